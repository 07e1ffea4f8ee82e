import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Anchor } from '../../../../core/anchor/anchor.ts';
import { describeAnchor } from '../../../../core/anchor/describe-anchor.ts';
import { reanchor } from '../../../../core/anchor/reanchor.ts';
import { hashParagraph } from '../../../../core/text/paragraph-hash.ts';
import { findParagraphs } from '../../../../core/text/paragraphs.ts';
import type { Span } from '../../../../core/text/span.ts';
import { marked } from '../../../harness/marked-text.ts';

function hashes(content: string): { paragraphHashes: string[] } {
  return { paragraphHashes: findParagraphs(content).map(({ start, end }) => hashParagraph(content.slice(start, end))) };
}

function anchorsOf(content: string, spans: readonly Span[]): Anchor[] {
  const paragraphs = findParagraphs(content);
  return spans.map((span) => describeAnchor(content, paragraphs, span));
}

function changed(before: string, after: string): Anchor[] {
  const { content, spans } = marked(before);
  return reanchor(hashes(content), { content: after, paragraphs: findParagraphs(after) }, anchorsOf(content, spans));
}

/** The first anchor after the text changed: its state and its words. */
function outcome(before: string, after: string): string {
  const [anchor] = changed(before, after);
  return anchor ? `${anchor.state}: ${anchor.quote}` : 'none';
}

const first = 'Der Minister sprach am Morgen mit den Journalisten über die neuen Projekte.';
const second = 'Er nannte den Besuch einen Erfolg und kündigte weitere Gespräche an.';

describe('an anchor after its text changed', () => {
  it('is exact when only other paragraphs changed', () => {
    expect(
      outcome(`${first}\nEr nannte [den Besuch] gut.`, `Neu.\n${first} Ganz neu.\nEr nannte den Besuch gut.`),
    ).toBe('exact: den Besuch');
  });
  it('is exact when blank lines and spaces were put around its paragraph', () => {
    expect(outcome(`${first}\nEr nannte [den Besuch] gut.`, `${first}\n\n\n   Er nannte den Besuch gut.  \n`)).toBe(
      'exact: den Besuch',
    );
  });
  it('is moved when its paragraph was moved', () => {
    const [anchor] = changed(`[${second}]\n${first}\nDrei.\nVier.`, `${first}\nDrei.\nVier.\n${second}`);
    expect(anchor).toMatchObject({ state: 'moved', quote: second, paragraph: 4 });
  });
  it('is moved when words were put in before it in its paragraph', () => {
    expect(
      outcome(
        `${first}\nEr nannte [den Besuch] einen Erfolg.\nEnde.`,
        `${first}\nGestern aber: Er nannte den Besuch einen Erfolg.\nEnde.`,
      ),
    ).toBe('moved: den Besuch');
  });
  it('is edited when its own words changed', () => {
    expect(
      outcome(
        `${first}\nEr nannte den Besuch [einen großen Erfolg] für beide.\nEnde.`,
        `${first}\nEr nannte den Besuch einen grossen Erfolg für beide.\nEnde.`,
      ),
    ).toBe('edited: einen grossen Erfolg');
  });
  it('follows a long passage that was edited in its middle', () => {
    const [anchor] = changed(`Eins.\n[${first} ${second}]\nDrei.`, `Eins.\n${first} Das war neu. ${second}\nDrei.`);
    expect(anchor).toMatchObject({ state: 'edited', quote: `${first} Das war neu. ${second}` });
  });
  it('is lost when its words were deleted, and keeps them', () => {
    const [anchor] = changed(
      `${first}\nEr nannte [den Besuch einen Erfolg] gestern.`,
      `${first}\nAlles war vergebens und niemand kam.`,
    );
    expect(anchor).toMatchObject({ state: 'lost', quote: 'den Besuch einen Erfolg', start: first.length + 11 });
  });
  it('is lost, not put on the other copy, when its copy of a paragraph was deleted', () => {
    const { content, spans } = marked(`Eins.\n${first}\nDrei.\n[${first}]\nFünf.`);
    const after = `Eins.\n${first}\nDrei.\nFünf.`;
    const [anchor] = reanchor(
      hashes(content),
      { content: after, paragraphs: findParagraphs(after) },
      anchorsOf(content, spans),
    );
    expect(anchor?.state).toBe('lost');
  });
  it('chooses among equal words of an edited paragraph by what stands beside them', () => {
    const [anchor] = changed(
      'Kopf.\nEin Mann kam, und [ein Mann] ging, sagte die Polizei.\nFuß.',
      'Kopf.\nHeute: ein Mann kam, und ein Mann ging, sagte die Polizei.\nFuß.',
    );
    expect(anchor).toMatchObject({ state: 'moved', offset: 'Heute: ein Mann kam, und '.length });
  });
  it('follows its words when the paragraph was split in two', () => {
    const [anchor] = changed(`Kopf.\n${first} [${second}]\nFuß.`, `Kopf.\n${first}\n${second}\nFuß.`);
    expect(anchor).toMatchObject({ state: 'moved', quote: second, paragraph: 3 });
  });
  it('follows its words when two paragraphs were joined', () => {
    const anchors = changed(`Kopf.\n[${first}]\n[${second}]\nFuß.`, `Kopf.\n${first} ${second}\nFuß.`);
    expect(anchors.map(({ quote, paragraph }) => [quote, paragraph])).toEqual([
      [first, 2],
      [second, 2],
    ]);
  });
});

