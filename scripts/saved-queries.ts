import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Parameter,
  readLibrary,
  type SavedQuery,
  wantedOf,
} from '../server/ask/queries/index.ts';
import { loadConfig } from '../server/core/config.ts';

const intro = `# The saved queries

Generated from the files of \`cypher/library\` by \`npm run generate\`. Do not edit.

Each is asked on the Queries page, or as \`npm run -s throughline -- query NAME --param NAME=VALUE\`. How to write
one: [saved queries](saved-queries.md). None gives a verdict: what may be wrong stands with each.

Records that an import rejected are not in the graph, so no query finds them. The Import page counts them by source,
and so does \`npm run -s throughline -- import FILE --json\`, in \`sources\` of the line \`report\`. For an earlier
import give the same file again: it changes nothing, and what was rejected is told anew. Every file that was received
can be had from the Import page.
`;

/** The reference of the queries that ship with Throughline, by tag; one of several tags stands under its first. */
export function queriesReference(): string {
  const { queries, broken } = readLibrary(loadConfig({}).library, join(tmpdir(), 'no-data-folder'));
  const [wrong] = broken;
  if (wrong) throw wrong;
  const all = [...queries.values()];
  const firstOf = ({ tags: [first = 'others'] }: SavedQuery) => first;
  const tags = [...new Set(all.map(firstOf))]
    .sort()
    .map((tag) => ({ tag, held: all.filter((query) => firstOf(query) === tag) }));
  const contents = tags.map(({ tag, held }) => {
    const links = held.map(({ name }) => `[\`${name}\`](#${name})`).join(', ');
    return `| [${tag}](#${tag}) | ${links} |`;
  });
  const pages = tags.flatMap(({ tag, held }) => [`## ${tag}\n`, ...held.map(page)]);
  return [intro, '| tag | queries |\n|---|---|', ...contents, '', ...pages].join('\n');
}

function page(query: SavedQuery): string {
  const { name, title, description, howToRead, parameters, columns, slow, tags } = query;
  const also = tags.slice(1);
  return [
    `### ${name}`,
    `**${title}** ${description}`,
    howToRead,
    ...(slow === undefined ? [] : [`Slow: ${slow}`]),
    ...(also.length > 0 ? [`Also under ${also.join(', ')}.`] : []),
    ...parameterTable(parameters),
    `Columns: ${columns.map((column) => column.title).join(', ')}.`,
    '',
  ].join('\n\n');
}

/** Nothing where there are none. */
export function parameterTable(parameters: readonly Parameter[]): string[] {
  if (parameters.length === 0) return [];
  const rows = parameters.map(parameterRow);
  return [['| parameter | what | else |', '|---|---|---|', ...rows].join('\n')];
}

function parameterRow(parameter: Parameter): string {
  const { name, title, help, default: preset } = parameter;
  const what = [`${title}: ${wantedOf(parameter)}`, help].filter(Boolean).join('. ');
  const otherwise =
    preset === undefined ? 'has to be given' : preset === '' ? 'none' : `\`${preset}\``;
  return `| \`${name}\` | ${what} | ${otherwise} |`;
}
