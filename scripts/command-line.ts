import type { Command } from 'commander';
import { loadConfig } from '../server/core/config.ts';
import { wholeProgram } from '../server/edge/cli/program.ts';

const intro = `# The command line

Generated from \`--help\` by \`npm run generate\`. Do not edit.

Every verb is called as \`npm run -s throughline -- VERB\`. Every verb takes \`--data DIR\` (the data folder),
\`--json\` (JSON lines for programs), \`--wide\` (the cells of a table whole) and \`--help\`. The exit codes are 0
(done), 1 (failed) and 2 (wrong usage).
A verb that runs while the workspace is open uses the same graph.

What failed is said in the language of \`THROUGHLINE_LANGUAGE\`, else of the locale, where there is a translation
(Russian: \`ru\`); codes and lines of \`--json\` stay English.

The workspace itself is opened by \`npm start -- --data DIR --port N\`.
`;

/** The reference of the command line as Markdown: the help of every verb and of the verbs within it. */
export async function commandLineReference(): Promise<string> {
  const program = await wholeProgram({ ...loadConfig({}), dataDir: '.data/demonstration' });
  const contents = program.commands.map((verb) => `- [${verb.name()}](#${verb.name()})`);
  const pages = program.commands.map((verb) => page(verb, '##'));
  return [intro, contents.join('\n'), '', ...pages].join('\n');
}

function page(verb: Command, heading: string): string {
  const within = verb.commands.map((inner) => page(inner, `${heading}#`));
  return [`${heading} ${nameOf(verb)}\n\n\`\`\`text\n${helpOf(verb)}\n\`\`\`\n`, ...within].join(
    '\n',
  );
}

function nameOf(verb: Command): string {
  const { parent } = verb;
  return parent?.parent == null ? verb.name() : `${nameOf(parent)} ${verb.name()}`;
}

/** As \`--help\` prints it: \`helpInformation\` leaves the example out. */
function helpOf(verb: Command): string {
  const lines: string[] = [];
  verb.configureOutput({ writeOut: (text) => lines.push(text), getOutHelpWidth: () => 100 });
  verb.outputHelp();
  return lines
    .join('')
    .replace(/^ +-h, --help .*\n/m, '')
    .replace(/\nOptions:\n(?=\n)/, '')
    .replace(/\nGlobal Options:\n(.+\n)+/, '')
    .trim();
}
