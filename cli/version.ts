import { readFile } from 'node:fs/promises';

/** The version in the nearest package.json of Tagwerk at or above the module; `unknown` where there is none. */
export async function readVersion(moduleUrl: string): Promise<string> {
  let folder = new URL('.', moduleUrl);
  for (;;) {
    const version = await versionIn(new URL('package.json', folder));
    if (version !== null) return version;
    const above = new URL('..', folder);
    if (above.href === folder.href) return 'unknown';
    folder = above;
  }
}

async function versionIn(file: URL): Promise<string | null> {
  const content = await readFile(file, 'utf8').then(
    (text): unknown => JSON.parse(text),
    () => null,
  );
  const isOurs = typeof content === 'object' && content !== null && 'name' in content && content.name === 'tagwerk';
  return isOurs && 'version' in content && typeof content.version === 'string' ? content.version : null;
}
