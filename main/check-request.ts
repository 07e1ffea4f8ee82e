import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { requestSchemas, type RequestName } from '../core/protocol/contract.ts';

/** Where a request comes from, as far as it matters for trusting it. */
export interface RequestSender {
  /** True for the main frame of our own window, false for any other frame, window or view. */
  readonly isOurMainFrame: boolean;
  /** Address of the page in that frame; empty when the frame is gone. */
  readonly url: string;
}

/** A request that main does not even look into; its promise rejects in the window. */
class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest';
}

/** Throws a RefusedRequest unless the sender is our page in our window and the input is what the contract says. */
export function checkRequest(name: RequestName, input: unknown, sender: RequestSender, pages: readonly string[]): void {
  if (!sender.isOurMainFrame)
    throw new RefusedRequest(`Request ${name} refused: it does not come from the main frame.`);
  if (!pages.some((page) => sender.url.startsWith(page))) {
    throw new RefusedRequest(`Request ${name} refused: it comes from ${sender.url || 'a page that is gone'}.`);
  }
  const schema: TSchema = requestSchemas[name];
  if (!Value.Check(schema, input)) throw new RefusedRequest(`Request ${name} refused: ${firstError(schema, input)}.`);
}

/** What is wrong with the input, and where in it, in a few words. */
function firstError(schema: TSchema, input: unknown): string {
  const error = Value.Errors(meantBy(input, schema), input)[0];
  return error ? `input${error.instancePath.replaceAll('/', '.')} ${error.message}` : 'the input does not fit';
}

interface Parts extends TSchema {
  readonly anyOf?: readonly Parts[];
  readonly properties?: Readonly<Record<string, Parts>>;
  readonly const?: unknown;
}

/** The schema with the one alternative of each union that the literals in the input name: the others were not meant. */
function meantBy(input: unknown, schema: Parts): Parts {
  if (typeof input !== 'object' || input === null) return schema;
  const values = input as Readonly<Record<string, unknown>>;
  if (schema.anyOf) {
    const [meant, ...others] = schema.anyOf.filter(({ properties }) => {
      const literals = Object.entries(properties ?? {}).filter(([, part]) => part.const !== undefined);
      return literals.length > 0 && literals.every(([name, part]) => values[name] === part.const);
    });
    return meant && others.length === 0 ? meantBy(input, meant) : schema;
  }
  if (!schema.properties) return schema;
  const entries = Object.entries(schema.properties).map(([name, part]): [string, Parts] => [
    name,
    meantBy(values[name], part),
  ]);
  return { ...schema, properties: Object.fromEntries(entries) };
}
