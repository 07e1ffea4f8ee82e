import { resolve } from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { openDisplay } from './display.mjs';
import { resolveElectron } from './electron.mjs';
import { repository } from './folders.mjs';
import { runThrough } from './run-through.mjs';
import { inform, runScript } from './say.mjs';

/* npm start [-- PROJECT]: builds if need be and runs the app, on a virtual display where there is none. */
await runScript(async () => {
  const { executable, origin } = await resolveElectron({ needsDisplay: true });
  inform(`Electron: ${origin}`);
  // npm runs scripts in the repository; a path is meant relative to where the person is.
  const folder = process.env['INIT_CWD'] ?? process.cwd();
  const args = process.argv
    .slice(2)
    .map((argument) => (argument.startsWith('-') ? argument : resolve(folder, argument)));
  process.chdir(repository);
  await buildIfNeeded();
  const display = await openDisplay();
  // A machine without a display lacks more that a desktop has, and Chromium would report each piece.
  const quiet = display.isVirtual ? ['--log-level=3'] : [];
  const { environment } = display;
  const status = await runThrough(executable, [repository, ...args, ...quiet], { environment, ownGroup: true });
  await display.close();
  return status;
});
