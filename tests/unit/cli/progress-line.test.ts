import { describe, expect, it } from 'vitest';
import { progressLine } from '../../../cli/progress-line.ts';

describe('progressLine', () => {
  function follow(steps: readonly [at: number, done: number][], total: number): string[] {
    const written: string[] = [];
    let time = 0;
    const tell = progressLine({ write: (text) => written.push(text) }, () => time);
    for (const [at, done] of steps) {
      time = at;
      tell(done, total);
    }
    return written;
  }

  it('says how many texts are done, and takes the line away at the end', () => {
    const written = follow(
      [
        [150, 3],
        [300, 7],
        [310, 10],
      ],
      10,
    );
    expect(written).toEqual(['\r\u001b[K3 of 10 texts', '\r\u001b[K7 of 10 texts', '\r\u001b[K']);
  });

  it('keeps quiet about work that is done in a moment', () => {
    expect(
      follow(
        [
          [10, 1],
          [20, 2],
        ],
        2,
      ),
    ).toEqual([]);
  });

  it('writes ten times a second at most', () => {
    const steps = Array.from({ length: 1000 }, (_, index): [number, number] => [index, index]);
    expect(follow(steps, 5000).length).toBeLessThanOrEqual(10);
  });
});
