import iconv from 'iconv-lite';
import { isUtf8 } from 'node:buffer';
import { fail, succeed, type Result } from '../core/base/result.ts';
import type { Encoding, EncodingBy } from '../core/text/source-text.ts';
import { guessEncoding } from './guess-encoding.ts';

/** What the bytes of a text file say: `content` has `\n` newlines and no byte order mark. */
export interface DecodedText {
  readonly content: string;
  readonly encoding: Encoding;
  readonly encodingBy: EncodingBy;
}

/** First bytes of files that are no plain text, with the name the analyst knows them by. */
const knownFormats: readonly (readonly [magic: string, name: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a ZIP archive or an Office document'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document'],
  ['{\\rtf', 'an RTF document'],
  ['\u0089PNG', 'a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['\u001f\u008b', 'a gzip archive'],
  ['7z\u00bc\u00af', 'a 7z archive'],
  ['Rar!', 'a RAR archive'],
  ['\u007fELF', 'a program'],
  ['SQLite format 3', 'a database'],
];

const sampleLength = 65_536;
/** iconv-lite knows this encoding by another name than the analyst. */
const iconvNames: Partial<Record<Encoding, string>> = { 'x-mac-cyrillic': 'maccyrillic' };

/**
 * Decodes a text file: byte order mark, then strict UTF-8, then the pattern of UTF-16, then a guess among the 8-bit
 * encodings; `chosen` overrides all of these. UTF-8 with a few broken bytes is still read as UTF-8, the broken ones as
 * U+FFFD, and counts as a guess. Fails, saying what to do, on files that hold no plain text.
 */
export async function decodeText(bytes: Uint8Array, chosen?: Encoding): Promise<Result<DecodedText>> {
  if (bytes.length === 0) return fail('invalid-input', 'The file is empty. Put text into it or remove it.');
  const format = knownFormats.find(([magic]) => startsWith(bytes, magic));
  if (format) {
    return fail('invalid-input', `The file is ${format[1]}, not plain text. Save its text as a .txt file in UTF-8.`);
  }
  const encoding: readonly [Encoding, EncodingBy] | null = chosen ? [chosen, 'chosen'] : await recogniseEncoding(bytes);
  if (encoding === null) {
    return fail('invalid-input', 'The file is binary data, not plain text. Save its text as a .txt file in UTF-8.');
  }
  const content = decodeAs(bytes, encoding[0]);
  if (content.trim() === '') {
    return fail('invalid-input', 'The file holds nothing but white space. Put text into it or remove it.');
  }
  return succeed({ content, encoding: encoding[0], encodingBy: encoding[1] });
}

async function recogniseEncoding(bytes: Uint8Array): Promise<readonly [Encoding, EncodingBy] | null> {
  if (startsWith(bytes, '\u00ef\u00bb\u00bf')) return ['utf-8', 'bom'];
  // The mark of UTF-32 begins with that of UTF-16; no text of ours is in UTF-32.
  if (startsWith(bytes, '\u00ff\u00fe\u0000\u0000')) return null;
  if (startsWith(bytes, '\u00ff\u00fe')) return ['utf-16le', 'bom'];
  if (startsWith(bytes, '\u00fe\u00ff')) return ['utf-16be', 'bom'];
  if (bytes.includes(0)) {
    const encoding = utf16Pattern(bytes);
    return encoding ? [encoding, 'utf-16-pattern'] : null;
  }
  if (hasManyControls(bytes)) return null;
  if (isUtf8(bytes)) return ['utf-8', 'utf-8'];
  if (isDamagedUtf8(bytes)) return ['utf-8', 'guess'];
  return [await guessEncoding(bytes), 'guess'];
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  // Thousands of texts are decoded when a project opens, nearly all of them from UTF-8, which Node itself does faster.
  const decoded =
    encoding === 'utf-8'
      ? buffer.toString('utf8').replace(/^\ufeff/, '')
      : iconv.decode(buffer, iconvNames[encoding] ?? encoding);
  const wellFormed = encoding.startsWith('utf-16') ? decoded.replace(/\p{Surrogate}/gu, '\ufffd') : decoded;
  const content = wellFormed.replace(/^\ufeff/, '');
  return content.includes('\r') ? content.replace(/\r\n?/g, '\n') : content;
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  for (let position = 0; position < magic.length; position += 1) {
    if (bytes[position] !== magic.charCodeAt(position)) return false;
  }
  return true;
}

/** A download cut off within its last character, or one with far more sound multi-byte characters than broken ones. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const decoded = new TextDecoder('utf-8').decode(bytes);
  const broken = decoded.match(/\ufffd/g)?.length ?? 0;
  const sound = (decoded.match(/[^\p{ASCII}]/gu)?.length ?? 0) - broken;
  return (broken === 1 && sound >= 1 && decoded.endsWith('\ufffd')) || (sound >= 3 && sound >= broken * 10);
}

/** UTF-16 without a byte order mark: zero bytes on one side of the pairs only, and text when decoded so. */
function utf16Pattern(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, sampleLength);
  const zeros = [0, 0];
  sample.forEach((byte, position) => {
    if (byte === 0) zeros[position % 2] = (zeros[position % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < sample.length / 200 || Math.min(even, odd) > Math.max(even, odd) / 50) return null;
  const encoding: Encoding = even > odd ? 'utf-16be' : 'utf-16le';
  const decoded = decodeAs(sample.subarray(0, sample.length - (sample.length % 2)), encoding);
  const readable = decoded.match(/[\p{L}\p{M}\p{N}\p{P}\p{S}\s]/gu)?.length ?? 0;
  return readable >= decoded.length * 0.97 ? encoding : null;
}

/** Control characters other than tab, newlines, form feed and escape hardly occur in text. */
function hasManyControls(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, sampleLength);
  let controls = 0;
  for (let position = 0; position < length; position += 1) {
    const byte = bytes[position] ?? 0;
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b) || byte === 0x7f) controls += 1;
  }
  return controls > length / 100 + 1;
}
