/**
 * Compiles the program: `node server/compile.mjs FOLDER`; see `compiled.mjs`, which runs it. Packages stay where they
 * are, and each file finds what lies beside its TypeScript.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [, , outdir] = process.argv;
const server = fileURLToPath(new URL('.', import.meta.url));

/** What processes and threads begin with. */
const entries = readdirSync(server, { recursive: true }).filter((name) =>
  /^(cli|main)\.ts$|(worker|-child)\.ts$/.test(name),
);

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
  ...{ bundle: true, splitting: true, packages: 'external' },
  ...{ platform: 'node', format: 'esm', target: 'node20', tsconfigRaw: {} },
  ...{ sourcemap: true, sourcesContent: false },
  plugins: [places],
});
