import type { SentenceRow } from './sentence-row.ts';

/** Why a command was not carried out. */
export const failureSentences: readonly SentenceRow[] = [
  [
    'None of the chosen annotations is in the project any more.',
    'Keine der gewählten Annotationen ist noch im Projekt.',
    'Ни одной из выбранных пометок в проекте больше нет.',
  ],
  [
    'There is no decision about these groups to take back.',
    'Zu diesen Gruppen gibt es keine Entscheidung, die sich zurücknehmen ließe.',
    'По этим группам нет решения, которое можно отозвать.',
  ],
  [
    'Nothing was tagged: {skipped}. Search again.',
    'Nichts markiert: {skipped}. Bitte erneut suchen.',
    'Ничего не помечено: {skipped}. Повторите поиск.',
  ],
  [
    'All these passages are tagged as {code} already.',
    'Alle diese Stellen sind schon als {code} markiert.',
    'Все эти фрагменты уже помечены: {code}.',
  ],
  [
    'All these places are tagged so already.',
    'Alle diese Stellen sind schon so markiert.',
    'Все эти места уже так помечены.',
  ],
  [
    'Nothing was changed: none of these suggestions is open any more.',
    'Nichts geändert: Keiner dieser Vorschläge ist noch offen.',
    'Ничего не изменилось: все эти подсказки уже разобраны.',
  ],
  [
    'Nothing was changed: the link says this already.',
    'Nichts geändert: Die Verknüpfung besagt das schon.',
    'Ничего не изменилось: связь уже такова.',
  ],
  [
    'One of the two quotes is gone: the text changed or is being read anew.',
    'Eines der beiden Zitate gibt es nicht mehr: Der Text hat sich geändert oder wird neu gelesen.',
    'Одной из двух цитат больше нет: текст изменился или читается заново.',
  ],
  [
    'Nothing was changed: this link is dismissed already.',
    'Nichts geändert: Diese Verknüpfung ist schon verworfen.',
    'Ничего не изменилось: эта связь уже отклонена.',
  ],
  [
    'An annotation cannot be linked to itself. Focus another one to link to.',
    'Eine Annotation lässt sich nicht mit sich selbst verknüpfen. Bitte eine andere wählen.',
    'Пометку нельзя связать с ней самой. Выберите другую.',
  ],
  [
    'These two annotations are linked as “supports” already.',
    'Diese beiden Annotationen sind schon verknüpft: „stützt“.',
    'Эти две пометки уже связаны: «подтверждает».',
  ],
  [
    'These two annotations are linked as “contradicts” already.',
    'Diese beiden Annotationen sind schon verknüpft: „widerspricht“.',
    'Эти две пометки уже связаны: «противоречит».',
  ],
  [
    'These two annotations are linked as “same quote” already.',
    'Diese beiden Annotationen sind schon verknüpft: „dasselbe Zitat“.',
    'Эти две пометки уже связаны: «та же цитата».',
  ],
  [
    'These two annotations are linked as “quotes” already.',
    'Diese beiden Annotationen sind schon verknüpft: „zitiert“.',
    'Эти две пометки уже связаны: «цитирует».',
  ],
  [
    'These two annotations are linked as “duplicate of” already.',
    'Diese beiden Annotationen sind schon verknüpft: „Dublette von“.',
    'Эти две пометки уже связаны: «повтор».',
  ],
  [
    'An annotation to link is no longer in the project.',
    'Eine der Annotationen zum Verknüpfen gibt es im Projekt nicht mehr.',
    'Одной из связываемых пометок больше нет в проекте.',
  ],
  [
    'The link is no longer in the project.',
    'Die Verknüpfung gibt es im Projekt nicht mehr.',
    'Этой связи больше нет в проекте.',
  ],
  [
    'The texts are still searched for repeated passages. Try again in a moment.',
    'Die Texte werden noch nach Dubletten durchsucht. Bitte gleich noch einmal versuchen.',
    'В текстах ещё идёт поиск повторов. Повторите попытку чуть позже.',
  ],
  [
    'The texts of this project cannot be searched.',
    'Die Texte dieses Projekts lassen sich nicht durchsuchen.',
    'В текстах этого проекта искать нельзя.',
  ],
  ['The search failed: {reason}', 'Die Suche ist fehlgeschlagen: {reason}', 'Поиск не удался: {reason}'],
  [
    'The search stopped unexpectedly ({reason}). Search again.',
    'Die Suche brach unerwartet ab ({reason}). Bitte erneut suchen.',
    'Поиск неожиданно прервался ({reason}). Повторите поиск.',
  ],
  [
    'The query has {words} words; {most} are the most. Search for a phrase.',
    'Die Anfrage hat {words} Wörter, erlaubt sind {most}. Bitte nach einer Wortfolge suchen.',
    'В запросе слишком много слов: {words}, допустимо {most}. Ищите фразу.',
  ],
  [
    'The passage {start}–{end} is not in the text, which has {length} characters. Select it again.',
    'Die Stelle {start}–{end} gibt es im Text nicht; er hat {length} Zeichen. Bitte neu auswählen.',
    'Фрагмента {start}–{end} в тексте нет: длина текста {length} зн. Выделите его заново.',
  ],
  ['The analysis was stopped.', 'Die Analyse wurde angehalten.', 'Анализ остановлен.'],
  [
    'The query is empty. Type the phrase to search for.',
    'Die Anfrage ist leer. Bitte die gesuchte Wortfolge eingeben.',
    'Запрос пуст. Введите искомую фразу.',
  ],
  [
    'The query is empty. Type a regular expression.',
    'Die Anfrage ist leer. Bitte einen regulären Ausdruck eingeben.',
    'Запрос пуст. Введите регулярное выражение.',
  ],
  [
    'There is no word in the query. Type one, or search for a phrase.',
    'Die Anfrage enthält kein Wort. Bitte eines eingeben oder nach einer Wortfolge suchen.',
    'В запросе нет слов. Введите слово или ищите фразу.',
  ],
  [
    'Links are exported as a table: choose CSV or JSON Lines.',
    'Verknüpfungen werden als Tabelle exportiert: Bitte CSV oder JSON Lines wählen.',
    'Связи выгружаются таблицей: выберите CSV или JSON Lines.',
  ],
  [
    'Passage groups are exported as a table: choose CSV or JSON Lines.',
    'Dublettengruppen werden als Tabelle exportiert: Bitte CSV oder JSON Lines wählen.',
    'Группы повторов выгружаются таблицей: выберите CSV или JSON Lines.',
  ],
  [
    'There is a code “{path}” already. Choose another name.',
    'Den Code „{path}“ gibt es schon. Bitte einen anderen Namen wählen.',
    'Код «{path}» уже есть. Выберите другое имя.',
  ],
  [
    'The code is no longer in the codebook.',
    'Den Code gibt es im Codebuch nicht mehr.',
    'Этого кода больше нет в списке кодов.',
  ],
  [
    '“{path}” is built in: its name and key stay, its colour and definition can change.',
    '„{path}“ ist eingebaut: Name und Taste bleiben, Farbe und Definition lassen sich ändern.',
    'Код «{path}» встроенный: имя и клавиша не меняются, цвет и определение изменить можно.',
  ],
  [
    '“{path}” is built in and cannot be deleted.',
    '„{path}“ ist eingebaut und lässt sich nicht löschen.',
    'Код «{path}» встроенный, удалить его нельзя.',
  ],
  [
    'A code cannot be moved below itself (“{path}”).',
    'Ein Code lässt sich nicht unter sich selbst verschieben („{path}“).',
    'Код нельзя вложить в него самого («{path}»).',
  ],
  [
    'Nothing was changed: the code has these values already.',
    'Nichts geändert: Der Code hat diese Werte schon.',
    'Ничего не изменилось: у кода уже эти значения.',
  ],
  [
    'There is no code {code} in the codebook.',
    'Den Code {code} gibt es im Codebuch nicht.',
    'Кода {code} нет в списке кодов.',
  ],
  [
    'This passage is tagged as {code} already.',
    'Diese Stelle ist schon als {code} markiert.',
    'Этот фрагмент уже помечен: {code}.',
  ],
  [
    'The group has {count} members; the source cannot be another one.',
    'Die Gruppe hat {count} Stellen; die Quelle kann keine andere sein.',
    'В группе фрагментов: {count}; источник должен быть одним из них.',
  ],
  [
    'All members of this group are tagged as its duplicates already.',
    'Alle Stellen dieser Gruppe sind schon als Dubletten markiert.',
    'Все фрагменты этой группы уже помечены как повторы.',
  ],
  [
    'The annotation covers exactly this passage already.',
    'Die Annotation umfasst schon genau diese Stelle.',
    'Пометка уже охватывает именно этот фрагмент.',
  ],
  [
    'Another annotation with this code covers exactly this passage already.',
    'Eine andere Annotation mit diesem Code umfasst schon genau diese Stelle.',
    'Этот фрагмент уже охвачен другой пометкой с тем же кодом.',
  ],
  [
    'Nothing was changed: the annotation has these values already.',
    'Nichts geändert: Die Annotation hat diese Werte schon.',
    'Ничего не изменилось: у пометки уже эти значения.',
  ],
  ['The text {text} is not in the corpus.', 'Der Text {text} ist nicht im Korpus.', 'Текста {text} нет в корпусе.'],
  [
    'There is no text {text} in the corpus (any more).',
    'Den Text {text} gibt es im Korpus nicht (mehr).',
    'Текста {text} в корпусе нет (или уже нет).',
  ],
  [
    'There is no text {text} in the corpus.',
    'Den Text {text} gibt es im Korpus nicht.',
    'Текста {text} нет в корпусе.',
  ],
  [
    'Nothing but white space is selected. Select the passage to tag first.',
    'Ausgewählt sind nur Leerzeichen. Bitte zuerst die Stelle auswählen.',
    'Выделены одни пробелы. Сначала выделите фрагмент.',
  ],
  [
    'The annotation is no longer in the project.',
    'Die Annotation gibt es im Projekt nicht mehr.',
    'Этой пометки больше нет в проекте.',
  ],
  [
    'Nothing was changed: this suggestion is dismissed already.',
    'Nichts geändert: Dieser Vorschlag ist schon verworfen.',
    'Ничего не изменилось: эта подсказка уже отклонена.',
  ],
  [
    'This is not suggested (any more): the text changed or is being read anew.',
    'Das wird nicht (mehr) vorgeschlagen: Der Text hat sich geändert oder wird neu gelesen.',
    'Такой подсказки нет (или уже нет): текст изменился или читается заново.',
  ],
  [
    'There is no decision about this group to take back.',
    'Zu dieser Gruppe gibt es keine Entscheidung, die sich zurücknehmen ließe.',
    'По этой группе нет решения, которое можно отозвать.',
  ],
  [
    'Nothing was changed: the text is read this way already.',
    'Nichts geändert: Der Text wird schon so gelesen.',
    'Ничего не изменилось: текст уже читается именно так.',
  ],
  [
    'No code was chosen, so there is nothing to export. Choose at least one, or all codes.',
    'Es ist kein Code gewählt, also gibt es nichts zu exportieren. Bitte mindestens einen Code wählen.',
    'Не выбран ни один код, выгружать нечего. Выберите хотя бы один код.',
  ],
  ['There is nothing to undo.', 'Es gibt nichts rückgängig zu machen.', 'Отменять нечего.'],
  ['There is nothing to redo.', 'Es gibt nichts zu wiederholen.', 'Возвращать нечего.'],
  ['The project is closed.', 'Das Projekt ist geschlossen.', 'Проект закрыт.'],
  [
    'No project is open. Open or create one first.',
    'Es ist kein Projekt geöffnet. Bitte zuerst eines öffnen oder anlegen.',
    'Проект не открыт. Сначала откройте или создайте проект.',
  ],
  [
    'The settings could not be saved and hold for this session only: {reason}',
    'Die Einstellungen ließen sich nicht speichern und gelten nur bis zum Beenden: {reason}',
    'Настройки не удалось сохранить, они действуют только до выхода: {reason}',
  ],
];
