import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { runtimeCache } from './folders.mjs';

/**
 * Writes the small program that starts a Linux Electron so that it works for everybody, and gives its path. Chromium
 * refuses to run as root with its sandbox, and cannot build the sandbox where unprivileged user namespaces are
 * restricted; there it is started without, and only there. The file is called `electron`, so that its folder also
 * serves as ELECTRON_OVERRIDE_DIST_PATH, and `exec` keeps the process id: a signal to it reaches Electron itself.
 * @param {string} executable
 * @param {string} kind names the folder of the launcher
 */
export async function writeLauncher(executable, kind) {
  const folder = join(runtimeCache, kind);
  const launcher = join(folder, 'electron');
  if (executable.startsWith(runtimeCache + sep) && dirname(dirname(executable)) === runtimeCache) return executable;
  const text = launcherText(
    executable.startsWith(dirname(dirname(runtimeCache)) + sep) ? relative(folder, executable) : executable,
  );
  if ((await readFile(launcher, 'utf8').catch(() => '')) === text) return launcher;
  await mkdir(folder, { recursive: true });
  const temporary = `${launcher}.${process.pid}.tmp`;
  await writeFile(temporary, text);
  await chmod(temporary, 0o755);
  await rename(temporary, launcher);
  return launcher;
}

/** @param {string} target absolute, or relative to the launcher's folder so that the repository can be moved */
function launcherText(target) {
  const quoted = `'${target.replaceAll("'", `'\\''`)}'`;
  return `#!/bin/sh
# Made by scripts/electron-launcher.mjs.
target=${quoted}
case $target in
  /*) ;;
  *) target=$(dirname -- "$(readlink -f -- "$0")")/$target ;;
esac
if [ "$(id -u)" -eq 0 ]; then
  exec "$target" --no-sandbox "$@"
fi
helper=$(dirname -- "$target")/chrome-sandbox
if unshare --user --map-root-user true 2>/dev/null; then
  exec "$target" "$@"
fi
if [ -u "$helper" ] && [ "$(stat -c %u -- "$helper")" -eq 0 ]; then
  exec "$target" "$@"
fi
echo "This system does not let programs make user namespaces, so Electron runs without its process sandbox." >&2
echo "To have it: sudo chown root:root '$helper' && sudo chmod 4755 '$helper'" >&2
exec "$target" --no-sandbox "$@"
`;
}
