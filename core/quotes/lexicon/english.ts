import { words } from '../../text/languages/language-rules.ts';
import { phrases } from './phrases.ts';
import type { SpeechLexicon } from './speech-lexicon.ts';

/** Regular verbs of speech by their base form; the other forms are made from it. */
const regular = words(`
  add admit announce answer argue ask assert assure boast caution claim comment complain concede conclude confess
  confirm continue counter cry declare demand deny describe emphasize emphasise exclaim explain express exult gush
  hint indicate inform insist instruct joke lament maintain mention mutter note object observe offer opine plead pledge
  point predict proclaim promise propose protest question quip reason recall recommend reflect remark remind reply
  report request respond reveal retort rule scream shout signal snap stress suggest state summarize summarise
  testify threaten tweet underline underscore urge vow warn whisper wonder worry acknowledge advise affirm allege
  allow appeal applaud attest avow chide clarify contend criticize criticise deadpan disclose elaborate enthuse estimate
  explain fear grumble guess imply interject intone muse post praise preach reaffirm reassure reiterate relate
  sigh specify speculate stipulate surmise sum tease thunder volunteer yell conclude believe hope
  chant rail blast lambast decry denounce condemn defend dismiss welcome
`);
const irregular = words(`
  said says say saying told tells tell telling wrote writes write writing spoke speaks read reads thought thinks felt
  feels swore swears began begins went goes replied replies cried cries denied denies testified testifies clarified
  specified put puts implied implies quoth saw knew asserting heard added admitted admits added told joked laughed
`);

function regularForms(verb: string): string[] {
  if (verb.endsWith('y') && !/[aeo]y$/u.test(verb)) {
    const stem = verb.slice(0, -1);
    return [`${stem}ied`, `${stem}ies`, `${verb}ing`];
  }
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const doubled =
    /(?:admit|quip|snap|submit|hint)$/u.test(verb) && !verb.endsWith('hint') ? verb + verb.slice(-1) : stem;
  const third = /(?:s|sh|ch|x)$/u.test(verb) ? `${verb}es` : `${verb}s`;
  return [`${doubled}ed`, third, `${doubled}ing`];
}

export const english: SpeechLexicon = {
  language: 'en',
  sayForms: new Set([...[...regular].flatMap(regularForms), ...irregular]),
  nameForms: words(
    `called calls calling dubbed dubs labeled labelled labels described describes describing branded denounced denounces
     dismissed dismisses characterized characterised characterizes termed deemed slammed blasted hailed hails praised
     condemned condemns criticized criticised accused accuses mocked touted decried decries portrayed likened`,
  ),
  splitForms: new Map([
    ['went', ['on']],
    ['goes', ['on']],
    ['put', ['it']],
    ['puts', ['it']],
    ['chimed', ['in']],
    ['pointed', ['out']],
    ['points', ['out']],
    ['shot', ['back']],
    ['summed', ['up']],
    ['laid', ['out']],
    ['made', ['clear']],
    ['makes', ['clear']],
    ['hit', ['back']],
    ['fired', ['back']],
    ['called', ['for', 'on']],
  ]),
  citeForms: words('quoted quotes quoting cited cites citing'),
  sourcePhrases: phrases(
    'according to; in the words of; in the opinion of; in the view of; per; citing; as told by; as per; quoting',
  ),
  sourceEndings: [],
  announcements: phrases(
    'the following; as follows; in a statement; words; this; reading; verbatim; that read; which read',
  ),
  verbEndings: ['ed'],
  pronouns: words('he she they it we i you who one'),
  possessives: words('his her their my our its'),
  determiners: words(
    `the a an this that these those his her their its our my your some many several two three four both all one another
     every no few other most each`,
  ),
  prepositions: words(
    `in on at by for from with about after before during since until to into onto over under between among against as
     of off near inside outside through throughout within without toward towards upon via despite per around amid across`,
  ),
  linking: words('of for at with from'),
  nameParticles: words('of de van von der den al bin ibn el da di la le du del mac'),
  coordinators: words('and or but &'),
  subordinators: words('when while after before because although though if since as until once whereas unless'),
  relatives: words('who which whose whom that'),
  adverbs: words(
    `also later then now again once today yesterday earlier recently simply repeatedly publicly reportedly once just
     still already even often however meanwhile instead bluntly flatly quickly previously subsequently recently has had
     have was were is are would could can will did does not never further furthermore finally eventually angrily
     famously jokingly sarcastically quietly only too so there here separately afterwards afterward additionally
     nevertheless nonetheless initially specifically explicitly clearly back firmly softly`,
  ),
  clauseWords: words(
    `is are was were be been am has have had do does did will would can could should must may might shall not don't
     doesn't didn't can't won't isn't aren't wasn't i'm i've i'll we're we've we'll it's that's there's he's she's
     they're you're if because that want wants need needs think thinks know knows go goes get gets make makes said says
     let let's gonna got give take took came comes went see saw feel feels believe believes cannot never`,
  ),
  speakerWords: words(
    `i we you me us my our your mine ours yours i'm i've i'll i'd we're we've we'll we'd you're you've you'll myself
     ourselves yourself let's don't`,
  ),
  nameNouns: words(
    `film movie novel book song album show series play opera painting band group ship vessel magazine newspaper journal
     documentary musical episode poem essay sitcom podcast blog website program programme campaign operation titled
     entitled called named dubbed nicknamed single hit comedy drama track memoir column article video game app tour`,
  ),
  nameSignals: phrases(
    `so-called; so called; titled; entitled; named; nicknamed; known as; a k a; aka; the term; the phrase; the word; the words; the name; the title; the slogan; formerly known as; subtitled`,
  ),
  neverNames: words(
    `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
     september october november december`,
  ),
  roleStems: [
    ...words(
      `minister president chancellor spokes chief chair head leader director ambassador secretary general colonel captain
     commissioner judge lawyer attorney prosecutor mayor governor senator congress lawmaker politician expert
     researcher scientist professor author writer coach player manager owner founder executive officer official
     representative member witness victim police doctor artist actor actress singer musician journalist reporter editor
     bishop pope pastor king queen prince princess activist analyst economist commander campaign agency ministry
     government party company committee group organization organisation court union department office candidate nominee
     adviser advisor aide strategist source statement report envoy diplomat teacher student neighbor neighbour resident
     mother father brother sister son daughter wife husband woman man survivor veteran`,
    ),
  ],
};
