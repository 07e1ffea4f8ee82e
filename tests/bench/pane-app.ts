import type { ElectronApplication, Page } from '@playwright/test';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rollup } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import { launchElectron, repository } from '../harness/launch-app.ts';
import type { BenchReport } from './bench-report.ts';
import type {} from './page-script.ts';

interface Display {
  readonly environment: NodeJS.ProcessEnv;
  close(): Promise<void>;
}

/** The app with the measuring script in its window. */
export interface BenchedApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Loads the window anew, as it is after a start, and waits until everything rests. */
  reload(): Promise<void>;
  /** Waits until main and its threads have had next to nothing to do for a while, and the window has time, too. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Has a display and the measuring script made for the benches of a file, and their report written at the end. */
export function usePaneBench(report: BenchReport): () => PaneBench {
  let made: PaneBench;
  beforeAll(async () => {
    made = await PaneBench.prepare();
  }, 60_000);
  afterAll(async () => {
    report.write();
    await made.close();
  }, 60_000);
  return () => made;
}

/** A display and the measuring script, for any number of apps. */
class PaneBench {
  readonly folder = mkdtempSync(join(tmpdir(), 'tagwerk-bench-pane-'));
  readonly #display: Display;
  readonly #script: string;
  #starts = 0;

  private constructor(display: Display, script: string) {
    this.#display = display;
    this.#script = script;
  }

  static async prepare(): Promise<PaneBench> {
    if (!existsSync(join(repository, 'out/main/main.js'))) throw new Error('Run npm run build first.');
    const scripts = pathToFileURL(join(repository, 'scripts/display.mjs')).href;
    const { openDisplay } = (await import(/* @vite-ignore */ scripts)) as { openDisplay: () => Promise<Display> };
    const entry = join(import.meta.dirname, 'page-script.ts');
    const output = (await build({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, lib: { entry, formats: ['iife'], name: 'benchPage' } },
    })) as Rollup.RollupOutput[];
    return new PaneBench(await openDisplay(), output[0]?.output[0].code ?? '');
  }

  /**
   * Starts the app on a project. Frames follow one another without waiting for a display, so that times are those of the
   * work alone; with `frameRate` they come as a display has them.
   */
  async start(project: string, options: { frameRate?: 'display' } = {}): Promise<BenchedApp> {
    this.#starts += 1;
    const unlimited = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
    const app = await launchElectron({
      args: [
        ...[repository, project, `--user-data-dir=${join(this.folder, `user-${this.#starts}`)}`, '--lang=en-US'],
        ...(options.frameRate === 'display' ? [] : unlimited),
      ],
      env: { ...(this.#display.environment as Record<string, string>), LC_ALL: 'en_US.UTF-8', LANGUAGE: 'en_US:en' },
      timeout: 60_000,
    });
    const page = await app.firstWindow();
    page.setDefaultTimeout(120_000);
    // Without a limit a blinking caret has frame drawn after frame, and keeps two processors busy.
    if (options.frameRate !== 'display') await page.emulateMedia({ reducedMotion: 'reduce' });
    const settle = (): Promise<void> => rest({ app, page });
    const takeScript = async (): Promise<void> => {
      await page.getByRole('list', { name: 'Texts', exact: true }).getByRole('button').first().waitFor();
      await page.evaluate(this.#script);
      await settle();
    };
    await takeScript();
    return {
      app,
      page,
      async reload() {
        await page.reload();
        await takeScript();
      },
      settle,
      async close() {
        await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().forEach((window) => window.close()));
        await app.close().catch(() => {});
      },
    };
  }

  async close(): Promise<void> {
    await this.#display.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function rest({ app, page }: Pick<BenchedApp, 'app' | 'page'>): Promise<void> {
  for (let calm = 0, asked = 0; calm < 3; asked += 1) {
    if (asked > 1_200) throw new Error('Main does not come to rest.');
    await new Promise((resolve) => setTimeout(resolve, 250));
    const busy = await app
      .evaluate(({ app: main }) => {
        const own = main.getAppMetrics().find(({ type }) => type === 'Browser');
        return own?.cpu.percentCPUUsage ?? 0;
      })
      // A main that collects much garbage may lose the answer that is on its way.
      .catch(() => 100);
    calm = busy < 8 ? calm + 1 : 0;
  }
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 20_000 })));
}
