import { type Analysis, analyses } from '../server/ask/analyse/index.ts';
import { indicators, type Reason } from '../server/link/indicators/index.ts';
import { parameterTable } from './saved-queries.ts';

const intro = `# The analyses

Generated from the declarations in \`server/ask/analyse\` by \`npm run generate\`. Do not edit.

An analysis answers what Cypher alone answers badly. Each is run on the Analyses page, or as
\`npm run -s throughline -- analyse NAME --PARAMETER VALUE\`. Each run is in the custody log. None gives a verdict,
and nothing is added up to a score: each number stands beside a base rate of the same data.
`;

const report = `## The report of a platform’s exposure

A PDF that can be handed to the platform or to a regulator, made by the button beside the answer, or by
\`npm run -s throughline -- analyse platform-exposure --platform lotus-board.example --report out.pdf\`.

It holds no number, email, name, account, text, picture or id. Counts are rounded to the nearest five, and 1 to 4 are
written “fewer than 5”. It says its method, its period, what may be wrong, from which run and files it was made, when,
and by which version. The custody log keeps its hash.
`;

/** The reference of the analyses, and of the indicators that each network has. */
export function analysesReference(): string {
  const contents = analyses.map(({ name, title }) => `- [\`${name}\`](#${name}): ${title}`);
  return [intro, ...contents, '', ...analyses.map(page), report, indicatorsPart()].join('\n');
}

function page(analysis: Analysis): string {
  const { name, title, description, parameters, columns, slow, tags } = analysis;
  return [
    `## ${name}`,
    `**${title}** ${description}`,
    ...parameterTable(parameters),
    `**Method.** ${analysis.method}`,
    ...analysis.sources.map((source) => `- ${cited(source)}`),
    `**Beside it.** ${analysis.baseRate}`,
    `**What may be wrong**`,
    analysis.mayBeWrong.map((line) => `- ${line}`).join('\n'),
    `Columns: ${columns.map((column) => column.title).join(', ')}. Tags: ${tags.join(', ')}.${slow === undefined ? '' : ` Slow: ${slow}.`}`,
    '',
  ].join('\n\n');
}

function cited({ text, source }: Reason): string {
  if (!source) return text;
  const { authors, year, title, where, url } = source;
  return `${text} (${authors} ${year}: ${url === undefined ? title : `[${title}](${url})`}. ${where}.)`;
}

function indicatorsPart(): string {
  const rows = indicators.map(
    ({ id, title, counts, parameters, side }) =>
      `- \`${id}\`, ${side}: **${title(parameters)}.** ${counts(parameters)}`,
  );
  return [
    '## Indicators',
    '',
    'Counted by each run for every network, beside how often each is seen in all ads: on the page of the network, and by `npm run -s throughline -- indicators network:1/1`, which also says what speaks for and against reading anything into one. *toward*: it can point to control by others; *away*: away from it.',
    '',
    ...rows,
    '',
  ].join('\n');
}
