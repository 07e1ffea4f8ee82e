import { describeAnchor } from '../../../../core/anchor/describe-anchor.ts';
import type { Annotation } from '../../../../core/annotation/annotation.ts';
import type { Fields } from '../../../../core/annotation/fields.ts';
import { emptyState } from '../../../../core/command/project-state.ts';
import type { ExportInput, ExportText } from '../../../../core/export/export-row.ts';
import { builtInCodes } from '../../../../core/project/code.ts';
import { areLinesJoined, findParagraphs } from '../../../../core/text/paragraphs.ts';
import type { TextSummary } from '../../../../core/text/source-text.ts';

/** A text as the corpus would hand it over. */
export function sampleText(textId: string, content: string, about: Partial<TextSummary> = {}): ExportText {
  const paragraphs = findParagraphs(content);
  const summary: TextSummary = {
    textId,
    fileName: textId,
    title: content.split('\n').find((line) => line.trim() !== '') ?? textId,
    dateline: null,
    source: null,
    date: null,
    language: 'de',
    languageBy: 'detected',
    encoding: 'utf-8',
    encodingBy: 'utf-8',
    paragraphCount: paragraphs.length,
    isWrapped: areLinesJoined(content, paragraphs),
    length: content.length,
    sha256: 'ab'.repeat(32),
    ...about,
  };
  return { summary, content, paragraphs };
}

/** An annotation of the words, at their `occurrence`-th place in the text (from 0). */
export function tag(
  text: ExportText,
  words: string,
  more: Partial<Omit<Annotation, 'anchor'>> & { fields?: Fields; occurrence?: number } = {},
): Annotation {
  const { occurrence = 0, ...record } = more;
  let start = text.content.indexOf(words);
  for (let passed = 0; passed < occurrence; passed += 1) start = text.content.indexOf(words, start + 1);
  if (start === -1) throw new RangeError(`The text does not say: ${words}`);
  return {
    annotationId: `${text.summary.textId}@${start}`,
    textId: text.summary.textId,
    codeId: 'quote',
    anchor: describeAnchor(text.content, text.paragraphs, { start, end: start + words.length }),
    fields: {},
    note: '',
    createdBy: 'anna',
    createdAt: '2025-03-01T10:00:00.000Z',
    modifiedBy: 'ben',
    modifiedAt: '2025-03-02T11:00:00.000Z',
    ...record,
  };
}

/** A project of these texts and annotations, with the built-in codes and two nested ones. */
export function sampleProject(texts: readonly ExportText[], annotations: readonly Annotation[]): ExportInput {
  const state = emptyState();
  for (const code of builtInCodes) state.codes.set(code.codeId, code);
  const nested = [
    { codeId: 'c1', path: 'Topic', order: 3 },
    { codeId: 'c2', path: 'Topic/Energy', order: 4 },
    { codeId: 'c3', path: 'Topical', order: 5 },
  ];
  for (const code of nested) state.codes.set(code.codeId, { ...code, colour: '#123456', key: null, definition: '' });
  for (const annotation of annotations) state.annotations.put(annotation);
  return { texts, state };
}
