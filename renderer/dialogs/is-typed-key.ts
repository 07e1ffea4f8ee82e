/** True for keys that put a character into a field: those without Ctrl, Alt and a function of their own. */
export function isTypedKey(accelerator: string): boolean {
  return /^(Shift\+)?(.|Plus|Space|Enter|Backspace|Delete|Insert)$/u.test(accelerator);
}
