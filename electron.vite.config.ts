import { defineConfig } from 'electron-vite';

/** Libraries of many small files, which would take longer to find than to run: they go into the bundles of main. */
const bundled = [
  'typebox',
  '@noble/hashes',
  'approx-string-match',
  'chokidar',
  'lowdb',
  'electron-window-state',
  'proper-lockfile',
  'write-file-atomic',
];

/**
 * Main is ESM with several entries (the app, the command line, the threads that analyse and search texts), the sandboxed preload is CJS, the
 * renderer is one page. Targets are the oldest runtime the app must run on, not the newest one installed.
 */
export default defineConfig({
  main: {
    build: {
      externalizeDeps: { exclude: bundled },
      outDir: 'out/main',
      target: 'node20.18',
      rollupOptions: {
        input: {
          main: 'main/main.ts',
          tagwerk: 'cli/tagwerk.ts',
          'text-worker': 'main/text-worker.ts',
          'suggestion-worker': 'main/suggestion-worker.ts',
          'passage-worker': 'main/passage-worker.ts',
          'export-worker': 'main/export-worker.ts',
          'search-worker': 'main/search-worker.ts',
          'pattern-worker': 'main/pattern-worker.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node20.18',
      rollupOptions: {
        input: { preload: 'preload/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    build: {
      outDir: 'out/renderer',
      target: 'chrome130',
      minify: true,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: { index: 'renderer/index.html' },
        // Requests are checked in main; the window has little use for the library that makes their schemas.
        treeshake: {
          moduleSideEffects: [{ test: /node_modules\/typebox/, sideEffects: false }],
        },
      },
    },
  },
});
