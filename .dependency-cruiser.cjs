const { existsSync } = require('node:fs');

/** The dependency rules: who may import whom. `npm run check:dependencies` holds them. */

/** The rooms, each of which may import those before it alone; main.ts and cli.ts go in by the last. */
const rooms = ['core', 'read', 'link', 'ask', 'court', 'edge'];
const inModule = '^server/[^/]+/([^/]+)/';
const aSchema = '^server/[^/]+/[^/]+/schema(\\.ts|/)';

// A folder that was renamed would be free of its rule without a word.
const there = (path) => {
  if (existsSync(path)) return path;
  throw new Error(`.dependency-cruiser.cjs names ${path}, which is not there.`);
};
const module_ = (...places) => `^(${places.map((place) => there(`server/${place}`)).join('|')})/`;

/** Folders of a module, each of which may import those before it alone. */
const oneWay = (place, folders) =>
  folders.map((folder, at) => {
    there(`server/${place}/${folder.replaceAll('\\', '')}`);
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
    ...rooms.map((room, at) => ({
      name: `nothing-climbs-from-${room}`,
      comment:
        'A room imports the rooms before it. What follows one thing by another is put together at the edge.',
      severity: 'error',
      from: { path: `^${there(`server/${room}`)}/` },
      to: { path: `^server/(${[...rooms.slice(at + 1), '(main|cli)\\.ts'].join('|')})` },
    })),
    {
      name: 'a-module-has-one-public-api',
      comment:
        'Another module imports index.ts, never a file behind it. Fields and loaders are put together by the API.',
      severity: 'error',
      from: { path: inModule },
      to: {
        path: inModule,
        pathNot: [
          '^server/[^/]+/$1/',
          '^server/[^/]+/[^/]+/(index|[a-z-]*loaders)\\.ts$',
          '^server/[^/]+/[^/]+/schema(\\.ts|/index\\.ts)$',
        ],
      },
    },
    {
      name: 'programs-use-public-apis',
      comment: 'main.ts, cli.ts and what lies beside modules put them together by their index.ts.',
      severity: 'error',
      from: { path: ['^server/[^/]+\\.ts$', '^server/[^/]+/[^/]+\\.ts$'] },
      to: {
        path: inModule,
        pathNot: ['^server/[^/]+/[^/]+/index\\.ts$', '^server/edge/cli/[^/]+\\.ts$'],
      },
    },
    {
      name: 'schemas-meet-only-the-api',
      comment: 'GraphQL stays at the edge: schemas know one another, and modules know none.',
      severity: 'error',
      from: { path: '^server/', pathNot: ['^server/edge/api/', aSchema] },
      to: { path: aSchema },
    },
    {
      name: 'pure-modules-do-no-input-or-output',
      comment:
        'model, extract and fingerprint know no store, no file, no network, no image decoder.',
      severity: 'error',
      from: { path: module_('core/model', 'read/extract', 'read/fingerprint') },
      to: {
        path: [
          '^(node:)?(fs|net|http|https|child_process|worker_threads|process)',
          '^server/(?!core/model/|read/extract/|read/fingerprint/|core/collections/)',
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
      from: { path: module_('link/resolve/engine') },
      to: { pathNot: '^server/(link/resolve/engine|core/collections|core/model)/' },
    },
    {
      name: 'operations-updates-and-parts-are-pure',
      comment:
        'What the engine found in; operations, what has changed since, and what parts come to, out.',
      severity: 'error',
      from: {
        path: module_(
          ...['link/resolve/operations', 'link/resolve/update', 'link/resolve/parts'],
          'link/communities',
        ),
      },
      to: { pathNot: '^server/(link/resolve|link/communities|core/collections|core/model)/' },
    },
    ...oneWay('link/resolve/engine', [
      ...['types', 'ground', 'judged', 'items', 'groups', 'hubs'],
      ...['features', 'links', 'closing', 'cuts', 'explanation', 'resolve\\.ts'],
    ]),
    ...oneWay('link/networks', [
      ...['loading', 'messages', 'kept', 'finding', 'judged', 'copy', 'runs'],
      ...['copied', 'explained', 'compared'],
    ]),
    {
      name: 'one-driver',
      comment: 'One way to run Cypher: the neo4j module. Queries reads the driver’s value types.',
      severity: 'error',
      from: { path: '^server/', pathNot: module_('core/neo4j', 'ask/queries') },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'one-store',
      comment: 'One way to the application store: the store module. Others ask its typed queries.',
      severity: 'error',
      from: { path: '^server/', pathNot: module_('core/store') },
      to: { path: 'node_modules/(kysely|better-sqlite3)' },
    },
    {
      name: 'one-reader-of-pictures',
      comment: 'Codes and words in pictures are read by the pictures module, without a network.',
      severity: 'error',
      from: { path: '^server/', pathNot: module_('read/pictures') },
      to: { path: 'node_modules/(zxing-wasm|tesseract\\.js)' },
    },
    {
      name: 'the-truth-is-for-measuring',
      comment:
        'No module may know what the truth of a generated scenario is: evaluate is asked by the cli alone.',
      severity: 'error',
      from: { path: '^server/', pathNot: module_('edge/evaluate', 'edge/cli') },
      to: { path: module_('edge/evaluate') },
    },
    {
      name: 'the-client-meets-the-server-over-the-wire',
      comment:
        'But for the writers of Parquet and workbooks, and what fills the places of sentences, which know nothing of either.',
      severity: 'error',
      from: { path: '^client/' },
      to: {
        path: '^(server|seed-data)/',
        pathNot:
          '^server/(ask/queries/parquet\\.ts|core/workbook\\.ts|core/messages/(fill\\.ts|.*\\.json))$',
      },
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
