/** The blocks wrapped at a column, as a mail program does it, with a blank line between them. */
export function wrapped(blocks: readonly string[], column: number): string {
  return blocks.map((block) => wrappedBlock(block, column)).join('\n\n');
}

function wrappedBlock(block: string, column: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of block.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > column) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
