import { join } from 'node:path';
import { bench, describe } from 'vitest';
import { BenchReport, once, onlyOnce } from './bench-report.ts';
import { withThreadTime } from './main-thread.ts';
import { usePaneBench, type BenchedApp } from './pane-app.ts';
import { makeContent, makeText, writePaneProject, type PaneText } from './pane-project.ts';
import type { TableExpectation } from './tables-page.ts';

/*
 * The table of quotes in the real app, at the frame rate of a display: opened, sorted by each column, grouped in each
 * way, filtered letter by letter, with all codes, a cell edited, and with an annotation made elsewhere. For each the
 * time to the painted frame with the right rows, and the longest task of the window meanwhile. Needs a build.
 */

const textCount = 100;
const wanted = { longestTask: 50 };
const report = new BenchReport('tables');
const paneBench = usePaneBench(report);
/** As many people as a large project names. */
const speakers = 400;
const columns = [
  ...['Passage', 'Speaker', 'Cue', 'Form', 'Text', 'Paragraph', 'Note'],
  ...['Code', 'Confidence', 'Day', 'Tagged by', 'Tagged', 'Links', 'Place'],
];

function makeTexts(annotations: number): PaneText[] {
  const perText = annotations / textCount;
  return Array.from({ length: textCount }, (_, index) => {
    const textId = `${String(index).padStart(3, '0')}.txt`;
    const text = makeText(textId, makeContent(`Text ${index}`, 20_000, 100 + index), perText, 500 + index);
    const spans = text.spans.map(({ start, end }, place) => ({
      ...{ start, end, codeId: place % 10 === 9 ? 'claim' : 'quote' },
      fields: place % 7 === 0 ? {} : { speaker: { name: `Sprecherin ${(place * 31 + index) % speakers}` } },
    }));
    return { ...text, spans };
  });
}

async function measure(
  started: BenchedApp,
  title: string,
  expectation: TableExpectation,
  act: () => Promise<unknown>,
): Promise<void> {
  const { page } = started;
  const measured = await withThreadTime(started, async () => {
    await page.evaluate((expected) => globalThis.tablesPage.expectTable(expected), expectation);
    await act();
    return page.evaluate(() => globalThis.tablesPage.tableOutcome());
  });
  report.add(title, { ...measured, wanted });
}

async function measureTable(started: BenchedApp, annotations: number): Promise<void> {
  const { page } = started;
  const quotes = annotations * 0.9;
  const step = (title: string, expectation: TableExpectation, act: () => Promise<unknown>): Promise<void> =>
    measure(started, `${annotations}: ${title}`, expectation, act);
  await step('open', { event: 'keydown', rows: quotes }, () => page.keyboard.press('Control+8'));
  const table = page.getByRole('grid', { name: 'Quotes', exact: true });
  for (const column of columns) {
    const heading = table.getByRole('columnheader', { name: column, exact: true }).getByRole('button');
    await step(`sort by ${column}`, { event: 'click', sortedBy: column }, () => heading.click());
  }
  const last = table.getByRole('columnheader', { name: columns.at(-1) ?? '' }).getByRole('button');
  await step('sort backwards', { event: 'click' }, () => last.click());
  await last.click();
  await started.settle();
  const grouping = page.getByRole('combobox', { name: 'Group the table' });
  for (const way of ['speaker', 'text', 'code', 'day']) {
    await step(`group by ${way}`, { event: 'input', isGrouped: true }, () => grouping.selectOption(way));
  }
  await step('not grouped', { event: 'input', isGrouped: false }, () => grouping.selectOption(''));
  const filter = page.getByRole('searchbox', { name: 'Filter the table' });
  await filter.focus();
  for (const letter of 'zoll') {
    await step(`filter, letter ${letter}`, { event: 'keydown' }, () => page.keyboard.press(letter));
  }
  await step('filter, letters taken back', { event: 'keydown', rows: quotes }, async () => {
    for (let count = 0; count < 4; count += 1) await page.keyboard.press('Backspace', { delay: 40 });
  });
  const scope = page.getByRole('combobox', { name: 'Rows' });
  await step('all codes', { event: 'input', rows: annotations }, () => scope.selectOption('all'));
  await step('quotes alone', { event: 'input', rows: quotes }, () => scope.selectOption('quotes'));
  await table.locator('[data-row]').nth(2).getByRole('gridcell').nth(1).click();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Neue Sprecherin');
  await started.settle();
  await step('edit a cell', { event: 'keydown', cell: 'Neue Sprecherin' }, () => page.keyboard.press('Enter'));
  await step('an annotation elsewhere', { event: 'now', rows: quotes + 1 }, () =>
    page.evaluate(() => globalThis.tablesPage.tagElsewhere('000.txt', 100, 130)),
  );
}

describe('the table of quotes in the real app', () => {
  for (const annotations of [10_000, 100_000]) {
    bench(
      `${annotations} annotations`,
      onlyOnce(async () => {
        const project = join(paneBench().folder, `tables-${annotations}`);
        writePaneProject(project, makeTexts(annotations));
        const started = await paneBench().start(project, { frameRate: 'display' });
        try {
          await measureTable(started, annotations);
        } finally {
          await started.close();
        }
      }),
      once,
    );
  }
});
