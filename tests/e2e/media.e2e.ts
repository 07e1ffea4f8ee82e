import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../harness/launch-app.ts';
import { WorkbenchPage } from '../harness/workbench-page.ts';

function styleOf(locator: Locator, name: string): Promise<string> {
  return locator.first().evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);
}

/** Everything on the page that moves by itself or takes time to change. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const look = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        const isMoving =
          animationName !== 'none' || !/^0s(, 0s)*$/u.test(transitionDuration) || scrollBehavior === 'smooth';
        if (isMoving) found.push(`${element.localName}.${element.className}`);
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(document);
    return found;
  });
}

test('with reduced motion nothing moves, and the caret does not blink', async ({ launch }) => {
  const { page } = await launch();
  await new WorkbenchPage(page).openText(/belarussische Industrieministerium ist bereit/);
  await expect(page.locator('.cm-cursor').first()).toBeVisible();
  const carets = page.locator('.cm-focused .cm-cursorLayer');
  expect(await styleOf(carets, 'animation-name')).not.toBe('none');

  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect.poll(() => styleOf(carets, 'animation-name')).toBe('none');
  await expect(page.locator('.cm-cursor').first()).toBeVisible();
  for (const key of ['Control+6', 'Control+Shift+u', 'Control+Shift+m', 'Control+Shift+f', 'Control+,']) {
    await page.keyboard.press(key);
    expect(await moving(page)).toEqual([]);
  }
});

test('the system theme has more contrast where the computer wants it; a theme that was chosen stays', async ({
  launch,
}) => {
  const { page, app } = await launch();
  const root = page.locator('html');
  await expect(page.locator('.cm-editor').first()).toBeVisible();
  await page.emulateMedia({ contrast: 'more', colorScheme: 'dark' });
  await expect(root).toHaveAttribute('data-theme', 'contrast');
  await expect(page.locator('.cm-editor').first()).toHaveCSS('background-color', 'rgb(0, 0, 0)');
  await page.emulateMedia({ contrast: 'no-preference', colorScheme: 'dark' });
  await expect(root).not.toHaveAttribute('data-theme');

  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('theme.light')?.click();
  });
  await expect(root).toHaveAttribute('data-theme', 'light');
  await page.emulateMedia({ contrast: 'more' });
  await expect(root).toHaveAttribute('data-theme', 'light');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`with the computer's own colours everything is still told apart, ${scheme}`, async ({ launch }) => {
    test.slow();
    const { page } = await launch();
    const workbench = new WorkbenchPage(page);
    await workbench.openText(/belarussische Industrieministerium ist bereit/);
    await workbench.dragOver('Dabei will es sein industrielles Potential nutzen.');
    await page.keyboard.press('q');
    await expect(workbench.inspector).toContainText('industrielles Potential');
    await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
    const canvas = scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)';
    await expect(page.locator('.cm-editor').first()).toHaveCSS('background-color', canvas);

    // Annotations have their lines, suggestions broken ones, and the focused annotation its outline.
    const annotated = page.locator('.tw-annotated').filter({ hasText: 'industrielles' });
    expect(await styleOf(annotated, 'background-image')).toMatch(/(^|, )linear-gradient\(color/u);
    expect(await styleOf(page.locator('.tw-suggested'), 'background-image')).toContain('repeating-linear-gradient');
    expect(await styleOf(page.locator('.tw-focused path'), 'stroke')).not.toBe(canvas);

    // What is selected and what is found stand out from the page.
    await page.keyboard.press('Control+a');
    expect(await styleOf(page.locator('.cm-selectionBackground'), 'background-color')).not.toMatch(
      new RegExp(`^${canvas.replace(/[()]/gu, '\\$&')}$`, 'u'),
    );
    await page.keyboard.press('Control+f');
    await page.keyboard.type('Potential');
    const match = page.locator('.cm-searchMatch');
    expect(await styleOf(match, 'background-color')).not.toBe(canvas);
    await page.keyboard.press('Escape');

    // The pane that has the focus is known by the edge of its head.
    const heads = page.locator('tw-text-pane header');
    expect(await styleOf(heads.nth(0), 'border-bottom-width')).toBe('3px');
    expect(await styleOf(heads.nth(1), 'border-bottom-width')).toBe('1px');

    // Bands between panes are no more the colour of the page than their edges are.
    await page.keyboard.press('Control+6');
    const area = page.locator('tw-ribbon-gutter .area');
    await expect(area.first()).toBeAttached();
    expect(await styleOf(area, 'fill')).not.toBe(canvas);
    expect(await styleOf(page.locator('tw-ribbon-gutter .edges'), 'stroke')).not.toBe(canvas);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  });
}
