import { app, dialog, type BrowserWindow, type OpenDialogOptions } from 'electron';
import { join } from 'node:path';
import type { ExportFormat } from '../core/export/export-options.ts';
import type { Language } from '../core/locale/languages.ts';
import { translateSentence } from '../core/locale/translate-sentence.ts';
import type { ErrorReport } from '../core/protocol/error-report.ts';
import { words } from './locale/words.ts';

const exportExtensions: Readonly<Record<ExportFormat, string>> = {
  csv: 'csv',
  jsonl: 'jsonl',
  markdown: 'md',
  html: 'html',
};

/** The system's own dialogs, on top of the window they belong to. Each gives null when it is cancelled. */
export class Dialogs {
  readonly #windowOf: () => BrowserWindow | null;

  readonly #language: () => Language;
  readonly #copyDetails: (report: ErrorReport) => Promise<void>;

  constructor(
    windowOf: () => BrowserWindow | null,
    language: () => Language,
    copyDetails: (report: ErrorReport) => Promise<void>,
  ) {
    this.#windowOf = windowOf;
    this.#language = language;
    this.#copyDetails = copyDetails;
  }

  /** What dialogs say in the language of the interface. */
  get words(): (typeof words)[Language] {
    return words[this.#language()];
  }

  async chooseProject(): Promise<string | null> {
    return (await this.#open({ title: this.words.openProject, properties: ['openDirectory'] }))?.[0] ?? null;
  }

  async chooseNewProject(): Promise<string | null> {
    const paths = await this.#open({
      title: this.words.newProjectFolder,
      buttonLabel: this.words.createProjectHere,
      properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
    });
    return paths?.[0] ?? null;
  }

  chooseTexts(title: string): Promise<readonly string[] | null> {
    const filters = [
      { name: this.words.texts, extensions: ['txt', 'md'] },
      { name: this.words.allFiles, extensions: ['*'] },
    ];
    return this.#open({ title, filters, properties: ['openFile', 'multiSelections'] });
  }

  async chooseExportFile(suggestedName: string, format: ExportFormat): Promise<string | null> {
    const options = {
      title: this.words.export,
      defaultPath: join(app.getPath('documents'), suggestedName),
      filters: [{ name: this.words[format], extensions: [exportExtensions[format]] }],
    };
    const window = this.#windowOf();
    const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
    return answer.canceled || answer.filePath === '' ? null : answer.filePath;
  }

  /**
   * Tells of an error and asks with buttons, `english` being a sentence of main; gives the index of the one pressed,
   * `cancelId` where the dialog is closed. One more button copies the details, among them `code`, and asks again.
   */
  async ask(message: string, english: string, buttons: string[], cancelId: number, code: string): Promise<number> {
    const at = new Date().toISOString();
    const detail = translateSentence(this.#language(), english);
    const all = [...buttons, this.words.copyDetails];
    const options = { type: 'warning' as const, message, detail, buttons: all, defaultId: 0, cancelId, noLink: true };
    for (;;) {
      const window = this.#windowOf();
      const { response } = await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options));
      if (response < buttons.length) return response;
      await this.#copyDetails({ title: message, details: english, code, stack: '', at });
    }
  }

  async #open(options: OpenDialogOptions): Promise<readonly string[] | null> {
    const window = this.#windowOf();
    const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
    return answer.canceled || answer.filePaths.length === 0 ? null : answer.filePaths;
  }
}
