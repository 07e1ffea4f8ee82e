import type { SentenceRow } from './sentence-row.ts';

/** What happened to files of the store, and what is wrong with them. */
export const storeSentences: readonly SentenceRow[] = [
  [
    'A file that another program changed cannot be read and was replaced',
    'Eine Datei, die ein anderes Programm geändert hat, ist nicht lesbar und wurde ersetzt',
    'Файл, изменённый другой программой, не читается и заменён',
  ],
  [
    'A file of the project was changed outside Tagwerk and cannot be read',
    'Eine Datei des Projekts wurde außerhalb von Tagwerk geändert und ist nicht lesbar',
    'Файл проекта изменён вне Tagwerk и не читается',
  ],
  [
    'A file of the project was removed by another program and is written again',
    'Eine Datei des Projekts wurde von einem anderen Programm entfernt und wird neu geschrieben',
    'Файл проекта удалён другой программой и записывается заново',
  ],
  [
    'The journal of the project was damaged; all lines that are whole were used',
    'Das Journal des Projekts war beschädigt; alle unversehrten Zeilen wurden verwendet',
    'Журнал проекта был повреждён; использованы все целые строки',
  ],
  [
    'The journal of the project was removed or replaced by another program',
    'Das Journal des Projekts wurde von einem anderen Programm entfernt oder ersetzt',
    'Журнал проекта удалён или заменён другой программой',
  ],
  [
    'Tagwerk did not end properly last time; everything that was shown is there',
    'Tagwerk wurde zuletzt nicht ordentlich beendet; alles, was zu sehen war, ist da',
    'В прошлый раз работа Tagwerk прервалась; всё, что было показано, на месте',
  ],
  [
    'There was no good copy. What the journal holds was used instead; compare it with the file that is kept.',
    'Es gab keine gute Kopie. Stattdessen wurde der Inhalt des Journals verwendet; bitte mit der aufbewahrten Datei vergleichen.',
    'Исправной копии не было. Взято содержание журнала; сравните его с сохранённым файлом.',
  ],
  [
    'What is shown here stays as it was. Mend the file; otherwise it is moved aside when you change something in it.',
    'Was hier zu sehen ist, bleibt, wie es war. Bitte die Datei reparieren; sonst wird sie bei der nächsten Änderung beiseitegelegt.',
    'Показанное здесь остаётся прежним. Исправьте файл, иначе при следующем изменении он будет отложен в сторону.',
  ],
  [
    'The journal as it was is kept as {file} in the annotations folder. Look through your latest annotations.',
    'Das Journal wird unverändert als {file} im Ordner annotations aufbewahrt. Bitte die letzten Annotationen durchsehen.',
    'Журнал в прежнем виде сохранён как {file} в папке annotations. Просмотрите последние пометки.',
  ],
  [
    'They were cut off and are kept as {file} in the annotations folder.',
    'Sie wurden abgeschnitten und werden als {file} im Ordner annotations aufbewahrt.',
    'Они отрезаны и сохранены как {file} в папке annotations.',
  ],
  ['{damage}. It is kept as {file}.', '{damage}. Aufbewahrt wird sie als {file}.', '{damage}. Он сохранён как {file}.'],
  ['{damage}. It stays where it is.', '{damage}. Sie bleibt, wo sie ist.', '{damage}. Он остаётся на месте.'],
  ['{file} is empty', '{file} ist leer', '{file} пуст'],
  [
    '{file} holds an unresolved merge conflict',
    '{file} enthält einen ungelösten Merge-Konflikt',
    '{file} содержит неразрешённый конфликт слияния',
  ],
  ['{file} is not JSON ({reason})', '{file} ist kein JSON ({reason})', '{file}\u00a0— не JSON ({reason})'],
  ['{file} is not a JSON object', '{file} ist kein JSON-Objekt', '{file}\u00a0— не объект JSON'],
  [
    '{file} is not of the format {format}',
    '{file} hat nicht das Format {format}',
    '{file} не соответствует формату {format}',
  ],
  [
    '{file} has version {version} of its format; this program knows versions up to {known}',
    '{file} hat die Formatversion {version}; dieses Programm kennt Versionen bis {known}',
    '{file} имеет версию формата {version}; эта программа знает версии до {known}',
  ],
  [
    '{file} does not keep to its schema ({reason})',
    '{file} entspricht nicht dem Schema ({reason})',
    '{file} не соответствует схеме ({reason})',
  ],
  ['Unexpected end of JSON input', 'die Datei bricht ab', 'файл обрывается'],
  [
    '{fault} in JSON at position {place} (line {line} column {column})',
    'Zeile {line}, Spalte {column}, Zeichen {place}: {fault}',
    'строка {line}, столбец {column}, знак {place}: {fault}',
  ],
  ['{fault} in JSON at position {place}', 'Zeichen {place}: {fault}', 'знак {place}: {fault}'],
  ['Unexpected token {token}', 'unerwartetes Zeichen {token}', 'неожиданный знак {token}'],
];
