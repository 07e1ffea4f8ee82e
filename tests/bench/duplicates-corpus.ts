import { vocabularies, type CorpusLanguage, type Vocabulary } from './duplicates-vocabulary.ts';

/** The kinds of change that a planted copy has gone through. */
export const changeKinds = [
  'exact',
  'white space',
  'quotation marks',
  'case',
  'replaced 5 %',
  'replaced 10 %',
  'replaced 20 %',
  'replaced 40 %',
  'typos',
  'insertions',
  'truncation',
  'reordered',
  'merged',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Position of a paragraph in the corpus: text and offsets in it. */
export interface Planted {
  readonly text: number;
  readonly start: number;
  readonly end: number;
}

/** One copy: which part of which paragraph repeats which part of which other. */
export interface PlantedCase {
  readonly kind: ChangeKind;
  readonly copy: Planted;
  readonly source: Planted;
}

export interface PlantedCorpus {
  /** Contents of the texts, ten paragraphs each, with blank lines between them. */
  readonly texts: readonly string[];
  readonly cases: readonly PlantedCase[];
  /** For each paragraph (numbered over the corpus, from 0) its family; copies are in those of their sources. */
  readonly families: readonly (readonly number[])[];
}

export interface CorpusOptions {
  readonly paragraphs: number;
  readonly seed: number;
  /** Share of copies among the paragraphs; 0.1 if not given. */
  readonly copies?: number;
  /** So many paragraphs are replaced by one and the same; with `varied`, by it with one word changed. */
  readonly repeated?: number;
  readonly varied?: boolean;
}

export const paragraphsPerText = 10;

/** Random numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Makes a corpus of German, Russian and English paragraphs of 40 to 80 words with copies planted among them. */
export function makeCorpus(options: CorpusOptions): PlantedCorpus {
  const random = seededRandom(options.seed);
  const share = options.copies ?? 0.1;
  const paragraphs: { content: string; language: CorpusLanguage }[] = [];
  const families: number[][] = [];
  const drafts: {
    kind: ChangeKind;
    copy: number;
    source: number;
    copyPart: [number, number];
    sourcePart: [number, number];
  }[] = [];
  const languages = Object.keys(vocabularies) as CorpusLanguage[];
  const originals: number[] = [];
  let kindCount = 0;
  for (let number = 0; number < options.paragraphs; number += 1) {
    const isCopy = originals.length > 20 && random() < share;
    if (!isCopy) {
      const language = languages[Math.floor(number / paragraphsPerText) % languages.length] ?? 'de';
      paragraphs.push({ content: makeParagraph(vocabularies[language], language, random), language });
      families.push([number]);
      originals.push(number);
      continue;
    }
    const kind = changeKinds[kindCount % changeKinds.length] ?? 'exact';
    kindCount += 1;
    const source = originals[Math.floor(random() * originals.length)] ?? 0;
    const { content, language } = paragraphs[source] ?? { content: '', language: 'de' as const };
    const family = [number, ...(families[source] ?? [])];
    const changed = change(content, kind, vocabularies[language], random);
    if (kind === 'merged') {
      const sameLanguage = originals
        .filter((other) => other !== source && paragraphs[other]?.language === language)
        .slice(-200);
      const second = sameLanguage[Math.floor(random() * sameLanguage.length)] ?? source;
      const secondContent = paragraphs[second]?.content ?? '';
      paragraphs.push({ content: `${content} ${secondContent}`, language });
      family.push(...(families[second] ?? []));
      drafts.push({ kind, copy: number, source, copyPart: [0, content.length], sourcePart: [0, content.length] });
      drafts.push({
        kind,
        copy: number,
        source: second,
        copyPart: [content.length + 1, content.length + 1 + secondContent.length],
        sourcePart: [0, secondContent.length],
      });
    } else {
      paragraphs.push({ content: changed, language });
      const sourceEnd = kind === 'truncation' ? changed.length : content.length;
      drafts.push({ kind, copy: number, source, copyPart: [0, changed.length], sourcePart: [0, sourceEnd] });
    }
    families.push(family);
  }
  if (options.repeated) repeatOne(paragraphs, options.repeated, options.varied ?? false, random);
  return layOut(
    paragraphs.map(({ content }) => content),
    drafts,
    families,
  );
}

function repeatOne(
  paragraphs: { content: string; language: CorpusLanguage }[],
  times: number,
  varied: boolean,
  random: () => number,
): void {
  const repeated = makeParagraph(vocabularies.de, 'de', random);
  const step = Math.floor(paragraphs.length / times);
  for (let time = 0; time < times; time += 1) {
    const content = varied ? replaceWords(repeated, 0, vocabularies.de, random, 1) : repeated;
    paragraphs[time * step] = { content, language: 'de' };
  }
}

function layOut(
  paragraphs: readonly string[],
  drafts: readonly {
    kind: ChangeKind;
    copy: number;
    source: number;
    copyPart: [number, number];
    sourcePart: [number, number];
  }[],
  families: readonly (readonly number[])[],
): PlantedCorpus {
  const texts: string[] = [];
  const starts: { text: number; start: number }[] = [];
  for (let first = 0; first < paragraphs.length; first += paragraphsPerText) {
    let start = 0;
    for (const content of paragraphs.slice(first, first + paragraphsPerText)) {
      starts.push({ text: texts.length, start });
      start += content.length + 2;
    }
    texts.push(`${paragraphs.slice(first, first + paragraphsPerText).join('\n\n')}\n`);
  }
  const planted = (paragraph: number, [from, to]: [number, number]): Planted => {
    const { text, start } = starts[paragraph] ?? { text: 0, start: 0 };
    return { text, start: start + from, end: start + to };
  };
  return {
    texts,
    cases: drafts.map(({ kind, copy, source, copyPart, sourcePart }) => ({
      kind,
      copy: planted(copy, copyPart),
      source: planted(source, sourcePart),
    })),
    families,
  };
}

/** A paragraph of 38 to 72 words, one sentence in five between quotation marks. */
export function makeParagraph(vocabulary: Vocabulary, language: CorpusLanguage, random: () => number): string {
  const wanted = 38 + Math.floor(random() * 34);
  const sentences: string[] = [];
  let count = 0;
  while (count < wanted) {
    const sentence = makeSentence(vocabulary, random, Math.min(wanted - count, 6 + Math.floor(random() * 16)));
    const words = sentence.split(' ');
    count += words.length;
    const text = `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
    const [open, close] = language === 'ru' ? ['«', '»'] : language === 'de' ? ['„', '“'] : ['"', '"'];
    sentences.push(random() < 0.2 ? `${open}${text}${close}, – ${pick(vocabulary.names, random)}.` : `${text}.`);
  }
  return sentences.join(' ');
}

function makeSentence(vocabulary: Vocabulary, random: () => number, length: number): string {
  const words: string[] = [];
  if (random() < 0.05) words.push(...pick(vocabulary.stockPhrases, random).split(' '));
  while (words.length < length) {
    const roll = random();
    if (roll < 0.25) words.push(pick(vocabulary.names, random));
    if (roll < 0.6) words.push(pick(vocabulary.adjectives, random));
    words.push(...zipf(vocabulary.nouns, random).split(' '));
    if (roll > 0.5) words.push(pick(vocabulary.verbs, random));
    if (roll > 0.9) words.push(String(1 + Math.floor(random() * 2000)));
    words.push(roll < 0.7 ? pick(vocabulary.links, random) : pick(vocabulary.joints, random));
  }
  words.push(...zipf(vocabulary.nouns, random).split(' '));
  return words.join(' ');
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

/** The first items come far more often than the last, as words do in any language. */
function zipf<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(items.length * random() ** 1.5)] as Item;
}

function change(content: string, kind: ChangeKind, vocabulary: Vocabulary, random: () => number): string {
  switch (kind) {
    case 'exact':
    case 'merged':
      return content;
    case 'white space':
      return content.replace(/ /g, () => (random() < 0.3 ? pick(['  ', '\u00a0', '\t', ' \u2009'], random) : ' '));
    case 'quotation marks':
      return content.replace(/["„“”«»]/g, () => pick(['"', '“', '”', '«', '»', '„'], random)).replace(/–/g, '—');
    case 'case':
      return random() < 0.5 ? content.toUpperCase() : content.toLowerCase();
    case 'replaced 5 %':
      return replaceWords(content, 0.05, vocabulary, random);
    case 'replaced 10 %':
      return replaceWords(content, 0.1, vocabulary, random);
    case 'replaced 20 %':
      return replaceWords(content, 0.2, vocabulary, random);
    case 'replaced 40 %':
      return replaceWords(content, 0.4, vocabulary, random);
    case 'typos':
      return content.replace(/\p{L}{4,}/gu, (word) => (random() < 0.1 ? mistype(word, random) : word));
    case 'insertions':
      return insertWords(content, vocabulary, random);
    case 'truncation': {
      const words = content.split(' ');
      return words.slice(0, Math.ceil(words.length * (0.4 + random() * 0.4))).join(' ');
    }
    case 'reordered':
      return shuffle(content.split(/(?<=[.]) /), random).join(' ');
  }
}

function replaceWords(
  content: string,
  share: number,
  vocabulary: Vocabulary,
  random: () => number,
  exactly = 0,
): string {
  const words = content.split(' ');
  const count = exactly || Math.max(1, Math.round(words.length * share));
  for (const position of shuffle([...words.keys()], random).slice(0, count)) {
    words[position] = (words[position] ?? '').replace(
      /[\p{L}\p{N}]+/u,
      () => pick(vocabulary.adjectives, random) + pick(['', 'r', 'm'], random),
    );
  }
  return words.join(' ');
}

function mistype(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const roll = random();
  if (roll < 0.33) return word.slice(0, at) + word.slice(at + 1);
  if (roll < 0.66) return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return word.slice(0, at) + word.charAt(at) + word.slice(at);
}

function insertWords(content: string, vocabulary: Vocabulary, random: () => number): string {
  const words = content.split(' ');
  const times = 2 + Math.floor(random() * 4);
  for (let time = 0; time < times; time += 1) {
    const inserted = Array.from({ length: 1 + Math.floor(random() * 5) }, () => pick(vocabulary.adjectives, random));
    words.splice(1 + Math.floor(random() * (words.length - 1)), 0, ...inserted);
  }
  return words.join(' ');
}

function shuffle<Item>(items: Item[], random: () => number): Item[] {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other] as Item, items[at] as Item];
  }
  return items;
}
