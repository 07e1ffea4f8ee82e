import { electronVite } from './build.mjs';
import { openDisplay } from './display.mjs';
import { resolveElectron } from './electron.mjs';
import { repository } from './folders.mjs';
import { runThrough } from './run-through.mjs';
import { inform, runScript } from './say.mjs';

/* npm run dev [-- PROJECT]: the app with its renderer from the dev server, reloaded as its sources change. */
await runScript(async () => {
  const { executable, origin } = await resolveElectron({ needsDisplay: true });
  inform(`Electron: ${origin}`);
  process.chdir(repository);
  const display = await openDisplay();
  const environment = { ...display.environment, ELECTRON_EXEC_PATH: executable };
  const args = process.argv.slice(2);
  const status = await runThrough(process.execPath, [electronVite, 'dev', '--watch', '--', ...args], { environment });
  await display.close();
  return status;
});
