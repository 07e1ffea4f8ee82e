import type { SentenceRow } from './sentence-row.ts';

/** What a report says of its own: headings, labels, remarks. */
export const reportWords = {
  title: ['Annotation report: {project}', 'Annotationsbericht: {project}', 'Отчёт о пометках: {project}'],
  project: ['Project', 'Projekt', 'Проект'],
  exported: ['Exported', 'Exportiert', 'Выгружено'],
  annotations: ['Annotations', 'Annotationen', 'Пометки'],
  none: ['none', 'keine', 'нет'],
  annotationCount: ['# annotation|# annotations', '# Annotation|# Annotationen', '# пометка|# пометки|# пометок'],
  countInTexts: [
    '{annotations} in # text ({codes})|{annotations} in # texts ({codes})',
    '{annotations} in # Text ({codes})|{annotations} in # Texten ({codes})',
    '{annotations} в # тексте ({codes})|{annotations} в # текстах ({codes})|{annotations} в # текстах ({codes})',
  ],
  countOnce: [
    '# with copies counted once|# with copies counted once',
    '# ohne wiederholte Kopien|# ohne wiederholte Kopien',
    '# без повторных копий|# без повторных копий|# без повторных копий',
  ],
  speakerNotNamed: ['Speaker not named', 'Kein Sprecher genannt', 'Говорящий не указан'],
  alsoIn: ['also in {places}', 'auch in {places}', 'также: {places}'],
  annotationGone: ['annotation {id}', 'Annotation {id}', 'пометка {id}'],
  code: ['Code', 'Code', 'Код'],
  form: ['Form', 'Form', 'Форма'],
  cue: ['Cue', 'Redeeinleitung', 'Слова автора'],
  claimant: ['Claimant', 'Urheber', 'Автор утверждения'],
  kinds: ['Kinds', 'Arten', 'Виды'],
  checkable: ['Checkable', 'Prüfbar', 'Проверяемость'],
  status: ['Status', 'Stand', 'Состояние'],
  evidence: ['Evidence', 'Belege', 'Доводы'],
  links: ['Links', 'Verknüpfungen', 'Связи'],
  role: ['Role', 'Rolle', 'Роль'],
  similarity: ['Similarity', 'Ähnlichkeit', 'Сходство'],
  place: ['Place', 'Ort', 'Место'],
  note: ['Note', 'Notiz', 'Заметка'],
  edited: [
    'the words of the text have been changed since',
    'der Wortlaut im Text wurde seither geändert',
    'слова в тексте с тех пор изменены',
  ],
  ambiguous: [
    'not certain: the text was changed and several places fit',
    'nicht sicher: der Text wurde geändert, und mehrere Orte passen',
    'не точно: текст изменён, подходят несколько мест',
  ],
  lost: [
    'not found any more: the text was changed',
    'nicht mehr zu finden: der Text wurde geändert',
    'больше не найдено: текст изменён',
  ],
  textChanged: [
    'not checked: the text was changed since',
    'nicht geprüft: der Text wurde seither geändert',
    'не проверено: текст с тех пор изменён',
  ],
  textMissing: [
    'the text is no longer in the corpus',
    'der Text ist nicht mehr im Korpus',
    'текста больше нет в корпусе',
  ],
} as const satisfies Readonly<Record<string, SentenceRow>>;

export type ReportWord = keyof typeof reportWords;
