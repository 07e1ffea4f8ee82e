import { expect } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Annotation } from '../../core/annotation/annotation.ts';
import { makeContent, makeText, writePaneProject } from '../bench/pane-project.ts';
import { freshFolder, test } from '../harness/launch-app.ts';

const [textCount, perText] = [40, 500];
/** The text and the place in it of the one quote whose speaker comes before all others, and of the one that comes last. */
const [earliest, latest] = [
  { text: 27, place: 311 },
  { text: 3, place: 42 },
];

const textIdOf = (index: number): string => `${String(index).padStart(2, '0')}.txt`;

function speakerOf(text: number, place: number): string {
  if (text === earliest.text && place === earliest.place) return 'Aaron Erstmann';
  if (text === latest.text && place === latest.place) return 'Zoe Zuletzt';
  return `Sprecherin ${(text * perText + place) % 700}`;
}

/** A project of 40 texts with 20,000 quotes, each with a speaker. */
async function quotesProject(): Promise<string> {
  const project = join(await freshFolder('project'), 'quotes');
  const texts = Array.from({ length: textCount }, (_, index) => {
    const text = makeText(textIdOf(index), makeContent(`Text ${index}`, 20_000, 100 + index), perText, 500 + index);
    const spans = text.spans.map(({ start, end }, place) => ({
      ...{ start, end, codeId: 'quote' },
      fields: { speaker: { name: speakerOf(index, place) } },
    }));
    return { ...text, spans };
  });
  writePaneProject(project, texts);
  return project;
}

/** The speakers that the store has for the quotes of a text, by annotation. */
async function storedSpeakers(project: string, index: number): Promise<Map<string, string | undefined>> {
  const file = await readFile(join(project, 'annotations', 'texts', `${textIdOf(index)}.json`), 'utf8');
  const { annotations } = JSON.parse(file) as { annotations: Annotation[] };
  return new Map(annotations.map(({ annotationId, fields }) => [annotationId, fields.speaker?.name]));
}

test('a table of 20,000 quotes is sorted, filtered and edited by keyboard', async ({ launch }) => {
  test.slow();
  const project = await quotesProject();
  const before = await storedSpeakers(project, earliest.text);
  const { page } = await launch({ project });
  await expect(page.getByRole('contentinfo', { name: 'Status bar' })).toContainText('20,000 annotations');

  await page.keyboard.press('Control+8');
  const table = page.getByRole('grid', { name: 'Quotes', exact: true });
  const topRow = table.locator('[data-row][aria-rowindex="2"]');
  const topSpeaker = topRow.locator('[data-column="1"]');
  await expect(table).toHaveAttribute('aria-rowcount', '20001');
  await expect(table.locator('[data-row]').first()).toBeVisible();
  // What is drawn is little more than what is seen.
  expect(await table.locator('[data-row]').count()).toBeLessThan(200);

  await expect(table.locator('[role="gridcell"]:focus')).toHaveCount(1);
  await page.keyboard.press('Home');
  await expect(topRow.getByRole('gridcell').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  const heading = table.getByRole('columnheader', { name: 'Speaker' });
  await expect(heading.getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await expect(topSpeaker).toHaveText('Aaron Erstmann');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await expect(topSpeaker).toHaveText('Zoe Zuletzt');

  await page.getByRole('searchbox', { name: 'Filter the table' }).focus();
  await page.keyboard.type('erstmann');
  await expect(table).toHaveAttribute('aria-rowcount', '2');
  await expect(page.getByText('1 of 20,000 rows')).toBeVisible();
  await expect(topSpeaker).toHaveText('Aaron Erstmann');

  await page.keyboard.press('Control+8');
  await expect(table.locator('[role="gridcell"]:focus')).toHaveCount(1);
  await page.keyboard.press('Home');
  // It is still in the column that was sorted by.
  await expect(topSpeaker).toBeFocused();
  await page.keyboard.press('F2');
  await expect(table.getByRole('combobox', { name: 'Speaker' })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Berta Erstmann');
  await page.keyboard.press('Enter');
  await expect(topSpeaker).toHaveText('Berta Erstmann');
  const edited = new Map([...before].map(([id, name]) => [id, name === 'Aaron Erstmann' ? 'Berta Erstmann' : name]));
  await expect.poll(() => storedSpeakers(project, earliest.text)).toEqual(edited);

  await page.getByRole('searchbox', { name: 'Filter the table' }).fill('');
  await expect(table).toHaveAttribute('aria-rowcount', '20001');
  await page.keyboard.press('Control+z');
  await expect.poll(() => storedSpeakers(project, earliest.text)).toEqual(before);
});
