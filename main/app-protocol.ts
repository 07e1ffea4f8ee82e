import { protocol, type Session } from 'electron';
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

/** Serves the built renderer, and only that, to the pages of a session. */
export function serveApp(session: Session, folder: string): void {
  session.protocol.handle(scheme, async (request) => {
    const file = request.method === 'GET' ? pageFile(request.url, host, folder) : null;
    const content = file && (await readFile(file.path).catch(() => null));
    if (!file || !content) return new Response('Not found', { status: 404, headers: headersFor('text/plain') });
    return new Response(new Uint8Array(content), { headers: headersFor(file.contentType) });
  });
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
