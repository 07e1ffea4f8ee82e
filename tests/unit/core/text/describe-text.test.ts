import { describe, expect, it } from 'vitest';
import { describeText } from '../../../../core/text/describe-text.ts';
import { findParagraphs } from '../../../../core/text/paragraphs.ts';
import { readSeedTexts } from '../../../harness/seed-texts.ts';

const describeContent = (content: string) => describeText(content, findParagraphs(content));
const body =
  'Die Verhandlungen begannen am Morgen und dauerten bis in die Nacht, wie die Delegationen beider Seiten übereinstimmend mitteilten. Ein Ergebnis gab es nicht.';

describe('the description of a bundled text', () => {
  const described = Object.fromEntries(
    readSeedTexts().map((seed) => [seed.file.slice(0, 3), describeContent(seed.text)]),
  );

  it('skips navigation and takes the headline, with the year from the line above', () => {
    expect(described['001']).toEqual({
      title: 'Region Gomel will Zusammenarbeit mit Partnern aus Kasachstan ausbauen',
      dateline: 'MINSK, 19. September (BelTA)',
      source: 'BelTA',
      date: '2024-09-19',
      language: 'de',
    });
  });
  it('takes the first sentence behind the dateline where there is no headline, cut at a word', () => {
    expect(described['000']?.title).toMatch(/^Belarus ist bereit, seine Erfahrungen mit .*…$/);
    expect(described['000']?.title.length).toBeLessThanOrEqual(90);
    expect(described['003']?.title).toBe(
      'Das belarussische Industrieministerium ist bereit, sich an SOZ-Aktivitäten zu beteiligen.',
    );
  });
  it('gives a date without a year where the text names none', () => {
    expect([described['000']?.date, described['002']?.date, described['003']?.date]).toEqual([
      '--08-29',
      '--11-05',
      '--07-07',
    ]);
  });
  it('knows an outlet with its country', () => {
    expect(described['004']).toMatchObject({
      dateline: 'CentralAsia (KZ)',
      source: 'CentralAsia',
      date: null,
      language: 'ru',
    });
  });
});

describe('the title of a text', () => {
  it('is the headline, not the date, the section or the by-line', () => {
    expect(
      describeContent(
        `Politik\n12.03.2023, 14:05 Uhr\nKein Ergebnis nach langen Verhandlungen\nVon Anna Meier\n\n${body}`,
      ),
    ).toMatchObject({
      title: 'Kein Ergebnis nach langen Verhandlungen',
      date: '2023-03-12',
    });
  });
  it('is the first sentence where the text begins at once', () =>
    expect(describeContent(body).title).toMatch(/^Die Verhandlungen begannen am Morgen/));
  it('is a short headline where it is the only line above the text', () =>
    expect(describeContent(`Stillstand\n\n${body}`).title).toBe('Stillstand'));
  it('is the first sentence after a dateline that names no agency', () => {
    const lead = 'Министр сообщил журналистам о новых проектах с Казахстаном и назвал сумму сделки.';
    expect(describeContent(`МИНСК, 3 мая. ${lead} Подробностей нет.`).title).toBe(lead);
    expect(describeContent('3. Mai 2024').title).toBe('3. Mai 2024');
  });
  it('is the only line of a text of one line', () => expect(describeContent('Kurz').title).toBe('Kurz'));
  it('is the heading of a Markdown text without its marks', () => {
    expect(describeContent(`# Kein **Ergebnis** in [Genf](https://example.org)\n\n${body}`).title).toBe(
      'Kein Ergebnis in Genf',
    );
  });
  it('is that of the front matter', () => {
    const frontMatter = '---\ntitle: "Stillstand in Genf"\ndate: 2023-03-12\nsource: Beispielblatt\n---\n';
    expect(describeContent(`${frontMatter}\n${body}`)).toMatchObject({
      title: 'Stillstand in Genf',
      date: '2023-03-12',
      source: 'Beispielblatt',
    });
  });
  it('is empty for a text without words', () => expect(describeContent('\n \n').title).toBe(''));
});
