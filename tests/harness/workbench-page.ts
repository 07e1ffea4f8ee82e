import { expect, type Locator, type Page } from '@playwright/test';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Annotation } from '../../core/annotation/annotation.ts';

/** What a person finds on the screen, by role and name as a screen reader would. */
export class WorkbenchPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get texts(): Locator {
    return this.page.getByRole('list', { name: 'Texts', exact: true });
  }

  get duplicates(): Locator {
    return this.page.getByRole('list', { name: 'Duplicates', exact: true });
  }

  get annotations(): Locator {
    return this.page.getByRole('list', { name: 'Annotations', exact: true });
  }

  get inspector(): Locator {
    return this.page.getByRole('complementary', { name: 'Annotation', exact: true });
  }

  get savedState(): Locator {
    return this.page.getByRole('status', { name: 'Saved state', exact: true });
  }

  /** The text inside a pane, counted from the left. */
  textbox(paneIndex = 0): Locator {
    return this.page.locator('tw-text-pane').nth(paneIndex).getByRole('textbox').first();
  }

  /** Opens a text, found by words of its title, in the focused pane. */
  async openText(title: string | RegExp): Promise<void> {
    await this.texts.getByRole('button', { name: title }).first().click();
    await expect(this.page.getByRole('region', { name: title }).first()).toBeVisible();
  }

  /** Selects words with the mouse: presses at their beginning, drags to their end. They must be in view. */
  async dragOver(words: string, paneIndex = 0): Promise<void> {
    const [from, to] = await this.#edgesOf(words, paneIndex);
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await this.page.mouse.move(to.x, to.y, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Puts the caret before words with a click. */
  async clickBefore(words: string, paneIndex = 0): Promise<void> {
    const [from] = await this.#edgesOf(words, paneIndex);
    await this.page.mouse.click(from.x, from.y);
  }

  async #edgesOf(words: string, paneIndex: number): Promise<[{ x: number; y: number }, { x: number; y: number }]> {
    const textbox = this.textbox(paneIndex);
    await expect(textbox).toContainText(words.slice(0, 20));
    return textbox.evaluate((element, wanted) => {
      const nodes: { node: Text; start: number }[] = [];
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let content = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        nodes.push({ node: node as Text, start: content.length });
        content += node.textContent ?? '';
      }
      const at = content.indexOf(wanted);
      if (at === -1) throw new Error(`Not on the screen: ${wanted}`);
      const rectOf = (offset: number): DOMRect => {
        const holder = nodes.findLast(({ start }) => start <= offset);
        if (!holder) throw new Error('No text');
        const range = document.createRange();
        range.setStart(holder.node, offset - holder.start);
        range.setEnd(holder.node, offset - holder.start + 1);
        return range.getBoundingClientRect();
      };
      const first = rectOf(at);
      const last = rectOf(at + wanted.length - 1);
      return [
        { x: first.left + 0.5, y: first.top + first.height / 2 },
        { x: last.right - 0.5, y: last.top + last.height / 2 },
      ];
    }, words);
  }
}

/** All annotations that the store of a project holds, by the files on disk. */
export async function storedAnnotations(project: string): Promise<Annotation[]> {
  const folder = join(project, 'annotations', 'texts');
  const names = (await readdir(folder, { recursive: true }).catch(() => [])).filter((name) => name.endsWith('.json'));
  const files = await Promise.all(names.sort().map((name) => readFile(join(folder, name), 'utf8')));
  return files.flatMap((file) => (JSON.parse(file) as { annotations: Annotation[] }).annotations);
}
