/** A failure whose message tells the person at the terminal what to do; shown without a stack. */
export class UserError extends Error {}

/**
 * Says something on stderr, so that stdout stays for what a program asked for.
 * @param {string} message
 */
export function inform(message) {
  process.stderr.write(`${message}\n`);
}
