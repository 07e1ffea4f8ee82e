import { onOneLine } from '../text/on-one-line.ts';
import type { Span } from '../text/span.ts';
import type { Reading, Unit, UnitRange } from './reading.ts';

/** A person the text names, as first written out. */
interface Person {
  /** Given and family name. */
  readonly name: string;
  readonly family: string;
  /** Lower-case words that stand with the name: role, ministry, place. */
  readonly roles: readonly string[];
  readonly start: number;
}

/*
 * Who a pronoun, a role or a bare family name stands for. People are runs of two or more capitalised words, with the
 * words of the noun phrase around them as their roles; a later mention is the last of them that fits.
 */

/** The people of a text, found once; `resolve` then names the one a speaker span stands for. */
export class People {
  readonly #people: Person[] = [];
  readonly #names = new Set<string>();
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
    const { units } = reading;
    let lastEnd = 0;
    for (let position = 0; position < units.length; position += 1) {
      if (units[position]?.capital !== true) continue;
      let end = position + 1;
      while (continuesName(reading, end) && end < position + 8) end += 1;
      const person = personOf(reading, { from: position, to: end }, lastEnd);
      if (person) {
        this.#people.push(person);
        this.#names.add(person.name);
        lastEnd = end;
      }
      position = end - 1;
    }
  }

  /** The name that the words of a speaker span stand for; the words themselves where no name fits. */
  resolve(speaker: Span, previous: string | null): string {
    const text = onOneLine(this.#reading.content.slice(speaker.start, speaker.end));
    const { lexicon } = this.#reading;
    const words = text.split(/[\s,()]+/u).filter((word) => word !== '');
    const lower = text.toLowerCase();
    const inSpan = this.#people.find((person) => person.start >= speaker.start && person.start < speaker.end);
    if (inSpan) return inSpan.name;
    if (words.length === 1 && (lexicon.pronouns.has(lower) || lexicon.possessives.has(lower))) {
      return previous ?? this.#lastBefore(speaker.start)?.name ?? text;
    }
    const last = words.at(-1) ?? '';
    const byFamily = this.#people.find((person) => isSameName(person.family, last));
    if (byFamily) return byFamily.name;
    const lowerWords = words.map((word) => word.toLowerCase()).filter((word) => word.length > 3);
    const byRole = this.#people.findLast(
      (person) =>
        person.start < speaker.start && lowerWords.length > 0 && lowerWords.every((word) => fitsRole(person, word)),
    );
    if (byRole) return byRole.name;
    // The head of a role phrase is enough where the rest only says more of it: `Глава государства`.
    const isRole = lowerWords.some((word) =>
      lexicon.roleStems.some((stem) => word.startsWith(stem) || (lexicon.language === 'de' && word.includes(stem))),
    );
    if (
      isRole &&
      previous !== null &&
      lowerWords.length <= 2 &&
      !/\p{Lu}/u.test(text.slice(1)) === (lexicon.language === 'ru')
    )
      return previous;
    return text;
  }

  /** Whether the words are the name of somebody in the text. */
  knows(name: string): boolean {
    return this.#names.has(name);
  }

  #lastBefore(offset: number): Person | undefined {
    return this.#people.findLast((person) => person.start < offset);
  }
}

function continuesName(reading: Reading, position: number): boolean {
  const { units, lexicon } = reading;
  const unit = units[position];
  const previous = units[position - 1];
  if (!unit || !previous || unit.sentence !== previous.sentence) return false;
  if (unit.capital) return !lexicon.neverNames.has(unit.lower);
  if (unit.text === '.') return previous.text.length <= 2 && units[position + 1]?.capital === true;
  return (
    unit.kind === 'word' &&
    lexicon.nameParticles.has(unit.lower) &&
    !/^(?:der|den|zu|of|do)$/u.test(unit.lower) &&
    units[position + 1]?.capital === true
  );
}

