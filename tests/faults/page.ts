import type { FaultRow } from './run-fault.ts';

const lineOf = ({ what, times, hit, lost, state, longest }: FaultRow): string =>
  `| ${what} | ${times} | ${hit} | ${lost} | ${state} | ${longest.toFixed(1)} |`;

/**
 * The page of docs/reference about faults.
 * @param all what each fault is, in the order of the page
 * @param before the page as it was: what was not let happen this time stays as it was found then
 */
export function pageOf(rows: readonly FaultRow[], all: readonly string[], before: string): string {
  const found = new Map(rows.map((row) => [row.what, lineOf(row)]));
  const kept = before.split('\n');
  return pageWith(
    all.flatMap((what) => {
      const line = found.get(what) ?? kept.find((one) => one.startsWith(`| ${what} |`));
      return line === undefined ? [] : [line];
    }),
  );
}

const pageWith = (lines: readonly string[]): string => `# Faults, and what they leave

Written by \`npm run faults -- --page\`, which lets these happen and looks at what is left. Do not edit. \`npm run faults -- NAME --times 20 --page\` does one again.

- *Hit*: how often the fault fell into the work; a command can be over before.
- *Lost*: captures, judgements, cases and changes of cases that somebody was told are kept, and that are not.
- *After*: what \`doctor --full\` says of store, custody log, audit log, stored files and graph, once the same command went through or said why not in one line. *Named*: it says exactly what the fault damaged.
- *Longest*: seconds from the fault until the same command was through.

| fault | times | hit | lost | after | longest |
|---|---|---|---|---|---|
${lines.join('\n')}

After a full disk Neo4j can leave a graph that it does not open. The command says so, and \`rebuild\` makes the graph again: that was done where it was said.

A run and an import work in threads of their program, which end with it: the worker that is killed is the process that sets the pages of a bundle. Records of which the custody log tells and that the store does not have are named by \`doctor\`: a kill can come between the two, before anybody was told.
`;
