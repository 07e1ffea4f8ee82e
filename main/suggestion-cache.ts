import { createHash } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import writeFileAtomic from 'write-file-atomic';
import { suggestionVersion } from '../core/suggestion/suggest.ts';
import { suggestionCodes, type Suggestion } from '../core/suggestion/suggestion.ts';
import type { AnalysisJob } from './suggestion-pool.ts';

const Offset = Type.Integer({ minimum: 0 });
const Pieces = Type.Array(Type.Tuple([Offset, Offset]));
const Confidence = Type.Number({ minimum: 0, maximum: 1 });
const cachedSchema = Type.Object({
  version: Type.Literal(suggestionVersion),
  sum: Type.String(),
  suggestions: Type.Array(
    Type.Object({
      code: Type.Enum([...suggestionCodes]),
      start: Offset,
      end: Offset,
      spans: Pieces,
      cue: Pieces,
      speaker: Type.Union([
        Type.Object({ start: Offset, end: Offset, name: Type.String(), rule: Type.String(), confidence: Confidence }),
        Type.Null(),
      ]),
      confidence: Confidence,
      rule: Type.String(),
      key: Type.String(),
    }),
  ),
});
const compile = () => Compile(cachedSchema);
let validator: ReturnType<typeof compile> | undefined;

/** A file of the cache, or what is left of one that was being written when the power went. */
const fileName = /^[0-9a-f]{64}-[A-Za-z0-9-]*\.json(\.\d+)?$/;

/**
 * Results of the detectors, one file per content and language, named by their SHA-256. Files of other versions of the
 * detectors, and damaged ones, count as not there; deleting the folder costs nothing but time.
 */
export class SuggestionCache {
  readonly #folder: string;
  readonly #mayWrite: () => boolean;
  /** Names of files already found out, for hashing a thousand texts again takes a while. */
  readonly #names = new WeakMap<AnalysisJob, string>();

  constructor(folder: string, mayWrite: () => boolean) {
    this.#folder = folder;
    this.#mayWrite = mayWrite;
  }

  /** What was found in the text earlier, or null. */
  async read(job: AnalysisJob): Promise<readonly Suggestion[] | null> {
    try {
      const cached: unknown = JSON.parse(await readFile(this.#path(job), 'utf8'));
      validator ??= compile();
      if (!validator.Check(cached) || cached.sum !== sumOf(cached.suggestions)) return null;
      return cached.suggestions as readonly Suggestion[];
    } catch {
      return null;
    }
  }

  /** Keeps what was found. A disk that refuses is no loss: the text is analysed again next time. */
  async write(job: AnalysisJob, suggestions: readonly Suggestion[]): Promise<void> {
    if (!this.#mayWrite()) return;
    try {
      await mkdir(this.#folder, { recursive: true });
      const cached = { version: suggestionVersion, sum: sumOf(suggestions), suggestions };
      await writeFileAtomic(this.#path(job), `${JSON.stringify(cached)}\n`, { fsync: false });
    } catch {
      return;
    }
  }

  /**
   * Deletes the files of other texts than these: those that changed or went away. Touches nothing but files of the
   * cache, and nothing at all where the folder is a link that leads elsewhere.
   */
  async keepOnly(jobs: Iterable<AnalysisJob>): Promise<void> {
    if (!this.#mayWrite()) return;
    try {
      for (const folder of [dirname(this.#folder), this.#folder]) {
        if (!(await lstat(folder)).isDirectory()) return;
      }
      const kept = new Set<string>();
      for (const job of jobs) kept.add(this.#nameOf(job));
      for (const entry of await readdir(this.#folder, { withFileTypes: true })) {
        const isGone = entry.isFile() && fileName.test(entry.name) && !kept.has(entry.name);
        if (isGone) await rm(join(this.#folder, entry.name), { force: true });
      }
    } catch {
      return;
    }
  }

  #path(job: AnalysisJob): string {
    return join(this.#folder, this.#nameOf(job));
  }

  #nameOf(job: AnalysisJob): string {
    let name = this.#names.get(job);
    if (name === undefined) {
      name = `${createHash('sha256').update(job.content).digest('hex')}-${job.language}.json`;
      this.#names.set(job, name);
    }
    return name;
  }
}

/** Guards against files that were changed: offsets that fit the schema but not the text would mislead. */
function sumOf(suggestions: unknown): string {
  return createHash('sha256').update(JSON.stringify(suggestions)).digest('hex');
}
