import type { Command } from 'commander';
import type { CaseFile } from '../../court/cases/index.ts';
import { ownInitials } from './options.ts';
import { oneLine, print } from './output.ts';
import { type Common, verb } from './verb.ts';

export interface Signing {
  readonly initials: string;
}

/** The options that every part of `case` has. */
export const common = (command: Command) => command.optsWithGlobals<Common>();

/** A part of `case`. */
export const part = (name: string, description: string, example: string): Command =>
  verb(name, description, `case ${example} --data case-7`);

/** A part of `case` which somebody signs. */
export const signed = (name: string, description: string, example: string): Command =>
  part(name, description, example).option('--initials <letters>', 'who signs', ownInitials());

export const anId = 'the id of a case, as “case list” prints it';

/** Prints a case in one line. */
export function printCase(file: CaseFile, json: true | undefined): void {
  const { id, title, reference, status, producer, version, changedAt, changedBy, imported } = file;
  if (json)
    print({ id, title, reference, status, producer, version, changedAt, changedBy, imported });
  else
    print(
      oneLine(
        `${id}  ${status}${imported ? ', read only' : ''}  ${title}${reference === '' ? '' : ` (${reference})`}  changed ${changedAt.slice(0, 16).replace('T', ' ')} by ${changedBy}`,
      ),
    );
}
