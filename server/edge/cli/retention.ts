import type { Command } from 'commander';
import { authorOf } from '../../link/judgements/index.ts';
import { dueNow, listRetention, setRetention } from '../erasure/index.ts';
import { type At, onStore, type Stored } from './data-folder.ts';
import { ownInitials } from './options.ts';
import { printList, report, say } from './output.ts';
import { callOf, verb } from './verb.ts';

interface Options {
  readonly until?: string;
  readonly ground?: string;
  readonly initials?: string;
}
type Here = At<Options, Stored>;

/** `retention`: until when received files are kept. */
export function addRetentionVerb(program: Command): void {
  program.addCommand(
    verb(
      'retention',
      'Says until when a received file is kept, or lists these rules. A rule erases nothing by itself: erase --due does.',
      'retention BATCH --until 2027-01-31 --ground "purpose ends" --initials AB --data case-7',
    )
      .argument('[batch]', 'SHA-256 of the file, or “list”', 'list')
      .option('--until <day>', 'the last day on which it is kept')
      .option('--ground <text>', 'the legal ground')
      .option('--initials <AB>', 'one to four letters, such as AB')
      .action(onStore((at: Here, batch: string) => (batch === 'list' ? list(at) : set(at, batch)))),
  );
}

async function set(at: Here, batch: string): Promise<void> {
  const { until = '', ground = '', initials = ownInitials() } = at;
  const rule = { batch, until, ground, signed: authorOf(initials) };
  await setRetention(at.store.db, rule, new Date());
  report(at, { type: 'retention', ...rule }, `${batch} is kept until ${until}.`);
}

async function list(at: Here): Promise<void> {
  const rules = await listRetention(at.store.db);
  await printList(at, {
    ...{ rows: rules, none: 'No rule says how long a file is kept.' },
    columns: [
      ['file', ({ batch }) => batch],
      ['until', ({ until }) => until],
      ['ground', ({ ground }) => ground],
      ['signed', ({ signed }) => signed],
    ],
  });
  const { batches, records } = await dueNow(at.store.db, new Date());
  if (batches.length + records.length > 0)
    say(
      `Due: ${batches.length} of these files, and ${records.length} records that came again after they were erased. See what that covers: ${callOf('erase --due', at.data)}`,
    );
}
