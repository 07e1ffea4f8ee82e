import { words, type LanguageRules } from './language-rules.ts';

export const french: LanguageRules = {
  language: 'fr',
  months: [
    ['janvier', 'janv'],
    ['février', 'févr'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'déc'],
  ],
  openAbbreviations: words(
    'm mm mme mlle dr pr st ste av bd p pp cf ex env art vol n° no mgr me janv févr avr juil sept oct nov déc',
  ),
  closingAbbreviations: words('etc av.j.-c s.a n.d.l.r co inc'),
  sentenceStarters: words(
    `le la les l' un une des ce cet cette ces il elle ils elles on nous vous je c'est dans en à au aux pour par sur avec
     sans selon mais et or donc ainsi après avant depuis pendant lors alors puis enfin si quand comme son sa ses leur
     leurs notre tous tout toute plus`,
  ),
  ordinalCues: null,
  functionWords: words(
    `le la les de des du un une et est en que qui dans pour pas sur au aux par avec ce cette il elle ils ne se sont
     a été plus ont son sa ses leur mais ou nous vous je c'est qu'il d'une d'un l'on être cet`,
  ),
  ownLetters: 'çœùëïêâî',
};
