import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeAnchor } from '../../core/anchor/describe-anchor.ts';
import { compareAnnotations, type Annotation } from '../../core/annotation/annotation.ts';
import type { Fields } from '../../core/annotation/fields.ts';
import { findParagraphs } from '../../core/text/paragraphs.ts';
import type { Span } from '../../core/text/span.ts';
import { hashParagraphs } from '../../main/hash-paragraphs.ts';
import { makeParagraph, seededRandom } from './duplicates-corpus.ts';
import { vocabularies } from './duplicates-vocabulary.ts';

interface PaneSpan extends Span {
  readonly codeId: string;
  readonly fields?: Fields;
}

/** A text of the bench with the spans of its annotations, sorted by start. */
export interface PaneText {
  readonly textId: string;
  readonly content: string;
  readonly spans: readonly PaneSpan[];
}

const codes = ['quote', 'claim', 'duplicate'];
const [shortest, longest] = [20, 300];

/** German-like text of about so many characters, one line a paragraph. */
export function makeContent(title: string, length: number, seed: number): string {
  const random = seededRandom(seed);
  const paragraphs = [title];
  for (let size = 0; size < length; size += paragraphs.at(-1)?.length ?? 0) {
    paragraphs.push(makeParagraph(vocabularies.de, 'de', random));
  }
  return paragraphs.join('\n\n').slice(0, length);
}

/** Annotations of 20 to 300 characters that begin anywhere; the first begins near the top, so that a new pane shows one. */
export function makeText(textId: string, content: string, count: number, seed: number): PaneText {
  const random = seededRandom(seed);
  const spans = Array.from({ length: count }, (_, index) => {
    const wanted = shortest + Math.floor(random() * (longest - shortest));
    const start = index === 0 ? 40 : Math.floor(random() * (content.length - wanted));
    return { start, end: start + wanted, codeId: codes[index % codes.length] ?? 'quote' };
  });
  return { textId, content, spans: spans.sort((left, right) => left.start - right.start || right.end - left.end) };
}

/** Writes the texts and the store's files with their annotations as the app would. */
export function writePaneProject(folder: string, texts: readonly PaneText[]): void {
  mkdirSync(join(folder, 'corpus'), { recursive: true });
  mkdirSync(join(folder, 'annotations/texts'), { recursive: true });
  for (const { textId, content, spans } of texts) {
    writeFileSync(join(folder, 'corpus', textId), content);
    if (spans.length === 0) continue;
    const paragraphs = findParagraphs(content);
    const text = {
      textId,
      sha256: createHash('sha256').update(content).digest('hex'),
      length: content.length,
      paragraphHashes: hashParagraphs(content, paragraphs),
    };
    const when = '2026-01-01T00:00:00.000Z';
    const annotations = spans.map(({ codeId, fields = {}, ...span }, index): Annotation => ({
      ...{ annotationId: `${textId} ${index}`, textId, codeId },
      anchor: describeAnchor(content, paragraphs, span),
      ...{ fields, note: '', createdBy: 'Anna', createdAt: when, modifiedBy: 'Anna', modifiedAt: when },
    }));
    const file = {
      ...{ format: 'tagwerk-text', version: 1, journal: 'bench', revision: 0, text },
      annotations: annotations.sort(compareAnnotations),
    };
    writeFileSync(join(folder, 'annotations/texts', `${textId}.json`), `${JSON.stringify(file, null, 2)}\n`);
  }
}
