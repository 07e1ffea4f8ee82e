import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultClaimConfidence, findClaims } from '../../../../core/claims/find-claims.ts';
import { findQuotes } from '../../../../core/quotes/find-quotes.ts';
import type { ClaimSuggestion } from '../../../../core/suggestion/suggestion.ts';

function claimsOf(text: string, language: string, minimumConfidence?: number): ClaimSuggestion[] {
  const quotes = findQuotes(text, language);
  return findClaims(text, language, quotes, minimumConfidence === undefined ? {} : { minimumConfidence });
}

describe('what can be checked', () => {
  it.each([
    ['de', 'Das Unternehmen entließ im März 340 Mitarbeiter in Dresden.', 'figure'],
    ['de', 'Der Vertrag wurde am 3. Mai in Wien von beiden Seiten unterzeichnet.', 'event'],
    ['de', 'Das Land liegt bei den Ausgaben an zweiter Stelle in Europa.', 'ranking'],
    ['de', 'Die Stadt gibt mehr für Straßen aus als Hamburg und Bremen.', 'comparison'],
    ['ru', 'Товарооборот вырос до 5 млрд долларов, заявил министр.', 'figure'],
    ['ru', 'Страны подписали в Минске соглашение о торговле.', 'event'],
    ['en', 'Unemployment fell to 4.1 percent in Ohio last year.', 'figure'],
    ['en', 'Two ministers signed the treaty in Geneva on Monday.', 'event'],
  ])('%s: %s', (language, text, kind) => {
    const [claim] = claimsOf(text, language);
    expect(claim?.kinds).toContain(kind);
    expect(claim?.checkability).toBe('yes');
  });

  it('says in a few words why', () => {
    expect(claimsOf('Товарооборот уже достиг 1 млрд долларов.', 'ru')[0]?.why).toBe('figure: 1 млрд долларов');
    expect(claimsOf('Das Land liegt in Europa an zweiter Stelle bei den Ausgaben.', 'de')[0]?.why).toBe(
      'ranking: an zweiter stelle',
    );
  });
});

describe('what is left out', () => {
  it.each([
    ['de', 'Ich denke, dass wir alle mehr tun sollten.'],
    ['de', 'Wer soll das bezahlen?'],
    ['de', 'Letzte Nachrichten'],
    ['ru', 'Мы очень рады и надеемся на лучшее.'],
    ['en', 'I think we could all do better.'],
  ])('%s: %s', (language, text) => {
    expect(claimsOf(text, language)).toEqual([]);
  });

  it('shows mere positions only when asked for weaker claims', () => {
    const text = 'Die Regierung ist bereit, ihre Erfahrungen mit den Nachbarn zu teilen.';
    expect(claimsOf(text, 'de')).toEqual([]);
    expect(claimsOf(text, 'de', 0)[0]?.checkability).toBe('attribution-only');
  });
});

describe('the claimant', () => {
  it('is the speaker of the quotation, and the claim is what stands in the marks', () => {
    const text = '„Wir haben 2023 in Polen 40 Filialen eröffnet. Das freut mich“, sagte Anna Meier.';
    const [claim] = claimsOf(text, 'de');
    expect(claim && text.slice(claim.start, claim.end)).toBe('Wir haben 2023 in Polen 40 Filialen eröffnet.');
    expect(claim?.speaker?.name).toBe('Anna Meier');
  });

  it('is who is reported, or nobody', () => {
    expect(claimsOf('Laut Polizei wurden in Bonn 12 Menschen verletzt.', 'de')[0]?.speaker?.name).toBe('Polizei');
    expect(claimsOf('In Bonn wurden am Montag 12 Menschen verletzt.', 'de')[0]?.speaker).toBeNull();
  });
});

describe('the sample texts', () => {
  interface Seed {
    readonly lang: string;
    readonly text: string;
    readonly sentences: readonly [number, number][];
    readonly claims: readonly { start: number; end: number; checkable: string }[];
  }
  const seeds = readFileSync(new URL('../../../fixtures/seeds.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Seed);
  const covers = (start: number, end: number) => (other: { start: number; end: number }) =>
    Math.min(end, other.end) - Math.max(start, other.start) > 0.5 * Math.min(end - start, other.end - other.start);
  const rows = seeds.flatMap(({ lang, text, sentences, claims }) => {
    const found = claimsOf(text, lang, 0);
    return sentences.map(([start, end]) => ({
      isClaim: claims.filter(({ checkable }) => checkable === 'yes').some(covers(start, end)),
      confidence: found.find(covers(start, end))?.confidence ?? 0,
    }));
  });
  const relevant = rows.filter(({ isClaim }) => isClaim).length;

  it('rank what can be checked high', () => {
    let hits = 0;
    let sum = 0;
    for (const [index, row] of [...rows].sort((left, right) => right.confidence - left.confidence).entries()) {
      if (row.isClaim) sum += (hits += 1) / (index + 1);
    }
    expect(sum / relevant).toBeGreaterThanOrEqual(0.65);
  });

  it('reach a balance of precision and recall at the default cut-off', () => {
    const shown = rows.filter(({ confidence }) => confidence >= defaultClaimConfidence);
    const right = shown.filter(({ isClaim }) => isClaim).length;
    expect((2 * right) / (shown.length + relevant)).toBeGreaterThanOrEqual(0.75);
  });
});
