import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
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
const validator = Compile(cachedSchema);

/**
 * Results of the detectors, one file per content and language, named by their SHA-256. Files of other versions of the
 * detectors, and damaged ones, count as not there; deleting the folder costs nothing but time.
 */
export class SuggestionCache {
  readonly #folder: string;
  readonly #mayWrite: () => boolean;

  constructor(folder: string, mayWrite: () => boolean) {
    this.#folder = folder;
    this.#mayWrite = mayWrite;
  }

  /** What was found in the text earlier, or null. */
  async read(job: AnalysisJob): Promise<readonly Suggestion[] | null> {
    try {
      const cached: unknown = JSON.parse(await readFile(this.#path(job), 'utf8'));
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

  #path({ content, language }: AnalysisJob): string {
    return join(this.#folder, `${createHash('sha256').update(content).digest('hex')}-${language}.json`);
  }
}

/** Guards against files that were changed: offsets that fit the schema but not the text would mislead. */
function sumOf(suggestions: unknown): string {
  return createHash('sha256').update(JSON.stringify(suggestions)).digest('hex');
}
