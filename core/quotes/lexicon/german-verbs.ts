import { words } from '../../text/languages/language-rules.ts';

/** Weak verbs of speech by their stem: the forms of present and past are made from it. */
const sayStems = words(`
  sag beton erklär äußer bericht mein behaupt versicher bestätig forder kritisier warn erwider antwort frag mahn bemerk
  schilder erzähl erläuter ergänz begründ bekräftig beteuer vermut prophezei verkünd verlautbar resümier bilanzier
  kommentier urteil jubel klag spott scherz witzel schwärm glaub hoff verlang verteidig argumentier appellier befürcht
  beklag bedauer bemängel monier rüg lob würdig begrüß entgegn konter konstatier folger schlussfolger präzisier
  signalisier stöhn flüster murmel brüll läster ätz polter wetter schimpf höhn referier formulier notier twitter post
  melde meld offenbar leugn dementier droh erinner plädier sinnier philosophier diagnostizier analysier spekulier mutmaß
  unterstell skandier titel resümier versicher erkundig zweifel verdeutlich verkünd informier kündig beruhig
  mitteil hinzufüg zusammenfass anmerk bekanntmach klarstell feststell ankündig beschwer freu wünsch ermahn beschwör
  garantier prognostizier rechtfertig versprach gratulier bedank dank wunder ärger orakel unk moser raun näsel frotzel
  schätz fürcht vermeld annonci witter bekund beanstand wend bilanzier stichel kalauer sorg lacht empör
`);
const nameStems = words(`
  bezeichn charakterisier titulier bewert wert verurteil brandmark geißel betitel nenn qualifizier lobt kritisier
  rechtfertig beschimpf diffamier deklarier bezichtig beschuldig tauf feier rüg verspott
`);

const irregularSay = words(`
  schrieb schrieben schreibt schreiben schreibe sprach sprachen spricht sprechen rief riefen ruft rufen schrie schrien
  versprach versprachen verspricht widersprach widersprachen widerspricht bestritt bestritten bestreitet bestreiten
  gestand gestanden gesteht verriet verrieten verrät unterstrich unterstrichen unterstreicht unterstreichen dachte
  dachten denkt fand fanden findet hieß heißt heiße lautete lautet lauten lauteten empfahl empfahlen empfiehlt verwies
  verwiesen verweist riet rieten rät bat baten bittet schwor schworen schwört wusste weiß log las liest verlas
  bekannte bekannten bekennt beschrieb beschrieben beschreibt besagt besagte verneinte bejahte lobte ließ lies
  gab wissen entschied befand befanden befindet trat
`);
const irregularName = words(`
  nannte nannten nennt nenne nennen genannt beschrieb beschreibt beschrieben bezeichnet empfand
  spricht sprach sprachen sprechen
`);

/** Past, present and subjunctive forms of a weak verb: sagte, sagten, sagt, sagen, sage, gesagt. */
function weakForms(stem: string): string[] {
  const link = /(?:[td]|[bcdfgkpqstvwxz][nm]|ch[nm])$/u.test(stem) ? 'e' : '';
  const infinitive = /(?:el|er)$/u.test(stem) ? 'n' : 'en';
  const participle = /^(?:be|er|ver|ent|zer|ge|unter|wider)/u.test(stem) || stem.endsWith('ier') ? stem : `ge${stem}`;
  return [`${stem}${link}te`, `${stem}${link}ten`, `${stem}${link}t`, `${stem}${infinitive}`, `${participle}${link}t`];
}

