/** Who may import whom: docs/decisions/0001-folders-are-permissions.md. */
const only = (folder, allowed) => ({
  name: `${folder}-imports`,
  severity: 'error',
  from: { path: `^${folder}/`, pathNot: '\\.test\\.tsx?$' },
  to: {
    path: '^(analysis|workspace|electron|server|cli|renderer|e2e|bench|scripts)/',
    pathNot: [`^${folder}/`, ...allowed],
  },
});
/** What of the contract is no schema and imports none. */
const withoutSchemas = [
  'column-roles',
  'counted',
  'dates',
  'encodings',
  'engine-calls',
  'packed',
  'query-problem',
  'result',
  'wire',
  'word-names',
];
module.exports = {
  forbidden: [
    only('analysis', []),
    only('workspace', ['^analysis/']),
    only('electron', ['^workspace/']),
    only('server', ['^workspace/']),
    only('cli', ['^workspace/']),
    only('renderer', ['^analysis/', '^workspace/contract(\\.ts|/)']),
    {
      name: 'contract-is-pure',
      severity: 'error',
      from: { path: '^workspace/contract(\\.ts|/)' },
      to: { path: '^workspace/', pathNot: '^workspace/contract(\\.ts|/)' },
    },
    // Their library is an eighth of what the window would load: send.ts asks for the schemas while one develops, and no other does.
    {
      name: 'window-without-schemas',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '\\.test\\.tsx?$' },
      to: {
        path: '^workspace/contract(\\.ts$|/)',
        pathNot: `^workspace/contract/(${withoutSchemas.join('|')})\\.ts$`,
        dependencyTypesNot: ['type-only', 'dynamic-import'],
      },
    },
    // A view that is loaded when it is shown may know the list of views.
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    },
    // index.html loads one exception; what stands in testing/ is used by tests alone.
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['\\.d\\.ts$', '\\.test\\.tsx?$', '/testing/', '^renderer/client/trusted-scripts\\.ts$'],
      },
      to: {},
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(electron|node:sqlite)$' },
    },
    {
      name: 'analysis-knows-no-node',
      severity: 'error',
      from: { path: '^(analysis|renderer|workspace/contract)', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.test\\.tsx?$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
