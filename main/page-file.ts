import { extname, resolve, sep } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * The file that an address of the app's own protocol stands for, with its content type, or null: for another host, a
 * path that leads out of the folder in whatever spelling, and a kind of file that the app has no use for.
 */
export function pageFile(address: string, host: string, folder: string): { path: string; contentType: string } | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.host !== host) return null;
  const name = decodePath(url.pathname === '/' ? '/index.html' : url.pathname);
  if (name === null || name.includes('\0') || name.includes('\\')) return null;
  const path = resolve(folder, `.${name}`);
  const contentType = contentTypes[extname(path).toLowerCase()];
  if (!path.startsWith(resolve(folder) + sep) || contentType === undefined) return null;
  return { path, contentType };
}

function decodePath(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
