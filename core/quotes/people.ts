import { countLeading } from '../base/count-leading.ts';
import { onOneLine } from '../text/on-one-line.ts';
import type { Span } from '../text/span.ts';
import { FamilyIndex } from './family-index.ts';
import type { SpeechLexicon } from './lexicon/speech-lexicon.ts';
import type { Reading } from './reading.ts';
import type { Unit, UnitRange } from './unit.ts';
import { RoleIndex } from './role-index.ts';

/** A person the text names, as first written out. */
interface Person {
  /** Given and family name. */
  readonly name: string;
  readonly family: string;
  readonly start: number;
}

interface NamedPerson extends Person {
  /** Lower-case words that stand with the name: role, ministry, place. */
  readonly roles: readonly string[];
}

/*
 * Who a pronoun, a role or a bare family name stands for. People are runs of two or more capitalised words, with the
 * words of the noun phrase around them as their roles; a later mention is the last of them that fits.
 */

/** The people of a text, found once; `resolve` then names the one a speaker span stands for. */
export class People {
  readonly #people: Person[] = [];
  readonly #names = new Set<string>();
  readonly #families = new FamilyIndex();
  readonly #roles = new RoleIndex();
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
    const { units } = reading;
    const roleWords = new RoleWords(reading);
    let lastEnd = 0;
    for (let position = 0; position < units.length; position += 1) {
      if (units[position]?.capital !== true) continue;
      let end = position + 1;
      while (continuesName(reading, end) && end < position + 8) end += 1;
      const person = personOf(reading, roleWords, { from: position, to: end }, lastEnd);
      if (person) {
        this.#families.add(this.#people.length, person.family);
        this.#roles.add(this.#people.length, person.roles);
        this.#names.add(person.name);
        this.#people.push(person);
        lastEnd = end;
      }
      position = end - 1;
    }
  }

  /** The name that the words of a speaker span stand for; the words themselves where no name fits. */
  resolve(speaker: Span, previous: string | null): string {
    const text = onOneLine(this.#reading.content.slice(speaker.start, speaker.end));
    const { lexicon } = this.#reading;
    const before = this.#countBefore(speaker.start);
    const inSpan = this.#people[before];
    if (inSpan && inSpan.start < speaker.end) return inSpan.name;
    const words = text.split(/[\s,()]+/u).filter((word) => word !== '');
    const lower = text.toLowerCase();
    if (words.length === 1 && (lexicon.pronouns.has(lower) || lexicon.possessives.has(lower))) {
      return previous ?? this.#people[before - 1]?.name ?? text;
    }
    const last = words.at(-1) ?? '';
    const byFamily = this.#people[this.#families.first(last) ?? -1];
    if (byFamily) return byFamily.name;
    const lowerWords = words.map((word) => word.toLowerCase()).filter((word) => word.length > 3);
    const byRole = this.#people[this.#roles.lastWith(lowerWords, before) ?? -1];
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

  /** How many people are named before the offset. */
  #countBefore(offset: number): number {
    return countLeading(this.#people.length, (position) => (this.#people[position]?.start ?? 0) < offset);
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

/** Which words of a text stand for a role; each different word is looked at once. */
class RoleWords {
  readonly #lexicon: SpeechLexicon;
  readonly #known = new Map<string, boolean>();

  constructor({ lexicon }: Reading) {
    this.#lexicon = lexicon;
  }

  has(unit: Unit | undefined): boolean {
    if (!unit) return false;
    const known = this.#known.get(unit.lower);
    if (known !== undefined) return known;
    const { language, roleStems } = this.#lexicon;
    const isGerman = language === 'de';
    const isRole = roleStems.some((stem) => (isGerman ? unit.lower.includes(stem) : unit.lower.startsWith(stem)));
    this.#known.set(unit.lower, isRole);
    return isRole;
  }
}

function personOf(reading: Reading, roleWords: RoleWords, range: UnitRange, lastEnd: number): NamedPerson | null {
  const { units, lexicon } = reading;
  // Most capitals begin a sentence, or in German a noun, and stand alone.
  if (range.to - range.from < 2) return null;
  let from = range.from;
  const countWords = () => {
    let count = 0;
    for (let position = from; position < range.to; position += 1) if (units[position]?.kind === 'word') count += 1;
    return count;
  };
  while (
    countWords() > 2 &&
    (roleWords.has(units[from]) || (from === range.from && lexicon.determiners.has(units[from]?.lower ?? '')))
  )
    from += 1;
  // German writes the nouns of an office like names: of a long run the last two words are the person.
  if (lexicon.language === 'de') {
    while (countWords() > 2 && !units.slice(from, range.to).some((unit) => lexicon.nameParticles.has(unit.lower)))
      from += 1;
  }
  // президент Беларуси Александр Лукашенко: between role and name stands a place, unless there is a patronymic.
  if (lexicon.language === 'ru' && countWords() === 3 && roleWords.has(units[from - 1])) {
    const isFullName = /(?:вич|вна|чна|евич|овна)(?:а|у|ем|ой|е|ы)?$/u.test(units[from + 1]?.lower ?? '');
    if (!isFullName) from += 1;
  }
  const named = units.slice(from, range.to).filter((unit) => unit.kind === 'word');
  const beforeRun = units[range.from - 1];
  // des Gebiets Witebsk, der Stadt Minsk: behind an article the first of two nouns is no given name.
  if (lexicon.language === 'de' && range.to - range.from === 2 && beforeRun && lexicon.determiners.has(beforeRun.lower))
    return null;
  if (
    named.length < 2 ||
    roleWords.has(units[range.to - 1]) ||
    named.some((unit) => lexicon.determiners.has(unit.lower) || (lexicon.prepositions.has(unit.lower) && unit.capital))
  )
    return null;
  if (roleWords.has(named[0])) return null;
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
