import { WordList, type ClaimLexicon } from './claim-lexicon.ts';

export const german: ClaimLexicon = {
  language: 'de',
  units: new WordList(
    `prozent prozentpunkte million* milliarde* billion* mio mio. mrd mrd. tsd tausend hundert euro dollar us-dollar
     franken rubel pfund yen grad kilometer* meter* quadratkilometer* quadratmeter* hektar liter* tonne* kilogramm gramm
     kilowatt* megawatt* gigawatt* cent mal fach stunde* minute* sekunde* tage* woche* monat* jahre* mann menschen
     personen einwohner* verletzte* tote* opfer* stimme* sitze* teilnehmer* mitarbeiter* arbeitsplätze* stellen`,
  ),
  events: new WordList(
    `unterzeichnet* signiert* ratifiziert* gegründet gründete gründeten eröffnet* geschlossen stattgefunden teilgenommen
     eingetroffen getroffen traf trafen vereinbart* geeinigt einigte einigten beschloss beschlossen verabschiedet*
     gewählt ernannt entlassen zurückgetreten festgenommen verhaftet* verurteilt* freigesprochen angeklagt getötet
     verletzt gestorben starb starben geboren explodiert* angegriffen zerstört* gebaut errichtet* abgeschlossen besucht
     besuchte besuchten reiste reisten landete* startete gestartet gewann gewonnen verlor verloren veröffentlicht*
     vorgestellt präsentiert* geliefert lieferte gekauft kaufte verkauft* übernommen übernahm besprochen vertreten
     vereinigte vereinte versammelte* ausgezeichnet gestohlen beschlagnahmt* verboten zugelassen aufgenommen eingeführt
     gesperrt evakuiert* gerettet entdeckt* gefunden eingestellt eingeleitet eingereicht überreicht verlegt umbenannt
     produziert* exportiert* importiert* investiert* geplant stimmte stimmten brach ereignete* begann begannen endete
     abgestürzt kollidiert* gestürzt gekündigt aufgelöst abgesagt verschoben umgesetzt nahm nahmen kam kamen ging fiel
     statt bestätigt erhielt erhielten bekam verließ verließen wurde wurden gesunken entgleist* gewidmet arbeitete diente`,
  ),
  rankings: new WordList(
    `größte* kleinste* höchste* niedrigste* älteste* jüngste* längste* stärkste* schwächste* meiste* wenigste* beste*
     schlechteste* führend* spitzenreiter* marktführer* rekord* einzige* erstmals schlüsselereignis* zweitgrößte* drittgrößte* weltweit`,
  ),
  rankingPhrases: [
    /\b(?:an|auf)\s(?:\p{L}+\s)?(?:erster|zweiter|dritter|vierter|fünfter|letzter)\sstelle\b/u,
    /\b(?:platz|rang)\s(?:\d+|eins|zwei|drei)\b/u,
  ],
  comparisons: [
    /\b(?:mehr|weniger|höher|niedriger|größer|kleiner|stärker|schneller|besser|schlechter|teurer|billiger|älter|jünger)\s(?:\p{L}+\s){0,3}als\b/u,
    /\bim\svergleich\s(?:zu|mit)\b/u,
    /\bdoppelt\sso\b/u,
  ],
  trends: new WordList(
    `wächst wuchs wuchsen wachsen gewachsen steigt stieg stiegen gestiegen sinkt sank sanken gesunken zunimmt zugenommen
     zunahm abgenommen abnimmt verdoppelt* verdreifacht* halbiert* erhöht* gestärkt verringert* zurückgegangen rückgang*
     anstieg* zuwachs* ausgebaut verbessert verschlechtert*`,
  ),
  times: new WordList(
    'heute gestern vorgestern seit jahr jahre montag dienstag mittwoch donnerstag freitag samstag sonntag vormittag nachmittag abend selben tag vergangenen vorigen',
  ),
  months: new WordList('januar jänner februar märz april mai juni juli august september oktober november dezember'),
  predictions: [/\b(?:wird|werden)\s(?:\p{L}+\s){0,20}\p{L}+en\b/u],
  positions: new WordList(
    `bereit bereitschaft beabsichtigt beabsichtigen will wollen möchte möchten plant planen strebt fordert fordern verlangt
     lehnt absicht unterstützt interessiert gewillt entschlossen verspricht appelliert`,
  ),
  opinions: new WordList(
    `denke glaube meine finde hoffe hoffen hofft begrüßen begrüße freue freuen überzeugt zuversichtlich wünsche meinung
     ansicht enorm wichtig* interessant* vielversprechend* großartig* schön* gut gute guter gutes schlecht* besonders
     hoffnung* leider natürlich sicherlich anmerken erfreut zufrieden wertvoll* bedeutend* motiviert günstig* grundlage faktor`,
  ),
  modals: new WordList(
    'kann können könnte könnten sollte sollten müsste müssten dürfte dürften möglich* möglicherweise vielleicht eventuell würde würden',
  ),
  vague: new WordList(
    `diskutiert* erörtert* erörtern augenmerk perspektiven möglichkeit* notwendigkeit* bedeutung spektrum rahmenbedingungen
     potenzial* potential* gesichtspunkt* schwerpunkt* nächsten schritte themen fragen bedingungen betrifft`,
  ),
  firstPerson: new WordList('ich wir mich uns mir'),
  placePrepositions: new WordList('in aus nach von bei zwischen gegen über durch für'),
  abstractEndings: /(?:ung|ungen|heit|keit|schaft|tion|tionen|ismus|nis|tät|zug|kraft|arbeit|form|folge)$/u,
};
