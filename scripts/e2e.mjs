import { createRequire } from 'node:module';
import { openDisplay } from './display.mjs';
import { resolveElectron } from './electron.mjs';
import { repository } from './folders.mjs';
import { runThrough } from './run-through.mjs';
import { inform, runScript } from './say.mjs';

/* npm run e2e [-- ARGUMENTS OF PLAYWRIGHT]: the end-to-end tests on a real Electron; needs a build. */
await runScript(async () => {
  const { executable, origin } = await resolveElectron({ needsDisplay: true });
  inform(`Electron: ${origin}`);
  process.chdir(repository);
  const display = await openDisplay();
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const args = [playwright, 'test', '--config', 'tests/e2e/playwright.config.ts', ...process.argv.slice(2)];
  const environment = { ...display.environment, TAGWERK_ELECTRON: executable };
  const status = await runThrough(process.execPath, args, { environment });
  await display.close();
  return status;
});
