/**
 * Makes `npx tagwerk` find the built command line in this folder: npm links the commands of dependencies into
 * node_modules/.bin, but not those of the package itself. Runs after each build that `npm ci` starts.
 */
import { chmod, mkdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'out', 'main', 'tagwerk.js');
const modules = join(root, 'node_modules');

if (!(await exists(modules))) {
  // Installed as a package: there npm has made the command itself.
  process.exit(0);
}
if (!(await exists(target))) {
  console.error(`There is no ${relative(root, target)} to link: run \`npm run build\` first.`);
  process.exit(1);
}

const folder = join(modules, '.bin');
await mkdir(folder, { recursive: true });
const fromFolder = relative(folder, target);
if (process.platform === 'win32') {
  await writeFile(join(folder, 'tagwerk.cmd'), `@node "%~dp0\\${fromFolder}" %*\r\n`);
} else {
  const link = join(folder, 'tagwerk');
  await chmod(target, 0o755);
  await rm(link, { force: true });
  await symlink(fromFolder, link);
}
console.log(`npx tagwerk runs ${relative(dirname(modules), target)}`);

/** @param {string} path */
async function exists(path) {
  return stat(path).then(
    () => true,
    () => false,
  );
}
