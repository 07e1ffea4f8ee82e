import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCopies } from '../../../../core/duplicates/find-copies.ts';
import { mapSpan } from '../../../../core/duplicates/map-span.ts';
import type { PassageGroup } from '../../../../core/duplicates/passage-group.ts';

/** Maps the first occurrence of `words` in `from` to `to`; gives what stands there. */
function mapped(from: string, words: string, to: string): string | null {
  const start = from.indexOf(words);
  const span = mapSpan(
    { content: from, span: { start: 0, end: from.length } },
    { start, end: start + words.length },
    { content: to, span: { start: 0, end: to.length } },
  );
  return span && to.slice(span.start, span.end);
}

describe('mapping a span to a copy of its passage', () => {
  it('keeps every offset where the copy is exact', () => {
    const word = fc.constantFrom('Wir', 'kommen', '„morgen“', 'sagte', 'sie,', 'Ёж', '–', '1.500');
    const passage = fc.array(word, { minLength: 3, maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(passage, fc.nat(), fc.nat(), fc.string({ maxLength: 20 }), (copy, one, two, before) => {
        const start = Math.min(one % copy.length, two % copy.length);
        const end = Math.max(one % copy.length, two % copy.length) + 1;
        const wanted = copy.slice(start, end);
        fc.pre(/[\p{L}\p{N}]/u.test(wanted) && wanted === wanted.trim());
        const content = before + copy;
        const span = mapSpan(
          { content: copy, span: { start: 0, end: copy.length } },
          { start, end },
          { content, span: { start: before.length, end: content.length } },
        );
        expect(span).toEqual({ start: before.length + start, end: before.length + end });
      }),
    );
  });

  it('finds the passage where the copy has more words before and after it', () => {
    expect(
      mapped(
        '„Wir sind bereit“, sagte die Ministerin.',
        '„Wir sind bereit“',
        'Minsk, 3. Mai. "Wir sind bereit", sagte gestern die neue Ministerin in Minsk.',
      ),
    ).toBe('"Wir sind bereit"');
  });

  it('leaves out words at the edges that only one side has', () => {
    const words = 'Nach Angaben des Ministeriums wurden im vergangenen Jahr rund tausend neue Busse gekauft';
    expect(mapped(`${words} heute.`, `${words} heute`, `Wie bekannt: ${words}.`)).toBe(words);
  });

  it('allows one word in ten to differ, no more', () => {
    const words = 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf';
    expect(mapped(words, words, words.replace('sechs', 'SECHZIG'))).toBe(words.replace('sechs', 'SECHZIG'));
    expect(mapped(words, words, words.replace('sechs', 'sex').replace('acht', '8').replace('drei', '3'))).toBeNull();
  });

  it('gives nothing where the words of a partial copy are not those that were tagged', () => {
    const shared = 'Das Ministerium teilte mit, dass die Verhandlungen fortgesetzt werden.';
    expect(
      mapped(`${shared} Der Botschafter reiste ab.`, 'Der Botschafter reiste ab.', `${shared} Alle blieben da.`),
    ).toBeNull();
  });

  it('follows a sentence that changed places', () => {
    const [one, two] = ['„Wir bauen es selbst“, so der Minister.', 'Die Fabrik in Gomel steht seit zwei Jahren still.'];
    expect(mapped(`${one} ${two}`, one, `${two} ${one}`)).toBe(one);
  });

  it('takes the right one of several equal words', () => {
    expect(
      mapped('Minsk liegt fern, doch Minsk ist groß.', 'Minsk ist', 'Minsk liegt fern, doch MINSK ist groß.'),
    ).toBe('MINSK ist');
  });

  it('gives nothing for a span without words or outside of the passage', () => {
    const passage = { content: 'Wir kommen – bald.', span: { start: 0, end: 10 } };
    expect(mapSpan(passage, { start: 11, end: 12 }, passage)).toBeNull();
    expect(mapSpan({ ...passage, span: { start: 0, end: 18 } }, { start: 11, end: 12 }, passage)).toBeNull();
  });
});

describe('the copies of a tagged passage', () => {
  const contents: Record<string, string> = {
    'a.txt': 'Wir kommen bald wieder.\nAnderes.',
    'b.txt': 'Vorher.\nwir kommen bald wieder!',
    'c.txt': 'Wir gehen nie mehr fort.',
  };
  const member = (textId: string, start: number, end: number) => ({
    textId,
    span: { start, end },
    paragraphs: [1, 1] as const,
  });
  const group: PassageGroup = {
    groupId: 'g1',
    class: 'near',
    similarity: 0.9,
    members: [member('a.txt', 0, 23), member('b.txt', 8, 31), member('c.txt', 0, 24)],
    source: 0,
    preview: 'Wir kommen',
  };
  const contentOf = (textId: string): string | null => contents[textId] ?? null;

  it('are the same words in the other members, and none where the words differ', () => {
    expect(findCopies([group], { textId: 'a.txt', span: { start: 0, end: 15 } }, contentOf)).toEqual([
      { textId: 'b.txt', span: { start: 8, end: 23 }, paragraph: 1 },
    ]);
  });

  it('are none for a passage that is larger than the member or in no group', () => {
    expect(findCopies([group], { textId: 'a.txt', span: { start: 0, end: 30 } }, contentOf)).toEqual([]);
    expect(findCopies([group], { textId: 'a.txt', span: { start: 24, end: 32 } }, contentOf)).toEqual([]);
  });

  it('are given once though two groups know them', () => {
    const again: PassageGroup = { ...group, groupId: 'p2', class: 'partial' };
    expect(findCopies([group, again], { textId: 'a.txt', span: { start: 0, end: 15 } }, contentOf)).toHaveLength(1);
  });
});