function personOf(reading: Reading, range: UnitRange, lastEnd: number): Person | null {
  const { units, lexicon } = reading;
  const isRole = (unit: Unit | undefined) =>
    unit !== undefined &&
    lexicon.roleStems.some(
      (stem) => unit.lower.startsWith(stem) || (lexicon.language === 'de' && unit.lower.includes(stem)),
    );
  let from = range.from;
  const words = () => units.slice(from, range.to).filter((unit) => unit.kind === 'word');
  while (
    words().length > 2 &&
    (isRole(units[from]) || (from === range.from && lexicon.determiners.has(units[from]?.lower ?? '')))
  )
    from += 1;
  // German writes the nouns of an office like names: of a long run the last two words are the person.
  if (lexicon.language === 'de') {
    while (words().length > 2 && !units.slice(from, range.to).some((unit) => lexicon.nameParticles.has(unit.lower)))
      from += 1;
  }
  // президент Беларуси Александр Лукашенко: between role and name stands a place, unless there is a patronymic.
  if (lexicon.language === 'ru' && words().length === 3 && isRole(units[from - 1])) {
    const isFullName = /(?:вич|вна|чна|евич|овна)(?:а|у|ем|ой|е|ы)?$/u.test(units[from + 1]?.lower ?? '');
    if (!isFullName) from += 1;
  }
  const named = words();
  const beforeRun = units[range.from - 1];
  // des Gebiets Witebsk, der Stadt Minsk: behind an article the first of two nouns is no given name.
  if (lexicon.language === 'de' && range.to - range.from === 2 && beforeRun && lexicon.determiners.has(beforeRun.lower))
    return null;
  if (
    named.length < 2 ||
    isRole(units[range.to - 1]) ||
    named.some((unit) => lexicon.determiners.has(unit.lower) || (lexicon.prepositions.has(unit.lower) && unit.capital))
  )
    return null;
  if (isRole(named[0])) return null;
  const first = units[from];
  const last = units[range.to - 1];
  if (!first || !last) return null;
  const roles = rolesAround(reading, from, range.to, lastEnd);
  return {
    name: onOneLine(reading.content.slice(first.start, last.end)),
    family: last.text,
    roles,
    start: first.start,
  };
}

/** Lower-case words of the phrase before the name, and of the apposition behind it. */
function rolesAround(reading: Reading, from: number, to: number, lastEnd: number): string[] {
  const { units, lexicon } = reading;
  const sentence = units[from]?.sentence;
  const roles: string[] = [];
  for (let position = from - 1; position > from - 12 && position >= lastEnd; position -= 1) {
    const unit = units[position];
    if (!unit || unit.sentence !== sentence || (unit.kind === 'mark' && unit.text !== ',')) break;
    if (lexicon.language === 'ru' && lexicon.prepositions.has(unit.lower)) break;
    if (unit.kind === 'word' && unit.lower.length > 3) roles.push(unit.lower);
  }
  if (units[to]?.text === ',') {
    for (let position = to + 1; position < to + 8; position += 1) {
      const unit = units[position];
      if (!unit || unit.kind !== 'word' || unit.sentence !== sentence) break;
      if (unit.lower.length > 3) roles.push(unit.lower);
    }
  }
  return roles;
}

function fitsRole(person: Person, word: string): boolean {
  return person.roles.some(
    (role) => role === word || (word.length >= 5 && (role.endsWith(word) || stemOf(role) === stemOf(word))),
  );
}

/** Russian endings change with the case: compare what is left without the last two letters. */
function stemOf(word: string): string {
  return word.length > 6 ? word.slice(0, -2) : word.slice(0, 5);
}

function isSameName(left: string, right: string): boolean {
  if (left === right) return true;
  const shorter = Math.min(left.length, right.length);
  if (shorter < 4 || Math.abs(left.length - right.length) > 3) return false;
  const common = Math.max(4, shorter - 2);
  return left.slice(0, common) === right.slice(0, common) && /\p{Script=Cyrillic}/u.test(left);
}
