import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Encoding } from '../../../core/text/source-text.ts';
import { decodeText } from '../../../main/decode-text.ts';
import { readSeedTexts } from '../../harness/seed-texts.ts';

const german = 'Die Größe der Häuser überrascht: „Schöne Mädchen“, sagte er über Österreich – für 5 € mehr.';
const western = 'Die Größe der Häuser überrascht. Er sagte über Österreich, dass es schöner wäre.';
const russian = 'Президент отметил, что Беларусь и Казахстан разделяют одинаковые взгляды на развитие мира.';

async function decoded(bytes: Uint8Array, chosen?: Encoding) {
  const result = await decodeText(bytes, chosen);
  return result.ok ? result.value : result.message;
}

describe('the encoding of a text', () => {
  it.each([
    ['utf-8', 'bom', Buffer.from(`\ufeff${german}`)],
    ['utf-8', 'utf-8', Buffer.from(german)],
    ['utf-8', 'utf-8', Buffer.from('plain ASCII')],
    ['utf-16le', 'bom', iconv.encode(german, 'utf-16le', { addBOM: true })],
    ['utf-16be', 'bom', iconv.encode(german, 'utf-16be', { addBOM: true })],
    ['utf-16le', 'utf-16-pattern', iconv.encode(german, 'utf-16le', { addBOM: false })],
    ['utf-16be', 'utf-16-pattern', iconv.encode(russian, 'utf-16be', { addBOM: false })],
    ['windows-1252', 'guess', iconv.encode(german, 'windows-1252')],
    ['iso-8859-1', 'guess', iconv.encode(western, 'iso-8859-1')],
    ['windows-1251', 'guess', iconv.encode(russian, 'windows-1251')],
    ['koi8-r', 'guess', iconv.encode(russian, 'koi8-r')],
    ['ibm866', 'guess', iconv.encode(russian, 'cp866')],
    ['iso-8859-5', 'guess', iconv.encode(russian, 'iso-8859-5')],
    ['macintosh', 'guess', iconv.encode(western, 'macintosh')],
    ['x-mac-cyrillic', 'guess', iconv.encode(russian, 'maccyrillic')],
  ] as const)('%s is recognised (%s)', async (encoding, encodingBy, bytes) => {
    const result = await decoded(bytes);
    expect(result).toMatchObject({ encoding, encodingBy });
  });

  it.each(['Привет, мир', 'Москва', 'Лукашенко и Кошанов встретились в Минске'])(
    'of the few words „%s“ is told',
    async (words) => {
      for (const encoding of ['windows-1251', 'koi8-r', 'cp866']) {
        expect(await decoded(iconv.encode(words, encoding)), encoding).toMatchObject({ content: words });
      }
    },
  );

  it('of every bundled text is told, however it was written', async () => {
    const encodings = {
      de: ['windows-1252', 'utf-16le', 'utf8'],
      ru: ['windows-1251', 'koi8-r', 'cp866', 'iso-8859-5'],
    };
    for (const { text, lang } of readSeedTexts()) {
      for (const encoding of encodings[lang as 'de' | 'ru']) {
        const bytes = iconv.encode(text, encoding);
        expect(await decoded(bytes), encoding).toMatchObject({ content: iconv.decode(bytes, encoding) });
      }
    }
  });

  it('is what the analyst chose', async () => {
    const bytes = iconv.encode(russian, 'windows-1251');
    expect(await decoded(bytes, 'koi8-r')).toMatchObject({
      encoding: 'koi8-r',
      encodingBy: 'chosen',
      content: iconv.decode(bytes, 'koi8-r'),
    });
  });

  it('is UTF-8 for a text that was cut off within a character', async () => {
    const result = await decoded(Buffer.from(german).subarray(0, Buffer.from('Die Größe der Hä').length - 1));
    expect(result).toMatchObject({ encoding: 'utf-8' });
    const damaged = Buffer.concat([Buffer.from(russian), Buffer.from([0xd0])]);
    expect(await decoded(damaged)).toMatchObject({
      encoding: 'utf-8',
      encodingBy: 'guess',
      content: `${russian}\ufffd`,
    });
  });
});

describe('the content of a text', () => {
  it('has plain newlines and no byte order mark', async () => {
    expect(await decoded(Buffer.from('\ufeffa\r\nb\rc\nd\r\r\ne'))).toMatchObject({ content: 'a\nb\nc\nd\n\ne' });
  });
  it('has no half surrogate pairs', async () => {
    const bytes = Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x3d, 0xd8, 0x62, 0x00]);
    expect(await decoded(bytes)).toMatchObject({ content: 'a\ufffdb' });
  });
});

describe('a file that is no text', () => {
  it.each([
    ['empty', Buffer.alloc(0), /empty/],
    ['blank', Buffer.from(' \n\t\ufeff'), /white space/],
    ['PDF', Buffer.from('%PDF-1.7 …'), /PDF/],
    ['ZIP', Buffer.from('PK\u0003\u0004 …'), /Office/],
    ['PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), /PNG/],
    ['RTF', Buffer.from('{\\rtf1 Text}'), /RTF/],
    ['binary', Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)), /binary/],
    ['full of control characters', Buffer.from('a\u0001b\u0002c\u0003d\u0004'), /binary/],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), /binary/],
  ])('is refused with a reason: %s', async (_, bytes, reason) => expect(await decoded(bytes)).toMatch(reason));
});
