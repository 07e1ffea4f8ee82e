import { describe, expect, it } from 'vitest';
import { findDateline } from '../../../../core/text/dateline.ts';
import { toIsoDate } from '../../../../core/text/dates.ts';

describe('a dateline', () => {
  it.each([
    ['MINSK, 29. August (BelTA) – Belarus', 'MINSK, 29. August (BelTA)', 'BelTA', '--08-29'],
    ['МОСКВА, 5 ноября (ТАСС). Президент', 'МОСКВА, 5 ноября (ТАСС)', 'ТАСС', '--11-05'],
    ['МОСКВА, 5 ноября. /ТАСС/. Президент', 'МОСКВА, 5 ноября. /ТАСС/', 'ТАСС', '--11-05'],
    ['МОСКВА, 5 ноя – РИА Новости. Глава', 'МОСКВА, 5 ноя – РИА Новости.', 'РИА Новости', '--11-05'],
    ['BERLIN (dpa) – Der Bundestag', 'BERLIN (dpa)', 'dpa', null],
    ['Berlin (AFP) - Der Bundestag', 'Berlin (AFP)', 'AFP', null],
    ['Frankfurt/Main (dpa) - Die Bank', 'Frankfurt/Main (dpa)', 'dpa', null],
    ['LONDON, Nov 5 (Reuters) - The', 'LONDON, Nov 5 (Reuters)', 'Reuters', '--11-05'],
    ['NEW YORK, Nov. 5, 2024 (Xinhua) -- The', 'NEW YORK, Nov. 5, 2024 (Xinhua)', 'Xinhua', '2024-11-05'],
    ['WASHINGTON (AP) — The', 'WASHINGTON (AP)', 'AP', null],
    ['ST. PETERSBURG, Fla. (AP) — A man', 'ST. PETERSBURG, Fla. (AP)', 'AP', null],
    ['CentralAsia (KZ) - Беларусь', 'CentralAsia (KZ)', 'CentralAsia', null],
    ['Berlin, 5. November 2024 (AFP) — Der', 'Berlin, 5. November 2024 (AFP)', 'AFP', '2024-11-05'],
    ['ASTANA, 5. November – Das', 'ASTANA, 5. November', null, '--11-05'],
  ])('%s', (paragraph, wording, source, date) => {
    const found = findDateline(paragraph);
    expect(
      found && { wording: found.wording, source: found.source, date: found.date && toIsoDate(found.date) },
    ).toEqual({ wording, source, date });
    expect(paragraph.slice(found?.bodyOffset)).toMatch(/^\p{Lu}\p{L}*/u);
  });

  it.each([
    'Der Verband (VDA) – gegründet 1901 – widersprach.',
    'Merkel (CDU) – die Kanzlerin – sagte',
    'USA – Das Land der Gegensätze',
    'Die Bank, 5 Jahre alt (VW) – ja',
    'Am 5. November (Dienstag) beginnt der Gipfel.',
    'Das sagte der Minister (SPD). Danach ging er.',
    '',
  ])('is not seen in: %s', (paragraph) => expect(findDateline(paragraph)).toBeNull());
});
