import type { SentenceRow } from './sentence-row.ts';

/** Why a command was not carried out. */
export const failureSentences: readonly SentenceRow[] = [
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
    'Этот фрагмент уже помечен кодом {code}.',
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
    'Evidence needs an annotation or a citation: choose one of the two.',
    'Ein Beleg braucht eine Annotation oder eine Quellenangabe.',
    'Для довода нужна пометка или ссылка: выберите одно из двух.',
  ],
  [
    'The annotation given as evidence is no longer in the project.',
    'Die als Beleg angegebene Annotation gibt es im Projekt nicht mehr.',
    'Пометки, указанной как довод, больше нет в проекте.',
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
