import { app, dialog, type BrowserWindow, type OpenDialogOptions } from 'electron';
import { join } from 'node:path';
import type { ExportFormat } from '../core/export/export-options.ts';

const textFilters = [
  { name: 'Texts', extensions: ['txt', 'md'] },
  { name: 'All files', extensions: ['*'] },
];

const exportFilters: Readonly<Record<ExportFormat, { name: string; extensions: string[] }>> = {
  csv: { name: 'CSV table', extensions: ['csv'] },
  jsonl: { name: 'JSON Lines', extensions: ['jsonl'] },
  markdown: { name: 'Markdown report', extensions: ['md'] },
  html: { name: 'HTML report', extensions: ['html'] },
};

/** The system's own dialogs, on top of the window they belong to. Each gives null when it is cancelled. */
export class Dialogs {
  readonly #windowOf: () => BrowserWindow | null;

  constructor(windowOf: () => BrowserWindow | null) {
    this.#windowOf = windowOf;
  }

  async chooseProject(): Promise<string | null> {
    return (await this.#open({ title: 'Open Project', properties: ['openDirectory'] }))?.[0] ?? null;
  }

  async chooseNewProject(): Promise<string | null> {
    const paths = await this.#open({
      title: 'Folder for the New Project',
      buttonLabel: 'Create Project Here',
      properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
    });
    return paths?.[0] ?? null;
  }

  chooseTexts(title: string): Promise<readonly string[] | null> {
    return this.#open({ title, filters: textFilters, properties: ['openFile', 'multiSelections'] });
  }

  async chooseExportFile(suggestedName: string, format: ExportFormat): Promise<string | null> {
    const options = {
      title: 'Export',
      defaultPath: join(app.getPath('documents'), suggestedName),
      filters: [exportFilters[format]],
    };
    const window = this.#windowOf();
    const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
    return answer.canceled || answer.filePath === '' ? null : answer.filePath;
  }

  /** Asks with buttons; gives the index of the one pressed, `cancelId` where the dialog is closed. */
  async ask(message: string, detail: string, buttons: string[], cancelId: number): Promise<number> {
    const options = { type: 'warning' as const, message, detail, buttons, defaultId: 0, cancelId, noLink: true };
    const window = this.#windowOf();
    return (await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options))).response;
  }

  async #open(options: OpenDialogOptions): Promise<readonly string[] | null> {
    const window = this.#windowOf();
    const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
    return answer.canceled || answer.filePaths.length === 0 ? null : answer.filePaths;
  }
}
