import { protocol, type ProtocolResponse, type Session } from 'electron';
import { readFile } from 'node:fs/promises';
import { pageFile } from './page-file.ts';

const scheme = 'app';
const host = 'tagwerk';

/** Where every page and resource of the app lives: its own protocol, as `file://` would open the whole disk to it. */
export const appPage = `${scheme}://${host}/`;

/** The app's own files are all a page may load; nothing inline, nothing evaluated, nothing from elsewhere. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

/** Makes the protocol known with the rights of a secure web origin. Must be called before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/**
 * Serves the built renderer, and only that, to the pages of a session. By the older of Electron's ways: the newer one
 * loads all of fetch before it answers for the first time, and hands a file over in pieces, while the window waits.
 */
export function serveApp(session: Session, folder: string): void {
  session.protocol.registerBufferProtocol(scheme, (request, answer) => {
    void answerFor(request.method, request.url, folder).then(answer);
  });
}

async function answerFor(method: string, address: string, folder: string): Promise<ProtocolResponse> {
  const file = method === 'GET' ? pageFile(address, host, folder) : null;
  const data = file && (await readFile(file.path).catch(() => null));
  if (!file || !data) return { statusCode: 404, headers: headersFor('text/plain'), data: Buffer.from('Not found') };
  return {
    statusCode: 200,
    mimeType: file.contentType.split(';')[0] ?? '',
    headers: headersFor(file.contentType),
    data,
  };
}

/** While the renderer comes from the dev server, its pages get the same policy, eased as far as hot reload needs it. */
export function easePolicyForDevServer(session: Session, server: string): void {
  const socket = server.replace(/^http/, 'ws').replace(/\/$/, '');
  const policy = contentSecurityPolicy
    .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
    .replace("connect-src 'self'", `connect-src 'self' ${socket}`);
  session.webRequest.onHeadersReceived((details, callback) => {
    callback({ responseHeaders: { ...details.responseHeaders, 'Content-Security-Policy': [policy] } });
  });
}

function headersFor(contentType: string): Record<string, string> {
  return {
    'Content-Type': contentType,
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
  };
}
