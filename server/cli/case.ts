import type { Command } from 'commander';
import {
  addToCase,
  archiveCase,
  caseOf,
  createCase,
  listedCases,
  openCase,
  removeFromCase,
  saveEntry,
  serveBundle,
} from '../cases/index.ts';
import type { Config } from '../config.ts';
import { disclosureVerb, exportVerb, importVerb } from './case-files.ts';
import { showCase } from './case-output.ts';
import { anId, common, part, printCase, type Signing, signed } from './case-part.ts';
import { withDataFolder, withDataStore } from './data-folder.ts';
import { pair } from './options.ts';
import { print, say } from './output.ts';
import { verb } from './verb.ts';

/** `case`: cases that several people work on, with an exhibit register whose numbers stay. */
export function addCaseVerb(program: Command, config: Config): void {
  const all = verb(
    'case',
    'Keeps cases: what is in scope, notes, the exhibit register, the disclosure schedule.\nEvery change is signed and has a line in the custody log.',
    'case create --title "Case 7" --producer AB',
  );
  for (const command of [
    ...[createVerb(), addVerb(config), removeVerb(), noteVerb(), listVerb(), showVerb(config)],
    ...[archiveVerb(), openVerb(), serveVerb(), disclosureVerb(), exportVerb(), importVerb()],
  ])
    all.addCommand(command);
  program.addCommand(all);
}

interface CreateOptions extends Signing {
  readonly title: string;
  readonly reference?: string;
  readonly authority?: string;
  readonly producer?: string;
  readonly members?: string;
  readonly from?: string;
  readonly to?: string;
}

const createVerb = () =>
  signed('create', 'Makes a case, and prints its id.', 'create --title "Case 7" --producer AB')
    .requiredOption('--title <text>', 'what it is called')
    .option('--producer <initials>', 'initials that number its exhibits; those of who signs if not')
    .option('--reference <text>', 'the number under which the office keeps it')
    .option('--authority <text>', 'on what legal ground the work is done')
    .option('--members <initials>', 'who works on it, separated by commas')
    .option('--from <day>', 'the first day that it is about')
    .option('--to <day>', 'the last day that it is about')
    .action(async ({ from, to, members, ...options }: CreateOptions, command: Command) => {
      const { data, json } = common(command);
      await withDataStore(data, async (modules) => {
        const { id } = await createCase(modules, {
          ...options,
          ...(members === undefined ? {} : { members: members.split(',') }),
          ...(from === undefined && to === undefined ? {} : { period: { from, to } }),
        });
        print(json ? { id } : id);
      });
    });

interface AddOptions extends Signing {
  readonly query?: string;
  readonly param?: Readonly<Record<string, string>>;
}

const addVerb = (config: Config) =>
  signed(
    'add',
    'Brings entities, networks, operations or a saved query into the scope of a case.',
    'add case-0123456789ab phone:+77000000001 network:1/4',
  )
    .argument('<case>', anId)
    .argument('[entities...]', 'ids, such as phone:+77000000001 or network:1/4')
    .option('--query <name>', 'a saved query')
    .option('--param <name=value>', 'a parameter of the query; may be repeated', pair)
    .action(async (id: string, entities: string[], options: AddOptions, command: Command) => {
      const { data, json } = common(command);
      const { initials, query, param = {} } = options;
      const queries = query === undefined ? [] : [{ name: query, parameters: param }];
      await withDataFolder(config, data, async (modules) =>
        printCase(await addToCase(modules, { case: id, initials }, { entities, queries }), json),
      );
    });

const removeVerb = () =>
  signed(
    'remove',
    'Takes entities, networks or operations out of the scope of a case; they stay on record.',
    'remove case-0123456789ab phone:+77000000001',
  )
    .argument('<case>', anId)
    .argument('<entities...>', 'ids, such as phone:+77000000001')
    .action(async (id: string, entities: string[], { initials }: Signing, command: Command) => {
      const { data, json } = common(command);
      await withDataStore(data, async (modules) =>
        printCase(await removeFromCase(modules, { case: id, initials }, { entities }), json),
      );
    });

const noteVerb = () =>
  signed(
    'note',
    'Writes a note in a case.',
    'note case-0123456789ab "asked the platform" --initials AB',
  )
    .argument('<case>', anId)
    .argument('<text>', 'what it says')
    .option('--about <id>', 'what it is about, of the case’s scope')
    .action(
      async (
        id: string,
        text: string,
        { initials, about }: Signing & { readonly about?: string },
        command: Command,
      ) => {
        const { data, json } = common(command);
        await withDataStore(data, async (modules) =>
          printCase(
            await saveEntry(modules, { case: id, initials }, 'note', {
              text,
              about: about ?? null,
            }),
            json,
          ),
        );
      },
    );

const listVerb = () =>
  part('list', 'Lists the cases, the one that was changed last first.', 'list').action(
    async (_options: unknown, command: Command) => {
      const { data, json } = common(command);
      await withDataStore(data, async ({ store }) => {
        const { cases } = await listedCases(store.db, {}, { offset: 0, limit: -1 });
        for (const one of cases) printCase(one, json);
        if (cases.length === 0 && !json) say('No case is kept here yet: case create makes one.');
      });
    },
  );

const showVerb = (config: Config) =>
  part('show', 'Prints a case with all that is in it.', 'show case-0123456789ab')
    .argument('<case>', anId)
    .action(async (id: string, _options: unknown, command: Command) => {
      const { data, json } = common(command);
      await withDataFolder(config, data, (modules) => showCase(modules, id, json));
    });

const archiveVerb = () =>
  signed('archive', 'Archives a case: it is changed no more.', 'archive case-0123456789ab')
    .argument('<case>', anId)
    .action(async (id: string, { initials }: Signing, command: Command) => {
      const { data, json } = common(command);
      await withDataStore(data, async (modules) => {
        const { version: baseVersion } = await caseOf(modules.store.db, id);
        printCase(await archiveCase(modules, { case: id, initials, baseVersion }), json);
      });
    });

const openVerb = () =>
  signed('open', 'Opens an archived case again.', 'open case-0123456789ab')
    .argument('<case>', anId)
    .action(async (id: string, { initials }: Signing, command: Command) => {
      const { data, json } = common(command);
      await withDataStore(data, async (modules) =>
        printCase(await openCase(modules, { case: id, initials }), json),
      );
    });

interface ServeOptions extends Signing {
  readonly on?: string;
  readonly to: string;
}

const today = () => new Date().toISOString().slice(0, 10);

const serveVerb = () =>
  signed(
    'serve',
    'Marks a bundle of a case as served. What comes into the case later is numbered as a supplement: AB121A, AB121B …',
    'serve case-0123456789ab case-7-2026-11-25-full.zip --to "Smith and Co, for the defence"',
  )
    .argument('<case>', anId)
    .argument('<bundle>', 'the name of its file')
    .requiredOption('--to <whom>', 'to whom it was served')
    .option('--on <day>', 'the day on which it was served; today where it is left out')
    .action(
      async (id: string, bundle: string, { initials, on, to }: ServeOptions, command: Command) => {
        const { data, json } = common(command);
        await withDataStore(data, async (modules) =>
          printCase(
            await serveBundle(modules, { case: id, initials }, { bundle, on: on ?? today(), to }),
            json,
          ),
        );
      },
    );
