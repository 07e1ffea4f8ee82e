import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    include: ['tests/unit/**/*.test.ts'],
    setupFiles: ['tests/laws.ts'],
    benchmark: { include: ['tests/bench/**/*.bench.ts'], outputJson: 'tests/bench/results/latest.json' },
    testTimeout: 20_000,
  },
});
