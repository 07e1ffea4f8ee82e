import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import writeFileAtomic from 'write-file-atomic';
import { fail, succeed, type Result } from '../core/base/result.ts';
import { ViewStateSchema, type ViewState } from '../core/protocol/view-state.ts';

const StoredViewSchema = Type.Object(
  { project: Type.String(), view: ViewStateSchema },
  { additionalProperties: false },
);
type StoredView = Static<typeof StoredViewSchema>;

/**
 * What the window shows of each project, one small file per project folder, in a folder of the person's user data: so a
 * project looks as it was left, and looking at a project never changes it.
 */
export class ViewFiles {
  readonly #folder: string;
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The view of the project as it was left, or null where there is none or it cannot be used. */
  async read(project: string): Promise<ViewState | null> {
    await this.#lastWrite;
    try {
      const stored: unknown = JSON.parse(await readFile(this.#path(project), 'utf8'));
      return Value.Check(StoredViewSchema, stored) && isConsistent(stored.view) ? stored.view : null;
    } catch {
      return null;
    }
  }

  /** Keeps the view; writes follow one another in the order of the calls. */
  async write(project: string, view: ViewState): Promise<Result<null>> {
    if (!isConsistent(view))
      return fail('invalid-input', 'A view needs one share per pane and a focused pane that is there.');
    const stored: StoredView = { project, view };
    const write = this.#lastWrite.then(async () => {
      await mkdir(this.#folder, { recursive: true });
      await writeFileAtomic(this.#path(project), `${JSON.stringify(stored, null, 2)}\n`, { fsync: false });
    });
    this.#lastWrite = write.catch(() => undefined);
    try {
      await write;
      return succeed(null);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return fail('not-writable', `How the window looked could not be saved: ${reason}`);
    }
  }

  /** Waits for the writes that are under way. */
  async settle(): Promise<void> {
    await this.#lastWrite;
  }

  #path(project: string): string {
    return join(this.#folder, `${createHash('sha256').update(project).digest('hex').slice(0, 32)}.json`);
  }
}

/** Checks what the schema cannot say. */
function isConsistent(view: ViewState): boolean {
  return view.panes.length === view.paneShares.length && view.focusedPane < view.panes.length;
}
