import { type Command, Option } from 'commander';
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
import { CaseError, type Marking, markings } from '../../court/snapshot/index.ts';
import { checkVerbs } from './case-checks.ts';
import { entryVerbs } from './case-entries.ts';
import { fileVerbs } from './case-files.ts';
import { nameVerb } from './case-names.ts';
import { showCase } from './case-output.ts';
import {
  anId,
  type Change,
  changing,
  part,
  printCase,
  printCases,
  type Signing,
  signed,
  signedOf,
} from './case-part.ts';
import { type At, onFolder, onStore, type Stored } from './data-folder.ts';
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
  readonly marking?: Marking;
}

/** What a case is called, who works on it, and what it is about. */
const withDetails = (command: Command): Command =>
  command
    .option('--producer <initials>', 'initials that number its exhibits; those of who signs if not')
    .option('--reference <text>', 'the number under which the office keeps it')
    .option('--authority <text>', 'on what legal ground the work is done')
    .option('--members <initials>', 'who works on it, separated by commas')
    .option('--from <day>', 'the first day that it is about')
    .option('--to <day>', 'the last day that it is about')
    .addOption(
      new Option('--marking <tlp>', 'how far it may be told, by TLP 2.0').choices(
        Object.keys(markings),
      ),
    );

/** @param stands the period that there is: a day that is not given stays */
const detailsOf = (
  { title, reference, authority, producer, members, from, to, marking }: DetailOptions,
  stands: { readonly from: string | null; readonly to: string | null } | null,
) => ({
  ...{ title, reference, authority, producer, marking },
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
  ).action(
    onStore(async (at: At<DetailOptions, Stored>) => {
      const { id } = await createCase(at, { ...detailsOf(at, null), initials: at.initials });
      print(at.json ? { id } : id);
    }),
  );

const detailsVerb = () =>
  withDetails(
    signedOf(
      'details',
      'Changes what a case is called, who works on it, its authority and its period; what is not given stays.',
      'details case-0123456789ab --authority "Warrant 12/26" --from 2026-03-01',
    ).option('--title <text>', 'what it is called'),
  ).action(
    changing(async (at: Change<DetailOptions>) => {
      const { version: baseVersion, period } = await caseOf(at.store.db, at.by.case);
      return changeCase(at, { ...at.by, baseVersion }, detailsOf(at, period));
    }),
  );

interface AddOptions extends Signing {
  readonly query?: string;
  readonly param?: Readonly<Record<string, string>>;
  /** False: without the ads of contacts. */
  readonly ads: number | boolean;
}

const addVerb = (config: Config) =>
  signedOf(
    'add',
    'Brings entities, networks, operations or a saved query into the scope of a case. With a contact come the ads that hold it.',
    'add case-0123456789ab phone:+77000000001 network:1/4',
  )
    .argument('[entities...]', 'ids, such as phone:+77000000001 or network:1/4')
    .option('--query <name>', 'a saved query')
    .option('--param <name=value>', 'a parameter of the query; may be repeated', pair)
    .option(
      '--ads <number>',
      `of the ads that hold a contact come so many at most, those captured first before the others; where there are more than ${usualAdsOfContacts} it has to be said`,
      wholeNumber,
    )
    .option('--no-ads', 'contacts come without the ads that hold them')
    .action(
      onFolder(config, async (at: At<AddOptions>, id: string, entities: string[]) => {
        const { initials, query, param = {}, ads = true } = at;
        const queries = query === undefined ? [] : [{ name: query, parameters: param }];
        const adsOfContacts = ads === true ? 'all' : ads || 0;
        const scope = { entities, queries, adsOfContacts } as const;
        const file = await addToCase(at, { case: id, initials }, scope);
        for (const one of await contactAds(at, entities, id))
          say(
            `${one.id}: ${one.inCase} of ${count(one.ads, 'ad', 'ads')} that hold it are in the case`,
          );
        printCase(at, file);
      }),
    );

const removeVerb = () =>
  signedOf(
    'remove',
    'Takes entities, networks, operations or a saved query out of the scope of a case; they stay on record.',
    'remove case-0123456789ab phone:+77000000001',
  )
    .argument('[entities...]', 'ids, such as phone:+77000000001')
    .option('--query <name>', 'a saved query: it leaves with whatever parameters it has there')
    .action(
      changing(async (at: Change<{ readonly query?: string }>, entities: string[]) => {
        const { query, store, by } = at;
        const queries = query === undefined ? [] : await queriesNamed(store.db, by.case, query);
        return removeFromCase(at, by, { entities, queries });
      }),
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
    onStore(async (at: At<unknown, Stored>) => {
      const { cases } = await listedCases(at.store.db, {}, { offset: 0, limit: -1 });
      await printCases(at, cases);
    }),
  );

const showVerb = (config: Config) =>
  part('show', 'Prints a case with all that is in it.', 'show case-0123456789ab')
    .argument('<case>', anId)
    .action(onFolder(config, showCase));

const archiveVerb = () =>
  signedOf(
    'archive',
    'Archives a case: it is changed no more.',
    'archive case-0123456789ab',
  ).action(
    changing(async (at) => {
      const { version: baseVersion } = await caseOf(at.store.db, at.by.case);
      return archiveCase(at, { ...at.by, baseVersion });
    }),
  );

const openVerb = () =>
  signedOf('open', 'Opens an archived case again.', 'open case-0123456789ab').action(
    changing((at) => openCase(at, at.by)),
  );

interface ServeOptions {
  readonly on?: string;
  readonly to: string;
}

const today = () => new Date().toISOString().slice(0, 10);

const serveVerb = () =>
  signedOf(
    'serve',
    'Marks a bundle of a case as served. What comes into the case later is numbered as a supplement: AB121A, AB121B …',
    'serve case-0123456789ab case-7-2026-11-25-full.zip --to "Smith and Co, for the defence"',
  )
    .argument('<bundle>', 'the name of its file')
    .requiredOption('--to <whom>', 'to whom it was served')
    .option('--on <day>', 'the day on which it was served; today where it is left out')
    .action(
      changing((at: Change<ServeOptions>, bundle: string) =>
        serveBundle(at, at.by, { bundle, on: at.on ?? today(), to: at.to }),
      ),
    );
