import { readFile, rename } from 'node:fs/promises';
import { Value } from 'typebox/value';
import writeFileAtomic from 'write-file-atomic';
import { fail, succeed, type Result } from '../core/base/result.ts';
import { SettingsSchema, type Settings } from '../core/protocol/settings.ts';

/** The person's settings: in memory, and in a file that is replaced at each change. */
export class SettingsFile {
  readonly #path: string;
  #settings: Settings;
  #lastWrite: Promise<unknown> = Promise.resolve();

  private constructor(path: string, settings: Settings) {
    this.#path = path;
    this.#settings = settings;
  }

  /**
   * Reads the settings. A file that cannot be used is put aside and each setting in it that is sound is kept; `problem`
   * says so in a sentence for the analyst, and is null when all is well.
   */
  static async open(path: string, defaults: Settings): Promise<{ file: SettingsFile; problem: string | null }> {
    const stored = await readStored(path);
    if (stored.kind === 'missing') return { file: new SettingsFile(path, defaults), problem: null };
    // A setting that an older version did not know yet has its default; that is no fault of the file.
    const whole: unknown = stored.kind === 'read' && isRecord(stored.value) ? { ...defaults, ...stored.value } : null;
    if (Value.Check(SettingsSchema, whole)) return { file: new SettingsFile(path, whole), problem: null };
    const sound = stored.kind === 'read' ? soundSettings(stored.value) : {};
    const file = new SettingsFile(path, { ...defaults, ...sound });
    const problem = await putAside(path);
    await file.change({});
    return { file, problem };
  }

  get current(): Settings {
    return this.#settings;
  }

  /** Changes settings at once; the answer comes when they are on disk, or with why they could not be written. */
  async change(patch: Partial<Settings>): Promise<Result<Settings>> {
    const settings = { ...this.#settings, ...patch };
    this.#settings = settings;
    const write = this.#lastWrite.then(() => writeFileAtomic(this.#path, `${JSON.stringify(settings, null, 2)}\n`));
    this.#lastWrite = write.catch(() => undefined);
    try {
      await write;
      return succeed(settings);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return fail('not-writable', `The settings could not be saved and hold for this session only: ${reason}`);
    }
  }
}

type Stored = { kind: 'missing' } | { kind: 'unreadable' } | { kind: 'read'; value: unknown };

async function readStored(path: string): Promise<Stored> {
  try {
    const text = await readFile(path, 'utf8');
    return { kind: 'read', value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { kind: error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'missing' : 'unreadable' };
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The settings among the properties of a value that hold what the schema says. */
function soundSettings(value: unknown): Partial<Settings> {
  if (!isRecord(value)) return {};
  const entries = Object.entries(value).filter(
    ([key, entry]) =>
      key in SettingsSchema.properties && Value.Check(SettingsSchema.properties[key as keyof Settings], entry),
  );
  return Object.fromEntries(entries);
}

async function putAside(path: string): Promise<string> {
  const aside = `${path}.broken-${new Date().toISOString().replaceAll(':', '-')}`;
  try {
    await rename(path, aside);
    return `The settings file could not be used and was kept as ${aside}. Settings in it that were not sound are back to their defaults.`;
  } catch {
    return `The settings file ${path} could not be used. Settings in it that were not sound are back to their defaults.`;
  }
}
