import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../../test-results',
  // One window at a time: focus and the clipboard belong to the whole display.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env['TAGWERK_JSON_REPORT']
    ? [['list'], ['json', { outputFile: process.env['TAGWERK_JSON_REPORT'] }]]
    : [['list']],
});
