import type { TSchema } from 'typebox';

interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
}

/** Gives a copy of a value whose keys stand in the order of a schema. */
export type KeyOrder = (value: unknown) => unknown;

const asItIs: KeyOrder = (value) => value;

/**
 * The key order of a schema, so that a file looks the same whoever made the values in it. Keys that the schema does not
 * name come last, in the order they have; values that it says nothing about stay as they are.
 */
export function keyOrderOf(schema: TSchema): KeyOrder {
  return orderOf(schema);
}

function orderOf(node: SchemaNode): KeyOrder {
  if (node.properties) return objectOrder(node.properties);
  if (node.items) {
    const order = orderOf(node.items);
    return order === asItIs ? asItIs : (value) => (Array.isArray(value) ? value.map(order) : value);
  }
  const object = node.anyOf?.find((variant) => variant.properties);
  return object ? orderOf(object) : asItIs;
}

function objectOrder(properties: Readonly<Record<string, SchemaNode>>): KeyOrder {
  const orders = Object.entries(properties).map(([key, node]) => [key, orderOf(node)] as const);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const source = value as Record<string, unknown>;
    const ordered: Record<string, unknown> = {};
    for (const [key, order] of orders) if (source[key] !== undefined) ordered[key] = order(source[key]);
    for (const key of Object.keys(source)) if (!Object.hasOwn(properties, key)) ordered[key] = source[key];
    return ordered;
  };
}
