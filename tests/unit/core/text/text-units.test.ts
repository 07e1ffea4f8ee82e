import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../../core/text/span.ts';
import {
  growEnd,
  growStart,
  nextWordEnd,
  paragraphAt,
  previousWordStart,
  quotationAt,
  sentenceAt,
  shrinkEnd,
  shrinkStart,
  wordAt,
} from '../../../../core/text/text-units.ts';
import { marked } from '../../../harness/marked-text.ts';
import { readSeedTexts } from '../../../harness/seed-texts.ts';

function words(content: string, span: Span | null): string | null {
  return span && content.slice(span.start, span.end);
}

describe('the word at the caret', () => {
  it.each([
    ['Das [Poten|zial] ist', 'inside a word'],
    ['Das [|Potenzial] ist', 'at its start'],
    ['Das [Potenzial|].', 'at its end'],
    ['die [belarussisch-ka|sachische] Zeit', 'with a hyphen'],
    ["I [don|'t] know", 'with an apostrophe'],
    ['um [3,|5] Prozent', 'a number'],
    ['Слово [каз|ахстанских] гостей', 'Cyrillic'],
  ])('%s (%s)', (notation) => {
    const { content, span, caret } = marked(notation);
    expect(wordAt(content, caret)).toEqual(span);
  });

  it('is none between two spaces', () => expect(wordAt('a   b', 2)).toBeNull());
  it('is none in an empty text', () => expect(wordAt('', 0)).toBeNull());
});

describe('growing and shrinking by a word', () => {
  it.each([
    ['[Das Potenzial] ist', '[Das Potenzial ist]', 'to the next word'],
    ['[Das] Land, die Leute', '[Das Land], die Leute', 'without the comma'],
    ['[Das Land], die Leute', '[Das Land, die] Leute', 'over the comma'],
    ['„[Das ist enorm]“, sagte', '„[Das ist enorm“], sagte', 'to the closing mark'],
    ['[Das ist wahr]. Und', '[Das ist wahr.] Und', 'to the full stop'],
    ['[Ende]\n\nAnfang hier', '[Ende\n\nAnfang] hier', 'over a paragraph'],
    ['[alles]', '[alles]', 'at the end of the text'],
    ['[ein Pote]nzial', '[ein Potenzial]', 'to the end of a word it cuts'],
    ['um [5] % mehr', 'um [5 %] mehr', 'to a symbol'],
  ])('the end grows: %s → %s (%s)', (from, to) => {
    const { content, span } = marked(from);
    expect(growEnd(content, span)).toEqual(marked(to).span);
  });

  it.each([
    ['sagte: „[Das ist', 'sagte: [„Das ist', 'to the opening mark'],
    ['sagte: [„Das ist', '[sagte: „Das ist', 'to the word before it'],
    ['[alles]', '[alles]', 'at the start of the text'],
  ])('the start grows: %s → %s (%s)', (from, to) => {
    const { content, span } = marked(`${from}]`.replace(']]', ']'));
    expect(growStart(content, span)).toEqual(marked(`${to}]`.replace(']]', ']')).span);
  });

  it.each([
    ['[Das Potenzial ist]', '[Das Potenzial] ist'],
    ['[Das]', '[Das]'],
    ['[„Das]', '[„Das]'],
    ['[ist enorm.“]', '[ist enorm.]“'],
  ])('the end shrinks: %s → %s', (from, to) => {
    const { content, span } = marked(from);
    expect(shrinkEnd(content, span)).toEqual(marked(to).span);
  });

  it.each([
    ['[Das Potenzial ist]', 'Das [Potenzial ist]'],
    ['[Das]', '[Das]'],
    ['[„Das ist]', '„[Das ist]'],
  ])('the start shrinks: %s → %s', (from, to) => {
    const { content, span } = marked(from);
    expect(shrinkStart(content, span)).toEqual(marked(to).span);
  });

  const text = fc.array(
    fc.constantFrom('Das', 'Land', ',', '„', '“', ' ', ' ', '\n', '–', '5 %', 'a-b', '😀', 'пять'),
    { maxLength: 30 },
  );

  it('never leaves the text, never gives an empty span, and grows or shrinks only at its end', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (pieces, left, right) => {
        const content = `x${pieces.join('')}`;
        const start = left % content.length;
        const span = { start, end: start + 1 + (right % (content.length - start)) };
        for (const [change, fixed] of [
          [growEnd, 'start'],
          [shrinkEnd, 'start'],
          [growStart, 'end'],
          [shrinkStart, 'end'],
        ] as const) {
          const changed = change(content, span);
          expect(changed[fixed]).toBe(span[fixed]);
          expect(changed.start).toBeLessThan(changed.end);
          expect(changed.start).toBeGreaterThanOrEqual(0);
          expect(changed.end).toBeLessThanOrEqual(content.length);
        }
        expect(growEnd(content, span).end).toBeGreaterThanOrEqual(span.end);
        expect(shrinkEnd(content, span).end).toBeLessThanOrEqual(span.end);
      }),
    );
  });

  it('finds the next and the previous word far away', () => {
    const content = `eins${' '.repeat(5000)}zwei`;
    expect(nextWordEnd(content, 4)).toBe(content.length);
    expect(previousWordStart(content, content.length - 4)).toBe(0);
    expect(nextWordEnd(content, content.length)).toBeNull();
    expect(previousWordStart(content, 0)).toBeNull();
  });
});

