import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../../core/text/detect-language.ts';
import { readSeedTexts } from '../../../harness/seed-texts.ts';

describe('the language of a text', () => {
  it.each(readSeedTexts().map((seed) => [seed.file, seed.text, seed.lang]))('of %s is told', (_, text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    ['The minister said that the company would not be sold.', 'en'],
    ['Das Unternehmen wird nicht verkauft, sagte der Minister.', 'de'],
    ['Le ministre a dit que la société ne serait pas vendue.', 'fr'],
    ['El ministro dijo que la empresa no se vendería por ahora.', 'es'],
    ['Мы готовы к сотрудничеству, сказал министр.', 'ru'],
    ['Міністр заявив, що компанія не буде продана.', 'uk'],
    ['Міністр заявіў, што кампанія не будзе прададзена.', 'be'],
    ['Министр компания сатылмайды деп мәлімдеді, бұл үшін қазақстандық заң бар.', 'kk'],
    ['De minister zei dat het bedrijf niet wordt verkocht.', 'nl'],
    ['部长说公司不会出售。', 'zh'],
    ['大臣は会社を売らないと述べた。', 'ja'],
    ['قال الوزير إن الشركة لن تباع.', 'ar'],
    ['12 345 – 67', 'und'],
    ['', 'und'],
  ])('of “%s” is %s', (text, language) => expect(detectLanguage(text)).toBe(language));
});
