import { WordList, type ClaimLexicon } from './claim-lexicon.ts';

export const english: ClaimLexicon = {
  language: 'en',
  units: new WordList(
    `percent per cent million millions billion billions trillion thousand thousands hundred hundreds dollar* euro* pound*
     ruble* rouble* yen yuan mile* kilometer* kilometre* km meters metres feet acres hectares tons tonnes kg liters litres
     barrels degrees hours minutes days weeks months years times people jobs votes seats deaths cases points`,
  ),
  events: new WordList(
    `signed held opened closed founded established elected appointed arrested charged convicted sentenced killed injured
     wounded died met visited launched built won lost voted passed approved rejected banned agreed sold bought joined left
     born attacked struck hit crashed destroyed released published introduced ordered imposed lifted suspended resigned
     fired hired paid received awarded delivered produced exported imported invested completed began started ended took
     arrived landed exploded collapsed seized evacuated rescued discovered merged acquired filed sued ruled became made
     created cut raised added moved hosted attended served worked reached`,
  ),
  rankings: new WordList(
    'largest smallest highest lowest oldest youngest longest biggest most least best worst first second third leading top record only',
  ),
  rankingPhrases: [
    /\brank(?:s|ed|ing)?\b/u,
    /\b(?:first|second|third|fourth|last)\splace\b/u,
    /\bnumber\s(?:one|two|three|\d+)\b/u,
    /\bsecond-(?:largest|biggest|highest)\b/u,
  ],
  comparisons: [
    /\b(?:more|less|fewer|higher|lower|larger|smaller|bigger|faster|slower|better|worse|older|younger|cheaper)\s(?:\p{L}+\s){0,4}than\b/u,
    /\bcompared\s(?:to|with)\b/u,
    /\btwice\sas\b/u,
  ],
  trends: new WordList(
    'grew grown growing rises rose risen rising increased increasing increase fell fallen falling declined declining decreased dropped doubled tripled halved surged soared plunged climbed shrank',
  ),
  times: new WordList(
    'today yesterday monday tuesday wednesday thursday friday saturday sunday year years week month last since ago',
  ),
  months: new WordList('january february march april june july august september october november december'),
  predictions: [/\bwill\s(?:\p{L}+\s)?\p{L}+\b/u, /\bis\sexpected\sto\b/u, /\bare\sexpected\sto\b/u],
  positions: new WordList(
    'ready willing intends intend plans plan wants want seeks vowed pledged promised supports support opposes oppose demands urged committed prepared',
  ),
  opinions: new WordList(
    'think believe feel hope hopes hoped glad proud sorry important great good bad terrible wonderful beautiful amazing unfortunately hopefully obviously frankly interesting excited love hate thank deserve confident',
  ),
  modals: new WordList('may might could should would can perhaps maybe possibly must ought likely'),
  vague: new WordList(
    'discussed perspectives opportunities possibilities importance need issues aspects challenges prospects potential conditions',
  ),
  firstPerson: new WordList("i we me us my our i'm we're i've we've"),
  placePrepositions: new WordList('in at from near to of'),
  abstractEndings: null,
};
