/*
 * Words for the planted corpora: a small grammar per language that makes news-like sentences. Nouns are put together
 * from parts, so that there are several thousand forms and shared word runs are about as rare as in real news; the stock
 * phrases are what agencies say every day and must not be taken for copies.
 */

export interface Vocabulary {
  readonly nouns: readonly string[];
  readonly adjectives: readonly string[];
  readonly verbs: readonly string[];
  readonly names: readonly string[];
  readonly links: readonly string[];
  readonly joints: readonly string[];
  readonly stockPhrases: readonly string[];
}

function list(text: string): string[] {
  return text.trim().split(/\s+/);
}

function phrases(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim());
}

/** Every stem with every ending: a few thousand word forms from a few hundred words. */
function combine(stems: readonly string[], endings: readonly string[]): string[] {
  return stems.flatMap((stem) => endings.map((ending) => `${stem}${ending}`));
}

const germanNouns =
  list(`Hafen Markt Preis Lohn Bank Zoll Wald Korn Stahl Bau Werk Netz Klima Messe Amt Rat Gesetz Vertrag
  Plan Minister Krise Wahl Kosten Streik Fund Strom Gas Öl Schiff Zug Flug Brücke Straße Schule Klinik Museum Theater Film
  Buch Brief Konto Kredit Steuer Haushalt Handel Export Fabrik Motor Traktor Pflug Weizen Milch Fleisch Fisch Holz Papier
  Glas Leder Wolle Seide Gold Silber Kupfer Zinn Kohle Torf Wasser Fluss See Küste Insel Berg Tal Dorf Stadt Kreis Land
  Staat Bund Volk Partei Verein Kirche Orden Heer Flotte Grenze Pass Visum Urteil Klage Richter Anwalt Zeuge Polizei Dieb
  Brand Flut Sturm Hagel Schnee Frost Dürre Ernte Saat Garten Park Zoo Pferd Hund Vogel Biene Arzt Pfleger Lehrer Maler
  Sänger Spieler Trainer Verband Liga Pokal Rekord Tor Platz Halle Bühne Chor Tanz Fest Feier Gast Hotel Küche Wein Bier`);
const germanStems =
  list(`prüf forder kürz senk hob bau plan zahl kauf mess sperr öffn schließ lob rüg leit führ stütz brems
  sicher dräng bind lös trenn füll leer heiz kühl wasch färb schneid säg bohr schweiß miet pacht spar borg schenk erb
  such find frag antwort schreib les red hör seh wart hoff fürcht träum lach wein kämpf sieg verlier teil sammel`);
const russianNouns =
  list(`завод договор рынок товар министр совет район город мост вокзал музей театр кредит бюджет налог
  тариф визит форум врач поезд матч закон указ отчет метод станок лес хлеб сахар уголь металл кабель мотор насос груз порт
  склад цех фонд банк вклад рубль доллар офис отдел штаб полк флот берег остров залив канал шлюз пруд колодец сад парк двор
  дом этаж лифт подвал чердак забор сарай амбар конь волк медведь заяц олень кит карп сом гриб орех лук горох овес ячмень рис
  чай кофе сок квас торт пирог суп борщ салат стол стул шкаф диван ковер экран прибор датчик провод сигнал код файл сервер
  журнал роман рассказ стих актер певец танец оркестр хор концерт сезон турнир кубок рекорд тренер игрок судья штраф`);
const russianStems =
  list(`провер подтвержд откладыва ускор одобр сокращ повыш сниж привет защищ замен дополн откры закры
  перенос прода покупа оцен изуч сообщ подпис отклон публик замедл обсужд возглав заверш начина строи ремонт вози грузи
  измеря счита плати копи трати дари проси иска находи спраш отвеч чита пиш слуш смотр жд наде боя`);
const englishNouns = list(`harbour market price wage bank tax wood corn steel plant grid climate fair office council law
  treaty plan minister crisis vote cost strike find power gas oil ship train flight bridge road school clinic museum stage
  film book letter account loan budget trade export factory motor tractor plough wheat milk meat fish timber paper glass
  leather wool silk gold silver copper tin coal peat water river lake coast island hill valley village town district land
  state union party club church order army fleet border passport visa verdict lawsuit judge lawyer witness police thief
  fire flood storm hail snow frost drought harvest seed garden park zoo horse dog bird bee doctor nurse teacher painter
  singer player coach league cup record goal pitch hall choir dance feast guest hotel kitchen wine beer bread cheese`);
