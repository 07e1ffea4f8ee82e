import type { ListRow } from '../lists/list-row.ts';

/** Which rows of a table are chosen: one by one, as a range from where the last choice began, or all. */
export class RowSelection {
  /** The rows that can be chosen, in the order of the table. */
  #entries: readonly Pick<ListRow, 'rowId'>[] = [];
  /** Their ids, read when they are asked for. */
  #order: readonly string[] | null = null;
  #ids: ReadonlySet<string> = new Set();
  #anchor: string | null = null;
  #isExtending = false;

  get ids(): ReadonlySet<string> {
    return this.#ids;
  }

  get order(): readonly string[] {
    return (this.#order ??= this.#entries.map(({ rowId }) => rowId));
  }

  /** The rows that can be chosen are these now; others are no longer chosen. */
  follow(entries: readonly Pick<ListRow, 'rowId'>[]): void {
    if (entries === this.#entries) return;
    this.#entries = entries;
    this.#order = null;
    if (this.#ids.size === 0) return;
    const there = this.order.filter((id) => this.#ids.has(id));
    if (there.length < this.#ids.size) this.#ids = new Set(there);
  }

  /** The next move chooses the rows between its aim and the row where the range began. */
  startExtending(rowId: string): void {
    if (this.#ids.size === 0 || this.#anchor === null) this.#anchor = rowId;
    this.#isExtending = true;
  }

  moveTo(rowId: string): void {
    if (this.#isExtending) this.#extendTo(rowId);
    this.#isExtending = false;
  }

  click(rowId: string, { shiftKey, ctrlKey, metaKey }: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>): void {
    if (shiftKey) this.#extendTo(rowId);
    else if (ctrlKey || metaKey) this.toggle(rowId);
    else {
      this.clear();
      this.#anchor = rowId;
    }
  }

  toggle(rowId: string): void {
    const ids = new Set(this.#ids);
    if (!ids.delete(rowId)) ids.add(rowId);
    this.#ids = ids;
    this.#anchor = rowId;
  }

  selectAll(): void {
    this.#ids = new Set(this.order);
  }

  clear(): void {
    this.#ids = new Set();
    this.#anchor = null;
  }

  /** The row after this one (or before it, at the end) that stays when the given ones go; null where none does. */
  neighbour(going: Iterable<string>, rowId: string): string | null {
    const gone = new Set(going);
    const place = this.order.indexOf(rowId);
    const stays = (id: string): boolean => !gone.has(id);
    return this.order.slice(place).find(stays) ?? this.order.slice(0, Math.max(0, place)).findLast(stays) ?? null;
  }

  #extendTo(rowId: string): void {
    this.#anchor ??= rowId;
    const places = [this.#anchor, rowId].map((id) => this.order.indexOf(id));
    this.#ids = new Set(this.order.slice(Math.max(0, Math.min(...places)), Math.max(...places) + 1));
  }
}
