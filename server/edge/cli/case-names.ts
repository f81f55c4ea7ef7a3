import { readFile, stat } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { count } from '../../core/count.ts';
import { whyOf } from '../../core/errors.ts';
import { markNames, type NameMark, nameRoles, readNames } from '../../court/cases/index.ts';
import { CaseError } from '../../court/snapshot/index.ts';
import { type Signing, signedOf } from './case-part.ts';
import { type At, onStore, type Stored } from './data-folder.ts';
import { report } from './output.ts';

interface Options extends Signing {
  readonly role: keyof typeof nameRoles;
  readonly spelling: readonly string[];
  readonly from?: string;
}

/** `case name`: marks names of people, which a redacted version leaves out. */
export const nameVerb = (): Command =>
  signedOf(
    'name',
    'Marks names of people as captured text has them: a redacted version leaves them out.',
    'name case-0123456789ab "Anna Orchid" --role victim --spelling "Анна Орхид"',
  )
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
    .action(
      onStore(async (at: At<Options, Stored>, id: string, name?: string) => {
        const by = { case: id, initials: at.initials };
        const { marked, known } = await markNames(at, by, await given(name, at));
        const already = known === 0 ? '' : `; ${known} were marked already`;
        report(at, { id, marked, known }, `${count(marked, 'name', 'names')} marked${already}.`);
      }),
    );

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
    throw unreadable(file, whyOf(cause));
  }
  throw unreadable(file, `no list of names has more than ${mostBytes} bytes`);
}

const unreadable = (file: string, why: string) =>
  new CaseError('file', `${file} cannot be read: ${why}`, 'Give a text file of names.');
