import type { Command } from 'commander';
import type { CaseFile } from '../../court/cases/index.ts';
import { type At, onStore, type Stored } from './data-folder.ts';
import { ownInitials } from './options.ts';
import { minuteOf, oneLine, print, printList } from './output.ts';
import { type Common, verb } from './verb.ts';

export interface Signing {
  readonly initials: string;
}

/** A part of `case`. */
export const part = (name: string, description: string, example: string): Command =>
  verb(name, description, `case ${example} --data case-7`);

/** A part of `case` which somebody signs. */
export const signed = (name: string, description: string, example: string): Command =>
  part(name, description, example).option('--initials <letters>', 'who signs', ownInitials());

export const anId = 'the id of a case, as “case list” prints it';

/** A part of `case` that is signed, and about one. */
export const signedOf = (name: string, description: string, example: string): Command =>
  signed(name, description, example).argument('<case>', anId);

/** What a change of a case works with: what was asked for, and of which case, by whom. */
export type Change<Options = unknown> = At<Options, Stored> & {
  readonly by: { readonly case: string } & Signing;
};

/** An action that changes a case, which is then printed in one line. */
export const changing = <Place extends Change, Words extends unknown[]>(
  work: (at: Place, ...words: Words) => Promise<CaseFile>,
) =>
  onStore(async (at: Place & Signing, id: string, ...words: Words) =>
    printCase(at, await work({ ...at, by: { case: id, initials: at.initials } }, ...words)),
  );

const titles = ['id', 'status', 'title', 'last change'];

/** A case in cells, each under its title. */
const cells = ({ id, status, imported, title, reference, changedAt, changedBy }: CaseFile) => [
  id,
  `${status}${imported ? ', read only' : ''}`,
  `${title}${reference === '' ? '' : ` (${reference})`}`,
  `changed ${minuteOf(changedAt)} by ${changedBy}`,
];

/** Prints a case in one line. */
export const printCase = (options: Pick<Common, 'json'>, file: CaseFile): void =>
  print(options.json ? plainCase(file) : oneLine(cells(file).join('  ')));

export const printCases = (options: Common, rows: readonly CaseFile[]): Promise<void> =>
  printList(options, {
    rows,
    columns: titles.map((title, at) => [title, (file: CaseFile) => cells(file)[at] ?? '']),
    plain: plainCase,
    none: 'No case is kept here yet: case create makes one.',
  });

function plainCase(file: CaseFile): object {
  const { id, title, reference, status, producer, version, changedAt, changedBy, imported } = file;
  return { id, title, reference, status, producer, version, changedAt, changedBy, imported };
}
