/** Ends an exhaustive `switch`: the compiler proves it is never reached. Throws, with the value, if data broke the types. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected value: ${JSON.stringify(value)}`);
}
