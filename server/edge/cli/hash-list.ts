import { readFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import type { Config } from '../../core/config.ts';
import { count } from '../../core/count.ts';
import { authorOf } from '../../link/judgements/index.ts';
import {
  addHashList,
  type HashKind,
  hashKinds,
  listClosed,
  listHashLists,
  removeHashList,
} from '../../read/listed/index.ts';
import { type At, onFolder, onStore, type Stored } from './data-folder.ts';
import { ownInitials } from './options.ts';
import { printList, report, say } from './output.ts';
import { verb } from './verb.ts';

interface Options {
  readonly name?: string;
  readonly kind?: HashKind;
  readonly initials?: string;
}

/** `hash-list`: lists of known abuse pictures, which nobody and nothing looks at. */
export function addHashListVerb(program: Command, config: Config): void {
  const lists = verb(
    'hash-list',
    'Lists of known abuse pictures, by their hashes. A picture that is on one is held as bytes, and never shown.',
    'hash-list add known.txt --name hotline-2026 --initials AB --data case-7',
  );
  lists.addCommand(addVerb(config));
  lists.addCommand(
    verb(
      'list',
      'The lists, and how many pictures are closed.',
      'hash-list list --data case-7',
    ).action(onStore(printLists)),
  );
  lists.addCommand(
    verb(
      'remove',
      'Removes a list. Pictures that it closed stay closed.',
      'hash-list remove hotline-2026 --initials AB --data case-7',
    )
      .argument('<name>', 'name of the list')
      .option('--initials <AB>', 'one to four letters, such as AB')
      .action(
        onStore(async (at: At<Options, Stored>, name: string) => {
          const { entries } = await removeHashList(at, { name, signed: signed(at) });
          report(
            at,
            { type: 'hash-list-removed', name, entries },
            `The list ${name} is removed (${count(entries, 'hash', 'hashes')}). Pictures that it closed stay closed.`,
          );
        }),
      ),
  );
  program.addCommand(lists);
}

const signed = ({ initials = ownInitials() }: Options) => authorOf(initials);

const addVerb = (config: Config): Command =>
  verb(
    'add',
    'Adds a list: one SHA-256, MD5 or PDQ hash a line; # begins a comment. Every picture that is held is looked up.',
    'hash-list add known.txt --name hotline-2026 --initials AB --data case-7',
  )
    .argument('<file>', 'file of the list')
    .requiredOption('--name <text>', 'name of the list')
    .addOption(
      new Option(
        '--kind <kind>',
        'of all lines; by their length without it, 64 digits as SHA-256',
      ).choices(hashKinds),
    )
    .option('--initials <AB>', 'one to four letters, such as AB')
    .action(
      onFolder(config, async (at: At<Options>, file: string) => {
        const { name = '', kind } = at;
        const text = await readFile(file, 'utf8');
        const list = { name, text, signed: signed(at), ...(kind ? { kind } : {}) };
        const added = await addHashList(at, list);
        report(at, { type: 'hash-list-added', ...added }, [
          `The list ${name} has ${count(added.entries, 'hash', 'hashes')}. ${count(added.looked, 'picture that is held was', 'pictures that are held were')} looked up.`,
          ...(added.closed > 0
            ? [
                `${count(added.closed, 'PICTURE IS', 'PICTURES ARE')} ON A LIST NOW: nobody and nothing looks at ${added.closed === 1 ? 'it' : 'them'} any more. See docs/guide/erasure.md for what the law may ask next.`,
              ]
            : []),
        ]);
      }),
    );

async function printLists(at: At<Options, Stored>): Promise<void> {
  await printList(at, {
    ...{ rows: await listHashLists(at), none: 'There is no list of hashes.' },
    columns: [
      ['list', ({ name }) => name],
      ['hashes', ({ entries }) => entries],
      ['signed', ({ signed: by }) => by],
      ['added', ({ at: time }) => time.slice(0, 16)],
    ],
  });
  const closed = new Set((await listClosed(at)).map(({ image }) => image));
  if (closed.size > 0) say(`Closed: ${count(closed.size, 'picture', 'pictures')}.`);
}
