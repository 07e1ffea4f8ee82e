import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import writeFileAtomic from 'write-file-atomic';
import { EncodingSchema, TextIdSchema, type TextOverrides, type TextSummary } from '../core/text/source-text.ts';
import { isSameStamp, type FileStamp } from './list-corpus.ts';

const closed = { additionalProperties: false } as const;
const Figure = Type.Integer({ minimum: 0 });
const Perhaps = Type.Union([Type.String(), Type.Null()]);
const CachedSummarySchema = Type.Object(
  {
    size: Type.Number(),
    modifiedAt: Type.Number(),
    summary: Type.Object(
      {
        textId: TextIdSchema,
        fileName: Type.String(),
        title: Type.String(),
        dateline: Perhaps,
        source: Perhaps,
        date: Perhaps,
        language: Type.String(),
        languageBy: Type.Enum(['chosen', 'detected']),
        encoding: EncodingSchema,
        encodingBy: Type.Enum(['chosen', 'bom', 'utf-8', 'utf-16-pattern', 'guess']),
        paragraphCount: Figure,
        isWrapped: Type.Boolean(),
        length: Figure,
        sha256: Type.String(),
      },
      closed,
    ),
  },
  closed,
);
type CachedSummary = Static<typeof CachedSummarySchema>;

/**
 * What the list of a project showed last, by file, size and time of change: shown until the texts are read again, never
 * worked with. A file that does not hold what it should counts as not there.
 */
export class SummaryCache {
  readonly #path: string;
  readonly #mayWrite: () => boolean;
  #written = '';

  constructor(path: string, mayWrite: () => boolean) {
    this.#path = path;
    this.#mayWrite = mayWrite;
  }

  /** The summaries of those files that are as they were, unless the analyst has chosen something else since. */
  async read(
    stamps: ReadonlyMap<string, FileStamp>,
    overridesOf: (textId: string) => TextOverrides,
  ): Promise<TextSummary[]> {
    try {
      this.#written = await readFile(this.#path, 'utf8');
      const cached: unknown = JSON.parse(this.#written);
      if (!Array.isArray(cached)) return [];
      return cached.flatMap((entry: unknown) => {
        if (!Value.Check(CachedSummarySchema, entry)) return [];
        const { summary } = entry;
        const isSame = isSameStamp(entry, stamps.get(summary.textId));
        return isSame && isChosenSo(summary, overridesOf(summary.textId)) ? [summary] : [];
      });
    } catch {
      return [];
    }
  }

  /** Keeps the summaries of texts as they were listed. A disk that refuses is no loss. */
  async write(stamps: ReadonlyMap<string, FileStamp>, summaries: readonly TextSummary[]): Promise<void> {
    if (!this.#mayWrite()) return;
    const cached = summaries.flatMap((summary): CachedSummary[] => {
      const stamp = stamps.get(summary.textId);
      return stamp ? [{ ...stamp, summary }] : [];
    });
    const json = `${JSON.stringify(cached)}\n`;
    if (json === this.#written) return;
    try {
      await mkdir(dirname(this.#path), { recursive: true });
      await writeFileAtomic(this.#path, json, { fsync: false });
      this.#written = json;
    } catch {
      return;
    }
  }
}

function isChosenSo(summary: TextSummary, { encoding, language }: TextOverrides): boolean {
  const isEncodingChosen = summary.encodingBy === 'chosen';
  const isLanguageChosen = summary.languageBy === 'chosen';
  return (
    (isEncodingChosen ? summary.encoding : undefined) === encoding &&
    (isLanguageChosen ? summary.language : undefined) === language
  );
}
