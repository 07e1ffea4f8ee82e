import type { SentenceRow } from './sentence-row.ts';

/** Parts of sentences: what is wrong with a regular expression, and why a disk or a file refuses. */
export const reasonSentences: readonly SentenceRow[] = [
  [
    'The regular expression is not valid at character {place} (“{character}”): {reason}.',
    'Der reguläre Ausdruck ist an Zeichen {place} („{character}“) ungültig: {reason}.',
    'Ошибка в регулярном выражении, символ {place} («{character}»): {reason}.',
  ],
  ['this bracket is never closed', 'diese Klammer wird nicht geschlossen', 'эта скобка не закрыта'],
  [
    'this square bracket is never closed',
    'diese eckige Klammer wird nicht geschlossen',
    'эта квадратная скобка не закрыта',
  ],
  ['this bracket was never opened', 'diese Klammer wurde nicht geöffnet', 'эта скобка не была открыта'],
  [
    'there is nothing here that could be repeated',
    'hier steht nichts, was sich wiederholen ließe',
    'здесь нечего повторять',
  ],
  [
    'a curly or square bracket that is meant as such needs a backslash before it',
    'vor eine geschweifte oder eckige Klammer, die selbst gemeint ist, gehört ein Backslash',
    'перед фигурной или квадратной скобкой как символом нужна обратная косая черта',
  ],
  [
    'the number of repetitions is not complete',
    'die Anzahl der Wiederholungen ist unvollständig',
    'число повторений указано не полностью',
  ],
  [
    'the smaller number of repetitions must come first',
    'die kleinere Anzahl der Wiederholungen muss vorn stehen',
    'меньшее число повторений должно стоять первым',
  ],
  ['the range runs backwards', 'der Bereich läuft rückwärts', 'диапазон указан в обратном порядке'],
  [
    'a class such as \\w cannot be the end of a range',
    'eine Klasse wie \\w kann kein Ende eines Bereichs sein',
    'класс вроде \\w не может быть границей диапазона',
  ],
  [
    'there is no such property of characters',
    'eine solche Eigenschaft von Zeichen gibt es nicht',
    'такого свойства символов нет',
  ],
  [
    'the number of a character is not complete',
    'die Nummer eines Zeichens ist unvollständig',
    'номер символа указан не полностью',
  ],
  [
    'a backslash needs a character behind it',
    'auf einen Backslash muss ein Zeichen folgen',
    'после обратной косой черты нужен символ',
  ],
  [
    'this character takes no backslash',
    'vor diesem Zeichen steht kein Backslash',
    'перед этим символом обратная косая черта не ставится',
  ],
  ['two groups have the same name', 'zwei Gruppen haben denselben Namen', 'у двух групп одно имя'],
  ['there is no group of this name', 'eine Gruppe dieses Namens gibt es nicht', 'группы с таким именем нет'],
  [
    'after “(?” comes “:”, “=”, “!”, “<=”, “<!” or a name in angle brackets',
    'auf „(?“ folgt „:“, „=“, „!“, „<=“, „<!“ oder ein Name in spitzen Klammern',
    'после «(?» идёт «:», «=», «!», «<=», «<!» или имя в угловых скобках',
  ],
  [
    'your share of the disk is used up (EDQUOT)',
    'Ihr Anteil am Datenträger ist aufgebraucht (EDQUOT)',
    'ваша квота на диске исчерпана (EDQUOT)',
  ],
  [
    'the file would be too large for this disk (EFBIG)',
    'die Datei wäre zu groß für diesen Datenträger (EFBIG)',
    'файл слишком велик для этого диска (EFBIG)',
  ],
  [
    'the disk can only be read (EROFS)',
    'der Datenträger lässt sich nur lesen (EROFS)',
    'диск доступен только для чтения (EROFS)',
  ],
  [
    'the system does not allow it (EPERM)',
    'das System lässt es nicht zu (EPERM)',
    'система этого не разрешает (EPERM)',
  ],
  ['the disk reports an error (EIO)', 'der Datenträger meldet einen Fehler (EIO)', 'диск сообщает об ошибке (EIO)'],
  [
    'something that is no folder stands in its place (ENOTDIR)',
    'an der Stelle des Ordners steht etwas anderes (ENOTDIR)',
    'на месте папки находится что-то другое (ENOTDIR)',
  ],
  [
    'a folder stands in its place (EISDIR)',
    'an der Stelle der Datei steht ein Ordner (EISDIR)',
    'на месте файла находится папка (EISDIR)',
  ],
  [
    'a file stands in the place of the folder (EEXIST)',
    'an der Stelle des Ordners steht eine Datei (EEXIST)',
    'на месте папки находится файл (EEXIST)',
  ],
  ['its folder is gone (ENOENT)', 'der Ordner ist nicht mehr da (ENOENT)', 'папка исчезла (ENOENT)'],
  [
    'the network folder is gone (ESTALE)',
    'der Netzwerkordner ist nicht mehr da (ESTALE)',
    'сетевая папка недоступна (ESTALE)',
  ],
  [
    'too many files are open (EMFILE)',
    'zu viele Dateien sind geöffnet (EMFILE)',
    'открыто слишком много файлов (EMFILE)',
  ],
  [
    'another program holds it (EBUSY)',
    'ein anderes Programm belegt es (EBUSY)',
    'файл занят другой программой (EBUSY)',
  ],
  [
    'Move the project to another disk',
    'Bitte das Projekt auf einen anderen Datenträger verschieben',
    'Перенесите проект на другой диск',
  ],
  [
    'Make it writable, or export your work to another disk',
    'Bitte beschreibbar machen oder die Arbeit auf einen anderen Datenträger exportieren',
    'Разрешите запись или выгрузите работу на другой диск',
  ],
  [
    'Check the disk and its connection',
    'Bitte den Datenträger und seine Verbindung prüfen',
    'Проверьте диск и его подключение',
  ],
  ['Move that file away', 'Bitte diese Datei verschieben', 'Уберите этот файл'],
  ['Move that folder away', 'Bitte diesen Ordner verschieben', 'Уберите эту папку'],
  [
    'Bring the folder back or connect its disk',
    'Bitte den Ordner zurückholen oder seinen Datenträger anschließen',
    'Верните папку или подключите её диск',
  ],
  ['Connect it again', 'Bitte erneut verbinden', 'Подключите её снова'],
  ['Close other programs', 'Bitte andere Programme schließen', 'Закройте другие программы'],
  ['Close that program', 'Bitte dieses Programm schließen', 'Закройте эту программу'],
  ['Check the disk', 'Bitte den Datenträger prüfen', 'Проверьте диск'],
  ['the folder {folder} does not exist.', 'den Ordner {folder} gibt es nicht.', 'папки {folder} нет.'],
  [
    'It is a link that leads back to itself. Replace it by the file.',
    'Es ist eine Verknüpfung, die auf sich selbst verweist. Bitte durch die Datei ersetzen.',
    'Это ссылка, ведущая на саму себя. Замените её файлом.',
  ],
  [
    'A part of its path is a file, not a folder. Check the path.',
    'Ein Teil des Pfads ist eine Datei, kein Ordner. Bitte den Pfad prüfen.',
    'Часть пути\u00a0— файл, а не папка. Проверьте путь.',
  ],
  [
    'How the window looked could not be saved: {reason}',
    'Die Fensteransicht ließ sich nicht speichern: {reason}',
    'Не удалось сохранить вид окна: {reason}',
  ],
  [
    'A text could not be searched for quotes and claims',
    'Ein Text ließ sich nicht nach Zitaten und Behauptungen durchsuchen',
    'В одном из текстов не удалось найти цитаты и утверждения',
  ],
  [
    'The texts could not be searched for repeated passages',
    'Die Texte ließen sich nicht nach Dubletten durchsuchen',
    'Не удалось выполнить поиск повторов в текстах',
  ],
  [
    'The list of duplicates stays empty until you analyse again (F5).',
    'Die Liste der Dubletten bleibt leer, bis Sie erneut analysieren (F5).',
    'Список повторов останется пустым, пока вы не повторите анализ (F5).',
  ],
  [
    'The list of duplicates is empty; the search starts again when a text changes.',
    'Die Liste der Dubletten ist leer; die Suche beginnt erneut, wenn sich ein Text ändert.',
    'Список повторов пуст; поиск начнётся снова, когда изменится текст.',
  ],
  [
    'What somebody is quoted as saying.',
    'Was jemand laut Text gesagt hat, im Wortlaut oder sinngemäß.',
    'Чьи-либо слова, приведённые в тексте.',
  ],
  [
    'A passage that stands elsewhere too.',
    'Eine Stelle, die auch anderswo steht.',
    'Фрагмент, который есть и в другом месте.',
  ],
  [
    'A statement that can be checked.',
    'Eine Aussage, die sich prüfen lässt.',
    'Высказывание, которое можно проверить.',
  ],
  ['There is no code “{name}”. {codes}', 'Den Code „{name}“ gibt es nicht. {codes}', 'Кода «{name}» нет. {codes}'],
  [
    'The codes of this project are: {codes}.',
    'Die Codes dieses Projekts sind: {codes}.',
    'Коды этого проекта: {codes}.',
  ],
  ['This project has no codes.', 'Dieses Projekt hat keine Codes.', 'В этом проекте нет кодов.'],
];
