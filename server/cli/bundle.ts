import type { Command } from 'commander';
import { type Asked, makeBundle, verifyBundle } from '../bundle/index.ts';
import type { SnapshotNetworkJudgement } from '../cases/index.ts';
import type { Config } from '../config.ts';
import { count } from '../count.ts';
import { software } from '../software.ts';
import { withDataFolder } from './data-folder.ts';
import { ownInitials } from './options.ts';
import { print, say } from './output.ts';
import { type Common, verb } from './verb.ts';

interface BundleOptions {
  readonly entities?: string;
  readonly title: string;
  readonly producer: string;
  readonly for: string;
  readonly initials: string;
  readonly out: string;
}

function askedOf(file: string | undefined, options: BundleOptions, command: Command): Asked {
  const { entities, title, producer, initials, for: recipient } = options;
  if ((file === undefined) === (entities === undefined))
    command.error(
      file === undefined
        ? 'error: Name a case, or entities by --entities.'
        : 'error: Name a case or entities, not both.',
    );
  if (file !== undefined) return { case: file, initials, recipient };
  const ids = (entities ?? '').split(',').map((id) => id.trim());
  return { entities: ids.filter((id) => id !== ''), title, producer };
}

async function bundle(
  config: Config,
  asked: Asked,
  out: string,
  { data, json }: Common,
): Promise<void> {
  await withDataFolder(config, data, async (modules) => {
    const { report } = await makeBundle({ ...modules, now: new Date(), software, out }, asked, {
      onFrozen: (snapshot) => {
        const named = 'entities' in asked ? asked.entities : snapshot.selection;
        for (const { id, caption, hub } of snapshot.entities)
          if (hub && named.includes(id)) say(strangers(caption, hub.ads));
        for (const one of snapshot.networkJudgements) if (isRejection(one)) say(rejected(one));
        for (const { id, caption } of snapshot.case?.gone ?? []) say(gone(id, caption));
      },
    });
    if (json) print({ type: 'bundle', ...report });
    else
      say(
        `${report.path}\n${count(report.pages, 'page', 'pages')}, ${count(report.exhibits, 'exhibit', 'exhibits')}, SHA-256 ${report.sha256}`,
      );
  });
}

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

/** `bundle` and `verify`: a selection as a package that can be checked without us. */
export function addBundleVerbs(program: Command, config: Config): void {
  program.addCommand(
    verb(
      'bundle',
      'Writes a draft court bundle of a case, whose exhibits have the numbers of its register, or of a selection.',
      'bundle case-0123456789ab --for "Crown Court" --out bundles --data case-7',
    )
      .argument('[case]', 'the id of a case; without it, --entities')
      .option('--entities <ids>', 'entities, networks or operations, separated by commas')
      .option('--title <text>', 'of a selection, its title', 'Untitled case')
      .option('--producer <initials>', 'of a selection, initials that number the exhibits', 'TL')
      .option('--for <whom>', 'of a case, for whom the bundle is made', '')
      .option('--initials <letters>', 'of a case, who has it made', ownInitials())
      .requiredOption('--out <dir>', 'folder to write to')
      .action((file: string | undefined, options: BundleOptions, command: Command) =>
        bundle(
          config,
          askedOf(file, options, command),
          options.out,
          command.optsWithGlobals<Common>(),
        ),
      ),
  );
  program.addCommand(
    verb(
      'verify',
      'Checks a bundle: every file, hash and line of custody. Needs no data folder.',
      'verify bundles/case-7-2026-11-25-full.zip',
    )
      .argument('<file>', 'a bundle')
      .action(async (file: string, _options: unknown, command: Command) => {
        const result = await verifyBundle(file);
        if (command.optsWithGlobals<Common>().json) print({ type: 'verify', ...result });
        else {
          for (const { path, problem } of result.problems) say(`  ${path}: ${problem}`);
          say(
            result.ok
              ? `Everything is as its own hashes say: ${count(result.checked, 'file', 'files')} checked.\nCompare the SHA-256 of the zip with one kept elsewhere: it alone shows that nobody made the package again.`
              : `${count(result.problems.length, 'problem', 'problems')} found.`,
          );
        }
        if (!result.ok) process.exitCode = 1;
      }),
  );
}
