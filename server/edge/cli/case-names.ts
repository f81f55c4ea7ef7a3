import { readFile, stat } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { count } from '../../core/count.ts';
import { markNames, type NameMark, nameRoles, readNames } from '../../court/cases/index.ts';
import { CaseError } from '../../court/snapshot/index.ts';
import { anId, common, type Signing, signed } from './case-part.ts';
import { withDataStore } from './data-folder.ts';
import { print, say } from './output.ts';

interface Options extends Signing {
  readonly role: keyof typeof nameRoles;
  readonly spelling: readonly string[];
  readonly from?: string;
}

/** `case name`: marks names of people, which a redacted version leaves out. */
export const nameVerb = (): Command =>
  signed(
    'name',
    'Marks names of people as captured text has them: a redacted version leaves them out.',
    'name case-0123456789ab "Anna Orchid" --role victim --spelling "Анна Орхид"',
  )
    .argument('<case>', anId)
    .argument('[name]', 'the name, as it stands in the ads')
    .addOption(
      new Option('--role <role>', 'who it is').choices(Object.keys(nameRoles)).default('other'),
    )
    .option(
      '--spelling <text>',
      'another way to write it; may be repeated',
      (one: string, before: readonly string[]) => [...before, one],
      [],
    )
    .option('--from <file>', 'a list: one name a line, as name;role;spelling;spelling')
    .action(async (id: string, name: string | undefined, options: Options, command: Command) => {
      const { data, json } = common(command);
      const names = await given(name, options);
      await withDataStore(data, async (modules) => {
        const { marked, known } = await markNames(
          modules,
          { case: id, initials: options.initials },
          names,
        );
        if (json) print({ id, marked, known });
        else
          say(
            `${count(marked, 'name', 'names')} marked${known === 0 ? '' : `; ${known} were marked already`}.`,
          );
      });
    });

async function given(
  name: string | undefined,
  { role, spelling, from }: Options,
): Promise<NameMark[]> {
  const one = name === undefined ? [] : [{ text: name, role, spellings: [...spelling] }];
  const names = [...one, ...(from === undefined ? [] : readNames(await readList(from), role))];
  if (names.length > 0) return names;
  throw new CaseError('text', 'No name is given.', 'Give a name, or a list of names by --from.', {
    field: 'name',
  });
}

const mostBytes = 4 * 1024 * 1024;

async function readList(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size <= mostBytes) return await readFile(file, 'utf8');
  } catch (cause) {
    throw unreadable(file, cause instanceof Error ? cause.message : String(cause));
  }
  throw unreadable(file, `no list of names has more than ${mostBytes} bytes`);
}

const unreadable = (file: string, why: string) =>
  new CaseError('file', `${file} cannot be read: ${why}`, 'Give a text file of names.');
