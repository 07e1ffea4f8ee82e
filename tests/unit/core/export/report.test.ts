import { describe, expect, it } from 'vitest';
import { exportRows, type ExportInput } from '../../../../core/export/export-row.ts';
import { buildReport, type Report } from '../../../../core/export/report.ts';
import { sampleProject, sampleText, tag } from './sample-project.ts';

const meta = { projectName: 'Messe', exportedAt: '2025-11-05T14:03:22.123Z' };

function reportOn(input: ExportInput, groupBy: 'text' | 'speaker' = 'text'): Report {
  const rows = exportRows(input, {});
  if (!rows.ok) throw new Error(rows.message);
  return buildReport(input, rows.value, { groupBy }, meta);
}

const first = sampleText('a.txt', 'Minister bei Messe\n„Wir kommen“, sagte er.\nEnde\nUnd: „Wir kommen“.', {
  source: 'BelTA',
  date: '2024-07-07',
});
const second = sampleText('b.txt', 'Встреча в Минске\n«Wir kommen»', {
  language: 'ru',
  dateline: 'MINSK, 7. Juli',
});
const speaker = { name: 'Andrej Kusnezow' };

describe('buildReport', () => {
  it('cites speaker, title, source, date and paragraph, and where else the words stand', () => {
    const input = sampleProject(
      [first, second],
      [
        tag(first, '„Wir kommen“', { fields: { speaker } }),
        tag(first, '„Wir kommen“', { occurrence: 1 }),
        tag(second, 'Wir kommen'),
      ],
    );
    const citations = reportOn(input).sections.flatMap((section) => section.entries.map((entry) => entry.citation));
    expect(citations).toEqual([
      'Andrej Kusnezow, Minister bei Messe, BelTA, 7 July 2024, ¶ 2 [= ¶ 4; also in Встреча в Минске, ¶ 2]',
      'Minister bei Messe, BelTA, 7 July 2024, ¶ 4 [= ¶ 2; also in Встреча в Минске, ¶ 2]',
      'Встреча в Минске, MINSK, 7. Juli, ¶ 2 [also in Minister bei Messe, ¶ 2; Minister bei Messe, ¶ 4]',
    ]);
  });

  it('gives a range for a passage that runs over paragraphs', () => {
    const report = reportOn(sampleProject([first], [tag(first, 'er.\nEnde')]));
    expect(report.sections[0]?.entries[0]?.citation).toBe('Minister bei Messe, BelTA, 7 July 2024, ¶ 2–3');
  });

  it('does not let the full stop of a title stand before a comma', () => {
    const sentence = sampleText('a.txt', 'Der Minister kam.\nWeiter.');
    const report = reportOn(sampleProject([sentence], [tag(sentence, 'Weiter')]));
    expect(report.sections[0]?.entries[0]?.citation).toBe('Der Minister kam, ¶ 2');
    expect(report.sections[0]?.heading).toBe('Der Minister kam.');
  });

  it('says how many are left where copies count once', () => {
    const input = sampleProject([first, second], [tag(first, 'Wir kommen'), tag(second, 'Wir kommen')]);
    const memberOf = ({ summary, content }: typeof first) => {
      const span = { start: 0, end: content.length };
      return { textId: summary.textId, span, paragraphs: [1, 2] as const };
    };
    const members = [memberOf(first), memberOf(second)];
    const group = { groupId: 'g', class: 'near' as const, similarity: 1, source: 0, preview: '', members };
    const annotations = reportOn({ ...input, groups: [group] }).facts.at(-1)?.text;
    expect(annotations).toBe('2 in 2 texts (quote 2); 1 with copies counted once');
  });

  it('says what it is about, when it was made and how much is in it', () => {
    const input = sampleProject(
      [first, second],
      [tag(first, 'Ende', { codeId: 'claim' }), tag(first, 'sagte'), tag(second, 'Wir'), tag(second, 'Встреча')],
    );
    expect(reportOn(input)).toMatchObject({
      title: 'Annotation report: Messe',
      facts: [
        { label: 'Project', text: 'Messe' },
        { label: 'Exported', text: '5 November 2025, 14:03 UTC' },
        { label: 'Annotations', text: '4 in 2 texts (quote 3, claim 1)' },
      ],
    });
    expect(reportOn(sampleProject([first], [])).facts.at(-1)).toEqual({ label: 'Annotations', text: 'none' });
  });

  it('groups by text in the order of the corpus, under title, source, date and file', () => {
    const input = sampleProject([second, first], [tag(first, 'Ende'), tag(second, 'Встреча'), tag(first, 'sagte')]);
    expect(reportOn(input).sections).toMatchObject([
      { heading: 'Встреча в Минске', language: 'ru', subheading: 'MINSK, 7. Juli · b.txt · 1 annotation' },
      { heading: 'Minister bei Messe', language: 'de', subheading: 'BelTA, 7 July 2024 · a.txt · 2 annotations' },
    ]);
  });

  it('groups by speaker or claimant in alphabetical order, whoever is not named last', () => {
    const input = sampleProject(
      [first],
      [
        tag(first, 'Minister'),
        tag(first, 'bei', { fields: { speaker: { name: 'Ödön' } } }),
        tag(first, 'Messe', { fields: { speaker: { name: 'Zoe' } } }),
        tag(first, 'sagte', { codeId: 'claim', fields: { claimant: { name: 'Anna' } } }),
        tag(first, 'Ende', { fields: { speaker: { name: ' zoe ' } } }),
      ],
    );
    expect(reportOn(input, 'speaker').sections.map(({ heading, entries }) => [heading, entries.length])).toEqual([
      ['Anna', 1],
      ['Ödön', 1],
      ['Zoe', 2],
      ['Speaker not named', 1],
    ]);
  });

  it('cites evidence with all its words also where the report is about the claim alone', () => {
    const words = 'Zwölf Werke arbeiten weiter, drei stehen still,\neines wird im nächsten Jahr neu gebaut';
    const other = sampleText('c.txt', `Der Bericht\n\n${words}.`);
    const input = sampleProject(
      [first, other],
      [
        tag(other, words, { annotationId: 'e' }),
        tag(first, 'sagte', {
          annotationId: 'c',
          codeId: 'claim',
          fields: { evidence: [{ stance: 'supports', annotationId: 'e' }] },
        }),
      ],
    );
    const rows = exportRows(input, { annotations: ['c'] });
    const report = buildReport(input, rows.ok ? rows.value : [], {}, meta);
    expect(report.sections[0]?.entries[0]?.details).toContainEqual({
      label: 'Evidence',
      text: `supports: “${words.replace('\n', ' ')}”, Der Bericht, ¶ 2–3`,
    });
  });

  it('tells what was found out about a claim, with evidence in words', () => {
    const input = sampleProject(
      [first],
      [
        tag(first, 'Ende', { annotationId: 'e' }),
        tag(first, 'sagte', {
          codeId: 'claim',
          note: ' Zahl prüfen \n',
          fields: {
            speaker,
            claimant: { name: 'Industrieministerium' },
            kinds: ['figure', 'trend'],
            checkability: 'attribution-only',
            status: 'refuted',
            evidence: [
              { stance: 'refutes', annotationId: 'e', citation: 'Jahrbuch' },
              { stance: 'context', annotationId: 'not-in-report' },
            ],
            similarity: 0.875,
          },
        }),
      ],
    );
    const entry = reportOn(input).sections[0]?.entries[0];
    expect(entry?.note).toBe('Zahl prüfen');
    expect(entry?.details.map(({ label, text }) => `${label}: ${text}`)).toEqual([
      'Code: claim',
      'Claimant: Industrieministerium',
      'Kinds: figure, trend',
      'Checkable: attribution only',
      'Status: refuted',
      'Evidence: refutes: “Ende”, Minister bei Messe, ¶ 3; Jahrbuch; context: annotation not-in-report',
      'Similarity: 88%',
    ]);
  });

  it('says so when a place is not sure', () => {
    const changed = sampleText('a.txt', 'Ein alter Satz.');
    const report = reportOn(sampleProject([first], [tag(changed, 'alter')]));
    expect(report.sections[0]?.entries[0]?.details).toContainEqual({
      label: 'Place',
      text: 'not checked: the text was changed since',
    });
  });
});
