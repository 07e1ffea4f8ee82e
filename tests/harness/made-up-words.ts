const syllables = ['bra', 'lo', 'min', 'ter', 'ga', 'schu', 'wel', 'no', 'ri', 'kas', 'tu', 'pel', 'da', 'fer'];

/** So many made-up words, the same for the same number: hardly one in common with those of another, and nothing to suggest. */
export function madeUpWords(number: number, count: number): string {
  let seed = number * 7919 + 17;
  const next = (choices: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor(seed / 65536) % choices;
  };
  const word = (): string =>
    Array.from({ length: 2 + next(3) }, () => syllables[next(syllables.length)] ?? '').join('');
  return Array.from({ length: count }, word).join(' ');
}
