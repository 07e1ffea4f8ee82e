import { keyOrderOf, type KeyOrder } from './order-keys.ts';
import type { StoreFile, StoreFileKind } from './store-file.ts';

const itemsPerPiece = 200;
const itemOrders = new WeakMap<object, Readonly<Record<string, KeyOrder>>>();

/**
 * The text of a file of the store in pieces: JSON with two spaces, keys in the order of the schema, a newline at the
 * end; joined they are what `JSON.stringify` would give. Each piece holds at most 200 entries of a list, so that
 * whoever writes a file of 100,000 annotations can do something else in between.
 */
export function* storeFilePieces<File extends StoreFile>(file: File, kind: StoreFileKind<File>): Generator<string> {
  const orders = ordersOf(kind);
  const source = file as unknown as Readonly<Record<string, unknown>>;
  let piece = '{';
  let separator = '\n';
  for (const [key, order] of Object.entries(orders)) {
    const value = source[key];
    if (value === undefined) continue;
    piece += `${separator}  ${JSON.stringify(key)}: `;
    separator = ',\n';
    if (!Array.isArray(value) || value.length <= itemsPerPiece) {
      piece += indented(Array.isArray(value) ? value.map(order) : order(value), '  ');
      continue;
    }
    piece += '[';
    for (let first = 0; first < value.length; first += itemsPerPiece) {
      const items = value.slice(first, first + itemsPerPiece).map((item) => `\n    ${indented(order(item), '    ')}`);
      piece += (first === 0 ? '' : ',') + items.join(',');
      yield piece;
      piece = '';
    }
    piece += '\n  ]';
  }
  yield `${piece}\n}\n`;
}

function indented(value: unknown, indentation: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indentation}`);
}

/** For each property the order of its keys, for a list that of its entries. */
function ordersOf<File extends StoreFile>(kind: StoreFileKind<File>): Readonly<Record<string, KeyOrder>> {
  let orders = itemOrders.get(kind.schema);
  if (!orders) {
    const { properties } = kind.schema as unknown as { properties: Record<string, { items?: object }> };
    orders = Object.fromEntries(
      Object.entries(properties).map(([key, node]) => [key, keyOrderOf((node.items ?? node) as typeof kind.schema)]),
    );
    itemOrders.set(kind.schema, orders);
  }
  return orders;
}
