import { words } from '../text/languages/language-rules.ts';
import type { Reading } from './reading.ts';
import type { UnitRange } from './unit.ts';

/*
 * The German subjunctive as a sign of reported speech. The first subjunctive hardly occurs elsewhere in news; forms that
 * look like a noun, an adjective or the first person are left out. The second one counts only beside other signs.
 */

const firstStems = words(`
  könn müss soll woll dürf mög geb geh komm steh bleib mach nehm lieg lass find halt wiss brauch gelt führ zeig trag
  fahr sprech werd hab treff helf droh fehl handel gehör besteh beruh bedürf entsprech widersprech verfüg bring denk
  glaub versuch arbeit schaff setz stell leg zieh trät versteh erwart fordere beginn verlier gewinn erhalt biet
  bedeut dien folg spiel seh wünsch woll verhind stärk schad läg rechn ergeb entsteh beweis leist ermöglich betreff
  verletz verstoß beabsichtig plan verlang verdien erfüll überleg existier funktionier unterstütz informier reagier
  garantier akzeptier kenn nenn bezeichn lehn nutz erinner hoff freu lauf liefer schein wart zähl zahl erklär bereit
  verursach reich werf änder begründ übertreib schließ verletz verhinder behinder verzicht beeinträcht beding rechtfertig beruh erlaub erlaub erfolg enthalt verhalt eign wirk resultier erschein gefährd lös verbreit schütz schlag unterlieg
`);
/** `stelle`, `lage`, `folge` … are nouns only with a capital, so lower case decides; these are other words, too. */
const notSubjunctive = words('eigne bereite nahe seine ihre meine gerade bedürfe lange solle rechte');
const firstForms = new Set([...firstStems].map((stem) => `${stem}e`).filter((form) => !notSubjunctive.has(form)));
for (const form of [
  'sei',
  'seien',
  'habe',
  'werde',
  'könne',
  'müsse',
  'solle',
  'wolle',
  'dürfe',
  'möge',
  'bedürfe',
  'handele',
  'handle',
  'wisse',
])
  firstForms.add(form);

const secondForms = words(
  'wäre wären hätte hätten würde würden könnte könnten müsste müssten dürfte dürften käme kämen gäbe gäben ginge gingen stünde stünden bliebe blieben ließe fände fänden läge lägen bräuchte bräuchten nähme nähmen brächte brächten wüsste wüssten seien hielte träfe täte ständen befänden befände bestünde bestünden fielen sollten wollten liefe ließen zöge würfe spräche annähmen',
);
const firstPerson = words('ich mich mir wir uns');
/** `es sei denn`, `sei es`, `wie dem auch sei`: fixed phrases that report nothing. */
const fixedBehind = words('denn dank');

/** How strongly the sentence speaks in the subjunctive: 2 for the first, 1 for the second only, 0 for neither. */
export function subjunctiveStrength(reading: Reading, range: UnitRange): 0 | 1 | 2 {
  let strength: 0 | 1 | 2 = 0;
  let speaksItself = false;
  for (let position = range.from; position < range.to; position += 1) {
    const unit = reading.units[position];
    if (unit?.kind !== 'word') continue;
    if (firstPerson.has(unit.lower)) speaksItself = true;
    if (firstForms.has(unit.lower) && isVerbHere(reading, position)) strength = 2;
    else if (strength < 2 && looksLikeFirst(reading, position)) strength = 2;
    else if (strength === 0 && secondForms.has(unit.lower)) strength = 1;
  }
  return speaksItself && strength === 2 ? 0 : strength;
}

const endInE = words(
  `eine keine seine ihre meine unsere diese jene alle viele beide manche solche welche einige mehrere andere heute gerade
   lange gerne beinahe ohne bitte nahe alleine ehe sowie hätte bisherige erste zweite dritte letzte ganze halbe eigene neue
   alte große hohe bringe danke möge sollte wollte könnte müsste dürfte wurde würde lieferte beide solche etliche
   sämtliche derselbe dieselbe dasselbe deutsche mitte ende nämliche käme gäbe ginge bliebe stünde läge wäre fände ließe nähme
   deswegen deren`,
);

/**
 * `China übertreibe die Gefahr`: an unlisted verb in the first subjunctive. A word in -e that has its subject before it
 * and no noun behind it is no adjective.
 */
function looksLikeFirst(reading: Reading, position: number): boolean {
  const { units, lexicon } = reading;
  const unit = units[position];
  const previous = units[position - 1];
  const next = units[position + 1];
  if (
    !unit ||
    unit.capital ||
    unit.text.length < 5 ||
    !unit.lower.endsWith('e') ||
    previous?.sentence !== unit.sentence
  )
    return false;
  if (/(?:te|weise|maße|rde|falle|iere|lle|eise)$/u.test(unit.lower) || endInE.has(unit.lower)) return false;
  const hasSubject = previous.capital || /^(?:er|sie|es|man|dies|das)$/u.test(previous.lower);
  if (!hasSubject || previous.kind !== 'word') return false;
  if (!next || next.sentence !== unit.sentence) return true;
  if (next.kind === 'mark') return next.text === '.' || next.text === ',';
  return (
    next.lower === 'sich' ||
    next.lower === 'nicht' ||
    (!next.capital && (lexicon.determiners.has(next.lower) || lexicon.prepositions.has(next.lower)))
  );
}

function isVerbHere(reading: Reading, position: number): boolean {
  const { units } = reading;
  const unit = units[position];
  const next = units[position + 1];
  const previous = units[position - 1];
  if (!unit) return false;
  if (unit.capital) return unit.lower === 'sei' || unit.lower === 'seien' ? next?.kind === 'word' : false;
  if (unit.lower === 'sei' && (fixedBehind.has(next?.lower ?? '') || previous?.lower === 'auch')) return false;
  // `sei es …, sei es …` lists; `deshalb sei es` reports.
  if (unit.lower === 'sei' && next?.lower === 'es' && previous?.kind !== 'word') return false;
  // `habe ich`: the first person in its own words; a capital behind most forms makes them adjectives (`solle`, no: `bereite Lage`).
  if (next?.lower === 'ich' || previous?.lower === 'ich') return false;
  if (unit.lower === 'sei' || unit.lower === 'seien' || unit.lower === 'habe' || unit.lower === 'werde') return true;
  return !(
    next?.capital === true && /^(?:ein|eine|der|die|das|den|dem|des|im|zur|einer|einen)$/u.test(previous?.lower ?? '')
  );
}
