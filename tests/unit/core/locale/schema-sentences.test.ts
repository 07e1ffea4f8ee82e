import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translateSentence } from '../../../../core/locale/translate-sentence.ts';
import { parseStoreFile } from '../../../../core/store/parse-store-file.ts';
import { emptyProjectFile, projectStoreFileKind } from '../../../../core/store/project-store-file.ts';
import type { StoreFile, StoreFileKind } from '../../../../core/store/store-file.ts';
import { textStoreFileKind } from '../../../../core/store/text-store-file.ts';
import { anyTextFile, someAnnotation, someLink, someText } from '../store/store-records.ts';

const name = '/projects/my news/annotations/texts/a.txt.json';

/** What the window would say of a file with this content; null where nothing is wrong with it. */
function damageOf<File extends StoreFile>(content: unknown, kind: StoreFileKind<File>): string | null {
  const parsed = parseStoreFile(JSON.stringify(content), kind);
  return parsed.ok ? null : `${name} ${parsed.message}. It stays where it is.`;
}

const textFile = {
  format: 'tagwerk-text',
  version: 1,
  journal: 'j',
  revision: 0,
  text: someText(),
  annotations: [someAnnotation('one')],
};

function damagedText(patch: Readonly<Record<string, unknown>>): string {
  const damage = damageOf({ ...textFile, ...patch }, textStoreFileKind);
  if (damage === null) throw new Error('The file is whole.');
  return damage.replace('. It stays where it is.', '').replace(`${name} does not keep to its schema `, '');
}

function sayIn(language: 'de' | 'ru', fault: string): string {
  const said = translateSentence(language, `${name} does not keep to its schema ${fault}. It stays where it is.`);
  return /\(.*\)/su.exec(said)?.[0] ?? said;
}

/** Every place in a value, as the keys that lead to it. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))];
}

/** The value with another one in a place; without the place where that is undefined. */
function withPart(value: unknown, [key, ...rest]: readonly string[], part: unknown): unknown {
  if (key === undefined) return part;
  if (Array.isArray(value))
    return value.map((one: unknown, index): unknown => (String(index) === key ? withPart(one, rest, part) : one));
  return { ...(value as object), [key]: withPart((value as Record<string, unknown>)[key], rest, part) };
}

const anyPart = fc.oneof(
  fc.constantFrom(undefined, null, true, -1, 0.5, 7, '', 'x', 'x'.repeat(20_001), [], ['x', 'x'], {}, { unknown: 1 }),
  fc.jsonValue(),
);

describe('what does not keep to the schema of a file', () => {
  it.each([
    [{ revision: '3' }, '(/revision muss eine ganze Zahl sein)', '(/revision: должно быть целым числом)'],
    [{ revision: -1 }, '(/revision muss >= 0 sein)', '(/revision: должно быть >= 0)'],
    [{ text: undefined }, '(die Datei braucht: text)', '(файл: нет обязательного: text)'],
    [{ extra: 1 }, '(die Datei enthält Unbekanntes)', '(файл: содержит неизвестное)'],
    [
      { journal: '' },
      '(/journal ist zu kurz; Zeichen mindestens: 1)',
      '(/journal: слишком коротко; знаков не меньше: 1)',
    ],
    [{ annotations: null }, '(/annotations muss eine Liste sein)', '(/annotations: должно быть списком)'],
    [
      { text: { ...someText(), sha256: 'abc' } },
      '(/text/sha256 entspricht nicht dem Muster „^[0-9a-f]{64}$“)',
      '(/text/sha256: не соответствует шаблону «^[0-9a-f]{64}$»)',
    ],
    [
      { annotations: [{ ...someAnnotation('one'), fields: { status: 'closed' } }] },
      '(/annotations/0/fields/status hat keinen der zulässigen Werte)',
      '(/annotations/0/fields/status: не имеет ни одного из допустимых значений)',
    ],
  ])('is said in the language of the window: %j', (patch, german, russian) => {
    const fault = damagedText(patch);
    expect([sayIn('de', fault), sayIn('ru', fault)]).toEqual([german, russian]);
  });

  it('is never said in English, whatever is wrong and wherever', () => {
    const projectFile = { ...emptyProjectFile(), links: [someLink('l')] };
    const files = fc.oneof(
      anyTextFile.map((file) => ({ file, say: (content: unknown) => damageOf(content, textStoreFileKind) })),
      fc.constant({ file: projectFile, say: (content: unknown) => damageOf(content, projectStoreFileKind) }),
    );
    let faults = 0;
    fc.assert(
      fc.property(files, fc.nat(), anyPart, ({ file, say }, place, part) => {
        const places = placesIn(file);
        const damage = say(withPart(file, places[place % places.length] ?? [], part));
        if (damage === null) return;
        faults += 1;
        expect(translateSentence('de', damage)).not.toMatch(/\b(?:must|not|the file|stays)\b/u);
        expect(translateSentence('ru', damage).replace(name, '')).not.toMatch(/\b(?:must|not|the file|stays)\b/u);
      }),
      { numRuns: 600 },
    );
    expect(faults).toBeGreaterThan(100);
  });
});
