import { describe, expect, it } from 'vitest';
import { readFrontMatter, withoutMarkup } from '../../../../core/text/markdown-head.ts';

describe('front matter', () => {
  it('tells title, date and source, and where the text begins', () => {
    const block = "---\ntitle: 'Ein Titel'\nDate: 2024-09-19\nauthor: x\npublisher: BelTA\n---\n";
    expect(readFrontMatter(`${block}Text`)).toEqual({
      end: block.length,
      title: 'Ein Titel',
      date: '2024-09-19',
      source: 'BelTA',
    });
  });
  it.each(['Text', '---\nNur eine Linie\n---\n', '---\ntitle: nie geschlossen', ''])('is not seen in %j', (content) => {
    expect(readFrontMatter(content)).toEqual({ end: 0, title: null, date: null, source: null });
  });
});

describe('a line without its markup', () => {
  it.each([
    ['## Titel ##', 'Titel'],
    ['> **Fett** und *schräg* und `Code`', 'Fett und schräg und Code'],
    ['[Wort](https://example.org) ![Bild](b.png)', 'Wort Bild'],
    ['5 * 3 * 2', '5 * 3 * 2'],
    ['# Kein#Zeichen', 'Kein#Zeichen'],
  ])('%s → %s', (line, words) => expect(withoutMarkup(line)).toBe(words));
});
