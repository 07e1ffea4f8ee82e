import type { SentenceRow } from './sentence-row.ts';

/** What happened to a project or to the settings without being asked for. */
export const noticeSentences: readonly SentenceRow[] = [
  ['The project could not be opened.', 'Das Projekt ließ sich nicht öffnen.', 'Не удалось открыть проект.'],
  ['One file was not added.', 'Eine Datei wurde nicht hinzugefügt.', 'Один файл не добавлен.'],
  [
    '# files were not added.',
    '# Datei wurde nicht hinzugefügt.|# Dateien wurden nicht hinzugefügt.',
    '# файл не добавлен.|# файла не добавлены.|# файлов не добавлено.',
  ],
  [
    'Not everything in {project} could be saved.',
    'Nicht alles in {project} ließ sich speichern.',
    'Не всё в проекте {project} удалось сохранить.',
  ],
  [
    'The settings could not be saved.',
    'Die Einstellungen ließen sich nicht speichern.',
    'Не удалось сохранить настройки.',
  ],
  ['Some settings were reset.', 'Einige Einstellungen wurden zurückgesetzt.', 'Некоторые настройки сброшены.'],
  ['The project could not be created.', 'Das Projekt ließ sich nicht anlegen.', 'Не удалось создать проект.'],
  ['The texts could not be added.', 'Die Texte ließen sich nicht hinzufügen.', 'Не удалось добавить тексты.'],
  ['The analysis could not be stopped.', 'Die Analyse ließ sich nicht anhalten.', 'Не удалось остановить анализ.'],
  [
    'The texts could not be analysed.',
    'Die Texte ließen sich nicht analysieren.',
    'Не удалось проанализировать тексты.',
  ],
  ['Not everything could be saved.', 'Nicht alles ließ sich speichern.', 'Не всё удалось сохранить.'],
  [
    'The log folder could not be shown.',
    'Der Protokollordner ließ sich nicht anzeigen.',
    'Не удалось показать папку журнала.',
  ],
  [
    'The log folder could not be shown: {reason}. Open it in your file manager: {folder}',
    'Der Protokollordner ließ sich nicht anzeigen: {reason}. Bitte im Dateimanager öffnen: {folder}',
    'Не удалось показать папку журнала: {reason}. Откройте её в файловом менеджере: {folder}',
  ],
  [
    'What was dropped could not be taken.',
    'Das Abgelegte ließ sich nicht übernehmen.',
    'Перетащенное не удалось принять.',
  ],
  [
    'What was tagged is saved. If it happens again, start Tagwerk anew; the log (Help, Open Log Folder) says more.',
    'Was markiert wurde, ist gespeichert. Geschieht es wieder, bitte Tagwerk neu starten; mehr steht im Protokoll (Hilfe, Protokollordner öffnen).',
    'Всё помеченное сохранено. Если это повторится, перезапустите Tagwerk; подробности\u00a0— в журнале (Справка, «Открыть папку журнала»).',
  ],
  ['Something went wrong inside Tagwerk.', 'In Tagwerk ist ein Fehler aufgetreten.', 'В Tagwerk произошла ошибка.'],
  [
    'The settings file could not be used and was kept as {file}. Settings in it that were not sound are back to their defaults.',
    'Die Einstellungsdatei war nicht brauchbar und wird als {file} aufbewahrt. Fehlerhafte Einstellungen haben wieder ihre Vorgabe.',
    'Файл настроек оказался негодным и сохранён как {file}. Для ошибочных настроек вернулись значения по умолчанию.',
  ],
  [
    'The settings file {file} could not be used. Settings in it that were not sound are back to their defaults.',
    'Die Einstellungsdatei {file} war nicht brauchbar. Fehlerhafte Einstellungen haben wieder ihre Vorgabe.',
    'Файл настроек {file} оказался негодным. Для ошибочных настроек вернулись значения по умолчанию.',
  ],
  [
    'A file of the project was damaged and was replaced',
    'Eine Datei des Projekts war beschädigt und wurde ersetzt',
    'Файл проекта был повреждён и заменён',
  ],
  [
    'Files of the project were missing and were made again',
    'Dateien des Projekts fehlten und wurden neu angelegt',
    'Файлы проекта отсутствовали и созданы заново',
  ],
  [
    'Files of the project were changed outside Tagwerk while it was closed',
    'Dateien des Projekts wurden außerhalb von Tagwerk geändert, während es geschlossen war',
    'Файлы проекта изменены вне Tagwerk, пока он был закрыт',
  ],
  ['What they say now was taken over.', 'Ihr jetziger Stand wurde übernommen.', 'Их нынешнее содержание принято.'],
  [
    'Steps that touched the same records cannot be undone any more.',
    'Schritte, die dieselben Einträge betrafen, lassen sich nicht mehr rückgängig machen.',
    'Шаги, затронувшие те же записи, отменить уже нельзя.',
  ],
  [
    'The last good copy (.bak) was used instead, and what the journal holds beyond it was added.',
    'Stattdessen wurde die letzte gute Kopie (.bak) verwendet und aus dem Journal ergänzt.',
    'Вместо него взята последняя исправная копия (.bak), дополненная из журнала.',
  ],
  [
    'No annotation was dropped. Edited, ambiguous and lost ones are marked until you confirm or move them.',
    'Keine Annotation ging verloren. Bearbeitete, mehrdeutige und verlorene sind gekennzeichnet, bis Sie sie bestätigen oder verschieben.',
    'Ни одна пометка не пропала. Изменённые, неоднозначные и утраченные выделены, пока вы их не подтвердите или не переместите.',
  ],
  [
    'The annotations stay in the store. They are back as soon as a file of that name is.',
    'Die Annotationen bleiben gespeichert. Sie sind wieder da, sobald es eine Datei dieses Namens gibt.',
    'Пометки сохранены. Они вернутся, как только появится файл с этим именем.',
  ],
  [
    '# steps of the undo history touched the same records and cannot be undone any more.',
    '# Schritt betraf dieselben Einträge und lässt sich nicht mehr rückgängig machen.|# Schritte betrafen dieselben Einträge und lassen sich nicht mehr rückgängig machen.',
    '# шаг затронул те же записи, отменить его уже нельзя.|# шага затронули те же записи, отменить их уже нельзя.|# шагов затронули те же записи, отменить их уже нельзя.',
  ],
];