/** Separable verbs: forms of the verb with the particles that make it one of speech. */
const splitVerbs: readonly (readonly [forms: string, particles: string])[] = [
  ['teilte teilten teilt teilen', 'mit'],
  ['fügte fügten fügt fügen', 'hinzu an'],
  ['fasste fassten fasst faßte fassen', 'zusammen'],
  ['räumte räumten räumt räumen', 'ein'],
  ['gab gaben gibt geben', 'an bekannt zu bedenken protokoll kund'],
  ['kündigte kündigten kündigt kündigen', 'an'],
  ['wies wiesen weist weisen', 'hin zurück'],
  ['warf warfen wirft werfen', 'vor ein'],
  ['stellte stellten stellt stellen', 'fest klar heraus richtig'],
  ['hob hoben hebt heben', 'hervor'],
  ['führte führten führt führen', 'aus an'],
  ['deutete deuteten deutet deuten', 'an'],
  ['fuhr fuhren fährt fahren', 'fort'],
  ['merkte merkten merkt merken', 'an'],
  ['legte legten legt legen', 'nach dar nahe'],
  ['setzte setzten setzt setzen', 'hinzu nach'],
  ['schloss schlossen schließt', 'an aus'],
  ['drückte drückten drückt drücken', 'aus'],
  ['rief riefen ruft rufen', 'auf zu aus'],
  ['forderte forderten fordert fordern', 'auf'],
  ['sprach sprachen spricht sprechen', 'aus an'],
  ['stimmte stimmten stimmt stimmen', 'zu'],
  ['gestand gestanden gesteht', 'ein zu'],
  ['pflichtete pflichteten pflichtet', 'bei'],
  ['lehnte lehnten lehnt lehnen', 'ab'],
  [
    'zeigte zeigten zeigt zeigen',
    'überzeugt zuversichtlich sicher erfreut besorgt zufrieden enttäuscht optimistisch erleichtert',
  ],
  ['kam kamen kommt kommen', 'schluss ergebnis'],
  ['machte machten macht machen', 'deutlich klar geltend aufmerksam'],
  ['hakte hakten hakt', 'nach'],
  ['brachte brachten bringt', 'vor ausdruck'],
  ['trat traten tritt', 'entgegen'],
  ['schätzte schätzten schätzt schätzen', 'ein'],
  ['stufte stuften stuft', 'ein'],
  ['lud luden lädt', 'ein'],
  ['mahnte mahnten mahnt', 'an'],
  ['betonte', 'ausdrücklich'],
  ['ging gingen geht gehen', 'aus'],
  ['nahm nahmen nimmt', 'stellung'],
  ['bezog bezogen bezieht', 'stellung'],
];

/** Forms that the rules above make, but that mean something else far more often. */
const ambiguous = words(
  `ließ lies gab wissen trat kündigt kündigte kündigten wendet wendete wenden sorgt sorgte sorgten sorgen meinen posten
   melden hoffen wünschen freuen sorge lacht lachte klagen drohen wende danken gedankt sorgt erwarten gewendet fragen antworten
   worten titeln lassen loben rügen wertet fand fanden findet bat baten las liest weiß wusste`,
);
/** Participles that a perfect tense or a passive reports with: hat mitgeteilt, wird vorgeworfen. */
const participles = words(`
  gesagt geschrieben bekanntgegeben angegeben zugegeben hingewiesen zurückgewiesen vorgeworfen hervorgehoben aufgerufen
  verwiesen versprochen bestritten angenommen beschuldigt verdächtigt angedeutet gestanden eingestanden
`);
const prefixes = words(
  'mit hinzu an zusammen ein bekannt zu hin zurück vor fest klar heraus hervor aus fort nach dar auf bei ab',
);
/** `mitteilte`, `mitteilten`: the separable verbs as they stand at the end of a subordinate clause. */
const joinedForms = splitVerbs.flatMap(([forms, particles]) =>
  [...words(particles)]
    .filter((particle) => prefixes.has(particle))
    .flatMap((particle) => [...words(forms)].map((form) => particle + form)),
);
const joinedParticiples = splitVerbs.flatMap(([forms, particles]) =>
  [...words(particles)]
    .filter((particle) => prefixes.has(particle))
    .flatMap((particle) =>
      [...words(forms)].filter((form) => /[^s]t$/u.test(form)).map((form) => `${particle}ge${form}`),
    ),
);
const misreadJoined = words(
  'angeben ausführt angehen ausgehen ausgeht ausging zugehen eingeben angeht vorgehen anführt aufgeben zugeben anführen ausführen',
);

export const germanSayForms: ReadonlySet<string> = new Set([
  ...[...sayStems].flatMap(weakForms).filter((form) => !ambiguous.has(form)),
  ...[...irregularSay].filter((form) => !ambiguous.has(form)),
  ...participles,
  ...joinedParticiples,
  ...joinedForms.filter((form) => !misreadJoined.has(form)),
]);
export const germanNameForms: ReadonlySet<string> = new Set([...[...nameStems].flatMap(weakForms), ...irregularName]);
export const germanSplitForms: ReadonlyMap<string, readonly string[]> = new Map(
  splitVerbs.flatMap(([forms, particles]) =>
    [...words(forms)].map((form): [string, readonly string[]] => [form, [...words(particles)]]),
  ),
);
