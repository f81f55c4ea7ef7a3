import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { assertValidSchema, lexicographicSortSchema, printSchema } from 'graphql';
import codegen from '../codegen.config.ts';
import { REPOSITORY } from '../server/core/config.ts';
import { graphqlSchema } from '../server/edge/api/index.ts';
import { analysesReference } from './analyses.ts';
import { clientKinds } from './client-kinds.ts';
import { commandLineReference } from './command-line.ts';
import { exportReference } from './exports.ts';
import { rolesReference } from './roles.ts';
import { queriesReference } from './saved-queries.ts';

/**
 * Writes what is generated: the GraphQL schema from the server's code, the client's types from the schema,
 * what the client knows of kinds, the reference of the command line from its help, those of the saved queries and of
 * the analyses from their files, that of the export from its formats, and who may do what from the table of roles.
 * With --check nothing is changed; what has drifted is named, and the exit code is 1.
 */
const typesFolder = join(REPOSITORY, 'client/src/gql');
const header = '# Generated from the server’s code by `npm run generate`. Do not edit.\n\n';

const check = process.argv.includes('--check');
const built = graphqlSchema();
assertValidSchema(built);
const schema = `${header}${printSchema(lexicographicSortSchema(built))}\n`;
const files: Readonly<Record<string, string>> = {
  'server/edge/api/schema.graphql': schema,
  'client/src/theme/kinds.generated.ts': clientKinds(),
  'docs/reference/command-line.md': await commandLineReference(),
  'docs/reference/queries.md': queriesReference(),
  'docs/reference/analyses.md': analysesReference(),
  'docs/reference/export.md': exportReference(),
  'docs/reference/roles.md': rolesReference(),
};
const drifted: string[] = [];
for (const [name, wanted] of Object.entries(files)) {
  const file = join(REPOSITORY, name);
  if (check) drifted.push(...(await differs(file, wanted)));
  else await writeFile(file, wanted);
}
if (check) drifted.push(...(await driftOfTypes()));
else await writeTypes(typesFolder);
if (check && drifted.length > 0) {
  console.error(`Generated files have drifted: ${drifted.join(', ')}. Run: npm run generate`);
  process.exitCode = 1;
}

async function writeTypes(folder: string): Promise<void> {
  const [target] = Object.values(codegen.generates);
  await generate(
    {
      ...codegen,
      schema,
      generates: { [`${folder}/`]: target ?? {} },
      silent: true,
      cwd: REPOSITORY,
    },
    true,
  );
}

async function driftOfTypes(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-generate-'));
  try {
    await writeTypes(folder);
    const names = await readdir(folder);
    const all = await Promise.all(
      names.map(async (name) =>
        differs(join(typesFolder, name), await readFile(join(folder, name), 'utf8')),
      ),
    );
    return all.flat();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function differs(file: string, wanted: string): Promise<string[]> {
  const held = await readFile(file, 'utf8').catch(() => '');
  return held === wanted ? [] : [relative(REPOSITORY, file)];
}