describe('an anchor over several paragraphs', () => {
  const before = `Kopf.\n${first.slice(0, 13)}[${first.slice(13)}\nMitte.\n${second.slice(0, 20)}]${second.slice(20)}\nFuß.`;
  it('is exact when it moved as a whole', () => {
    const [anchor] = changed(before, `Neu.\nKopf.\n${first}\nMitte.\n${second}\nFuß.`);
    expect(anchor).toMatchObject({
      state: 'exact',
      quote: marked(before).content.slice(marked(before).span.start, marked(before).span.end),
    });
  });
  it('is edited when a paragraph was put in between', () => {
    const [anchor] = changed(before, `Kopf.\n${first}\nMitte.\nEingeschoben.\n${second}\nFuß.`);
    expect(anchor).toMatchObject({
      state: 'edited',
      quote: `${first.slice(13)}\nMitte.\nEingeschoben.\n${second.slice(0, 20)}`,
    });
  });
  it('is lost when one of its ends was deleted', () => {
    expect(changed(before, `Kopf.\n${first}\nMitte.\nFuß.`)[0]?.state).toBe('lost');
  });
});

describe('doubt about an anchor', () => {
  const { content, spans } = marked(`Kopf.\n[${first}]\nFuß.`);
  const [anchor] = anchorsOf(content, spans);
  const again = (state: Anchor['state'], after = content) =>
    reanchor(
      hashes(content),
      { content: after, paragraphs: findParagraphs(after) },
      anchor ? [{ ...anchor, state }] : [],
    )[0];

  it('is kept until someone confirms the place', () => {
    expect(again('edited')?.state).toBe('edited');
    expect(again('moved')?.state).toBe('moved');
  });
  it('ends when the text is back as it was', () => {
    expect(again('lost')).toEqual(anchor);
    expect(again('ambiguous', `Neu.\n${content}`)).toEqual({ ...anchor, state: 'ambiguous' });
  });
});

describe('laws of re-anchoring', () => {
  const line = fc.constantFrom(first, second, 'Alle Nachrichten', '„Ja“, sagte er.', '', '  Eingerückt.', 'Слово 😀.');
  const text = fc.array(line, { minLength: 1, maxLength: 12 }).map((lines) => `x${lines.join('\n')}`);
  const cuts = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 });
  const spansIn = (content: string, pairs: readonly (readonly [number, number])[]): Span[] =>
    pairs.map(([left, right]) => {
      const start = left % content.length;
      return { start, end: start + 1 + (right % (content.length - start)) };
    });

  it('an unchanged text gives every anchor back as it was', () => {
    fc.assert(
      fc.property(text, cuts, (content, pairs) => {
        const anchors = anchorsOf(content, spansIn(content, pairs));
        expect(reanchor(hashes(content), { content, paragraphs: findParagraphs(content) }, anchors)).toEqual(anchors);
      }),
    );
  });

  it('new paragraphs anywhere leave every anchor that lies in one paragraph exact or flag it', () => {
    fc.assert(
      fc.property(text, cuts, fc.nat(), fc.nat(3), (content, pairs, at, count) => {
        const paragraphs = findParagraphs(content);
        const spans = spansIn(content, pairs).filter((span) =>
          paragraphs.some((paragraph) => paragraph.start <= span.start && span.end <= paragraph.end),
        );
        const anchors = anchorsOf(content, spans);
        const lines = content.split('\n');
        const position = at % (lines.length + 1);
        const added = Array.from({ length: count }, (_, index) => `Ganz neuer Absatz Nummer ${String(index)}.`);
        const after = [...lines.slice(0, position), ...added, ...lines.slice(position)].join('\n');
        const shift = added.reduce((sum, addition) => sum + addition.length + 1, 0);
        const border = lines.slice(0, position).reduce((sum, kept) => sum + kept.length + 1, 0);
        reanchor(hashes(content), { content: after, paragraphs: findParagraphs(after) }, anchors).forEach(
          (anchor, index) => {
            const span = spans[index] ?? anchor;
            const isAfter = span.start >= border;
            expect(anchor.state).toBe('exact');
            expect(anchor.start).toBe(span.start + (isAfter ? shift : 0));
            expect(after.slice(anchor.start, anchor.end)).toBe(anchor.quote);
          },
        );
      }),
    );
  });
});
