import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changedSpans,
  wordDiff,
  type DiffOp,
  type Passage,
  type WordDiff,
} from '../../../../core/duplicates/word-diff.ts';

function whole(content: string): Passage {
  return { content, span: { start: 0, end: content.length } };
}

function diff(a: string, b: string): WordDiff {
  return wordDiff(whole(a), whole(b));
}

/** Kind and words of every step, the words of `a` where it has some. */
function inWords(a: string, b: string): string[] {
  return diff(a, b).ops.map(({ kind, a: inA, b: inB }) =>
    [kind, (inA.end > inA.start ? a.slice(inA.start, inA.end) : b.slice(inB.start, inB.end)).trim()].join(': '),
  );
}

const words = fc.array(
  fc.constantFrom('der', 'Ministerin', 'sagte', 'Ёлка', 'ёлка', 'елка', '„', '"', '–', '-', ',', '.', '1.5'),
  {
    minLength: 1,
    maxLength: 60,
  },
);
const text = fc.tuple(words, fc.constantFrom(' ', '  ', '\n')).map(([list, space]) => list.join(space));

describe('the word diff of two passages', () => {
  it('applied to the first passage gives the second', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { ops } = diff(a, b);
        const applied = ops.map((op) => {
          if (op.kind === 'delete' || op.kind === 'movedAway') return '';
          if (op.kind === 'equal') expect(bare(a, op.a)).toBe(bare(b, op.b));
          return b.slice(op.b.start, op.b.end);
        });
        expect(applied.join('')).toBe(b);
      }),
    );
  });

  it('has spans that reproduce the first passage', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const kept = diff(a, b).ops.filter(({ kind }) => kind !== 'insert' && kind !== 'movedHere');
        expect(kept.map((op) => a.slice(op.a.start, op.a.end)).join('')).toBe(a);
      }),
    );
  });

  it('gives each move two ends with the same words', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { ops } = diff(a, b);
        for (const away of ops.filter(({ kind }) => kind === 'movedAway')) {
          const here = ops.filter(({ kind, move }) => kind === 'movedHere' && move === away.move);
          expect(here).toHaveLength(1);
          const [end] = here;
          expect(diff(a.slice(away.a.start, away.a.end), b.slice(end?.b.start, end?.b.end)).ops.every(isKept)).toBe(
            true,
          );
        }
      }),
    );
  });

  it('of equal passages is one equal step', () => {
    fc.assert(
      fc.property(text, (a) => {
        expect(diff(a, a).ops.map(({ kind }) => kind)).toEqual(['equal']);
      }),
    );
  });

  it('shows an inserted word alone', () => {
    expect(inWords('Der Minister trat zurück.', 'Der belarussische Minister trat zurück.')).toEqual([
      'equal: Der',
      'insert: belarussische',
      'equal: Minister trat zurück.',
    ]);
  });

  it('does not take another way of writing for a change', () => {
    const a = '„Wir kommen“ – sagte Фёдор ЁЛКИН...';
    const b = '"wir kommen" - sagte Федор Елкин…';
    expect(diff(a, b).ops.every(isKept)).toBe(true);
    expect(changedSpans(diff(a, b), 'b')).toEqual([]);
  });

  it('keeps a replaced phrase together instead of matching its small words', () => {
    expect(
      inWords(
        'Gestern sprach der alte Präsident im Parlament, und alle hörten zu.',
        'Heute schwieg und lächelte der neue Kanzler am Ufer, und alle hörten zu.',
      ),
    ).toEqual([
      'delete: Gestern sprach der alte Präsident im Parlament',
      'insert: Heute schwieg und lächelte der neue Kanzler am Ufer',
      'equal: , und alle hörten zu.',
    ]);
  });

  it('shows a moved sentence as moved', () => {
    const first = 'Die Verhandlungen in Genf dauerten drei Tage.';
    const rest = 'Danach reisten alle Delegationen wieder ab, ohne sich noch einmal vor der Presse zu äußern.';
    const { ops } = diff(`${first} ${rest}`, `${rest} ${first}`);
    expect(ops.map(({ kind, move }) => [kind, move])).toEqual([
      ['movedAway', 1],
      ['equal', undefined],
      ['movedHere', 1],
    ]);
  });

  it('gives offsets of the whole text for a passage in the middle of it', () => {
    const content = 'Vorher. Das ist alt. Nachher.';
    const other = 'Das ist neu.';
    const result = wordDiff({ content, span: { start: 8, end: 20 } }, whole(other));
    expect(changedSpans(result, 'a').map(({ start, end }) => content.slice(start, end).trim())).toEqual(['alt']);
    expect(changedSpans(result, 'b').map(({ start, end }) => other.slice(start, end).trim())).toEqual(['neu']);
  });

  it('is cut off gracefully where long passages have little in common', () => {
    const noise = (seed: number): string =>
      Array.from({ length: 6000 }, (_, at) => `w${(at * seed + 7 * seed) % 9973}`).join(' ');
    const shared = Array.from({ length: 300 }, (_, at) => `gemeinsam${at}`).join(' ');
    const a = `${noise(31)} ${shared} ${noise(17)}`;
    const b = `${noise(57)} ${shared} ${noise(91)}`;
    const before = performance.now();
    const result = diff(a, b);
    expect(performance.now() - before).toBeLessThan(5000);
    expect(result.isRough).toBe(true);
    expect(result.ops.some((op) => op.kind === 'equal' && a.slice(op.a.start, op.a.end).includes('gemeinsam150'))).toBe(
      true,
    );
    const applied = result.ops.filter(({ kind }) => kind !== 'delete' && kind !== 'movedAway');
    expect(applied.map((op) => b.slice(op.b.start, op.b.end)).join('')).toBe(b);
  });
});

function bare(content: string, { start, end }: { start: number; end: number }): string {
  return content.slice(start, end).replace(/\s+/gu, '');
}

function isKept({ kind }: DiffOp): boolean {
  return kind === 'equal' || kind === 'variant';
}
