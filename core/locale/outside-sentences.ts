import type { SentenceRow } from './sentence-row.ts';

const changedSince = [
  '# annotierter Text hat sich geändert, seit das Projekt zuletzt geöffnet war|# annotierte Texte haben sich geändert, seit das Projekt zuletzt geöffnet war',
  'Изменён # текст с пометками с последнего открытия проекта|Изменены # текста с пометками с последнего открытия проекта|Изменено # текстов с пометками с последнего открытия проекта',
] as const;
const changedOutside = [
  '# annotierter Text wurde außerhalb von Tagwerk geändert|# annotierte Texte wurden außerhalb von Tagwerk geändert',
  'Вне Tagwerk изменён # текст с пометками|Вне Tagwerk изменены # текста с пометками|Вне Tagwerk изменено # текстов с пометками',
] as const;
const removed = [
  '# annotierter Text wurde aus dem Korpus entfernt|# annotierte Texte wurden aus dem Korpus entfernt',
  'Из корпуса удалён # текст с пометками|Из корпуса удалены # текста с пометками|Из корпуса удалено # текстов с пометками',
] as const;
const annotations = ['# Annotation|# Annotationen', '# пометка|# пометки|# пометок'] as const;
const annotationsOfText = [
  '{text}: # Annotation, {outcome}|{text}: # Annotationen, {outcome}',
  '{text}: # пометка, {outcome}|{text}: # пометки, {outcome}|{text}: # пометок, {outcome}',
] as const;
const tornBytes = [
  'Das Journal endete mit # Byte, das keine ganze Zeile ist: Eine Änderung wurde gerade geschrieben und war noch nicht zu sehen.|Das Journal endete mit # Bytes, die keine ganze Zeile sind: Eine Änderung wurde gerade geschrieben und war noch nicht zu sehen.',
  'В конце журнала # байт незаконченной строки: записывалось изменение, которое ещё не было показано.|В конце журнала # байта незаконченной строки: записывалось изменение, которое ещё не было показано.|В конце журнала # байт незаконченной строки: записывалось изменение, которое ещё не было показано.',
] as const;

