/**
 * What the detectors need to know of a language to see who says what. All words are lower-case; adding a language is
 * adding a file with one of these and a line in `lexicons.ts`.
 */
export interface SpeechLexicon {
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** Forms of verbs that report speech: `sagte`, `betont`, `заявил`, `said`. */
  readonly sayForms: ReadonlySet<string>;
  /** Forms of verbs that quote a few words: `nannte`, `bezeichnete`, `назвал`, `called`. */
  readonly nameForms: ReadonlySet<string>;
  /** Forms that report only together with a particle further behind: `teilte` … `mit`. */
  readonly splitForms: ReadonlyMap<string, readonly string[]>;
  /** Forms that hand on somebody else's words: `цитирует`, `zitiert`. */
  readonly citeForms: ReadonlySet<string>;
  /** Word sequences before a source: `laut`, `nach angaben`, `по словам`, `according to`. */
  readonly sourcePhrases: readonly (readonly string[])[];
  /** Word sequences behind a source: `zufolge`, `meinung nach`. */
  readonly sourceEndings: readonly (readonly string[])[];
  /** Word sequences that announce a quotation without a verb of speech: `mit den worten`, `wörtlich`. */
  readonly announcements: readonly (readonly string[])[];
  /** Endings by which an unknown word right after a quotation is taken for a verb of speech. */
  readonly verbEndings: readonly string[];
  /** Personal pronouns that can be a speaker. */
  readonly pronouns: ReadonlySet<string>;
  /** Possessives that point to a speaker in a source phrase: `seiner` Meinung nach, по `его` словам. */
  readonly possessives: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that go on with the noun phrase before: Minister `für` Industrie. */
  readonly linking: ReadonlySet<string>;
  /** Parts of names in lower case: `von`, `al`, `de`. */
  readonly nameParticles: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Adverbs and other small words that may stand between a verb and its subject, or open a sentence before the verb. */
  readonly adverbs: ReadonlySet<string>;
  /** Finite verbs and other words that only a clause has: where they stand in a quotation, it says something. */
  readonly clauseWords: ReadonlySet<string>;
  /** Words of the first and second person: speech, not a title. */
  readonly speakerWords: ReadonlySet<string>;
  /** Nouns before a name in quotation marks: Zeitung, Film, газета, ship. */
  readonly nameNouns: ReadonlySet<string>;
  /** So-called, titled, under the motto: what follows is no speech. */
  readonly nameSignals: readonly (readonly string[])[];
  /** Capitalised words that are never part of a person: weekdays, months, Anfang, Journalisten. */
  readonly neverNames: ReadonlySet<string>;
  /** Beginnings of words for people and bodies that speak: `minister`, `sprecher`, `президент`. */
  readonly roleStems: readonly string[];
}
