/**
 * Puts the server's TypeScript together into a few files of JavaScript, in dist/: part of `npm run build`. Of its
 * hundreds of files Node asks a thread one by one how they are to be read; a few large ones take less than half the time.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const server = path.join(root, 'server');
const outdir = path.join(root, 'dist');
const inPackages = `${path.sep}node_modules${path.sep}`;
const DAY_MS = 86_400_000;

/** What processes and threads begin with. */
const entries = readdirSync(server, { recursive: true }).filter((name) =>
  /^(cli|main|stage)\.ts$|(worker|-child)\.ts$/.test(name),
);

/**
 * Packages that Node takes long to find and to look through are put in; all others stay where they are.
 * What is made for GraphQL wants one and the same `graphql`: all of it, or nothing.
 */
const taken =
  /^(@pothos|antlr4-c3|antlr4ng|graphql|i18n-iso-countries|graphql-yoga|kysely|libphonenumber-js|linkifyjs|neo4j-driver|tldts|warcio|yaml|zod)(\/|$)/;
const packages = {
  name: 'packages',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path: name, kind, resolveDir }) => {
      const stays = kind !== 'entry-point' && !taken.test(name) && !resolveDir.includes(inPackages);
      return stays ? { path: name, external: true } : undefined;
    });
  },
};
/** What those ask for that are scripts. */
const require =
  'import { createRequire as $of } from "node:module"; const require = $of(import.meta.url);';

/** Each file finds what lies beside its TypeScript. */
const places = {
  name: 'places',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      const place = encodeURI(path.relative(outdir, file).replaceAll(path.sep, '/'));
      const url = `new URL(${JSON.stringify(place)}, import.meta.url).href`;
      const contents = readFileSync(file, 'utf8').replaceAll('import.meta.url', url);
      return { loader: 'ts', contents };
    });
  },
};

const { metafile } = await build({
  absWorkingDir: server,
  entryPoints: entries.map((name) => ({
    in: name,
    out: name.replaceAll(path.sep, '-').replace(/\.ts$/, ''),
  })),
  ...{ outdir, chunkNames: 'shared-[hash]' },
  ...{ bundle: true, splitting: true, banner: { js: require } },
  ...{ platform: 'node', format: 'esm', target: 'node20', tsconfigRaw: {} },
  // Modules call each other at once, where scripts look up each name; and GraphQL asks less of what it trusts.
  ...{ mainFields: ['module', 'main'], define: { 'process.env.NODE_ENV': '"production"' } },
  ...{ sourcemap: true, sourcesContent: false, metafile: true, logLevel: 'warning' },
  plugins: [places, packages],
});

// Machines that share the work of an import compare it: all must have the same build.
const hash = createHash('sha256');
for (const file of Object.keys(metafile.outputs).sort())
  if (file.endsWith('.js')) hash.update(readFileSync(path.join(server, file)));
writeFileSync(path.join(outdir, 'version'), `${hash.digest('hex').slice(0, 16)}\n`);

// What decides what it finds and says: its JavaScript, its statements, its templates and texts.
const beside = ['cypher', 'server'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(ts|js|mjs)$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
);
const scripts = Object.keys(metafile.outputs)
  .filter((file) => file.endsWith('.js'))
  .map((file) => `dist/${path.basename(file)}`);
const files = [...beside, ...scripts].map((file) => file.replaceAll(path.sep, '/')).sort();
writeFileSync(path.join(outdir, 'files'), `${files.join('\n')}\n`);

// What it consists of beside: the packages of the lockfile that are not for development.
const { packages: lock } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
const components = Object.entries(lock)
  .filter(([place, { dev, devOptional }]) => place !== '' && !dev && !devOptional)
  .map(([place, { name, version, license = '', integrity = '' }]) => {
    const known = name ?? place.replace(/^.*node_modules\//, '');
    return [`${known}@${version}`, { name: known, version, licence: license, integrity }];
  });
const once = [...new Map(components.sort(([a], [b]) => (a < b ? -1 : 1))).values()];
writeFileSync(path.join(outdir, 'components.json'), `${JSON.stringify(once)}\n`);

// A program that is running still reads from the build that it began with.
const made = new Set([
  ...['version', 'files', 'components.json'],
  ...Object.keys(metafile.outputs).map((file) => path.basename(file)),
]);
for (const name of readdirSync(outdir).filter((file) => !made.has(file))) {
  const file = path.join(outdir, name);
  const stat = statSync(file);
  if (stat.isFile() && stat.mtimeMs < Date.now() - DAY_MS) rmSync(file);
}
