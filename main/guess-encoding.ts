import iconv from 'iconv-lite';
import type { Encoding } from '../core/text/source-text.ts';

/*
 * Which 8-bit encoding a file is in. jschardet's statistics are good on long texts and unsure on a headline; there the
 * shape of the words tells more: wrong encodings show capitals inside words, scripts mixed in one word, control
 * characters and box-drawing lines. The two are added up.
 */

interface Candidate {
  readonly encoding: Encoding;
  /** Name by which iconv-lite knows it. */
  readonly iconvName: string;
  /** Names by which jschardet reports it, in lower case. */
  readonly detectorNames: readonly string[];
  /** How much likelier it is than the others before anything is known. */
  readonly prior: number;
}

const candidates: readonly Candidate[] = [
  { encoding: 'windows-1252', iconvName: 'windows-1252', detectorNames: ['windows-1252', 'iso-8859-1'], prior: 0.15 },
  { encoding: 'windows-1251', iconvName: 'windows-1251', detectorNames: ['windows-1251'], prior: 0.06 },
  { encoding: 'koi8-r', iconvName: 'koi8-r', detectorNames: ['koi8-r'], prior: 0.04 },
  { encoding: 'iso-8859-15', iconvName: 'iso-8859-15', detectorNames: ['iso8859-15', 'iso-8859-15'], prior: 0 },
  { encoding: 'iso-8859-5', iconvName: 'iso-8859-5', detectorNames: ['iso-8859-5'], prior: 0.01 },
  { encoding: 'ibm866', iconvName: 'cp866', detectorNames: ['ibm866'], prior: 0.01 },
  { encoding: 'macintosh', iconvName: 'macintosh', detectorNames: ['macroman', 'x-mac-roman'], prior: 0 },
  { encoding: 'x-mac-cyrillic', iconvName: 'maccyrillic', detectorNames: ['maccyrillic', 'x-mac-cyrillic'], prior: 0 },
];

const sampleLength = 32_768;

/** The likeliest 8-bit encoding of the bytes; ISO-8859-1 only where no byte tells it from windows-1252. */
export async function guessEncoding(bytes: Uint8Array): Promise<Encoding> {
  const sample = sampleOf(bytes);
  // Loaded only when a file needs it: the library costs 70 ms, and most corpora are UTF-8 throughout.
  const { default: jschardet } = await import('jschardet');
  const confidences = new Map<string, number>();
  let surest = 0.01;
  for (const { encoding, confidence } of jschardet.detectAll(sample)) {
    if (!encoding) continue;
    confidences.set(encoding.toLowerCase(), confidence);
    surest = Math.max(surest, confidence);
  }
  let best: Candidate | null = null;
  let bestScore = -Infinity;
  for (const candidate of candidates) {
    const confidence = Math.max(...candidate.detectorNames.map((name) => confidences.get(name) ?? 0)) / surest;
    const score = confidence + 2 * plausibility(iconv.decode(sample, candidate.iconvName)) + candidate.prior;
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  if (best?.encoding !== 'windows-1252') return best?.encoding ?? 'windows-1252';
  return bytes.some((byte) => byte >= 0x80 && byte < 0xa0) ? 'windows-1252' : 'iso-8859-1';
}

/** The stretch that begins shortly before the first byte that ASCII does not explain. */
function sampleOf(bytes: Uint8Array): Buffer {
  const first = Math.max(0, bytes.findIndex((byte) => byte >= 0x80) - 2_000);
  return Buffer.from(bytes.subarray(first, first + sampleLength));
}

/** Marks that newsrooms use, by the way they stand beside words. */
const openingMarks = /[„“«‚‘‹»”(]/;
const ordinaryMarks = /[„“”«»‚‘’‹›–—…€§°№©®\u00a0]/;
const ordinaryLatin = /[äöüßéèêëàâáçñóôòíîïìúûùåæøœÄÖÜÉ]/;
const frequentCyrillic = /[оеаинтсрвлкмдпуяыОЕАИНТСРВЛКМДПУЯ]/;

/** From about -1 to 1: how much the decoded text looks like words, judged at its non-ASCII characters. */
function plausibility(text: string): number {
  let points = 0;
  let counted = 0;
  for (let position = 0; position < text.length; position += 1) {
    const character = text.charAt(position);
    if (character < '\u0080') continue;
    counted += 1;
    points += pointsOf(character, text.charAt(position - 1), text.charAt(position + 1));
  }
  return counted === 0 ? 0 : points / counted;
}

function pointsOf(character: string, before: string, after: string): number {
  if (/[\u0080-\u009f\ufffd]/.test(character)) return -3;
  if (/[\u2500-\u25ff]/.test(character)) return -2;
  if (/\p{Script=Cyrillic}/u.test(character)) {
    if (/[A-Za-z\u00c0-\u024f]/.test(before + after)) return -1;
    if (/\p{Lu}/u.test(character) && /\p{Ll}/u.test(before)) return -1;
    if (/\p{Lu}/u.test(character) && /\p{Ll}/u.test(after) && /\p{L}/u.test(before)) return -0.5;
    return frequentCyrillic.test(character) ? 1 : 0.2;
  }
  if (/\p{L}/u.test(character)) {
    if (/\p{Lu}/u.test(character) && /\p{Ll}/u.test(before)) return -1;
    if (!/[A-Za-z]/.test(before + after)) return -0.5;
    return ordinaryLatin.test(character) ? 1 : 0;
  }
  if (ordinaryMarks.test(character)) {
    const isInsideWord = /\p{L}/u.test(before) && /\p{L}/u.test(after);
    if (isInsideWord) return character === '’' ? 0.8 : -1;
    if (openingMarks.test(character) && /\p{L}/u.test(after)) return 1;
    return 0.8;
  }
  return -0.5;
}
