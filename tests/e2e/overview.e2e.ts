import { expect, type Locator } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freshFolder, test } from '../harness/launch-app.ts';
import { madeUpWords } from '../harness/made-up-words.ts';
import { WorkbenchPage } from '../harness/workbench-page.ts';

/** Row of the strip, in CSS pixels from its upper edge, where something is drawn between two columns; -1 without. */
async function firstRowDrawn(strip: Locator, from: number, to: number): Promise<number> {
  return strip.evaluate(
    (element, [left, right]) => {
      const canvas = element.shadowRoot?.querySelector('canvas');
      if (!canvas || canvas.width === 0) return -1;
      const copy = new OffscreenCanvas(canvas.width, canvas.height);
      const context = copy.getContext('2d', { willReadFrequently: true });
      if (!context) return -1;
      context.drawImage(canvas, 0, 0);
      const scale = canvas.width / canvas.clientWidth;
      const { data, width, height } = context.getImageData(0, 0, copy.width, copy.height);
      for (let row = 0; row < height; row += 1) {
        for (let column = Math.ceil(left * scale); column < right * scale; column += 1) {
          if ((data[(row * width + column) * 4 + 3] ?? 0) > 0) return row / scale;
        }
      }
      return -1;
    },
    [from, to] as const,
  );
}

test('the strip beside a pane shows the whole text, and a click on an annotation shows it', async ({ launch }) => {
  const { page } = await launch();
  const workbench = new WorkbenchPage(page);
  await workbench.openText(/belarussische Industrieministerium ist bereit/);
  const strip = page
    .locator('tw-text-pane')
    .first()
    .getByRole('img', { name: /Overview of the text/u });
  await expect(strip).toHaveAccessibleName(/Annotations: 0, suggestions: [1-9]\d*, repeated passages: [1-9]/u);
  await expect.poll(() => firstRowDrawn(strip, 2, 5)).toBe(-1);

  await page.keyboard.press('Control+5');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('p');
  await page.keyboard.press('c');
  await expect(strip).toHaveAccessibleName(/Annotations: 1,/u);
  const drawn = page.locator('tw-text-pane').first().locator('.tw-annotated').first();
  await expect(drawn).toBeInViewport();
  await page.keyboard.press('Control+Home');
  await expect(drawn).not.toBeInViewport();

  const box = await strip.boundingBox();
  const row = await firstRowDrawn(strip, 2, 5);
  expect(row).toBeGreaterThan((box?.height ?? 0) / 2);
  await strip.click({ position: { x: 4, y: row + 1 } });
  await expect(drawn).toBeInViewport();
});

/** A paragraph of made-up words that suggests nothing and stands nowhere else. */
function filler(number: number): string {
  return `${madeUpWords(number, 40)}.`;
}

const spoken = '„Wir werden die Zusammenarbeit mit den Werken in Gomel weiter ausbauen“, sagte Minister Iwan Krupko.';
const repeated =
  'Die Werke beider Länder bauen gemeinsam Traktoren und Mähdrescher, die auf den Feldern im Norden gebraucht werden und dort seit langem ihren Dienst tun.';

/** A long text with one quote before its middle and, towards its end, a passage that a second text has as well. */
async function writeProject(): Promise<string> {
  const project = join(await freshFolder('project'), 'news');
  await mkdir(join(project, 'corpus'), { recursive: true });
  const fillers = (from: number, to: number): string[] =>
    Array.from({ length: to - from }, (_, step) => filler(from + step));
  const texts = {
    'a.txt': [
      'Anfang des Berichts',
      ...fillers(0, 24),
      spoken,
      ...fillers(24, 44),
      repeated,
      ...fillers(44, 56),
      'Ende des Berichts.',
    ],
    'b.txt': ['Meldung', repeated, ...fillers(100, 104)],
  };
  for (const [name, paragraphs] of Object.entries(texts)) {
    await writeFile(join(project, 'corpus', name), paragraphs.join('\n\n'));
  }
  return project;
}

test('a click on the strip shows a suggestion, a repeated passage or any place, and dragging moves along', async ({
  launch,
}) => {
  const { page } = await launch({ project: await writeProject() });
  const pane = page.locator('tw-text-pane').first();
  const lineWith = (words: string): Locator => pane.locator('.cm-line').filter({ hasText: words });
  const strip = pane.getByRole('img', { name: /Overview of the text/u });
  await expect(strip).toHaveAccessibleName(/Annotations: 0, suggestions: [1-9]\d*, repeated passages: 1/u);
  const rowOf = async (lane: readonly [number, number], above: number): Promise<number> => {
    let row = -1;
    await expect.poll(async () => (row = await firstRowDrawn(strip, ...lane))).toBeGreaterThan(above);
    return row;
  };
  const { height = 0 } = (await strip.boundingBox()) ?? {};
  const suggestedRow = await rowOf([6, 8], height * 0.25);
  expect(suggestedRow).toBeLessThan(height * 0.5);
  expect(await firstRowDrawn(strip, 1, 6)).toBe(-1);

  const inView = strip.locator('.in-view');
  const topOfView = async (): Promise<number> => (await inView.boundingBox())?.y ?? Number.NaN;
  const atStart = await topOfView();
  await expect(lineWith('Wir werden die Zusammenarbeit')).not.toBeInViewport();
  await strip.click({ position: { x: 7, y: suggestedRow + 1 } });
  await expect(lineWith('Wir werden die Zusammenarbeit')).toBeInViewport();
  await expect.poll(topOfView).toBeGreaterThan(atStart + height * 0.15);
  const repeatedRow = await rowOf([9, 12], height * 0.55);
  await strip.click({ position: { x: 10, y: repeatedRow + 1 } });
  await expect(lineWith('Traktoren und Mähdrescher')).toBeInViewport();
  await expect(lineWith('Wir werden die Zusammenarbeit')).not.toBeInViewport();

  const box = await strip.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 4, (box?.y ?? 0) + 2);
  await page.mouse.down();
  await expect(lineWith('Anfang des Berichts')).toBeInViewport();
  await expect.poll(topOfView).toBeLessThan(atStart + 4);
  await page.mouse.move((box?.x ?? 0) + 4, (box?.y ?? 0) + repeatedRow, { steps: 5 });
  await expect(lineWith('Traktoren und Mähdrescher')).toBeInViewport();
  await page.mouse.up();
});
