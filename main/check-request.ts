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
  const errors = Value.Errors(schema, input);
  const otherBranches = errors.filter((error) => error.keyword === 'const').map((error) => branchOf(error.schemaPath));
  const error = errors.find((candidate) => !otherBranches.includes(branchOf(candidate.schemaPath))) ?? errors[0];
  return error ? `input${error.instancePath.replaceAll('/', '.')} ${error.message}` : 'the input does not fit';
}

/** The alternative of a union that an error belongs to: one whose literal already differs was not meant. */
function branchOf(schemaPath: string): string {
  return /^.*\/anyOf\/\d+(?=\/)/.exec(schemaPath)?.[0] ?? schemaPath;
}
