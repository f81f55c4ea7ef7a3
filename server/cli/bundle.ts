import type { Command } from 'commander';
import { buildBundle, verifyBundle } from '../bundle/index.ts';
import { freezeSnapshot, type SnapshotNetworkJudgement, selectionSha256 } from '../cases/index.ts';
import type { Config } from '../config.ts';
import { count } from '../count.ts';
import { software } from '../software.ts';
import { withDataFolder } from './data-folder.ts';
import { print, say } from './output.ts';
import { type Common, verb } from './verb.ts';

interface BundleOptions {
  readonly entities: string;
  readonly title: string;
  readonly producer: string;
  readonly out: string;
}

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
      'Writes a draft court bundle of a selection.',
      'bundle --entities network:1/4 --title "Case 7" --producer AB --out bundles --data case-7',
    )
      .requiredOption('--entities <ids>', 'entities, networks or operations, separated by commas')
      .option('--title <text>', 'title of the case', 'Untitled case')
      .option('--producer <initials>', 'initials that number the exhibits', 'TL')
      .requiredOption('--out <dir>', 'folder to write to')
      .action(async ({ entities, title, producer, out }: BundleOptions, command: Command) => {
        const { data, json } = command.optsWithGlobals<Common>();
        const ids = entities
          .split(',')
          .map((id) => id.trim())
          .filter((id) => id !== '');
        await withDataFolder(config, data, async ({ graph, evidence, judgements, store }) => {
          const snapshot = await freezeSnapshot({
            graph,
            evidence,
            judgements,
            store,
            entities: ids,
            title,
            producer,
            now: new Date(),
            software,
          });
          const named = snapshot.entities.filter(({ id }) => ids.includes(id));
          for (const { caption, hub } of named) if (hub) say(strangers(caption, hub.ads));
          for (const networkJudgement of snapshot.networkJudgements)
            if (isRejection(networkJudgement)) say(rejected(networkJudgement));
          const report = await buildBundle({ snapshot, evidence, out });
          await evidence.appendCustody({
            event: 'exported',
            bundle: report.name,
            sha256: report.sha256,
            entities: ids.length,
            selection: selectionSha256(snapshot.selection),
          });
          if (json) print({ type: 'bundle', ...report });
          else
            say(
              `${report.path}\n${count(report.pages, 'page', 'pages')}, ${count(report.exhibits, 'exhibit', 'exhibits')}, SHA-256 ${report.sha256}`,
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
      .option(
        '--document',
        'set the document again and compare it, which takes as long as making it',
      )
      .action(
        async (file: string, { document = false }: { document?: boolean }, command: Command) => {
          const result = await verifyBundle(file, { document });
          if (command.optsWithGlobals<Common>().json) print({ type: 'verify', ...result });
          else {
            for (const { path, problem } of result.problems) say(`  ${path}: ${problem}`);
            say(
              result.ok
                ? `Everything is as its own hashes say: ${count(result.checked, 'file', 'files')} checked.`
                : `${count(result.problems.length, 'problem', 'problems')} found.`,
            );
            for (const note of result.notes) say(note);
          }
          if (!result.ok) process.exitCode = 1;
        },
      ),
  );
}
