import { words } from '../../text/languages/language-rules.ts';
import { germanNameForms, germanSayForms, germanSplitForms } from './german-verbs.ts';
import type { SpeechLexicon } from './speech-lexicon.ts';
import { phrases } from './phrases.ts';

export const german: SpeechLexicon = {
  language: 'de',
  sayForms: germanSayForms,
  nameForms: germanNameForms,
  splitForms: germanSplitForms,
  citeForms: words('zitiert zitierte zitieren zitierten zitiere'),
  sourcePhrases: phrases(
    `laut; lt; nach angaben; nach angabe; nach ansicht; nach auffassung; nach meinung; nach einschätzung; nach aussage; nach aussagen;
     nach auskunft; nach darstellung; nach worten; nach den worten; nach überzeugung; nach informationen; nach erkenntnissen;
     nach ihren angaben; nach seinen angaben; nach eigenen angaben; nach eigener aussage; nach seinen worten; nach ihren worten;
     unter berufung auf; in den worten`,
  ),
  sourceEndings: phrases(
    'zufolge; meinung nach; ansicht nach; auffassung nach; einschätzung nach; angaben zufolge; worten zufolge; angaben nach',
  ),
  announcements: phrases(
    `mit den worten; mit folgenden worten; mit diesen worten; mit dem satz; mit dem hinweis; mit der begründung; wörtlich; wortwörtlich; im wortlaut; zitat;
     im original; unter anderem; dazu; hierzu; folgendes; mit der bemerkung; mit der aussage; mit dem ausruf; die frage; die antwort; der kommentar`,
  ),
  verbEndings: ['te', 'ten', 'ete', 'eten', 'iert', 'igt', 'ärt', 'tet', 'elt', 'ert', 'agt', 'ont', 'eint'],
  pronouns: words('er sie es wir ich man dieser jener beide ersterer letzterer'),
  possessives: words('seiner ihrer seinen ihren seine ihre seinem ihrem sein ihr'),
  determiners: words(
    `der die das den dem des ein eine einer eines einem einen dieser diese dieses diesem diesen jener jene jenes sein
     seine seiner seinem seinen ihr ihre ihrer ihrem ihren unser unsere mehrere viele einige zwei drei vier fünf alle
     beide beiden zahlreiche andere weitere manche kein keine etliche verschiedene`,
  ),
  prepositions: words(
    `in im an am auf bei beim mit nach vor gegenüber zu zum zur durch gegen ohne um über unter während wegen trotz seit
     bis ab aus anlässlich angesichts aufgrund bezüglich hinsichtlich neben zwischen hinter per via infolge innerhalb
     außerhalb anhand mittels ins ans vom von für statt laut gemäß entsprechend nahe namens`,
  ),
  linking: words('für von vom der des'),
  nameParticles: words('von van de der den zu zur al el ibn bin abu da di du del la le ter ten o do dos das'),
  coordinators: words('und sowie oder bzw'),
  subordinators: words(
    `als wenn nachdem weil obwohl während bevor falls sobald damit dass daß ob indem da seit solange wobei sofern
     obgleich wohingegen indes nachdem ehe wie wonach`,
  ),
  relatives: words('der die das dem den dessen deren welcher welche welches was wo'),
  adverbs: words(
    `sich auch dann dazu daraufhin danach später zuvor weiter weiterhin ferner zudem außerdem jedoch aber dagegen
     hingegen heute gestern vorgestern morgen nun jetzt bereits schon noch einmal erneut wiederum unterdessen
     inzwischen schließlich abschließend zugleich gleichzeitig ebenfalls ebenso hierzu dabei damals allerdings
     ähnlich anders darin darauf davon ausdrücklich nachdrücklich deutlich klar scharf offen öffentlich zunächst anschließend nur etwa wörtlich am ihm
     ihr ihnen uns mir es indes derweil dort hier so deshalb daher darum denn doch immer oft wieder kürzlich jüngst
     vorher nachher seinerseits ihrerseits demnach insgesamt sogar selbst besonders unter anderem darüber hinaus
     entsprechend knapp kurz ironisch lachend sichtlich stolz begeistert zufrieden enttäuscht dem den hätte habe hat hatte haben hatten hatte wurde wird`,
  ),
  clauseWords: words(
    `ist sind war waren bin bist seid sei seien wäre wären wird werden wurde wurden würde würden hat haben hatte hatten
     habe hätte hätten kann können konnte konnten könnte könnten muss müssen musste mussten müsste müssten soll sollen
     sollte sollten will wollen wollte wollten darf dürfen durfte dürfte dürften mag mögen möchte möchten lässt gibt gab
     geht ging kommt kam kommen steht stand stehen macht macht machen nimmt sagt weiß wissen glaube glauben denke
     braucht brauchen bleibt bleiben heißt gilt liegt sieht hält bekommt nicht dass weil wenn ob denn damit zeigt
     führt fehlt muß daß gehört hilft tut tun getan gewesen geworden worden`,
  ),
  speakerWords: words(
    `ich wir uns mir mich mein meine meinem meinen meiner unser unsere unseren unserem unserer dich dir ihr euch
     euer eure sie ihnen man`,
  ),
  nameNouns: words(
    `zeitung tageszeitung wochenzeitung zeitschrift magazin nachrichtenmagazin blatt sender fernsehsender radiosender
     film filme spielfilm roman buch werk lied song album single serie sendung show oper stück theaterstück gemälde
     bild ausstellung messe firma unternehmen konzern betrieb gruppe band verein organisation stiftung partei
     bewegung initiative bündnis kampagne projekt programm operation mission schiff tanker frachter fähre flugzeug
     raumschiff sonde satellit rakete hotel restaurant club kneipe diskothek café theater kino stadion halle arena
     titel motto namen name begriff wort wörter bezeichnung spitzname spitznamen beinamen stichwort überschrift
     rubrik marke modell typ preis auszeichnung wettbewerb festival hurrikan taifun sturm orkan tief hoch zug
     internetseite webseite website portal agentur nachrichtenagentur plattform dienst software spiel aktion
     studie bericht reihe artikel aufsatz essay gedicht dokumentarfilm dokumentation komödie drama gasthof zeche grube
     überschrift schlagzeile slogan losung parole leitspruch erstwerk kategorie klasse sorte fraktion liste koalition flüchtlingsschiff kreuzfahrtschiff segelschiff u-boot`,
  ),
  nameSignals: phrases(
    `so genannte; so genannten; so genannter; so genanntes; sogenannte; sogenannten; sogenannter; sogenanntes; sog; genannt; namens; unter dem titel; mit dem titel;
     unter dem motto; unter dem namen; mit dem namen; dem motto; betitelt; getauft; der name; den namen; heißt; hieß; titel; alias; motto; im volksmund; stichwort`,
  ),
  neverNames: words(
    `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli
     august september oktober november dezember anfang ende mitte journalisten reportern medienvertretern pressevertretern
     uhr prozent millionen milliarden euro dollar jahren jahre jahr tag abend morgen nachmittag vormittag woche monat`,
  ),
  roleStems: [
    ...words(
      `minister präsident kanzler sprecher chef vorsitzend leiter direktor botschafter sekretär general oberst kommissar
     richter anwalt anwält staatsanwalt bürgermeister landrat rat abgeordnet politiker experte expert forscher
     wissenschaftler professor autor schriftsteller regisseur trainer spieler kapitän manager unternehmer gründer
     inhaber besitzer vertreter mitarbeiter mitglied zeuge zeug opfer beamte polizist arzt ärzt chefin künstler
     schauspieler sänger musiker journalist reporter redakteur bischof papst pfarrer könig königin prinz gouverneur
     senator senat aktivist analyst ökonom kommandeur kommandant verteidiger kläger ankläger intendant rektor lehrer
     schüler student vater mutter sohn tochter bruder schwester mann frau kandidat koordinator beauftragt
     gewerkschaft behörde ministerium polizei regierung partei verband agentur gericht staatsanwaltschaft kommission
     pressestelle pressedienst opposition verwaltung unternehmen konzern firma organisation minister`,
    ),
  ],
};