describe('the sentence and the paragraph at the caret', () => {
  it('is the sentence the caret is in', () => {
    const { content, span, caret } = marked('Eins. [Am 3. M|ai war es so.] Drei.');
    expect(sentenceAt(content, caret, 'de')).toEqual(span);
  });
  it('is the sentence before it between two', () => {
    const { content, span, caret } = marked('[Eins.]| Zwei.');
    expect(sentenceAt(content, caret, 'de')).toEqual(span);
  });
  it('is nothing on a blank line', () => {
    expect(sentenceAt('a\n\nb', 2)).toBeNull();
    expect(paragraphAt('a\n \nb', 2)).toBeNull();
  });
  it('is the paragraph without white space at its ends', () => {
    const { content, span, caret } = marked('a\n  [Zwei Wör|ter.] \nb');
    expect(paragraphAt(content, caret)).toEqual(span);
  });
});

describe('the quotation at the caret', () => {
  it.each([
    ['Er sagte: [„Das i|st so.“] Und ging.', 'German'],
    ['Er sagte: [»Das i|st so.«] Und ging.', 'German, pointed inward'],
    ['Он сказал: [«Мы го|товы»], – и ушёл.', 'Russian'],
    ['He said [“it i|s so”] and left.', 'English'],
    ['Er sagte ["Das i|st so"] und ging.', 'straight'],
    ['Er sagte: [„Das i|st so"] und ging.', 'closed by the wrong mark'],
    ['Er sagte: [„Das i|st so«] und ging.', 'closed by a mark of another family'],
    ['„Er sagte [‚n|ein‘] zu mir.“', 'the inner one of two'],
    ['[„Er sagte ‚nein‘ z|u mir.“]', 'the outer one beside the inner'],
    ['«Завод [«Гом|сельмаш»] работает»', 'nested in the same marks'],
    ["He said [“I don't k|now”] again.", 'an apostrophe is no mark'],
    ['„Auf“ und [„z|u“] sind zwei.', 'the second of two'],
  ])('%s (%s)', (notation) => {
    const { content, span, caret } = marked(notation);
    expect(words(content, quotationAt(content, caret))).toBe(words(content, span));
  });

  it('widens to the next outer one when it is given the inner one', () => {
    const { content, spans } = marked('[„Er sagte [‚nein‘] zu mir.“]');
    const [outer, inner] = spans;
    expect(quotationAt(content, inner ?? 0)).toEqual(outer);
    expect(quotationAt(content, outer ?? 0)).toBeNull();
  });

  it.each(['Er sa|gte nichts.', '„Nie geschlo|ssen.\nZweiter “ Absatz.', '„Zu“ spä|t'])('is none: %s', (notation) => {
    const { content, caret } = marked(notation);
    expect(quotationAt(content, caret)).toBeNull();
  });

  it.each(readSeedTexts().map((seed) => [seed.file, seed] as const))(
    'is what a careful reader marked in %s',
    (_, seed) => {
      for (const quote of seed.quotes) {
        if (!/["„«“»]/.test(seed.text.charAt(quote.start))) continue;
        expect(quotationAt(seed.text, quote.start + 2)).toEqual({ start: quote.start, end: quote.end });
      }
    },
  );
});
