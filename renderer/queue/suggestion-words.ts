import { msg, str } from '@lit/localize';
import { claimKinds, type Suggestion, type SuggestionCode } from '../../core/suggestion/suggestion.ts';
import { formatShare } from '../locale/numbers.ts';
import { valueName } from '../locale/value-names.ts';

/** From this confidence on something is said to be so; below it is a guess, and said to be one. */
const surestGuess = 0.5;

/** What a detector proposes, as the name of one. */
export function kindWord(code: SuggestionCode): string {
  switch (code) {
    case 'quote':
      return msg('quote');
    case 'fragment':
      return msg('quote of a few words');
    case 'indirect':
      return msg('reported speech');
    case 'claim':
      return msg('claim');
  }
}

/** What a detector proposes, as the name of all of them. */
export function kindsWord(code: SuggestionCode): string {
  switch (code) {
    case 'quote':
      return msg('Quotes');
    case 'fragment':
      return msg('Quoted words');
    case 'indirect':
      return msg('Reported speech');
    case 'claim':
      return msg('Claims');
  }
}

/** How sure a detector is: `87% sure`, or that it is only a guess. */
export function sureWords(confidence: number): string {
  const share = formatShare(confidence);
  return confidence < surestGuess ? msg(str`a guess, ${share}`) : msg(str`${share} sure`);
}

/** True for a confidence that is no more than a guess. */
export function isGuess(confidence: number): boolean {
  return confidence < surestGuess;
}

/** Why something is suggested, in a few words. */
export function whyOf(suggestion: Suggestion): string {
  return suggestion.code === 'claim' ? claimSentence(suggestion.why) : ruleSentence(suggestion.rule);
}

/** What speaks for a claim begins with its kind, which has a name in each language; the words behind it are the text's. */
function claimSentence(why: string): string {
  const [, name, wording] = /^(\w+): (.*)$/su.exec(why) ?? [];
  const kind = claimKinds.find((one) => one === name);
  if (kind && wording !== undefined) return `${valueName(kind)}: ${wording}`;
  return why === 'statement' ? msg('statement') : why;
}

/** What a rule of a detector goes by, as a sentence without a full stop; the name of a rule that has none here. */
export function ruleSentence(rule: string): string {
  return sentences()[rule] ?? rule.replaceAll('-', ' ');
}

/** Rules of the detectors by name. Built anew each time, for the language of the interface may change. */
function sentences(): Readonly<Record<string, string>> {
  return {
    // Where speech is found.
    marks: msg('Words in quotation marks, with no reporting verb beside them'),
    unmarked: msg('A headline that names who says it'),
    'inside-verb-subject': msg('A reporting verb and a name interrupt the quotation'),
    'wie-clause': msg('A clause of the kind “as somebody said”'),
    source: msg('The sentence names its source, as in “according to”'),
    subjunctive: msg('The German subjunctive of reported speech'),
    'subjunctive-continued': msg('The German subjunctive goes on from the sentence before'),
    'points-back': msg('The next sentence says who said this'),
    'so-behind': msg('“So” and a name stand behind what is reported'),
    'noun-conjunction': msg('A noun of saying, followed by what was said'),
    'cue-conjunction': msg('A reporting verb, followed by “that” or the like'),
    'cue-main-clause': msg('A reporting verb, followed by a main clause'),
    'cue-subjunctive': msg('A reporting verb, followed by the German subjunctive'),
    'cue-behind': msg('A reporting verb and a name close the sentence'),
    'cue-infinitive': msg('A reporting verb, followed by an infinitive'),
    'cue-about': msg('A reporting verb, followed by what it is about'),
    'cue-phrase': msg('A phrase of saying'),
    'cue-clause': msg('A reporting verb, followed by a clause'),
    // Where a speaker is found.
    'after-verb-subject': msg('The name stands right after the quotation with a reporting verb'),
    'after-subject-verb': msg('The name and a reporting verb stand right after the quotation'),
    'after-so': msg('“So” and the name stand right after the quotation'),
    'after-wie': msg('A clause of the kind “as somebody said” stands right after the quotation'),
    'after-cite': msg('A verb of citing and the name stand right after the quotation'),
    'after-source': msg('The source is named right after the quotation'),
    'before-label': msg('The name stands before the quotation like a label, with a colon'),
    'before-colon': msg('The name, a reporting verb and a colon stand before the quotation'),
    'before-colon-no-verb': msg('The name and a colon stand before the quotation, but no reporting verb'),
    'before-comma': msg('The name, a reporting verb and a comma stand before the quotation'),
    'before-source': msg('The source is named before the quotation'),
    'same-sentence-before': msg('The name and a reporting verb stand earlier in the sentence'),
    'same-sentence-behind': msg('The name stands later in the sentence'),
    'headline-name': msg('The name stands beside the words in the headline'),
    'dash-dialogue': msg('Dialogue that begins with a dash'),
    carried: msg('Whoever spoke in the quotation before goes on'),
    'carried-indirect': msg('Whoever spoke in the sentence before goes on'),
    'sentence-before': msg('The name stands in the sentence before'),
    'sentence-subject': msg('The subject of the sentence'),
    'indirect-cue': msg('The subject of the reporting verb'),
    // What a claim stands in.
    'in-quote': msg('Said in a quotation'),
    reported: msg('Said in reported speech'),
    stated: msg('Stated by the text itself'),
  };
}
