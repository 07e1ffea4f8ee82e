import type { Attribution } from './attribution.ts';
import type { Measures } from './measure-segment.ts';

/** What words in quotation marks are, and how sure that is. */
export interface Verdict {
  readonly code: 'quote' | 'fragment';
  readonly confidence: number;
}

/** What is known of the sentence a segment stands in. */
export interface Surroundings {
  readonly after: Attribution | null;
  readonly before: Attribution | null;
  /** A naming verb (`nannte`, `called`) or a cue that ends right before the segment. */
  readonly namedBefore: boolean;
  /** The sentence speaks in the German subjunctive or follows a sentence of speech. */
  readonly reported: boolean;
  readonly afterQuote: boolean;
  /** Somebody is named at the end of the sentence, behind other words: „A“ hätten „B“, so X. */
  readonly behind: Attribution | null;
  readonly language: string;
}

/*
 * About half of what stands in quotation marks in German and Russian news is a name, a title or a word the writer keeps
 * at a distance. Signs for and against are added up like the log-odds of a naive Bayes model, with weights set by hand.
 */

const threshold = 0;

/** Whether words in quotation marks are speech; null when they are a name, a title or a scare quote. */
export function decideSpeech(measures: Measures, around: Surroundings): Verdict | null {
  const score = scoreOf(measures, around);
  if (score <= threshold) return null;
  const confidence = Math.round((1 / (1 + Math.exp(-0.8 * score - 0.4))) * 100) / 100;
  const isUtterance = measures.words > 3 || isWholeUtterance(measures, around);
  return { code: isUtterance ? 'quote' : 'fragment', confidence };
}

/** Few words, but all that was said: „Wir kommen“, sagte sie. / Sie rief: „Halt!“ */
function isWholeUtterance(measures: Measures, around: Surroundings): boolean {
  if (around.after && measures.beginsSentence && around.after.confidence >= 0.8) return true;
  if (measures.colonBefore && (around.before?.confidence ?? 0) >= 0.8) return true;
  return (
    measures.endsSentence &&
    (measures.isWholeSentence || measures.beginsSentence || around.before?.rule === 'before-comma')
  );
}

/** `The Art of War`: German capitalises all nouns, so it shows nothing there. */
function isTitleCase(measures: Measures, language: string): boolean {
  return measures.words >= 2 && measures.capitals >= 0.75 && language !== 'de';
}

/**
 * One to three words set into a sentence of the writer's. Names begin with a capital and stand in any sentence; quoted
 * words begin in lower case where the language allows it, and stand where speech is reported or something is called so.
 */
function fragmentScore(measures: Measures, around: Surroundings): number {
  // English newsrooms keep quotation marks for quoting: nine of ten pairs are, against half in German and Russian.
  let score = around.language === 'en' ? -0.9 : -1.2;
  // In Russian the words of a name may begin in lower case, too.
  if (measures.startsLower) score += around.language === 'ru' ? 0.3 : 1.2;
  else if (!around.namedBefore) score -= 0.6;
  if (around.reported) score += 1;
  if (around.namedBefore) score += 2;
  else if (around.before?.speaker) score += around.before.rule === 'before-source' ? 0.4 : 0.8;
  if (around.after && around.after.confidence >= 0.8) score += 0.4;
  if (around.behind && !around.after && !around.before) score += 0.8;
  if (measures.indefiniteBefore && around.reported) score += 0.4;
  if (measures.hasClause && measures.words > 1) score += 0.5;
  if (measures.hasSpeakerWord) score += 0.6;
  if (measures.endsSentence || measures.endsWithComma) score += 1;
  if (measures.nameBefore) score -= 2.4;
  if (measures.nounBefore && !measures.startsLower) score -= 1;
  // The definite article before a capital: der „Bild am Sonntag“, die „Arche“.
  else if (measures.determinerBefore && !measures.indefiniteBefore && !measures.startsLower && !around.namedBefore)
    score -= 0.5;
  if (measures.isAddress) score -= 3;
  if (isTitleCase(measures, around.language)) score -= 1.5;
  if (measures.repeated > 1) score -= 1.6;
  if (measures.isStraightSingle && around.language !== 'en') score -= 2;
  return score;
}

function scoreOf(measures: Measures, around: Surroundings): number {
  const { words } = measures;
  const isSetIn = !measures.beginsSentence && !measures.colonBefore && around.before?.rule !== 'before-comma';
  if (words <= 3 && isSetIn) return fragmentScore(measures, around);
  const isLong = words >= 8;
  let score =
    words >= 12
      ? 1.8
      : isLong
        ? 1.2
        : words >= 6
          ? 0
          : words >= 4
            ? -0.6
            : words === 3
              ? -1.8
              : words === 2
                ? -2.2
                : -2.6;

  if (measures.hasSpeakerWord) score += 1.6;
  if (measures.hasClause) score += words >= 4 ? 1.2 : 0.6;
  if (measures.endsSentence) score += words >= 3 ? 1.2 : 0.6;
  if (measures.endsWithComma) score += 2;
  if (measures.startsLower && words > 1) score += words >= 4 ? 1.2 : 1;
  if (isTitleCase(measures, around.language)) score -= 2.2;
  if (words >= 3 && measures.capitals === 1 && around.language === 'de') score -= 1.2;

  if (around.after) {
    const strong = around.after.confidence >= 0.8;
    score += strong ? (measures.beginsSentence || words >= 4 ? 4 : 1) : 1.2;
  }
  if (measures.colonBefore)
    score += around.before && around.before.rule !== 'before-colon-no-verb' ? 4 : around.before ? 1.4 : 0.4;
  else if (around.before) score += beforeWeight(measures, around);
  if (around.namedBefore && !isTitleCase(measures, around.language)) score += 1.6;
  if (around.reported) score += 0.8;
  if (around.behind && !around.after && !around.before) score += 1.4;

  // Set into the writer's own sentence, nothing reported, no clause and a capital: the name of a thing, however long.
  const isEmbedded = !measures.beginsSentence && !measures.colonBefore;
  if (
    isEmbedded &&
    !measures.hasClause &&
    !measures.startsLower &&
    !around.reported &&
    !around.before &&
    !around.after &&
    !around.behind
  )
    score -= 2.5;
  else if (
    isEmbedded &&
    words < 8 &&
    !measures.hasClause &&
    !around.reported &&
    !around.before &&
    !around.after &&
    !around.behind
  )
    score -= 0.8;
  if (measures.isStraightSingle && around.language !== 'en') score -= 2;

  if (measures.isWholeSentence && words >= 3) score += 1.6;
  else if (measures.beginsSentence && words >= 6) score += 0.4;
  if (around.afterQuote && measures.isWholeSentence) score += 1;

  if (measures.nameBefore) score -= words >= 8 ? 1.4 : 2.4;
  else if (measures.nounBefore && !measures.startsLower && words <= 4) score -= 1.4;
  if (measures.capitalBehind && words <= 4) score -= 0.6;
  if (measures.repeated > 1 && words <= 4 && !around.after) score -= 1.6 * Math.min(2, measures.repeated - 1);
  return score;
}

function beforeWeight(measures: Measures, around: Surroundings): number {
  if (around.before?.rule === 'before-comma') return 2.6;
  return measures.words >= 4 ? 1.4 : 1;
}
