import { describe, expect, it } from 'vitest';
import { claimStatuses, duplicateRoles, evidenceStances, quoteForms } from '../../../../core/annotation/fields.ts';
import { exportProject } from '../../../../core/export/export.ts';
import { exportRows, type ExportInput } from '../../../../core/export/export-row.ts';
import { buildReport, type Report } from '../../../../core/export/report.ts';
import type { Language } from '../../../../core/locale/languages.ts';
import { pluralForms } from '../../../../core/locale/plural.ts';
import { reportWords } from '../../../../core/locale/report-words.ts';
import { linkKinds } from '../../../../core/project/link.ts';
import { checkabilities, claimKinds } from '../../../../core/suggestion/suggestion.ts';
import { sampleProject, sampleText, tag } from './sample-project.ts';

const words = 'Слово за слово один два три четыре пять шесть семь восемь девять десять';
const first = sampleText('первый', `${words}\nКонец`, { source: 'Агентство', date: '2024-07-07', language: 'ru' });
const second = sampleText('второй', `Заголовок\n${words}`, { language: 'ru' });
const changed = sampleText('второй', 'Старые слова');
const gone = sampleText('третий', 'Пропавшие слова');
const meta = { projectName: 'Ярмарка', exportedAt: '2025-11-05T14:03:22.123Z' };

/** A project without a Latin letter in which there is all that a report can tell of. */
function everything(): ExportInput {
  const kinds = { kinds: [...claimKinds], claimant: { name: 'Ведомство' } };
  const speaker = { name: 'Анна' };
  const fields = [
    ...quoteForms.map((form) => ({ form, speaker, cue: { name: 'сказала' } })),
    ...claimStatuses.map((status) => ({ status, ...kinds, speaker })),
    ...checkabilities.map((checkability) => ({ checkability })),
    ...duplicateRoles.map((role) => ({ role, similarity: 0.875 })),
    {
      evidence: evidenceStances.flatMap((stance) => [
        { stance, annotationId: '1' },
        { stance, annotationId: '99', citation: 'Ежегодник' },
      ]),
    },
  ];
  const states = (['moved', 'edited', 'ambiguous', 'lost'] as const).map((state, position) => {
    const annotation = tag(first, 'Конец', { annotationId: `${60 + position}` });
    return { ...annotation, anchor: { ...annotation.anchor, state } };
  });
  const codes = ['quote', 'duplicate', 'claim'];
  const tagged = fields.map((ofOne, position) =>
    tag(first, 'Слово', {
      annotationId: `${position + 1}`,
      codeId: codes[position % codes.length] ?? 'quote',
      fields: ofOne,
      note: 'Проверить',
    }),
  );
  const others = [
    tag(second, 'Слово', { annotationId: '70' }),
    tag(changed, 'Старые', { annotationId: '71' }),
    tag(gone, 'Пропавшие', { annotationId: '72' }),
  ];
  const input = sampleProject([first, second], [...tagged, ...states, ...others]);
  for (const [position, kind] of linkKinds.entries()) {
    for (const [from, to] of [
      ['1', '70'],
      ['70', '1'],
      ['1', '98'],
    ] as const) {
      const linkId = `${position} ${from} ${to}`;
      input.state.links.put({ linkId, kind, from, to, note: '', createdBy: 'Анна', createdAt: meta.exportedAt });
    }
  }
  const memberOf = ({ summary, content }: typeof first) => ({
    textId: summary.textId,
    span: { start: 0, end: content.length },
    paragraphs: [1, 2] as const,
  });
  const members = [memberOf(first), memberOf(second)];
  return { ...input, groups: [{ groupId: 'г', class: 'near', similarity: 1, source: 0, preview: '', members }] };
}

function reportIn(language: Language, groupBy: 'text' | 'speaker' = 'text'): Report {
  const input = everything();
  const rows = exportRows(input, {});
  if (!rows.ok) throw new Error(rows.message);
  return buildReport(input, rows.value, { language, groupBy }, meta);
}

