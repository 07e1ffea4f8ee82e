import { describe, expect, it } from 'vitest';
import { detectLanguage, detectParagraphLanguage } from '../../../../core/text/detect-language.ts';
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

describe('the language of a paragraph', () => {
  const languageOf = (text: string, ofText: string) =>
    detectParagraphLanguage(`x\n${text}\ny`, { start: 2, end: 2 + text.length }, ofText);

  it.each([
    ['Die Regierung hat am Montag mitgeteilt, dass die Verhandlungen mit der EU beginnen.', 'ru', 'de'],
    ['The government said on Monday that the talks with the union will begin in autumn.', 'ru', 'en'],
    ['The government said on Monday that the talks with the union will begin in autumn.', 'de', 'en'],
    ['Правительство сообщило в понедельник, что переговоры начнутся осенью этого года.', 'de', 'ru'],
  ])('%s (in a text in %s) is %s', (text, ofText, expected) => {
    expect(languageOf(text, ofText)).toBe(expected);
  });

  it.each([
    ['The New York Times', 'ru'],
    ['BelTA, TASS, Reuters, Interfax, Xinhua, Associated Press, Agence France-Presse', 'ru'],
    ['„The Show Must Go On“ von Queen lief am Montag im Radio, und alle in der Stadt hörten es.', 'de'],
    ['12.300 44,1 2019 2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030', 'de'],
    ['', 'en'],
  ])('%s stays in the language of its text, %s', (text, ofText) => {
    expect(languageOf(text, ofText)).toBe(ofText);
  });
});
