import { existsSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { readLibrary } from '../../ask/queries/index.ts';
import type { Config } from '../../core/config.ts';
import { count } from '../../core/count.ts';
import { checkFolder, storeIn } from '../../core/data-folder.ts';
import { openEvidence } from '../../core/evidence/index.ts';
import { type RedactedTimes, redactedTimes } from '../../core/redaction/index.ts';
import { openStore } from '../../core/store/index.ts';
import {
  type Asked,
  type Language,
  languages,
  type MadeBundle,
  makeBundle,
  makeBundleAgain,
  readFrozen,
  type VerifyReport,
  verifyBundle,
} from '../../court/bundle/index.ts';
import { readTrust } from '../../court/signature/index.ts';
import type { SnapshotNetworkJudgement } from '../../court/snapshot/index.ts';
import { software } from '../../court/software.ts';
import { noDataFolder, withDataFolder } from './data-folder.ts';
import { ownInitials } from './options.ts';
import { report, say } from './output.ts';
import { addSigningOptions, type SigningOptions, signingFrom } from './signing.ts';
import { untilStopped } from './stopping.ts';
import { type Common, verb } from './verb.ts';

interface BundleOptions extends SigningOptions {
  readonly entities?: string;
  readonly from?: string;
  readonly title: string;
  readonly producer: string;
  readonly for: string;
  readonly initials: string;
  readonly out: string;
  readonly filing?: true;
  readonly redacted?: true;
  readonly times: RedactedTimes;
  readonly language: Language;
}

/** A case or a selection, or the file of a snapshot. */
function askedOf(
  file: string | undefined,
  { entities, from, title, producer, initials, for: recipient }: BundleOptions,
  command: Command,
): Asked | string {
  const given = [file, entities, from].filter((one) => one !== undefined).length;
  if (given !== 1)
    command.error(
      given === 0
        ? 'error: Name a case, entities by --entities, or a snapshot by --from.'
        : 'error: Name one of a case, --entities and --from.',
    );
  if (file !== undefined) return { case: file, initials, recipient };
  if (from !== undefined) return from;
  const ids = (entities ?? '').split(',').map((id) => id.trim());
  return { entities: ids.filter((id) => id !== ''), title, producer };
}

type How = Parameters<typeof makeBundle>[2];
type Report = MadeBundle['report'];

async function bundle(
  config: Config,
  asked: Asked,
  data: string,
  out: string,
  how: How,
): Promise<Report> {
  let made: MadeBundle | undefined;
  await withDataFolder(config, data, async (modules) => {
    const library = readLibrary(config.library, data);
    const options = { ...modules, library, dataDir: data, now: new Date(), software, out };
    made = await makeBundle(options, asked, {
      ...how,
      onFrozen: (snapshot) => {
        const named = 'entities' in asked ? asked.entities : snapshot.selection;
        for (const { id, caption, hub } of snapshot.entities)
          if (hub && named.includes(id)) say(strangers(caption, hub.ads));
        for (const one of snapshot.networkJudgements) if (isRejection(one)) say(rejected(one));
        for (const { id, caption } of snapshot.case?.gone ?? []) say(gone(id, caption));
      },
    });
  });
  if (!made) throw new Error('no bundle was made');
  return made.report;
}

/** The bundle of a snapshot that was frozen before, from the received files of this data folder. */
async function again(
  file: string,
  data: string,
  { out, initials, for: recipient }: BundleOptions,
  how: How,
): Promise<Report> {
  const snapshot = await readFrozen(file);
  if (!existsSync(data)) throw noDataFolder(data);
  checkFolder(data);
  const store = existsSync(storeIn(data)) ? await openStore(data) : undefined;
  try {
    const evidence = openEvidence(data);
    return await makeBundleAgain({ ...how, evidence, store, out, initials, recipient }, snapshot);
  } finally {
    await store?.close();
  }
}

/** What the leak check of a redacted version found: nothing, or there would be no version. */
const leakWords = ({ leakCheck }: Report): string =>
  leakCheck
    ? `\nLeak check: none of ${count(leakCheck.lookedFor, 'value', 'values')} of the case is in it; ${leakCheck.notLookedFor} more are too short to look for.`
    : '';

const gone = (id: string, caption: string) =>
  `${caption === id ? id : `${caption} (${id})`} is in the case, and in the graph no more. The document says so.`;

/** A hub merges nobody, but it is in their ads: a bundle of one holds ads of people who have nothing in common. */
const strangers = (caption: string, ads: number) =>
  `${caption} is a hub of ${count(ads, 'ad', 'ads')}: ads of strangers can come with it. Leave it out where they are not meant.`;

const isRejection = ({ kind, withdrawn }: SnapshotNetworkJudgement) =>
  kind === 'rejected' && !withdrawn;

/** Who makes a bundle of a network may not know that a colleague has said no to it. */
const rejected = ({ entities, author, reason }: SnapshotNetworkJudgement) =>
  `${entities.join(', ')} was rejected by ${author}: “${reason}”. The document says so under “What points the other way”.`;

interface VerifyOptions {
  readonly trust?: string;
  readonly quick?: boolean;
  readonly full?: string;
  readonly recompute?: boolean;
}

/** `bundle` and `verify`: a selection as a package that can be checked without us. */
export function addBundleVerbs(program: Command, config: Config): void {
  program.addCommand(
    addSigningOptions(
      verb(
        'bundle',
        'Writes a court bundle of a case, whose exhibits have the numbers of its register, or of a selection. It is a draft until the checks of the case passed or are answered.',
        'bundle case-0123456789ab --for "Crown Court" --out bundles --data case-7',
      ),
    )
      .argument('[case]', 'the id of a case; without it, --entities or --from')
      .option('--entities <ids>', 'entities, networks or operations, separated by commas')
      .option(
        '--from <file>',
        'make the bundle of this snapshot.json again; a bundle of this data folder has to hold it',
      )
      .option('--title <text>', 'of a selection, its title', 'Untitled case')
      .option('--producer <initials>', 'of a selection, initials that number the exhibits', 'TL')
      .option('--for <whom>', 'of a case, for whom the bundle is made', '')
      .option('--initials <letters>', 'of a case, who has it made', ownInitials())
      .option('--redacted', 'without what could name a person; of a case, or of a snapshot of one')
      .addOption(
        new Option('--times <how>', 'what a redacted version tells in place of times')
          .choices(redactedTimes)
          .default('days'),
      )
      .option('--filing', 'also a copy as PDF/A-2b beside it, for a filing system')
      .addOption(
        new Option('--language <code>', 'in which the document is written')
          .choices(languages)
          .default('en'),
      )
      .requiredOption('--out <dir>', 'folder to write to')
      .action(async (file: string | undefined, options: BundleOptions, command: Command) => {
        const { data } = command.optsWithGlobals<Common>();
        const asked = askedOf(file, options, command);
        const signing = await signingFrom(options, config);
        const made = await untilStopped((signal) => {
          const { filing, language, redacted, times } = options;
          const how = { signing, filing, language, redacted, times, signal };
          return typeof asked === 'string'
            ? again(asked, data, options, how)
            : bundle(config, asked, data, options.out, how);
        });
        report(command.optsWithGlobals<Common>(), { type: 'bundle', ...made }, [
          `${made.path}\n${count(made.pages, 'page', 'pages')}, ${count(made.exhibits, 'exhibit', 'exhibits')}, SHA-256 ${made.sha256}`,
          `${made.status}\nBeside it: ${made.besides.join(', ')}${leakWords(made)}`,
        ]);
      }),
  );
  program.addCommand(
    verb(
      'verify',
      'Checks a bundle: every file, hash and line of custody, and the document, which is set again. Needs no data folder.',
      'verify bundles/case-7-2026-11-25-full.zip',
    )
      .argument('<file>', 'a bundle')
      .option('--trust <file>', 'PEM file of the authorities that you trust, for its signature')
      .option(
        '--quick',
        'leave the document out, which takes as long to set again as to make; the first line says so',
      )
      .option('--full <file>', 'of a redacted version the full one, to compare the two')
      .option(
        '--recompute',
        'read the records again and run the engine on what the run saw of the ads in scope; compare links, networks and merges',
      )
      .action(async (file: string, options: VerifyOptions, command: Command) => {
        const { trust, quick = false, recompute = false, full } = options;
        const result = await verifyBundle(file, {
          ...{ quick, recompute, full },
          trust: trust === undefined ? undefined : await readTrust(trust),
        });
        report(command.optsWithGlobals<Common>(), { type: 'verify', ...result }, told(result));
        if (!result.ok) process.exitCode = 1;
      }),
  );
}

/** What was found, what is wrong, and of its signature what was looked at and what was not. */
function told({ ok, checked, states, problems, signature, notes }: VerifyReport): string[] {
  const found = ok
    ? `Everything is as its own hashes say: ${count(checked, 'file', 'files')} checked.`
    : `${count(problems.length, 'problem', 'problems')} found.`;
  return [
    [...states, found].join(' '),
    ...problems.map(({ path, problem }) => `  ${path}: ${problem}`),
    ...(signature?.checked ?? []).map((what) => `Checked: ${what}.`),
    ...(signature?.notChecked ?? []).map((what) => `Not checked: ${what}.`),
    ...notes,
  ];
}
