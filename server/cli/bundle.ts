import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import {
  buildBundle,
  checkReceived,
  readFrozen,
  type VerifyReport,
  verifyBundle,
} from '../bundle/index.ts';
import {
  freezeSnapshot,
  readForms,
  type Snapshot,
  type SnapshotNetworkJudgement,
  selectionSha256,
} from '../cases/index.ts';
import type { Config } from '../config.ts';
import { count } from '../count.ts';
import { type Evidence, openEvidence } from '../evidence/index.ts';
import { readTrust } from '../signature/index.ts';
import { software } from '../software.ts';
import { noDataFolder, withDataFolder } from './data-folder.ts';
import { print, say } from './output.ts';
import { addSigningOptions, type SigningOptions, signingFrom } from './signing.ts';
import { untilStopped } from './stopping.ts';
import { type Common, verb } from './verb.ts';

interface BundleOptions extends SigningOptions {
  readonly entities?: string;
  readonly from?: string;
  readonly title: string;
  readonly producer: string;
  readonly out: string;
  readonly filing?: true;
}

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
  readonly document?: boolean;
}

/** `bundle` and `verify`: a selection as a package that can be checked without us. */
export function addBundleVerbs(program: Command, config: Config): void {
  program.addCommand(
    addSigningOptions(
      verb(
        'bundle',
        'Writes a draft court bundle of a selection.',
        'bundle --entities network:1/4 --title "Case 7" --producer AB --out bundles --data case-7',
      ),
    )
      .option('--entities <ids>', 'entities, networks or operations, separated by commas')
      .option('--from <file>', 'make the bundle of this snapshot.json again')
      .option('--title <text>', 'title of the case', 'Untitled case')
      .option('--producer <initials>', 'initials that number the exhibits', 'TL')
      .option('--filing', 'also a copy as PDF/A-2b beside it, for a filing system')
      .requiredOption('--out <dir>', 'folder to write to')
      .action(async (options: BundleOptions, command: Command) => {
        const { data, json } = command.optsWithGlobals<Common>();
        const { entities, from, out, filing } = options;
        if ((entities === undefined) === (from === undefined))
          command.error('error: give either --entities or --from');
        const signing = await signingFrom(options, config);
        await withSnapshot(options, config, data, async (snapshot, evidence, about) => {
          const report = await untilStopped((signal) =>
            buildBundle({ snapshot, evidence, out, signing, filing, signal }),
          );
          await evidence.appendCustody({
            event: 'exported',
            bundle: report.name,
            sha256: report.sha256,
            entities: about,
            selection: selectionSha256(snapshot.selection),
          });
          if (json) print({ type: 'bundle', ...report });
          else
            say(
              `${report.path}\n${count(report.pages, 'page', 'pages')}, ${count(report.exhibits, 'exhibit', 'exhibits')}, SHA-256 ${report.sha256}\nBeside it: ${report.besides.join(', ')}`,
            );
        });
      }),
  );
  program.addCommand(
    verb(
      'verify',
      'Checks a bundle: every file, hash and line of custody. Needs no data folder.',
      'verify bundles/case-7-2026-11-25-full.zip',
    )
      .argument('<file>', 'a bundle')
      .option('--trust <file>', 'PEM file of the authorities that you trust, for its signature')
      .option(
        '--document',
        'set the document again and compare it, which takes as long as making it',
      )
      .action(async (file: string, { trust, document }: VerifyOptions, command: Command) => {
        const result = await verifyBundle(file, {
          document: document ?? false,
          trust: trust === undefined ? undefined : await readTrust(trust),
        });
        if (command.optsWithGlobals<Common>().json) print({ type: 'verify', ...result });
        else {
          for (const { path, problem } of result.problems) say(`  ${path}: ${problem}`);
          sayOfSignature(result);
          say(
            result.ok
              ? `Everything is as its own hashes say: ${count(result.checked, 'file', 'files')} checked.`
              : `${count(result.problems.length, 'problem', 'problems')} found.`,
          );
          for (const note of result.notes) say(note);
        }
        if (!result.ok) process.exitCode = 1;
      }),
  );
}

/** Of its signature, what was looked at and what was not. */
function sayOfSignature({ signature }: VerifyReport): void {
  for (const what of signature?.checked ?? []) say(`Checked: ${what}.`);
  for (const what of signature?.notChecked ?? []) say(`Not checked: ${what}.`);
}

/** The snapshot that is asked for, frozen now or read from a file, and how many things it was asked for by. */
async function withSnapshot(
  { entities, from, title, producer }: BundleOptions,
  config: Config,
  data: string,
  work: (snapshot: Snapshot, evidence: Evidence, about: number) => Promise<void>,
): Promise<void> {
  if (from !== undefined) {
    const snapshot = await readFrozen(from);
    if (!existsSync(data)) throw noDataFolder(data);
    const evidence = openEvidence(data);
    await checkReceived(snapshot, evidence);
    return work(snapshot, evidence, snapshot.selection.length);
  }
  const ids = (entities ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  await withDataFolder(config, data, async ({ graph, evidence, judgements, store }) => {
    const snapshot = await freezeSnapshot({
      ...{ graph, evidence, judgements, store, entities: ids, title, producer },
      forms: await readForms(data),
      ...{ now: new Date(), software },
    });
    const named = snapshot.entities.filter(({ id }) => ids.includes(id));
    for (const { caption, hub } of named) if (hub) say(strangers(caption, hub.ads));
    for (const networkJudgement of snapshot.networkJudgements)
      if (isRejection(networkJudgement)) say(rejected(networkJudgement));
    await work(snapshot, evidence, ids.length);
  });
}
