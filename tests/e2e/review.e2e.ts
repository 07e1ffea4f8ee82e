import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyCorpus, freshFolder, test } from '../harness/launch-app.ts';
import { storedAnnotations, WorkbenchPage } from '../harness/workbench-page.ts';

const quote = '„Wir kommen im Herbst nach Minsk“';
const going = 'Danach reiste sie nach Gomel weiter, wo sie am Abend eine Fabrik besuchte.';
const talks = 'Die Verhandlungen über das Abkommen sollen noch in diesem Jahr fortgesetzt werden.';
const said = 'sagte die Ministerin Anna Petrowa am Montag vor Journalisten in der Hauptstadt.';

/** Three texts that repeat a paragraph: with two words put in, and with two sentences that changed places. */
async function nearCopies(): Promise<string> {
  const project = join(await freshFolder('project'), 'copies');
  await mkdir(join(project, 'corpus'), { recursive: true });
  const texts = {
    'eins.txt': `Erste Fassung\n\n${quote}, ${said} ${going} ${talks}\n`,
    'zwei.txt': `Zweite Fassung\n\n${quote}, ${said.replace('Ministerin', 'neue belarussische Ministerin')} ${going} ${talks}\n`,
    'drei.txt': `Dritte Fassung\n\n${quote}, ${said} ${talks} ${going}\n`,
  };
  for (const [name, content] of Object.entries(texts)) await writeFile(join(project, 'corpus', name), content);
  return project;
}