function labelsOf({ facts, sections }: Report): string[] {
  const details = sections.flatMap(({ entries }) => entries.flatMap((entry) => entry.details));
  return [...new Set([...facts, ...details].map(({ label }) => label))];
}

const speech = {
  de: {
    title: 'Annotationsbericht: Ярмарка',
    facts: [
      'Projekt: Ярмарка',
      'Exportiert: 5. November 2025, 14:03 UTC',
      'Annotationen: 24 in 3 Texten (Zitat 13, Dublette 6, Behauptung 5); 23 ohne wiederholte Kopien',
    ],
    subheadings: [
      'Агентство, 7. Juli 2024 · первый · 21 Annotationen',
      'второй · 2 Annotationen',
      'третий · 1 Annotation',
    ],
    unnamed: 'Kein Sprecher genannt',
  },
  ru: {
    title: 'Отчёт о пометках: Ярмарка',
    facts: [
      'Проект: Ярмарка',
      'Выгружено: 5 ноября 2025 г., 14:03 UTC',
      'Пометки: 24 в 3 текстах (цитата 13, повтор 6, утверждение 5); 23 без повторных копий',
    ],
    subheadings: ['Агентство, 7 июля 2024 г. · первый · 21 пометка', 'второй · 2 пометки', 'третий · 1 пометка'],
    unnamed: 'Говорящий не указан',
  },
} as const;

describe.each(['de', 'ru'] as const)('a report in %s', (language) => {
  it('has its headings in that language', () => {
    const { title, facts, sections } = reportIn(language);
    expect({
      title,
      facts: facts.map(({ label, text }) => `${label}: ${text}`),
      subheadings: sections.map(({ subheading }) => subheading),
      unnamed: reportIn(language, 'speaker').sections.at(-1)?.heading,
    }).toEqual(speech[language]);
  });

  it('has no label that is English, but where the word is the same', () => {
    const english = new Set(labelsOf(reportIn('en')));
    expect(english.size).toBe(15);
    expect(labelsOf(reportIn(language)).filter((label) => english.has(label))).toEqual(
      language === 'de' ? ['Code', 'Form'] : [],
    );
  });
});

describe('what a report says of its own', () => {
  it.each(['markdown', 'html'] as const)('is all Russian in a Russian report: not a Latin letter in %s', (format) => {
    for (const groupBy of ['text', 'speaker'] as const) {
      const exported = exportProject(everything(), { format, language: 'ru', groupBy }, meta);
      if (!exported.ok) throw new Error(exported.message);
      const content = exported.value.content.replace('14:03 UTC', '');
      if (format === 'html') expect(content).toContain('<html lang="ru">');
      const read = content.replace(/<style>.*<\/style>|<[^>]*>|&\w+;/gsu, ' ');
      expect(read).toContain('Проверяемость');
      expect(read).toContain('пометка 98');
      expect(read.match(/\p{Script=Latin}+/gu)).toBeNull();
    }
  });

  it('is translated whole, with every plural form and value', () => {
    const valuesIn = (form: string): string => [...new Set(form.match(/#|\{\w+\}/gu))].sort().join(' ');
    const wrong = Object.values(reportWords).flatMap(([english, ...translated]) =>
      translated.filter((translation, index) => {
        const forms = translation.split('|');
        const wanted = english.includes('#') ? pluralForms[index === 0 ? 'de' : 'ru'].length : 1;
        const known = english.split('|')[0] ?? '';
        return forms.length !== wanted || forms.some((form) => valuesIn(form) !== valuesIn(known));
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('is in English where no language is asked for, and tables have English names in any language', () => {
    const english = exportProject(everything(), { format: 'markdown' }, meta);
    expect(english).toEqual(exportProject(everything(), { format: 'markdown', language: 'en' }, meta));
    for (const format of ['csv', 'jsonl'] as const) {
      const plain = exportProject(everything(), { format }, meta);
      expect(exportProject(everything(), { format, language: 'ru' }, meta)).toEqual(plain);
    }
  });
});
