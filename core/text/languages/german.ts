import { words, type LanguageRules } from './language-rules.ts';

export const german: LanguageRules = {
  language: 'de',
  months: [
    ['januar', 'jänner', 'jan'],
    ['februar', 'feber', 'feb'],
    ['märz', 'mrz', 'mär'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['dezember', 'dez'],
  ],
  openAbbreviations: words(
    `dr fa prof dipl ing med phil h.c st nr nrn z.b bzw ca vgl d.h i.d.r u.u o.g sog gem evtl ggf inkl zzgl hrsg hl frl
     hr fr geb gest mind tel ev kath allg v.a u.a i.a i.v a.d z.t zt rd einschl bez betr ehem jan feb mrz apr jul aug
     sep sept okt nov dez lt maj ziff anm abb`,
  ),
  closingAbbreviations: words(
    `usw etc u.s.w u.ä o.ä v.chr n.chr co inc corp ltd jr jun sen a.g m.b.h e.v s.a ff mrd mio tsd jh jhd min max abs
     art bd str kap tab fig pos gen`,
  ),
  sentenceStarters: words(
    `der die das dies diese dieser dieses diesen dem den er sie es wir ich ihr man ein eine einer einem einen
     in im am an auf aus bei beim bis durch für gegen mit nach ohne seit trotz über um unter vom von vor während wegen
     zu zum zur zwischen aber als also auch außerdem bereits besonders da dabei dadurch dafür dagegen daher damit danach
     dann daran darauf daraufhin darum darüber davon davor dazu denn dennoch derzeit deshalb doch dort ebenso ferner
     heute gestern hier hierbei hingegen inzwischen insgesamt jedoch jetzt kein keine laut mehr nun nur ob obwohl
     schließlich sein seine seiner so sobald solche sollte sowohl später trotzdem viele vielmehr was weil weiter
     weitere weiterhin welche wenn wer wie wo zudem zugleich zuletzt zunächst zuvor`,
  ),
  ordinalCues: words(
    `der die das dem den des am im vom zum zur beim ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner unser
     unsere unserem unseren unserer jeder jede jedes jedem jeden dieser diese dieses diesem diesen ein eine einem einen
     einer kein keine bereits schon seit`,
  ),
  functionWords: words(
    `der die das und ist nicht mit von dem den des ein eine einer einem auf für sich auch als werden wird wurde bei
     nach aus über zum zur im dass sind hat haben wie er sie es wir ich oder aber vor durch noch nur um an so am`,
  ),
  ownLetters: 'äöüß',
};