class Review {
  readonly groups: Locator;
  readonly detail: Locator;
  readonly progress: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.groups = page.getByRole('list', { name: 'Passage groups', exact: true });
    this.detail = page.getByRole('region', { name: 'Chosen group', exact: true });
    this.progress = page.locator('tw-review-filter').getByRole('status');
  }

  /** Opens the review by key once the texts have been searched. */
  async open(): Promise<void> {
    await expect(new WorkbenchPage(this.#page).duplicates.getByRole('listitem').first()).toBeVisible();
    await this.#page.keyboard.press('Control+6');
    await expect(this.groups.getByRole('button').first()).toBeFocused();
  }
}

async function storedDecisions(project: string): Promise<Record<string, unknown>[]> {
  const file = await readFile(join(project, 'annotations', 'project.json'), 'utf8').catch(() => '{"decisions":[]}');
  return (JSON.parse(file) as { decisions: Record<string, unknown>[] }).decisions;
}

test('groups are decided by key, several at once, with progress, undo and kept over a restart', async ({ launch }) => {
  test.slow();
  const project = await copyCorpus();
  const first = await launch({ project });
  const { page } = first;
  const review = new Review(page);
  await review.open();
  const total = await review.groups.getByRole('listitem').count();
  await expect(review.progress).toHaveText(`0 of ${total} decided`);

  const rows = review.groups.getByRole('listitem');
  await page.keyboard.press('1');
  await expect(review.progress).toHaveText(`1 of ${total} decided`);
  await expect(rows.nth(0)).toContainText('Same');
  await expect(rows.nth(1).getByRole('button')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(rows.nth(2).getByRole('button')).toBeFocused();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('3 groups are decided together')).toBeVisible();
  await page.keyboard.press('2');
  await expect(review.progress).toHaveText(`4 of ${total} decided`);
  await expect(rows.nth(4)).toContainText('Different');
  await page.keyboard.press('Control+z');
  await expect(review.progress).toHaveText(`1 of ${total} decided`);

  await rows.nth(0).getByRole('button').click();
  await expect(review.detail.getByRole('button', { name: 'Same' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('m');
  await page.keyboard.type('beide vom selben Tag');
  await page.keyboard.press('Enter');
  await expect(rows.nth(0).getByRole('button')).toBeFocused();
  await expect
    .poll(async () => (await storedDecisions(project)).map(({ verdict, note }) => [verdict, note]))
    .toEqual([['same', 'beide vom selben Tag']]);
  expect(await first.close()).toBe(0);

  const second = await launch({ project });
  const again = new Review(second.page);
  await expect(new WorkbenchPage(second.page).duplicates.getByRole('listitem').first()).toBeVisible();
  await second.page.keyboard.press('Control+6');
  await expect(again.progress).toHaveText(`1 of ${total} decided`);
  await again.groups.getByRole('button').first().click();
  await second.page.keyboard.press('Backspace');
  await expect(again.progress).toHaveText(`0 of ${total} decided`);
  await second.page.getByRole('combobox', { name: 'Decision' }).selectOption({ label: 'Decided' });
  await expect(second.page.getByText('No passage group passes the filter.')).toBeVisible();
});

test('members are compared word by word, in the panes too, and another becomes the source', async ({ launch }) => {
  const launched = await launch({ project: await nearCopies() });
  const { page } = launched;
  const workbench = new WorkbenchPage(page);
  const review = new Review(page);
  await review.open();
  const { detail } = review;
  const members = detail.getByRole('list', { name: 'Members' });
  await expect(members.getByRole('listitem')).toHaveCount(3);

  // In the order of the corpus the moved sentence comes first.
  const opened = members.getByRole('button', { name: /^A/ });
  await expect(opened).toContainText('Dritte Fassung');
  await expect(detail.getByRole('insertion').filter({ hasText: 'moved' })).toHaveCount(1);
  await expect(detail.getByRole('deletion').filter({ hasText: 'moved' })).toHaveCount(1);

  await members.getByRole('button', { name: /Erste Fassung/ }).click();
  await page.keyboard.press('o');
  await expect(members.getByRole('button', { name: /Erste Fassung/ })).toContainText('Source');
  await members.getByRole('button', { name: /Zweite Fassung/ }).click();
  await expect(detail.getByRole('insertion')).toHaveText(['neue belarussische']);
  await expect(detail.getByRole('deletion')).toHaveCount(0);
  await expect(workbench.textbox(1).locator('.tw-differs')).toHaveText('neue belarussische');
  const heightOf = async (paneIndex: number): Promise<number> =>
    (await workbench.textbox(paneIndex).locator('.cm-line', { hasText: 'Wir kommen' }).boundingBox())?.y ?? Number.NaN;
  await expect.poll(async () => Math.abs((await heightOf(0)) - (await heightOf(1)))).toBeLessThan(4);

  await page.keyboard.press('v');
  await expect(detail.locator('.columns .diff')).toHaveCount(2);
  await page.keyboard.press('ArrowRight');
  await expect(members.getByRole('button', { name: /^B/ })).toContainText('Dritte Fassung');
  await page.keyboard.press('Control+Shift+J');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
});

test('what is tagged once is offered for its copies and tagged there in one step', async ({ launch }) => {
  const launched = await launch({ project: await nearCopies() });
  const { page } = launched;
  const workbench = new WorkbenchPage(page);
  await expect(workbench.duplicates.getByRole('listitem').first()).toBeVisible();
  const offer = page.getByRole('region', { name: 'Copies of the tagged passage' });
  await workbench.openText('Zweite Fassung');
  await workbench.dragOver(quote);
  await page.keyboard.press('q');
  await expect(offer).toContainText('The same words stand in 2 other places');
  await page.keyboard.press('Escape');
  await expect(offer).toHaveCount(0);
  await expect(workbench.annotations.getByRole('listitem')).toHaveCount(1);

  await page.keyboard.press('Control+z');
  await workbench.dragOver(quote);
  await page.keyboard.press('q');
  await expect(offer).toContainText('2 other places');
  await page.keyboard.press('y');
  await expect(workbench.annotations.getByRole('listitem')).toHaveCount(3);
  await expect(offer).toHaveCount(0);
  await expect
    .poll(async () => (await storedAnnotations(launched.project ?? '')).map(({ anchor }) => anchor.quote))
    .toEqual([quote, quote, quote]);
  await page.keyboard.press('Control+z');
  await expect(workbench.annotations.getByRole('listitem')).toHaveCount(1);
});

test('a passage of several paragraphs is offered where all of them stand again', async ({ launch }) => {
  const paragraphs = [
    'Der Hafen von Hamburg hat im vergangenen Jahr deutlich mehr Container umgeschlagen als im Jahr davor, teilte die Behörde mit.',
    '„Wir rechnen damit, dass es in diesem Jahr so weitergeht“, sagte die Sprecherin der Behörde am Freitag vor Journalisten.',
  ];
  const project = join(await freshFolder('project'), 'joined');
  await mkdir(join(project, 'corpus'), { recursive: true });
  await writeFile(join(project, 'corpus', 'eins.txt'), `Erster Bericht\n\n${paragraphs.join('\n\n')}\n`);
  await writeFile(
    join(project, 'corpus', 'zwei.txt'),
    `Zweiter Bericht\n${paragraphs.join('\n')}\nMehr dazu morgen.\n`,
  );
  await writeFile(join(project, 'corpus', 'drei.txt'), `Dritter Bericht\n\n${paragraphs.toReversed().join('\n\n')}\n`);
  const { page } = await launch({ project });
  const workbench = new WorkbenchPage(page);
  await expect(workbench.duplicates.getByRole('listitem')).toHaveCount(2);
  const offer = page.getByRole('region', { name: 'Copies of the tagged passage' });
  await workbench.openText('Erster Bericht');
  await workbench.dragOver(paragraphs.join(''));
  await page.keyboard.press('q');
  await expect(offer).toContainText('1 other place');
  await expect(workbench.annotations.getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('y');
  await expect(workbench.annotations.getByRole('listitem')).toHaveCount(2);
  await expect
    .poll(async () => (await storedAnnotations(project)).map(({ textId, anchor }) => [textId, anchor.quote]))
    .toEqual([
      ['eins.txt', paragraphs.join('\n\n')],
      ['zwei.txt', paragraphs.join('\n')],
    ]);
  await page.keyboard.press('Control+z');
  await expect(workbench.annotations.getByRole('listitem')).toHaveCount(1);
});

test('long stretches that both members have are folded, and unfolded by key', async ({ launch }) => {
  const project = join(await freshFolder('project'), 'long');
  await mkdir(join(project, 'corpus'), { recursive: true });
  const words = Array.from({ length: 600 }, (_, number) => `Wort${number}`).join(' ');
  await writeFile(join(project, 'corpus', 'a.txt'), `Anfang\n\n${words} gestern.\n`);
  await writeFile(join(project, 'corpus', 'b.txt'), `Beginn\n\n${words} heute.\n`);
  const { page } = await launch({ project });
  const review = new Review(page);
  await review.open();
  const { detail } = review;
  const diff = detail.locator('.diff');
  await expect(diff).toContainText('Wort599');
  await expect(diff).not.toContainText('Wort300 ');
  const fold = detail.getByRole('button', { name: /\d+ equal words$/u });
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await fold.press('Enter');
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await expect(diff).toContainText('Wort300 ');
  await expect(fold).toBeFocused();
  await fold.press('Enter');
  await expect(diff).not.toContainText('Wort300 ');
});

test('counts can leave copies out, everywhere and over a restart', async ({ launch }) => {
  const first = await launch({ project: await nearCopies() });
  const { page } = first;
  const workbench = new WorkbenchPage(page);
  await expect(workbench.duplicates.getByRole('listitem').first()).toBeVisible();
  await workbench.openText('Zweite Fassung');
  await workbench.dragOver(quote);
  await page.keyboard.press('q');
  await expect(page.getByRole('region', { name: 'Copies of the tagged passage' })).toContainText('2 other places');
  await page.keyboard.press('y');
  const statusBar = (of: Page) => of.getByRole('contentinfo', { name: 'Status bar' });
  await expect(statusBar(page)).toContainText('3 annotations');
  await page.keyboard.press('Control+Shift+K');
  await expect(statusBar(page)).toContainText('Copies count once: 2 annotations are not counted.');
  await expect(statusBar(page)).toContainText('1 annotation, copies once');
  await expect(workbench.annotations.getByRole('listitem')).toHaveCount(3);
  await expect(workbench.texts.getByText('quote: 1')).toHaveCount(1);

  await page.keyboard.press('Control+Shift+f');
  await page.keyboard.type('Minsk');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/3 hits in 3 texts, 1 with copies counted once/u)).toBeVisible();

  await page.keyboard.press('Control+Shift+U');
  const decided = page.locator('tw-queue-view').getByRole('status').filter({ hasText: 'decided' });
  await expect(decided).toHaveText(/^1 of \d+ decided, copies once$/u);
  await page.keyboard.press('Control+Shift+K');
  await expect(decided).toHaveText(/^3 of \d+ decided$/u);
  await page.keyboard.press('Control+Shift+K');
  await expect(decided).toHaveText(/^1 of \d+ decided, copies once$/u);
  await first.close();

  const second = await launch({ project: first.project, userData: first.userData });
  await expect(statusBar(second.page)).toContainText('1 annotation, copies once');
  await second.page.keyboard.press('Control+Shift+K');
  await expect(statusBar(second.page)).toContainText('3 annotations');
});
