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
  const content = await readJson(file);
  const isOurs = typeof content === 'object' && content !== null && 'name' in content && content.name === 'tagwerk';
  return isOurs && 'version' in content && typeof content.version === 'string' ? content.version : null;
}

/** Null where there is no such file or it is no JSON. */
async function readJson(file: URL): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}
