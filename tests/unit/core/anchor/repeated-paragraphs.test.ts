import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Anchor } from '../../../../core/anchor/anchor.ts';
import { describeAnchor } from '../../../../core/anchor/describe-anchor.ts';
import { reanchor } from '../../../../core/anchor/reanchor.ts';
import { hashParagraph } from '../../../../core/text/paragraph-hash.ts';
import { findParagraphs } from '../../../../core/text/paragraphs.ts';
import type { Span } from '../../../../core/text/span.ts';
import { trimSpan } from '../../../../core/text/trim-span.ts';

/*
 * A real news text in which four paragraphs stand twice: 10 paragraphs and 8 marked passages, 9 edits, 162 placements.
 * Quote-and-context anchoring puts 18 of them on the wrong copy and 16 on a surviving copy of a deleted one.
 */

const content = readFileSync(new URL('../../../../corpus/003_65b17c22fac51871.txt', import.meta.url), 'utf8');
const paragraphs = findParagraphs(content);
const lines = paragraphs.map((paragraph) => content.slice(paragraph.start, paragraph.end));
const before = { paragraphHashes: lines.map(hashParagraph) };
const spans: Span[] = [
  ...paragraphs.map((paragraph) => trimSpan(content, paragraph) ?? paragraph),
  ...[...content.matchAll(/„[^“]*“/g)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
];
const anchors = spans.map((span) => describeAnchor(content, paragraphs, span));

/** An edited text, and for each character of it the offset it had before (-1: it is new). */
interface Edited {
  readonly content: string;
  readonly origins: readonly number[];
}

const original: Edited = { content, origins: [...content].map((_, offset) => offset) };

function withoutParagraphs(...numbers: number[]): Edited {
  return rearranged(lines.map((_, position) => position + 1).filter((number) => !numbers.includes(number)));
}

function rearranged(numbers: readonly number[]): Edited {
  const origins: number[] = [];
  let text = '\n';
  origins.push(0);
  numbers.forEach((number, position) => {
    const paragraph = paragraphs[number - 1];
    if (!paragraph) throw new Error(`No paragraph ${String(number)}`);
    if (position > 0) {
      text += '\n';
      origins.push(-1);
    }
    text += content.slice(paragraph.start, paragraph.end);
    for (let offset = paragraph.start; offset < paragraph.end; offset += 1) origins.push(offset);
  });
  return { content: text, origins };
}

function withInsertion(length: number): Edited {
  const inserted = `${'Ein neuer Vorspann, der vorher nicht da war. '.repeat(50).slice(0, length - 1)}\n`;
  return { content: inserted + content, origins: [...Array<number>(length).fill(-1), ...original.origins] };
}

function withReplacements(replace: (character: string, offset: number) => string): Edited {
  let text = '';
  for (let offset = 0; offset < content.length; offset += 1) text += replace(content.charAt(offset), offset);
  return { content: text, origins: original.origins };
}

const edits: readonly (readonly [string, Edited])[] = [
  ['200 characters on top', withInsertion(200)],
  ['800 characters on top', withInsertion(800)],
  ['1600 characters on top', withInsertion(1600)],
  ['first paragraph deleted', withoutParagraphs(1)],
  ['first copies deleted', withoutParagraphs(2, 3, 5, 6)],
  ['second copies deleted', withoutParagraphs(7, 8, 9, 10)],
  ['second block moved to the top', rearranged([7, 8, 9, 10, 1, 2, 3, 4, 5, 6])],
  ['other quotation marks', withReplacements((character) => ({ '„': '«', '“': '»' })[character] ?? character)],
  [
    'a typing error every 60 characters',
    withReplacements((character, offset) => (offset % 60 === 30 && character !== '\n' ? '#' : character)),
  ],
];

type Outcome = 'right' | 'flagged' | 'wrong';

function judge(edited: Edited, span: Span, anchor: Anchor): Outcome {
  const start = edited.origins.indexOf(span.start);
  const end = edited.origins.indexOf(span.end - 1) + 1;
  const isGone = start === -1;
  const isFlagged = anchor.state === 'lost' || anchor.state === 'ambiguous';
  if (isFlagged) return isGone ? 'right' : 'flagged';
  return anchor.start === start && anchor.end === end ? 'right' : 'wrong';
}

describe('anchors in a text with repeated paragraphs', () => {
  it('has 18 anchors', () => expect(anchors).toHaveLength(18));

  it.each(edits)('puts none on a wrong place after the edit: %s', (_, edited) => {
    const after = { content: edited.content, paragraphs: findParagraphs(edited.content) };
    const placed = reanchor(before, after, anchors);
    const wrong = placed.filter((anchor, position) => judge(edited, spans[position] ?? anchor, anchor) === 'wrong');
    expect(wrong).toEqual([]);
  });

  it('places at least 155 of the 162 right and flags the rest', () => {
    const outcomes = edits.flatMap(([, edited]) => {
      const after = { content: edited.content, paragraphs: findParagraphs(edited.content) };
      return reanchor(before, after, anchors).map((anchor, position) =>
        judge(edited, spans[position] ?? anchor, anchor),
      );
    });
    const count = (outcome: Outcome) => outcomes.filter((other) => other === outcome).length;
    expect({ total: outcomes.length, wrong: count('wrong') }).toEqual({ total: 162, wrong: 0 });
    expect(count('right')).toBeGreaterThanOrEqual(155);
  });

  it('says ambiguous where either copy may have survived, and never picks one', () => {
    const edited = withoutParagraphs(7, 8, 9, 10);
    const placed = reanchor(before, { content: edited.content, paragraphs: findParagraphs(edited.content) }, anchors);
    const ofParagraph = (number: number) => placed[number - 1]?.state;
    expect([5, 6, 9, 10].map(ofParagraph)).toEqual(['ambiguous', 'ambiguous', 'ambiguous', 'ambiguous']);
    expect([7, 8].map(ofParagraph)).toEqual(['lost', 'lost']);
    expect([1, 2, 3, 4].map(ofParagraph)).toEqual(['exact', 'exact', 'exact', 'exact']);
  });
});
