const { existsSync } = require('node:fs');

/** The dependency rules: who may import whom. `npm run check:dependencies` holds them. */
const inModule = '^server/([^/]+)/';

/** Folders of a module, each of which may import those before it alone. */
const oneWay = (place, folders) =>
  folders.map((folder, at) => {
    // A folder that was renamed would be free of its rule without a word.
    const path = `server/${place}/${folder.replaceAll('\\', '')}`;
    if (!existsSync(path))
      throw new Error(`.dependency-cruiser.cjs names ${path}, which is not there.`);
    return {
      name: `one-way-in-${place.replaceAll('/', '-')}-${folder}`,
      comment:
        'A folder of this module knows those that are named before it in this file, and the types.',
      severity: 'error',
      from: { path: `^server/${place}/${folder}/` },
      to: { path: `^server/${place}/(${[...folders.slice(at + 1), 'index\\.ts'].join('|')})` },
    };
  });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'a-module-has-one-public-api',
      comment:
        'Another module imports index.ts, never a file behind it. GraphQL fields are added by the API alone.',
      severity: 'error',
      from: { path: inModule },
      to: {
        path: inModule,
        pathNot: [
          '^server/$1/',
          '^server/[^/]+/index\\.ts$',
          '^server/api/(builder|connection|errors|limits)\\.ts$',
          '^server/[^/]+/schema(\\.ts|/index\\.ts)$',
        ],
      },
    },
    {
      name: 'programs-use-public-apis',
      comment: 'main.ts and cli.ts put the modules together by their index.ts.',
      severity: 'error',
      from: { path: '^server/[^/]+\\.ts$' },
      to: { path: inModule, pathNot: ['^server/[^/]+/index\\.ts$', '^server/cli/[^/]+\\.ts$'] },
    },
    {
      name: 'no-module-imports-the-api',
      comment:
        'Dependencies point one way: api and cli to modules. A module’s schema.ts adds its fields to the builder it is given.',
      severity: 'error',
      from: { path: inModule, pathNot: ['^server/(api|cli)/', '^server/[^/]+/schema(\\.ts|/)'] },
      to: { path: '^server/(api|cli)/' },
    },
    {
      name: 'schemas-meet-only-the-api',
      comment: 'GraphQL stays at the edge.',
      severity: 'error',
      from: { path: '^server/', pathNot: ['^server/api/', '^server/[^/]+/schema/'] },
      to: { path: '^server/[^/]+/schema(\\.ts|/)' },
    },
    {
      name: 'pure-modules-do-no-input-or-output',
      comment:
        'model, extract and fingerprint know no store, no file, no network, no image decoder.',
      severity: 'error',
      from: { path: '^server/(model|extract|fingerprint)/' },
      to: {
        path: [
          '^(node:)?(fs|net|http|https|child_process|worker_threads|process)',
          '^server/(?!model/|extract/|fingerprint/|collections/)',
          'node_modules/sharp/',
        ],
        dependencyTypesNot: [],
      },
    },
    {
      name: 'the-engine-of-resolution-is-pure',
      comment:
        'Typed arrays in, networks out: it knows no graph, no store, and of other modules collections and kinds.',
      severity: 'error',
      from: { path: '^server/resolve/engine/' },
      to: { pathNot: '^server/(resolve/engine|collections|model)/' },
    },
    {
      name: 'operations-and-updates-are-pure',
      comment: 'What the engine found in; operations, and what has changed since, out.',
      severity: 'error',
      from: { path: '^server/(resolve/(operations|update)|communities)/' },
      to: { pathNot: '^server/(resolve|communities|collections|model)/' },
    },
    ...oneWay('resolve/engine', [
      ...['types', 'ground', 'judged', 'items', 'groups', 'hubs'],
      ...['features', 'links', 'closing', 'cuts', 'explanation', 'resolve\\.ts'],
    ]),
    ...oneWay('networks', [
      ...['loading', 'messages', 'kept', 'finding', 'judged', 'copy', 'runs'],
      ...['copied', 'explained', 'compared'],
    ]),
    {
      name: 'one-driver',
      comment: 'One way to run Cypher: the neo4j module. Queries reads the driver’s value types.',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/(neo4j|queries)/' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'one-store',
      comment: 'One way to the application store: the store module. Others ask its typed queries.',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/store/' },
      to: { path: 'node_modules/(kysely|better-sqlite3)' },
    },
    {
      name: 'one-reader-of-pictures',
      comment: 'Codes and words in pictures are read by the pictures module, without a network.',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/pictures/' },
      to: { path: 'node_modules/(zxing-wasm|tesseract\\.js)' },
    },
    {
      name: 'the-truth-is-for-measuring',
      comment:
        'No module may know what the truth of a generated scenario is: evaluate is asked by the cli alone.',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/(evaluate|cli)/' },
      to: { path: '^server/evaluate/' },
    },
    {
      name: 'the-client-meets-the-server-over-the-wire',
      comment: 'But for the writer of Parquet, which knows nothing of either.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^(server|seed-data)/', pathNot: '^server/queries/parquet\\.ts$' },
    },
    {
      name: 'seed-data-stands-alone',
      severity: 'error',
      from: { path: '^seed-data/' },
      to: { path: '^(client|server)/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^client/dist|^client/src/gql)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
