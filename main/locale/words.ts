import type { Language } from '../../core/locale/languages.ts';

/** What the system's own menus and dialogs say. */
interface Words {
  readonly openRecent: string;
  readonly quit: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly selectAll: string;
  readonly fullScreen: string;
  readonly developerTools: string;
  readonly texts: string;
  readonly allFiles: string;
  readonly csv: string;
  readonly jsonl: string;
  readonly markdown: string;
  readonly html: string;
  readonly openProject: string;
  readonly newProjectFolder: string;
  readonly createProjectHere: string;
  readonly newProjectTexts: string;
  readonly addTexts: string;
  readonly export: string;
  readonly notSaved: string;
  readonly tryAgain: string;
  readonly closeAndLose: string;
  readonly cancel: string;
  readonly windowStopped: string;
  readonly windowHangs: string;
  readonly nothingLost: string;
  readonly reload: string;
  readonly close: string;
  readonly wait: string;
  readonly copyDetails: string;
}

/** The words of main by language; a language that lacks one does not compile. */
export const words: Readonly<Record<Language, Words>> = {
  en: {
    openRecent: 'Open Recent',
    quit: 'Quit',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select All',
    fullScreen: 'Toggle Full Screen',
    developerTools: 'Toggle Developer Tools',
    texts: 'Texts',
    allFiles: 'All files',
    csv: 'CSV table',
    jsonl: 'JSON Lines',
    markdown: 'Markdown report',
    html: 'HTML report',
    openProject: 'Open Project',
    newProjectFolder: 'Folder for the New Project',
    createProjectHere: 'Create Project Here',
    newProjectTexts: 'Texts of the New Project',
    addTexts: 'Add Texts',
    export: 'Export',
    notSaved: 'Some changes are not saved.',
    tryAgain: 'Try Again',
    closeAndLose: 'Close and Lose Changes',
    cancel: 'Cancel',
    windowStopped: 'The window stopped working.',
    windowHangs: 'The window does not respond.',
    nothingLost: 'Everything you tagged is saved. Reloading takes a moment.',
    reload: 'Reload',
    close: 'Close',
    wait: 'Wait',
    copyDetails: 'Copy Details',
  },
  de: {
    openRecent: 'Zuletzt geöffnet',
    quit: 'Beenden',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    selectAll: 'Alles auswählen',
    fullScreen: 'Vollbild ein/aus',
    developerTools: 'Entwicklerwerkzeuge',
    texts: 'Texte',
    allFiles: 'Alle Dateien',
    csv: 'CSV-Tabelle',
    jsonl: 'JSON Lines',
    markdown: 'Markdown-Bericht',
    html: 'HTML-Bericht',
    openProject: 'Projekt öffnen',
    newProjectFolder: 'Ordner für das neue Projekt',
    createProjectHere: 'Projekt hier anlegen',
    newProjectTexts: 'Texte des neuen Projekts',
    addTexts: 'Texte hinzufügen',
    export: 'Exportieren',
    notSaved: 'Einige Änderungen sind nicht gespeichert.',
    tryAgain: 'Erneut versuchen',
    closeAndLose: 'Schließen und Änderungen verlieren',
    cancel: 'Abbrechen',
    windowStopped: 'Das Fenster funktioniert nicht mehr.',
    windowHangs: 'Das Fenster reagiert nicht.',
    nothingLost: 'Alle Annotationen sind gespeichert. Das Neuladen dauert einen Augenblick.',
    reload: 'Neu laden',
    close: 'Schließen',
    wait: 'Warten',
    copyDetails: 'Details kopieren',
  },
  ru: {
    openRecent: 'Недавние проекты',
    quit: 'Выход',
    cut: 'Вырезать',
    copy: 'Копировать',
    paste: 'Вставить',
    selectAll: 'Выделить всё',
    fullScreen: 'Полноэкранный режим',
    developerTools: 'Инструменты разработчика',
    texts: 'Тексты',
    allFiles: 'Все файлы',
    csv: 'Таблица CSV',
    jsonl: 'JSON Lines',
    markdown: 'Отчёт Markdown',
    html: 'Отчёт HTML',
    openProject: 'Открыть проект',
    newProjectFolder: 'Папка для нового проекта',
    createProjectHere: 'Создать проект здесь',
    newProjectTexts: 'Тексты нового проекта',
    addTexts: 'Добавить тексты',
    export: 'Выгрузить',
    notSaved: 'Некоторые изменения не сохранены.',
    tryAgain: 'Повторить',
    closeAndLose: 'Закрыть без сохранения',
    cancel: 'Отмена',
    windowStopped: 'Окно перестало работать.',
    windowHangs: 'Окно не отвечает.',
    nothingLost: 'Все пометки сохранены. Перезагрузка займёт несколько секунд.',
    reload: 'Перезагрузить',
    close: 'Закрыть',
    wait: 'Подождать',
    copyDetails: 'Скопировать сведения',
  },
};
