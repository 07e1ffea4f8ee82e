import type { SentenceRow } from './sentence-row.ts';

/** What is wrong with a file or folder, and what to do about it. */
export const fileSentences: readonly SentenceRow[] = [
  [
    'The path leads out of the corpus folder.',
    'Der Pfad führt aus dem Korpusordner hinaus.',
    'Путь ведёт за пределы папки корпуса.',
  ],
  ['The file is in the corpus already.', 'Die Datei ist schon im Korpus.', 'Этот файл уже есть в корпусе.'],
  [
    'Only .txt and .md files can be added. Save its text as a .txt file in UTF-8.',
    'Nur Dateien mit den Endungen .txt und .md lassen sich hinzufügen. Bitte den Text als .txt-Datei in UTF-8 speichern.',
    'Добавить можно только файлы .txt и .md. Сохраните текст как файл .txt в UTF-8.',
  ],
  [
    'The folder holds no .txt or .md files.',
    'Der Ordner enthält keine .txt- oder .md-Dateien.',
    'В папке нет файлов .txt и .md.',
  ],
  [
    '{folder} cannot be opened: {reason}',
    '{folder} lässt sich nicht öffnen: {reason}',
    'Не удаётся открыть {folder}: {reason}',
  ],
  [
    '{folder} is neither a folder nor a .txt or .md file. Open a folder that holds texts.',
    '{folder} ist weder ein Ordner noch eine .txt- oder .md-Datei. Bitte einen Ordner mit Texten öffnen.',
    '{folder}\u00a0— не папка и не файл .txt или .md. Откройте папку с текстами.',
  ],
  [
    '{folder} holds no texts: neither a folder named corpus nor .txt or .md files. Open another folder, or make a new project.',
    '{folder} enthält keine Texte: weder einen Ordner namens corpus noch .txt- oder .md-Dateien. Bitte einen anderen Ordner öffnen oder ein neues Projekt anlegen.',
    'В {folder} нет текстов: ни папки corpus, ни файлов .txt или .md. Откройте другую папку или создайте новый проект.',
  ],
  [
    'The file has {megabytes} MB; texts must be smaller than 50 MB. Split it into several files.',
    'Die Datei hat {megabytes} MB; Texte müssen kleiner als 50 MB sein. Bitte auf mehrere Dateien verteilen.',
    'Размер файла\u00a0— {megabytes} МБ, а тексты должны быть меньше 50 МБ. Разделите его на несколько файлов.',
  ],
  [
    '{folder} cannot be read: {reason}',
    '{folder} lässt sich nicht lesen: {reason}',
    'Не удаётся прочитать {folder}: {reason}',
  ],
  [
    '{folder} is a project already. Open it, or choose another folder.',
    '{folder} ist schon ein Projekt. Bitte öffnen oder einen anderen Ordner wählen.',
    '{folder}\u00a0— уже проект. Откройте его или выберите другую папку.',
  ],
  [
    'It could not be copied into the corpus. {reason}',
    'Die Datei ließ sich nicht in den Korpus kopieren. {reason}',
    'Не удалось скопировать файл в корпус. {reason}',
  ],
  [
    'No project was made, because none of the texts could be added.',
    'Es wurde kein Projekt angelegt, weil sich keiner der Texte hinzufügen ließ.',
    'Проект не создан: ни один из текстов не удалось добавить.',
  ],
  [
    '{folder} is not empty (it holds {some}). Choose an empty or a new folder.',
    '{folder} ist nicht leer (enthält {some}). Bitte einen leeren oder neuen Ordner wählen.',
    'Папка {folder} не пуста (в ней {some}). Выберите пустую или новую папку.',
  ],
  [
    '{reason}. {remedy}, or choose another place.',
    '{reason}. {remedy} oder einen anderen Ort wählen.',
    '{reason}. {remedy} или выберите другое место.',
  ],
  [
    'The project cannot be made in {folder}. {reason}',
    'Das Projekt lässt sich in {folder} nicht anlegen. {reason}',
    'Не удаётся создать проект в {folder}. {reason}',
  ],
  [
    'The file is empty. Put text into it or remove it.',
    'Die Datei ist leer. Bitte füllen oder entfernen.',
    'Файл пуст. Заполните его или удалите.',
  ],
  [
    'The file is {format}, not plain text. Save its text as a .txt file in UTF-8.',
    'Die Datei ist {format}, kein reiner Text. Bitte den Text als .txt-Datei in UTF-8 speichern.',
    'Это файл {format}, а не простой текст. Сохраните текст как файл .txt в UTF-8.',
  ],
  [
    'The file is binary data, not plain text. Save its text as a .txt file in UTF-8.',
    'Die Datei enthält Binärdaten, keinen reinen Text. Bitte den Text als .txt-Datei in UTF-8 speichern.',
    'В файле двоичные данные, а не простой текст. Сохраните текст как файл .txt в UTF-8.',
  ],
  [
    'The file holds nothing but white space. Put text into it or remove it.',
    'Die Datei enthält nur Leerzeichen. Bitte füllen oder entfernen.',
    'В файле одни пробелы. Заполните его или удалите.',
  ],
  [
    'Changes could not be saved: {reason}. Work goes on in memory. {remedy}, then try again.',
    'Änderungen konnten nicht gespeichert werden: {reason}. Die Arbeit geht im Arbeitsspeicher weiter. {remedy}, dann erneut versuchen.',
    'Не удалось сохранить изменения: {reason}. Работа продолжается в памяти. {remedy} и повторите попытку.',
  ],
  [
    'The file {file} could not be saved: {reason}. Work goes on in memory. {remedy}, then try again.',
    'Die Datei {file} konnte nicht gespeichert werden: {reason}. Die Arbeit geht im Arbeitsspeicher weiter. {remedy}, dann erneut versuchen.',
    'Не удалось сохранить файл {file}: {reason}. Работа продолжается в памяти. {remedy} и повторите попытку.',
  ],
  [
    '{what} could not be saved: {reason}. Work goes on in memory. {remedy}, then try again.',
    '{what} konnte nicht gespeichert werden: {reason}. Die Arbeit geht im Arbeitsspeicher weiter. {remedy}, dann erneut versuchen.',
    'Не удалось сохранить {what}: {reason}. Работа продолжается в памяти. {remedy} и повторите попытку.',
  ],
  ['the disk is full (ENOSPC)', 'der Datenträger ist voll (ENOSPC)', 'диск заполнен (ENOSPC)'],
  ['Free some space', 'Bitte Platz schaffen', 'Освободите место'],
  ['you may not write there (EACCES)', 'dort fehlt das Schreibrecht (EACCES)', 'нет права записи (EACCES)'],
  [
    'Ask for write access to the folder',
    'Bitte Schreibrecht für den Ordner beschaffen',
    'Получите право записи в папку',
  ],
  [
    '{file} is a folder. Give the name of a file in it.',
    '{file} ist ein Ordner. Bitte den Namen einer Datei darin angeben.',
    '{file}\u00a0— папка. Укажите имя файла в ней.',
  ],
  [
    'The export was not written to {file}: {reason}',
    'Der Export wurde nicht nach {file} geschrieben: {reason}',
    'Выгрузка не записана в {file}: {reason}',
  ],
  [
    '{file} lies in the folder of the annotations, which only Tagwerk writes to. Choose another folder.',
    '{file} liegt im Ordner der Annotationen, in den nur Tagwerk schreibt. Bitte einen anderen Ordner wählen.',
    '{file} находится в папке пометок, куда пишет только Tagwerk. Выберите другую папку.',
  ],
  [
    '{file} lies in the folder of the source texts and would be taken for one of them. Choose another folder or another file extension.',
    '{file} liegt im Ordner der Quelltexte und würde für einen davon gehalten. Bitte einen anderen Ordner oder eine andere Endung wählen.',
    '{file} находится в папке исходных текстов и был бы принят за один из них. Выберите другую папку или расширение.',
  ],
  [
    'It does not exist, or it is a link to something that does not. Check its name and place.',
    'Das gibt es nicht, oder es ist eine Verknüpfung ins Leere. Bitte Name und Ort prüfen.',
    'Такого файла или папки нет, либо ссылка ведёт в никуда. Проверьте имя и место.',
  ],
  [
    'You have no permission to read or write it. Change its permissions or copy it elsewhere.',
    'Lese- oder Schreibrecht fehlt. Bitte die Rechte ändern oder an einen anderen Ort kopieren.',
    'Нет прав на чтение или запись. Измените права или скопируйте в другое место.',
  ],
  [
    'The disk is full. Free some space and try again.',
    'Der Datenträger ist voll. Bitte Platz schaffen und erneut versuchen.',
    'Диск заполнен. Освободите место и повторите попытку.',
  ],
  [
    'The disk is write-protected. Choose a folder elsewhere.',
    'Der Datenträger ist schreibgeschützt. Bitte einen Ordner anderswo wählen.',
    'Диск защищён от записи. Выберите папку в другом месте.',
  ],
  ['It is a folder, not a file.', 'Es ist ein Ordner, keine Datei.', 'Это папка, а не файл.'],
  [
    'Too many files are open. Close other programs and try again.',
    'Zu viele Dateien sind geöffnet. Bitte andere Programme schließen und erneut versuchen.',
    'Открыто слишком много файлов. Закройте другие программы и повторите попытку.',
  ],
  [
    'The disk reported a read error. Copy the file from a backup.',
    'Der Datenträger meldet einen Lesefehler. Bitte die Datei aus einer Sicherung kopieren.',
    'Диск сообщил об ошибке чтения. Скопируйте файл из резервной копии.',
  ],
  [
    '{somebody} has this project open. It is shown here as it was saved last and cannot be changed. Close it there and open it again here to go on.',
    '{somebody} hat dieses Projekt geöffnet. Hier ist der zuletzt gespeicherte Stand zu sehen, ohne Änderungen. Zum Weiterarbeiten dort schließen und hier erneut öffnen.',
    'Проект открыт: {somebody}. Здесь показано последнее сохранённое состояние, изменить его нельзя. Чтобы продолжить, закройте проект там и откройте здесь снова.',
  ],
  [
    'Another program took this project over while it was not answering, as after a long sleep. Open the project again to go on.',
    'Ein anderes Programm hat das Projekt übernommen, während dieses nicht antwortete, etwa nach langem Ruhezustand. Zum Weiterarbeiten das Projekt erneut öffnen.',
    'Другая программа перехватила проект, пока эта не отвечала, например после долгого сна. Чтобы продолжить, откройте проект снова.',
  ],
];
