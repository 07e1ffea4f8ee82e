import { isDigitCode, isUpper, isUpperCode } from '../text/characters.ts';
import type { SpeechLexicon } from './lexicon/speech-lexicon.ts';
import type { Segment } from './segment.ts';
import { longestAt, type Reading } from './reading.ts';
import { wordsIn } from './unit-end.ts';

/** What can be seen of the words between quotation marks and of their place, before anyone is looked for who says them. */
export interface Measures {
  readonly words: number;
  /** Holds a finite verb or another word that only a clause has. */
  readonly hasClause: boolean;
  /** Speaks in the first or second person. */
  readonly hasSpeakerWord: boolean;
  readonly startsLower: boolean;
  /** Ends with a full stop, question or exclamation mark inside. */
  readonly endsSentence: boolean;
  /** Ends with a comma inside: American usage before a reporting clause. */
  readonly endsWithComma: boolean;
  /** Share of words with a capital, without the first. */
  readonly capitals: number;
  /** Nothing but the quotation, and perhaps a full stop, stands in its sentence. */
  readonly isWholeSentence: boolean;
  readonly beginsSentence: boolean;
  readonly colonBefore: boolean;
  /** A noun such as newspaper, film or company stands before it, or `so-called`. */
  readonly nameBefore: boolean;
  readonly nounBefore: boolean;
  readonly determinerBefore: boolean;
  /** A capitalised word follows without a mark between: „Bild“ Chefredakteur. */
  readonly capitalBehind: boolean;
  /** Stands between straight single marks, which wiki markup and sloppy typing use for much else. */
  readonly isStraightSingle: boolean;
  /** `ein`, `einen`, `keine`, `a` stands before it. */
  readonly indefiniteBefore: boolean;
  /** Looks like the address of a site. */
  readonly isAddress: boolean;
  /** How often the same words stand in quotation marks in this text. */
  readonly repeated: number;
}

const indefinite = new Set(['ein', 'eine', 'einen', 'einem', 'einer', 'kein', 'keine', 'keinen', 'a', 'an']);

/** Words beyond these say nothing new of a quotation. */
const mostWords = 400;

/** What is seen of a word whatever stands beside it. */
const saysSomething = 1;
const speaks = 2;
const isCapital = 4;
const isSmall = 8;

