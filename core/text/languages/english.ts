import { words, type LanguageRules } from './language-rules.ts';

export const english: LanguageRules = {
  language: 'en',
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  openAbbreviations: words(
    `mr mrs ms mx dr prof st sen rep gov gen col maj capt lt sgt cmdr adm rev hon pres vs e.g i.e cf nos vol pp fig
     jan feb mar apr jun jul aug sep sept oct nov dec mt ft supt insp messrs viz approx est`,
  ),
  closingAbbreviations: words(
    `u.s u.k u.n e.u u.s.a d.c l.a n.y inc corp ltd co jr sr etc a.m p.m ph.d m.d b.c a.d bros dept univ assn no`,
  ),
  sentenceStarters: words(
    `the a an this that these those he she it they we i you his her its their our my in on at by for from with after
     before during since until while when where what who why how if as but and or so yet however although though
     because also meanwhile earlier later then now there here both many some most all no not one according despite
     under over about between among last next today yesterday officials it's he's she's they're we're that's`,
  ),
  ordinalCues: null,
  functionWords: words(
    `the of and to in that is was for it with as his on be at by had not are but from or have an they which one you
     were her all their there been has when who will no more if out so said what its about into than them can would`,
  ),
  ownLetters: '',
};
