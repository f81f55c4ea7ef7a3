import type { Command } from 'commander';
import type { Config } from '../../core/config.ts';
import { count } from '../../core/count.ts';
import {
  addToCase,
  archiveCase,
  caseOf,
  changeCase,
  contactAds,
  createCase,
  listedCases,
  openCase,
  queryOf,
  removeFromCase,
  serveBundle,
  standingItems,
  usualAdsOfContacts,
} from '../../court/cases/index.ts';
import { CaseError } from '../../court/snapshot/index.ts';
import { checkVerbs } from './case-checks.ts';
import { entryVerbs } from './case-entries.ts';
import { fileVerbs } from './case-files.ts';
import { nameVerb } from './case-names.ts';
import { showCase } from './case-output.ts';
import { anId, common, part, printCase, type Signing, signed } from './case-part.ts';
import { withDataFolder, withDataStore } from './data-folder.ts';
import { pair, wholeNumber } from './options.ts';
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
    ...[createVerb(), addVerb(config), removeVerb(), listVerb(), showVerb(config)],
    ...[detailsVerb(), archiveVerb(), openVerb(), serveVerb(), nameVerb()],
    ...[...entryVerbs(), ...fileVerbs()],
    ...checkVerbs(config),
  ])
    all.addCommand(command);
  program.addCommand(all);
}

interface DetailOptions extends Signing {
  readonly title?: string;
  readonly reference?: string;
  readonly authority?: string;
  readonly producer?: string;
  readonly members?: string;
  readonly from?: string;
  readonly to?: string;
}

/** What a case is called, who works on it, and what it is about. */
const withDetails = (command: Command): Command =>
  command
    .option('--producer <initials>', 'initials that number its exhibits; those of who signs if not')
    .option('--reference <text>', 'the number under which the office keeps it')
    .option('--authority <text>', 'on what legal ground the work is done')
    .option('--members <initials>', 'who works on it, separated by commas')
    .option('--from <day>', 'the first day that it is about')
    .option('--to <day>', 'the last day that it is about');

/** @param stands the period that there is: a day that is not given stays */
const detailsOf = (
  { from, to, members, ...options }: Omit<DetailOptions, 'initials'>,
  stands: { readonly from: string | null; readonly to: string | null } | null,
) => ({
  ...options,
  ...(members === undefined ? {} : { members: members.split(',') }),
  ...(from === undefined && to === undefined
    ? {}
    : { period: { from: from ?? stands?.from, to: to ?? stands?.to } }),
});

const createVerb = () =>
  withDetails(
    signed(
      'create',
      'Makes a case, and prints its id.',
      'create --title "Case 7" --producer AB',
    ).requiredOption('--title <text>', 'what it is called'),
  ).action(async ({ initials, ...options }: DetailOptions, command: Command) => {
    const { data, json } = common(command);
    await withDataStore(data, async (modules) => {
      const { id } = await createCase(modules, { ...detailsOf(options, null), initials });
      print(json ? { id } : id);
    });
  });

const detailsVerb = () =>
  withDetails(
    signed(
      'details',
      'Changes what a case is called, who works on it, its authority and its period; what is not given stays.',
      'details case-0123456789ab --authority "Warrant 12/26" --from 2026-03-01',
    )
      .argument('<case>', anId)
      .option('--title <text>', 'what it is called'),
  ).action(async (id: string, { initials, ...options }: DetailOptions, command: Command) => {
    const { data, json } = common(command);
    await withDataStore(data, async (modules) => {
      const { version: baseVersion, period } = await caseOf(modules.store.db, id);
      const seen = { case: id, initials, baseVersion };
      printCase(await changeCase(modules, seen, detailsOf(options, period)), json);
    });
  });

interface AddOptions extends Signing {
  readonly query?: string;
  readonly param?: Readonly<Record<string, string>>;
  /** False: without the ads of contacts. */
  readonly ads: number | boolean;
}

const addVerb = (config: Config) =>
  signed(
    'add',
    'Brings entities, networks, operations or a saved query into the scope of a case. With a contact come the ads that hold it.',
    'add case-0123456789ab phone:+77000000001 network:1/4',
  )
    .argument('<case>', anId)
    .argument('[entities...]', 'ids, such as phone:+77000000001 or network:1/4')
    .option('--query <name>', 'a saved query')
    .option('--param <name=value>', 'a parameter of the query; may be repeated', pair)
    .option(
      '--ads <number>',
      `of the ads that hold a contact come so many at most, those captured first before the others; where there are more than ${usualAdsOfContacts} it has to be said`,
      wholeNumber,
    )
    .option('--no-ads', 'contacts come without the ads that hold them')
    .action(async (id: string, entities: string[], options: AddOptions, command: Command) => {
      const { data, json } = common(command);
      const { initials, query, param = {}, ads = true } = options;
      const queries = query === undefined ? [] : [{ name: query, parameters: param }];
      const adsOfContacts = ads === true ? 'all' : ads || 0;
      await withDataFolder(config, data, async (modules) => {
        const scope = { entities, queries, adsOfContacts } as const;
        const file = await addToCase(modules, { case: id, initials }, scope);
        for (const one of await contactAds(modules, entities, id))
          say(
            `${one.id}: ${one.inCase} of ${count(one.ads, 'ad', 'ads')} that hold it are in the case`,
          );
        printCase(file, json);
      });
    });

const removeVerb = () =>
  signed(
    'remove',
    'Takes entities, networks, operations or a saved query out of the scope of a case; they stay on record.',
    'remove case-0123456789ab phone:+77000000001',
  )
    .argument('<case>', anId)
    .argument('[entities...]', 'ids, such as phone:+77000000001')
    .option('--query <name>', 'a saved query: it leaves with whatever parameters it has there')
    .action(
      async (
        id: string,
        entities: string[],
        { initials, query }: Signing & { readonly query?: string },
        command: Command,
      ) => {
        const { data, json } = common(command);
        await withDataStore(data, async (modules) => {
          const queries =
            query === undefined ? [] : await queriesNamed(modules.store.db, id, query);
          printCase(
            await removeFromCase(modules, { case: id, initials }, { entities, queries }),
            json,
          );
        });
      },
    );

/** @throws CaseError `item` where the case names no query so */
async function queriesNamed(db: Parameters<typeof standingItems>[0], id: string, name: string) {
  const queries = (await standingItems(db, id, ['query'])).map(({ item }) => queryOf(item));
  const named = queries.filter((query) => query.name === name);
  if (named.length > 0) return named;
  throw new CaseError(
    'item',
    `The case names no saved query ${name}.`,
    queries.length === 0
      ? 'It names none at all.'
      : `It names ${queries.map((query) => query.name).join(', ')}.`,
    { field: 'query' },
  );
}

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
