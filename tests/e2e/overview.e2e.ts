import { expect, type Locator } from '@playwright/test';
import { test } from '../harness/launch-app.ts';
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
