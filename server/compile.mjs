/**
 * Compiles the program: `node server/compile.mjs FOLDER`; see `compiled.mjs`, which runs it. Each file finds what lies
 * beside its TypeScript.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [, , outdir] = process.argv;
const inPackages = `${path.sep}node_modules${path.sep}`;
const server = fileURLToPath(new URL('.', import.meta.url));

/** What processes and threads begin with. */
const entries = readdirSync(server, { recursive: true }).filter((name) =>
  /^(cli|main)\.ts$|(worker|-child)\.ts$/.test(name),
);

/**
 * Packages that Node takes long to find and to look through are compiled with it; all others stay where they are.
 * What is made for GraphQL wants one and the same `graphql`: all of it, or nothing.
 */
const taken =
  /^(@pothos|graphql|graphql-yoga|kysely|libphonenumber-js|linkifyjs|neo4j-driver|tldts|warcio|zod)(\/|$)/;
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

const places = {
  name: 'places',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /\.ts$/ }, ({ path: file }) => ({
      loader: 'ts',
      contents: readFileSync(file, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(file).href),
      ),
    }));
    // It remembers which folder this process reads from: there is one of it.
    onResolve({ filter: /\/compiled\.mjs$/ }, () => ({
      path: new URL('compiled.mjs', import.meta.url).href,
      external: true,
    }));
  },
};

await build({
  absWorkingDir: server,
  entryPoints: entries.map((name) => ({
    in: name,
    out: name.replaceAll(path.sep, '-').replace(/\.ts$/, ''),
  })),
  ...{ outdir, chunkNames: 'shared-[hash]' },
  ...{ bundle: true, splitting: true, banner: { js: require } },
  ...{ platform: 'node', format: 'esm', target: 'node20', tsconfigRaw: {} },
  ...{ sourcemap: true, sourcesContent: false },
  plugins: [places, packages],
});
