/** What is wrong with a regular expression: the reason in plain words and where, counted in code units from 0. */
export interface PatternFault {
  readonly reason: string;
  readonly position: number;
}

const reasons: readonly (readonly [RegExp, string])[] = [
  [/unterminated group/i, 'this bracket is never closed'],
  [/unterminated character class/i, 'this square bracket is never closed'],
  [/unmatched '\)'/i, 'this bracket was never opened'],
  [/nothing to repeat/i, 'there is nothing here that could be repeated'],
  [/lone quantifier brackets/i, 'a curly or square bracket that is meant as such needs a backslash before it'],
  [/incomplete quantifier/i, 'the number of repetitions is not complete'],
  [/numbers out of order/i, 'the smaller number of repetitions must come first'],
  [/range out of order/i, 'the range runs backwards'],
  [/invalid character class|character class/i, 'a class such as \\w cannot be the end of a range'],
  [/invalid property name/i, 'there is no such property of characters'],
  [/unicode escape/i, 'the number of a character is not complete'],
  [/\\ at end of pattern/i, 'a backslash needs a character behind it'],
  [/decimal escape|invalid escape|identity escape/i, 'this character takes no backslash'],
  [/duplicate capture group/i, 'two groups have the same name'],
  [/named reference|capture group name|named capture/i, 'there is no group of this name'],
  [/invalid group/i, 'after “(?” comes “:”, “=”, “!”, “<=”, “<!” or a name in angle brackets'],
];

/** What is wrong with the source of a regular expression (with the flag `u`); null where nothing is. */
export function explainPattern(source: string): PatternFault | null {
  const error = errorOf(source);
  if (error === null) return null;
  const reason = reasons.find(([pattern]) => pattern.test(error))?.[1] ?? error;
  return { reason, position: positionOf(source, error) };
}

/** The message about a fault, with the place counted as the analyst does. */
export function faultMessage(source: string, { reason, position }: PatternFault): string {
  const [character = ''] = source.slice(position);
  return `The regular expression is not valid at character ${position + 1} (“${character}”): ${reason}.`;
}

function errorOf(source: string): string | null {
  try {
    new RegExp(source, 'u');
    return null;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.slice(message.lastIndexOf(': ') + 2);
  }
}

/**
 * Engines do not say where. What is still open at the end is told from the brackets; any other fault begins where the
 * longest beginning ends that is valid once its open brackets are closed.
 */
function positionOf(source: string, error: string): number {
  const isOpenClass = /unterminated character class/i.test(error);
  if (isOpenClass || /unterminated group/i.test(error)) {
    const open = openBrackets(source).findLast(({ bracket }) => (bracket === '[') === isOpenClass);
    return open?.position ?? source.length - 1;
  }
  for (let end = source.length - 1; end > 0; end -= 1) {
    const beginning = source.slice(0, end);
    const closers = openBrackets(beginning)
      .toReversed()
      .map(({ bracket }) => (bracket === '[' ? ']' : ')'))
      .join('');
    if (errorOf(beginning + closers) === null) return end;
  }
  return 0;
}

function openBrackets(source: string): readonly { readonly bracket: '(' | '['; readonly position: number }[] {
  const open: { bracket: '(' | '['; position: number }[] = [];
  for (let position = 0; position < source.length; position += 1) {
    const character = source.charAt(position);
    const isInClass = open.at(-1)?.bracket === '[';
    if (character === '\\') position += 1;
    else if (isInClass && character === ']') open.pop();
    else if (!isInClass && character === ')') open.pop();
    else if (!isInClass && (character === '(' || character === '[')) open.push({ bracket: character, position });
  }
  return open;
}