const englishStems =
  list(`check demand cut lower raise build plan pay buy measure block open close praise blame lead guide
  prop brake secure press bind solve part fill drain heat cool wash dye saw drill weld rent lease save lend gift inherit
  seek ask answer print read talk hear watch wait hope fear dream laugh fight win lose share collect mend paint sail row`);

const german: Vocabulary = {
  nouns: combine(germanNouns, ['', 'e', 's', 'en', 'amt', 'tag', 'haus', 'teil']),
  adjectives: combine(
    list(`neue alte schnelle langsame öffentliche private gemeinsame regionale nördliche südliche strenge offene
    wichtige knappe große kleine teure günstige spätere frühere örtliche geheime gültige milde harte solide moderne breite
    schwache starke stille laute kritische seltene häufige dichte leere volle sichere riskante`),
    ['', 'n', 'r', 's'],
  ),
  verbs: combine(germanStems, ['t', 'te', 'en', 'ten', 'end', 'bar']),
  names:
    list(`Brandt Lehmann Koslowski Petersen Vogt Ahrens Hartwig Seidel Nowak Albrecht Kramer Thiele Marquardt Winkler
    Jansen Ebert Rostock Lübeck Kassel Gera Zwickau Passau Emden Fulda Speyer Minden Görlitz Bamberg`),
  links: list('mit ohne gegen für über unter nach vor seit wegen trotz während durch neben zwischen um bei von aus zu'),
  joints: list('und oder aber denn sowie jedoch während weil obwohl damit'),
  stockPhrases: phrases(`wie das Ministerium mitteilte
    sagte ein Sprecher der Behörde
    das geht daraus nicht hervor
    im Rahmen der Zusammenarbeit
    nach Angaben der Polizei
    am Rande eines Treffens
    die Ursache war zunächst unbekannt
    in den ersten neun Monaten
    eine Stellungnahme lag nicht vor`),
};

const russian: Vocabulary = {
  nouns: combine(russianNouns, ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ам']),
  adjectives: combine(
    ['', 'не', 'пере'],
    list(`новый старый быстрый открытый частный общий южный северный строгий важный редкий крупный малый дорогой
    дешевый поздний ранний местный тайный мягкий жесткий прочный слабый сильный тихий громкий опасный надежный полный
    пустой широкий узкий современный совместный зарубежный столичный сельский речной лесной зимний`),
  ),
  verbs: combine(russianStems, ['ет', 'ла', 'л', 'ют', 'ть', 'ли']),
  names:
    list(`Соколов Ершов Лебедев Зайцев Громов Крылов Фомин Белов Орлова Титова Рязань Калуга Псков Тверь Вологда Томск
    Омск Брест Гродно Полоцк Витебск Актау Семей Костанай Павлодар Шымкент`),
  links: list('с без против для о об под после перед из-за несмотря во через возле между при от из к по на в за над'),
  joints: list('и или но однако также поскольку хотя чтобы пока когда'),
  stockPhrases: phrases(`сообщает пресс-служба министерства
    об этом заявил глава ведомства
    в рамках сотрудничества
    по данным следствия
    на полях форума в четверг
    причины происшествия пока не установлены
    за девять месяцев текущего года
    комментариев к вечеру не поступило`),
};

const english: Vocabulary = {
  nouns: combine(englishNouns, ['', 's', 'man', 'side', 'work', 'line']),
  adjectives: combine(
    ['', 'un', 'over'],
    list(`new old rapid slow public private joint regional northern southern strict open major narrow large small
    costly cheap late early local secret valid mild harsh solid modern broad weak strong quiet loud critical rare frequent
    dense empty full safe risky revised pending disputed`),
  ),
  verbs: combine(englishStems, ['s', 'ed', 'ing', '']),
  names:
    list(`Harding Whitlock Mercer Ashby Pemberton Lowell Draycott Fenwick Haldane Sutcliffe Tamworth Kendal Truro Perth
    Dundee Oban Lincoln Durham Exeter Ripon Whitby Bangor Newport Arundel`),
  links: list(
    'with without against for about under after before since despite during through beside between around at of to by',
  ),
  joints: list('and or but yet while because although so until as'),
  stockPhrases: phrases(`a spokesman told reporters Friday
    according to a new report
    in the first nine months
    police said nobody was injured
    on the sidelines of talks
    the cause remained unknown at first
    officials did not respond yesterday`),
};

export const vocabularies = { de: german, ru: russian, en: english } as const;
export type CorpusLanguage = keyof typeof vocabularies;
