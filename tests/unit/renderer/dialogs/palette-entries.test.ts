import { describe, expect, it } from 'vitest';
import { actions } from '../../../../core/protocol/actions.ts';
import type { TextSummary } from '../../../../core/text/source-text.ts';
import { paletteEntries } from '../../../../renderer/dialogs/palette-entries.ts';

const texts = [
  { textId: 'a.txt', title: 'Панель управления' },
  { textId: 'b.txt', title: 'Pane in the News' },
].map((text) => text as TextSummary);
const offer = (typed: string, recent: readonly string[] = []): string[] =>
  paletteEntries(actions, ({ label }) => label, texts, typed, recent).map(({ name }) => name);

describe('paletteEntries', () => {
  it('offers every action but the palette itself where nothing is typed', () => {
    expect(offer('')).toHaveLength(actions.length - 1);
    expect(offer('')).not.toContain('Command Palette…');
  });

  it('puts the actions used last first', () => {
    expect(offer('', ['history.redo', 'pane.add']).slice(0, 2)).toEqual(['Redo', 'Add Pane']);
    expect(offer('', ['history.redo'])).toHaveLength(actions.length - 1);
  });

  it('passes over actions that there are no more', () => {
    expect(offer('', ['no.such'])).toEqual(offer(''));
  });

  it('offers actions before texts', () => {
    const found = offer('pane');
    expect(found).toContain('Add Pane');
    expect(found.at(-1)).toBe('Pane in the News');
  });

  it('finds texts in other scripts', () => expect(offer('панель')).toEqual(['Панель управления']));
});