/** Measures the quotations of one reading; each different word is looked at once. */
export class SegmentMeasurer {
  readonly #reading: Reading;
  readonly #signs = new Map<string, number>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Looks at the segment at the unit position; `repeated` is counted by the caller. */
  measure(position: number, segment: Segment, repeated: number): Measures {
    const { content, lexicon, units, sentenceRanges } = this.#reading;
    const sentence = units[position]?.sentence ?? -1;
    const range = sentenceRanges[sentence];
    const previous = units[position - 1];
    const inSentence = previous !== undefined && previous.sentence === sentence;
    const next = units[position + 1];
    const nextInSentence = next !== undefined && next.sentence === sentence;
    const beginsSentence = !inSentence || (range !== undefined && range.from >= position);
    const last = content.charCodeAt(segment.innerEnd - 1);
    const words = wordsIn(content, segment.innerStart, segment.innerEnd, mostWords);
    let all = 0;
    let weighty = 0;
    let capitals = 0;
    for (let index = 0; index < words.length; index += 1) {
      const signs = this.#signsOf(words[index] ?? '');
      all |= signs;
      if (index === 0 || (signs & isSmall) !== 0) continue;
      weighty += 1;
      if ((signs & isCapital) !== 0) capitals += 1;
    }
    const first = words[0] ?? '';
    const firstCode = first === '' ? fullStop : first.charCodeAt(0);
    return {
      words: words.length,
      hasClause: (all & saysSomething) !== 0,
      hasSpeakerWord: (all & speaks) !== 0,
      startsLower: first !== '' && !isUpperCode(firstCode) && !isDigitCode(firstCode),
      endsSentence: last === fullStop || last === 0x21 || last === 0x3f || last === ellipsis,
      endsWithComma: last === comma,
      capitals: weighty === 0 ? 0 : capitals / weighty,
      isWholeSentence: beginsSentence && (!nextInSentence || (next.text === '.' && (range?.to ?? 0) <= position + 2)),
      beginsSentence,
      colonBefore: previous?.text === ':' && previous.paragraph === units[position]?.paragraph,
      nameBefore: inSentence && isNameBefore(this.#reading, position),
      nounBefore: inSentence && previous.kind === 'word' && isNounLike(this.#reading, position - 1),
      determinerBefore: inSentence && previous.kind === 'word' && lexicon.determiners.has(previous.lower),
      capitalBehind: nextInSentence && next.capital,
      isStraightSingle: content.charCodeAt(segment.start) === straightSingle,
      indefiniteBefore: inSentence && indefinite.has(previous.lower),
      isAddress: first.includes('.') && /[\p{L}\d]\.\p{L}{2,}/u.test(first),
      repeated,
    };
  }

  #signsOf(word: string): number {
    const known = this.#signs.get(word);
    if (known !== undefined) return known;
    const { lexicon } = this.#reading;
    const lower = word.toLowerCase().replace('’', "'");
    const signs =
      (lexicon.clauseWords.has(lower) || hasVerbShape(lower, lexicon.language) ? saysSomething : 0) |
      (lexicon.speakerWords.has(lower) ? speaks : 0) |
      (isUpper(word.charAt(0)) ? isCapital : 0) |
      (isSmallWord(lexicon, word) ? isSmall : 0);
    this.#signs.set(word, signs);
    return signs;
  }
}

const straightSingle = 0x27;
const comma = 0x2c;
const fullStop = 0x2e;
const ellipsis = 0x2026;

/** Articles and prepositions stay small even in a title. */
function isSmallWord(lexicon: SpeechLexicon, word: string): boolean {
  return lexicon.prepositions.has(word) || lexicon.determiners.has(word) || lexicon.coordinators.has(word);
}

/** Russian and English verbs show in their endings; German ones are listed. */
function hasVerbShape(word: string, language: string): boolean {
  if (language === 'ru')
    return (
      word.length > 4 &&
      /(?:ает|яет|ует|ают|яют|уют|ится|ется|утся|ются|ались|алось|ился|илась|аем|яем|уем|аете|ите|ешь|ишь|овать|ивать|ать|ять|ить|еть)$/u.test(
        word,
      )
    );
  return language === 'de' && word.length > 5 && /(?:ierte|ierten|ieren|ssen|igen|ßen)$/u.test(word);
}

function isNounLike(reading: Reading, position: number): boolean {
  const { lexicon, units } = reading;
  const unit = units[position];
  if (!unit) return false;
  if (lexicon.language === 'de') return unit.capital && units[position - 1]?.sentence === unit.sentence;
  return lexicon.nameNouns.has(unit.lower);
}

function isNameBefore(reading: Reading, position: number): boolean {
  const { lexicon, units } = reading;
  if (units[position - 1]?.text === ':') {
    const label = units[position - 2]?.lower ?? '';
    return (
      lexicon.nameNouns.has(label) ||
      isCompoundOfNameNoun(lexicon.nameNouns, label, lexicon.language) ||
      isBracketLabel(reading, position - 1)
    );
  }
  for (let back = 1; back <= 3; back += 1) {
    const unit = units[position - back];
    if (!unit || unit.sentence !== units[position]?.sentence) break;
    if (longestAt(reading, position - back, lexicon.nameSignals) >= Math.min(back, 2) - (back === 1 ? 0 : 1))
      return true;
    if (unit.kind === 'mark' && unit.text !== '(') break;
    if (lexicon.nameNouns.has(unit.lower) && back <= 2) return true;
    if (back === 1 && isCompoundOfNameNoun(lexicon.nameNouns, unit.lower, lexicon.language)) return true;
  }
  return false;
}

/** `(Überschrift auf der Seite: „…“)`: the word behind the bracket says what follows the colon. */
function isBracketLabel(reading: Reading, colon: number): boolean {
  for (let position = colon - 1; position > colon - 10; position -= 1) {
    const unit = reading.units[position];
    if (!unit || unit.text === '.') return false;
    if (unit.text === '(') return reading.lexicon.nameNouns.has(reading.units[position + 1]?.lower ?? '');
  }
  return false;
}

/** Wochenzeitung, Fernsehserie, Kinofilm: a German compound names what its last part names. */
function isCompoundOfNameNoun(nouns: ReadonlySet<string>, word: string, language: string): boolean {
  if (language !== 'de' || word.length < 8) return false;
  for (let cut = 3; cut <= word.length - 4; cut += 1) {
    const tail = word.slice(cut);
    if (nouns.has(tail) || (tail.endsWith('s') && nouns.has(tail.slice(0, -1)))) return true;
  }
  return false;
}
