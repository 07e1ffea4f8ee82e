import { describe, expect, it } from 'vitest';
import { actionName, actionTranslations } from '../../../../core/locale/action-names.ts';
import { languageFor } from '../../../../core/locale/languages.ts';
import { pluralForm, pluralForms } from '../../../../core/locale/plural.ts';
import { sentences, translateSentence } from '../../../../core/locale/translate-sentence.ts';
import { actionById, actions } from '../../../../core/protocol/actions.ts';

describe('the language of the interface', () => {
  it.each([
    ['system', ['de-AT', 'en'], 'de'],
    ['system', ['ru_RU.UTF-8'], 'ru'],
    ['system', ['fr-FR', 'de'], 'en'],
    ['system', [], 'en'],
    ['ru', ['de'], 'ru'],
  ] as const)('with the choice %s on a system that speaks %j is %s', (choice, preferred, language) => {
    expect(languageFor(choice, preferred)).toBe(language);
  });
});

describe('the form of a phrase with a count', () => {
  it.each([
    ['en', 1, 'a'],
    ['en', 0, 'b'],
    ['de', 1, 'a'],
    ['de', 21, 'b'],
    ['ru', 1, 'a'],
    ['ru', 21, 'a'],
    ['ru', 3, 'b'],
    ['ru', 12, 'c'],
    ['ru', 105, 'c'],
  ] as const)('in %s for %d is form %s', (language, count, form) => {
    expect(pluralForm(language, count, 'a|b|c')).toBe(form);
  });
});

describe('the names of the actions', () => {
  it.each(['de', 'ru'] as const)('are all there in %s, and no others', (language) => {
    const actionIds = actions.map(({ actionId }) => actionId).sort();
    expect(Object.keys(actionTranslations[language]).sort()).toEqual(actionIds);
  });

  it('follow the language', () => {
    const action = actionById('history.undo');
    expect([actionName('en', action), actionName('de', action), actionName('ru', action)]).toEqual([
      'Undo',
      'Rückgängig',
      'Отменить',
    ]);
  });
});

describe('sentences of core and main', () => {
  it.each([
    ['Tag quote', 'Zitat markiert', 'Пометка: цитата'],
    ['Remove 3 annotations', '3 Annotationen entfernt', 'Удалены 3 пометки'],
    ['Remove 5 annotations', '5 Annotationen entfernt', 'Удалено 5 пометок'],
    ['Remove Topic/Energy', 'Annotation entfernt: Topic/Energy', 'Удалена пометка: Topic/Energy'],
    ['Delete code A and 1 annotation', 'Code A und 1 Annotation gelöscht', 'Удалён код A и 1 пометка'],
    ['Tag 2 copies as quote', '2 Kopien als Zitat markiert', 'Помечены 2 копии: цитата'],
    [
      'Tag 3 passages as quote (1 left out because the text changed, 2 tagged already)',
      '3 Stellen als Zitat markiert (1 ausgelassen, weil der Text sich geändert hat, 2 schon markiert)',
      'Помечены 3 фрагмента: цитата (пропущено из-за изменений текста: 1, уже помечено: 2)',
    ],
    [
      '1234 annotated texts changed outside Tagwerk',
      '1.234 annotierte Texte wurden außerhalb von Tagwerk geändert',
      'Вне Tagwerk изменены 1\u00a0234 текста с пометками',
    ],
    [
      'a.txt: 3 annotations, 2 moved, 1 lost',
      'a.txt: 3 Annotationen, 2 verschoben, 1 verloren',
      'a.txt: 3 пометки, 2 перемещены, 1 утрачена',
    ],
    [
      'a.txt: 1 annotation, all where they were',
      'a.txt: 1 Annotation, alle an ihrer Stelle',
      'a.txt: 1 пометка, все на своих местах',
    ],
    [
      'Ana on the computer desk (process 12, since 2026-11-22 09:05) has this project open. It is shown here as it was saved last and cannot be changed. Close it there and open it again here to go on.',
      'Ana am Rechner desk (Prozess 12, seit 22.11.2026, 09:05) hat dieses Projekt geöffnet. Hier ist der zuletzt gespeicherte Stand zu sehen, ohne Änderungen. Zum Weiterarbeiten dort schließen und hier erneut öffnen.',
      'Проект открыт: Ana, компьютер desk (процесс 12, с 22.11.2026, 09:05). Здесь показано последнее сохранённое состояние, изменить его нельзя. Чтобы продолжить, закройте проект там и откройте здесь снова.',
    ],
    [
      'No project was made, because none of the texts could be added.\na.pdf: The file is in the corpus already.\nb.txt: It is a folder, not a file.',
      'Es wurde kein Projekt angelegt, weil sich keiner der Texte hinzufügen ließ.\na.pdf: Die Datei ist schon im Korpus.\nb.txt: Es ist ein Ordner, keine Datei.',
      'Проект не создан: ни один из текстов не удалось добавить.\na.pdf: Этот файл уже есть в корпусе.\nb.txt: Это папка, а не файл.',
    ],
    ['Accept 21 suggestions', '21 Vorschläge übernommen', 'Принята 21 подсказка'],
    ['Link: same quote', 'Verknüpfung: dasselbe Zitat', 'Связь: та же цитата'],
    [
      '/news cannot be opened: It is a folder, not a file.',
      '/news lässt sich nicht öffnen: Es ist ein Ordner, keine Datei.',
      'Не удаётся открыть /news: Это папка, а не файл.',
    ],
    [
      'The regular expression is not valid at character 5 (“(”): this bracket is never closed.',
      'Der reguläre Ausdruck ist an Zeichen 5 („(“) ungültig: diese Klammer wird nicht geschlossen.',
      'Ошибка в регулярном выражении, символ 5 («(»): эта скобка не закрыта.',
    ],
    [
      'Changes could not be saved: its folder is gone (ENOENT). Work goes on in memory. Bring the folder back or connect its disk, then try again.',
      'Änderungen konnten nicht gespeichert werden: der Ordner ist nicht mehr da (ENOENT). Die Arbeit geht im Arbeitsspeicher weiter. Bitte den Ordner zurückholen oder seinen Datenträger anschließen, dann erneut versuchen.',
      'Не удалось сохранить изменения: папка исчезла (ENOENT). Работа продолжается в памяти. Верните папку или подключите её диск и повторите попытку.',
    ],
  ])('are translated: %s', (english, german, russian) => {
    expect(translateSentence('de', english)).toBe(german);
    expect(translateSentence('ru', english)).toBe(russian);
    expect(translateSentence('en', english)).toBe(english);
  });

  it('that are not in the tables come back as they are', () => {
    expect(translateSentence('ru', 'Rare things happen (E42)')).toBe('Rare things happen (E42)');
  });

  it('keep their values, and have every plural form', () => {
    const valuesIn = (form: string): string => [...new Set(form.match(/#|\{\w+\}/gu))].sort().join(' ');
    const wrong = sentences.flatMap(([english, ...translated]) =>
      translated.filter((translation, index) => {
        const forms = translation.split('|');
        const wanted = english.includes('#') ? pluralForms[index === 0 ? 'de' : 'ru'].length : 1;
        return forms.length !== wanted || forms.some((form) => valuesIn(form) !== valuesIn(english));
      }),
    );
    expect(wrong).toEqual([]);
  });
});
