import type { SentenceRow } from './sentence-row.ts';

/** What the check of a schema finds wrong with a value, as it is said after the value's place in a file. */
const faults: readonly SentenceRow[] = [
  ['must be string', 'muss eine Zeichenfolge sein', 'должно быть строкой'],
  ['must be number', 'muss eine Zahl sein', 'должно быть числом'],
  ['must be integer', 'muss eine ganze Zahl sein', 'должно быть целым числом'],
  ['must be boolean', 'muss true oder false sein', 'должно быть true или false'],
  ['must be null', 'muss null sein', 'должно быть null'],
  ['must be array', 'muss eine Liste sein', 'должно быть списком'],
  ['must be object', 'muss ein Objekt sein', 'должно быть объектом'],
  ['must be equal to constant', 'hat nicht den vorgeschriebenen Wert', 'не имеет предписанного значения'],
  [
    'must be equal to one of the allowed values',
    'hat keinen der zulässigen Werte',
    'не имеет ни одного из допустимых значений',
  ],
  [
    'must match a schema in anyOf',
    'entspricht keiner der zulässigen Formen',
    'не соответствует ни одной из допустимых форм',
  ],
  ['must be {limit}', 'muss {limit} sein', 'должно быть {limit}'],
  ['must match pattern "{pattern}"', 'entspricht nicht dem Muster „{pattern}“', 'не соответствует шаблону «{pattern}»'],
  ['must have required properties {names}', 'braucht: {names}', 'нет обязательного: {names}'],
  ['must not have additional properties', 'enthält Unbekanntes', 'содержит неизвестное'],
  [
    'must not have fewer than {limit} characters',
    'ist zu kurz; Zeichen mindestens: {limit}',
    'слишком коротко; знаков не меньше: {limit}',
  ],
  [
    'must not have more than {limit} characters',
    'ist zu lang; Zeichen höchstens: {limit}',
    'слишком длинно; знаков не больше: {limit}',
  ],
  [
    'must not have more than {limit} items',
    'hat zu viele Einträge; höchstens: {limit}',
    'слишком много элементов; не больше: {limit}',
  ],
  ['must not have duplicate items', 'enthält einen Eintrag doppelt', 'содержит повторяющийся элемент'],
  ['is wrong', 'ist falsch', 'неверно'],
];

/** The same with the place, which is a path into the file or the file as a whole. */
export const schemaSentences: readonly SentenceRow[] = faults.flatMap(([english, german, russian]): SentenceRow[] => [
  [`the file ${english}`, `die Datei ${german}`, `файл: ${russian}`],
  [`/{place} ${english}`, `/{place} ${german}`, `/{place}: ${russian}`],
]);
