const pureLibraries = '^node_modules/(typebox|approx-string-match|@noble/hashes|minisearch|diff)/';

/** The directions of docs/architecture.md: an arrow that is not allowed here is an error. */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'core-knows-only-core',
      comment: 'core runs in main, worker, renderer and command line: no folder of ours but core itself',
      severity: 'error',
      from: { path: '^core/' },
      to: { path: '^(main|preload|renderer|cli|tests|scripts)/' },
    },
    {
      name: 'core-is-pure',
      comment: 'no Node, no Electron and only the npm packages that run everywhere',
      severity: 'error',
      from: { path: '^core/' },
      to: { dependencyTypesNot: ['local', 'type-only'], pathNot: ['^core/', pureLibraries] },
    },
    {
      name: 'core-base-first',
      severity: 'error',
      from: { path: '^core/(base|text)/' },
      to: { path: '^core/(anchor|annotation|project|command|duplicates|export|store|protocol)/' },
    },
    {
      name: 'core-anchor-knows-text',
      severity: 'error',
      from: { path: '^core/anchor/' },
      to: { path: '^core/(annotation|project|command|duplicates|export|store|protocol)/' },
    },
    {
      name: 'detectors-know-text-and-anchor',
      severity: 'error',
      from: { path: '^core/(duplicates|quotes|claims)/' },
      to: { path: '^core/(annotation|project|command|export|store|protocol)/' },
    },
    {
      name: 'main-knows-core',
      severity: 'error',
      from: { path: '^main/' },
      to: { path: '^(preload|renderer|cli|tests|scripts)/' },
    },
    {
      name: 'preload-knows-core',
      severity: 'error',
      from: { path: '^preload/' },
      to: { path: '^(main|renderer|cli|tests|scripts)/' },
    },
    {
      name: 'renderer-knows-core',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(main|preload|cli|tests|scripts)/' },
    },
    {
      name: 'renderer-no-node',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-no-electron',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: 'node_modules/electron/' },
    },
    {
      name: 'cli-knows-the-store-files-of-main',
      comment: 'the command line runs without Electron: only the parts of main that do too',
      severity: 'error',
      from: { path: '^cli/' },
      to: { path: '^(renderer|preload|tests|scripts)/|^main/(main|ipc|app-[^/]*|dialogs)\\.ts|node_modules/electron/' },
    },
    {
      name: 'electron-only-at-the-edge',
      comment: 'what the command line and the unit tests use must not pull Electron in',
      severity: 'error',
      from: { path: '^main/', pathNot: '^main/(main|ipc|app-[^/]*|dialogs)\\.ts$' },
      to: { path: 'node_modules/electron/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
