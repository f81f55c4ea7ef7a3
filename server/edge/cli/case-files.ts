import { existsSync, readdirSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { whyOf } from '../../core/errors.ts';
import { disclosureCsv, exportCase, importCase, type Keeping } from '../../court/cases/index.ts';
import { CaseError } from '../../court/snapshot/index.ts';
import { anId, part, printCase, type Signing, signed, signedOf } from './case-part.ts';
import { type At, onStore, type Stored, withDataStore, withNewDataStore } from './data-folder.ts';
import { print, report } from './output.ts';
import type { Common } from './verb.ts';

/** `case disclosure`, `export` and `import`: what is written to files, and read from one. */
export const fileVerbs = () => [disclosureVerb(), exportVerb(), importVerb()];

const disclosureVerb = () =>
  part(
    'disclosure',
    'Writes the disclosure schedule of a case as CSV.',
    'disclosure case-0123456789ab --out schedule.csv',
  )
    .argument('<case>', anId)
    .requiredOption('--out <file>', 'the file to write')
    .action(
      onStore(async ({ store, json, out }: At<Written, Stored>, id: string) => {
        await writeNew(out, await disclosureCsv(store.db, id));
        print(json ? { file: out } : out);
      }),
    );

interface Written extends Signing {
  readonly out: string;
}

const exportVerb = () =>
  signedOf(
    'export',
    'Writes a case to a file for another Throughline, where it is read only. What was captured is not in it: hand on its bundle as well.',
    'export case-0123456789ab --out case-7.case.jsonl',
  )
    .requiredOption('--out <file>', 'the file to write')
    .action(
      onStore(async (at: At<Written, Stored>, id: string) => {
        const { out, initials } = at;
        const { text, sha256 } = await exportCase(at, { case: id, initials });
        await writeNew(out, text);
        const words = `${out}\nSHA-256 ${sha256}: tell it apart from the file to whoever gets it.`;
        report(at, { file: out, sha256 }, words);
      }),
    );

interface Taken extends Signing, Common {
  readonly sha256?: string;
}

const importVerb = () =>
  signed(
    'import',
    'Takes in a case from a file that “case export” wrote. Every line is checked first; the case is read only here.',
    'import case-7.case.jsonl',
  )
    .argument('<file>', 'the file')
    .option('--sha256 <hash>', 'the hash that its author told: compared first')
    .action(async (file: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<Taken>();
      const { data, initials, sha256: expected } = options;
      const text = await readCase(file);
      const take = async (modules: Keeping) =>
        printCase(options, await importCase(modules, text, { initials, expected }));
      // Somebody who reads the case of another office may have received nothing yet.
      await (isEmpty(data) ? withNewDataStore(data, take) : withDataStore(data, take));
    });

const isEmpty = (data: string): boolean => !existsSync(data) || readdirSync(data).length === 0;

const mostBytes = 256 * 1024 * 1024;

async function readCase(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > mostBytes)
      throw new CaseError('file', `${file} has ${size} bytes: no case has as many`, 'Give a case.');
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw unusable(file, 'read', cause);
  }
}

async function writeNew(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (cause) {
    throw unusable(file, 'written', cause);
  }
}

function unusable(file: string, what: 'read' | 'written', cause: unknown): unknown {
  if (cause instanceof CaseError) return cause;
  const why = whyOf(cause);
  return new CaseError(
    'file',
    `${file} cannot be ${what}: ${why}`,
    what === 'read' ? 'Give a file that is there.' : 'Give a name that is not taken.',
    { cause },
  );
}