/** What other programs did to texts and files of a project, and what came of it for the annotations. */
export const outsideSentences: readonly SentenceRow[] = [
  ['# annotated text changed since the project was open last', ...changedSince],
  ['# annotated texts changed since the project was open last', ...changedSince],
  ['# annotated text changed outside Tagwerk', ...changedOutside],
  ['# annotated texts changed outside Tagwerk', ...changedOutside],
  ['# annotated text was removed from the corpus', ...removed],
  ['# annotated texts were removed from the corpus', ...removed],
  ['# annotation', ...annotations],
  ['# annotations', ...annotations],
  ['{text}: # annotation, {outcome}', ...annotationsOfText],
  ['{text}: # annotations, {outcome}', ...annotationsOfText],
  ['all where they were', 'alle an ihrer Stelle', 'все на своих местах'],
  [
    '# found unchanged at another place, {rest}',
    '# unverändert an anderer Stelle, {rest}|# unverändert an anderer Stelle, {rest}',
    '# без изменений в другом месте, {rest}|# без изменений в другом месте, {rest}|# без изменений в другом месте, {rest}',
  ],
  [
    '# moved, {rest}',
    '# verschoben, {rest}|# verschoben, {rest}',
    '# перемещена, {rest}|# перемещены, {rest}|# перемещено, {rest}',
  ],
  [
    '# edited, {rest}',
    '# bearbeitet, {rest}|# bearbeitet, {rest}',
    '# изменена, {rest}|# изменены, {rest}|# изменено, {rest}',
  ],
  [
    '# ambiguous, {rest}',
    '# mehrdeutig, {rest}|# mehrdeutig, {rest}',
    '# неоднозначна, {rest}|# неоднозначны, {rest}|# неоднозначно, {rest}',
  ],
  [
    '# found unchanged at another place',
    '# unverändert an anderer Stelle|# unverändert an anderer Stelle',
    '# без изменений в другом месте|# без изменений в другом месте|# без изменений в другом месте',
  ],
  ['# moved', '# verschoben|# verschoben', '# перемещена|# перемещены|# перемещено'],
  ['# edited', '# bearbeitet|# bearbeitet', '# изменена|# изменены|# изменено'],
  ['# ambiguous', '# mehrdeutig|# mehrdeutig', '# неоднозначна|# неоднозначны|# неоднозначно'],
  ['# lost', '# verloren|# verloren', '# утрачена|# утрачены|# утрачено'],
  ['A text could not be opened', 'Ein Text ließ sich nicht öffnen', 'Один текст не удалось открыть'],
  [
    '# texts could not be opened',
    '# Text ließ sich nicht öffnen|# Texte ließen sich nicht öffnen',
    'Не удалось открыть # текст|Не удалось открыть # текста|Не удалось открыть # текстов',
  ],
  [
    'Annotations were changed outside Tagwerk and were taken over',
    'Annotationen wurden außerhalb von Tagwerk geändert und übernommen',
    'Пометки изменены вне Tagwerk, изменения приняты',
  ],
  [
    '{file}: {added} added, {edited} changed, {removed} removed',
    '{file}: {added} neu, {edited} geändert, {removed} entfernt',
    '{file}: добавлено {added}, изменено {edited}, удалено {removed}',
  ],
  [
    'To remove annotations, delete them in Tagwerk.',
    'Annotationen lassen sich nur in Tagwerk entfernen.',
    'Удалять пометки следует в самом Tagwerk.',
  ],
  [
    'They were made from the last good copy (.bak) and the journal. To remove annotations, delete them in Tagwerk.',
    'Sie entstanden aus der letzten guten Kopie (.bak) und dem Journal. Annotationen lassen sich nur in Tagwerk entfernen.',
    'Они воссозданы из последней исправной копии (.bak) и журнала. Удалять пометки следует в самом Tagwerk.',
  ],
  [
    'Changes that other programs make to this project may go unnoticed',
    'Was andere Programme an diesem Projekt ändern, bleibt womöglich unbemerkt',
    'Изменения, внесённые в проект другими программами, могут остаться незамеченными',
  ],
  [
    'Open the project again after changing its files elsewhere.',
    'Bitte das Projekt erneut öffnen, wenn seine Dateien anderswo geändert wurden.',
    'Если файлы проекта изменены в другой программе, откройте его снова.',
  ],
  [
    'The journal ended in # byte that are no whole line: a change that was being written and had not been shown yet.',
    ...tornBytes,
  ],
  [
    'The journal ended in # bytes that are no whole line: a change that was being written and had not been shown yet.',
    ...tornBytes,
  ],
  ['Line {line} is not complete.', 'Zeile {line} ist unvollständig.', 'Строка {line} неполная.'],
  [
    'Line {line} does not fit its checksum.',
    'Zeile {line} passt nicht zu ihrer Prüfsumme.',
    'Строка {line} не соответствует контрольной сумме.',
  ],
  ['Line {line} is not JSON.', 'Zeile {line} ist kein JSON.', 'Строка {line}\u00a0— не JSON.'],
  [
    'Line {line} does not keep to the schema of the journal.',
    'Zeile {line} entspricht nicht dem Schema des Journals.',
    'Строка {line} не соответствует схеме журнала.',
  ],
  [
    'Line {line} names other records before than after its change.',
    'Zeile {line} nennt vor ihrer Änderung andere Einträge als danach.',
    'Строка {line} называет до изменения не те записи, что после него.',
  ],
  ['# more lines.', '# weitere Zeile.|# weitere Zeilen.', 'Ещё # строка.|Ещё # строки.|Ещё # строк.'],
  [
    '{path} was gone and was begun anew.',
    '{path} war nicht mehr da und wurde neu begonnen.',
    'Файл {path} исчез и начат заново.',
  ],
  [
    'What stood in its place is kept as {path}.',
    'Was an seiner Stelle stand, wird als {path} aufbewahrt.',
    'То, что было на его месте, сохранено как {path}.',
  ],
  [
    'All files are written now, so that no annotation is lost; older steps cannot be undone after the next start.',
    'Alle Dateien werden jetzt geschrieben, damit keine Annotation verloren geht; ältere Schritte lassen sich nach dem nächsten Start nicht mehr rückgängig machen.',
    'Сейчас записываются все файлы, чтобы ни одна пометка не пропала; после следующего запуска прежние шаги отменить будет нельзя.',
  ],
  [
    'The journal of the project was written by a later version of Tagwerk.',
    'Das Journal des Projekts stammt von einer neueren Version von Tagwerk.',
    'Журнал проекта записан более новой версией Tagwerk.',
  ],
  [
    '{files} The project is opened without writing anything. Open it with the newer Tagwerk.',
    '{files} Das Projekt wird geöffnet, ohne etwas zu schreiben. Bitte mit dem neueren Tagwerk öffnen.',
    '{files} Проект открыт без записи. Откройте его в более новой версии Tagwerk.',
  ],
  [
    '{who} on the computer {host} (process {process}, since {since})',
    '{who} am Rechner {host} (Prozess {process}, seit {since})',
    '{who}, компьютер {host} (процесс {process}, с {since})',
  ],
  ['Somebody', 'Jemand', 'другой пользователь'],
  ['Another program', 'Ein anderes Programm', 'другая программа'],
];
