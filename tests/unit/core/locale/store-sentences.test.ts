import { describe, expect, it } from 'vitest';
import { translateSentence } from '../../../../core/locale/translate-sentence.ts';
import { parseStoreFile } from '../../../../core/store/parse-store-file.ts';
import { textStoreFileKind } from '../../../../core/store/text-store-file.ts';

const name = '/projects/my news/annotations/texts/a.txt.json';

function damageOf(content: string): string {
  const parsed = parseStoreFile(content, textStoreFileKind);
  if (parsed.ok) throw new Error('The file is whole.');
  return `${name} ${parsed.message}. It is kept as /projects/my news/kept.json.`;
}

describe('what is wrong with a file of the store', () => {
  it.each([
    ['', `${name} ist leer`, `${name} пуст`],
    [
      '<<<<<<< HEAD\n',
      `${name} enthält einen ungelösten Merge-Konflikt`,
      `${name} содержит неразрешённый конфликт слияния`,
    ],
    ['{"format":', `${name} ist kein JSON (die Datei bricht ab)`, `${name}\u00a0— не JSON (файл обрывается)`],
    ['[]', `${name} ist kein JSON-Objekt`, `${name}\u00a0— не объект JSON`],
    ['{}', `${name} hat nicht das Format tagwerk-text`, `${name} не соответствует формату tagwerk-text`],
  ])('is said to its end in the language of the window: %j', (content, german, russian) => {
    const english = damageOf(content);
    expect(translateSentence('de', english)).toBe(`${german}. Aufbewahrt wird sie als /projects/my news/kept.json.`);
    expect(translateSentence('ru', english)).toBe(`${russian}. Он сохранён как /projects/my news/kept.json.`);
  });

  it('names the place of a mistake, and says the same where the file is left as it is', () => {
    const stays = damageOf('{"format": x}').replace(/It is kept.*/u, 'It stays where it is.');
    expect(translateSentence('de', stays)).toMatch(
      / ist kein JSON \((?:Zeile|Zeichen|unerwartetes Zeichen) .+\)\. Sie bleibt, wo sie ist\.$/u,
    );
    expect(translateSentence('ru', `${name} is empty.`)).toBe(`${name} пуст.`);
  });
});
