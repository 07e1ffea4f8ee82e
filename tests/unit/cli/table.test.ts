import { describe, expect, it } from 'vitest';
import { formatTable } from '../../../cli/table.ts';

describe('formatTable', () => {
  it('aligns words at the left and numbers at the right', () => {
    const table = formatTable(
      [{ title: 'NAME' }, { title: 'N', align: 'right' }, { title: 'REST' }],
      [
        ['a', '5', ''],
        ['longer', '12', 'x'],
      ],
    );
    expect(table).toBe('NAME     N  REST\na        5\nlonger  12  x\n');
  });

  it('counts what readers see, and cuts between characters', () => {
    expect(
      formatTable(
        [{ title: 'T', width: 4 }, { title: 'U' }],
        [
          ['ä👩‍👩‍👧x', 'u'],
          ['abcdef', 'u'],
        ],
      ),
    ).toBe('T     U\nä👩‍👩‍👧x   u\nabc…  u\n');
  });

  it('lets no control character through to the terminal', () => {
    expect(formatTable([{ title: 'T' }], [['a\u001b[31mb\nc\u0007']])).toBe('T\na [31mb c\n');
  });
});
