/** A failure whose message tells the person at the terminal what to do; shown without a stack. */
export class UserError extends Error {}

/**
 * Says something on stderr, so that stdout stays for what a program asked for.
 * @param {string} message
 */
export function inform(message) {
  process.stderr.write(`${message}\n`);
}

/**
 * Runs a script's work; its exit status becomes ours. A UserError is shown as it is, anything else with its stack.
 * @param {() => Promise<number>} work
 */
export async function runScript(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    inform(error instanceof UserError ? error.message : String((error instanceof Error && error.stack) || error));
    process.exitCode = 1;
  }
}
