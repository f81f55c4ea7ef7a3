import { Argument, type Command, Option } from 'commander';
import type { Config } from '../../core/config.ts';
import { csv } from '../../core/csv.ts';
import {
  actionKinds,
  adsBehind,
  type Decision,
  decisions,
  type FigurePart,
  figureParts,
  figuresOf,
  followed,
  followedOf,
  type NoticeFigures,
  noticesOf,
  noticeThere,
  type PublicFigures,
  publicFigures,
  recordStep,
  type StepKind,
  stepKinds,
  withdrawStep,
} from '../../court/notices/index.ts';
import { type At, onFolder, onStore, type Stored } from './data-folder.ts';
import { ownInitials } from './options.ts';
import { type Column, minuteOf, printList, report } from './output.ts';
import { verb } from './verb.ts';

/** `notices`: the register of letters, and figures of what platforms did. */
export function addNoticesVerb(program: Command, config: Config): void {
  const all = verb(
    'notices',
    'Keeps the register of letters: when each was sent, received and decided on, and what later captures say of its ads.\nThe program sends nothing and asks nobody.',
    'notices list --data case-7',
  );
  for (const command of [
    ...[listVerb(config), stepVerb(), withdrawVerb()],
    ...[adsVerb(config), figuresVerb(config)],
  ])
    all.addCommand(command);
  program.addCommand(all);
}

const part = (name: string, description: string, example: string): Command =>
  verb(name, description, `notices ${example} --data case-7`);

const aNotice = 'the id of a letter, as “notices list” prints it';

interface Listed {
  readonly case?: string;
  readonly platform?: string;
}

const listVerb = (config: Config) =>
  part('list', 'Prints the letters, the last that was written first.', 'list')
    .option('--case <id>', 'letters of this case alone')
    .option('--platform <host>', 'letters about this platform alone')
    .action(
      onFolder(config, async (at: At<Listed>) => {
        const { graph, store } = at;
        const { notices } = await noticesOf(store.db, at, { offset: 0, limit: -1 });
        const ads = await followed(graph, store.db, notices);
        await printList(at, {
          rows: notices.map((notice) => {
            const own = ads.filter((ad) => ad.notice === notice.id);
            return { ...notice, gone: own.filter(({ since }) => since.state === 'gone').length };
          }),
          columns: [
            ['id', ({ id }) => id],
            ['written', ({ at }) => minuteOf(at)],
            ['kind', ({ kind }) => kind],
            ['platform', ({ platform }) => platform],
            ['last step', ({ steps }) => stepOf(steps.at(-1))],
            ['ads', ({ ads }) => ads],
            ['gone', ({ gone }) => gone],
          ],
          none: 'No letter was written here yet: letter writes one.',
        });
      }),
    );

const stepOf = (step?: { what: StepKind; on: string; decision: Decision | null }): string =>
  step ? `${step.decision ?? step.what} ${minuteOf(step.on)}` : '';

interface Said {
  readonly on: string;
  readonly words: string;
  readonly decision?: Decision;
  readonly initials: string;
}

const ofStep = (name: string, description: string, example: string) =>
  part(name, description, example)
    .argument('<notice>', aNotice)
    .addArgument(new Argument('<what>', 'what became of it').choices(Object.keys(stepKinds)))
    .option('--initials <letters>', 'who signs', ownInitials());

const stepVerb = () =>
  ofStep(
    'step',
    'Writes down that a letter was sent, received or decided on, in this order.',
    'step 4f0c… decided --on 2026-04-02T09:30Z --decision removed --words "policy 4.2"',
  )
    .requiredOption('--on <time>', 'when it was so, with its zone: 2026-04-02T09:30Z')
    .option('--words <text>', 'who sent it, the receipt, or the reason of the decision', '')
    .addOption(
      new Option('--decision <decision>', 'what was decided').choices(Object.keys(decisions)),
    )
    .action(
      onStore(async (at: At<Said, Stored>, notice: string, what: StepKind) => {
        const { on, words, decision, initials } = at;
        await recordStep(at.store.db, initials, { notice, what, on, words, decision }, new Date());
        report(at, { notice, what, on }, `It stands in the register: ${what} ${on}.`);
      }),
    );

const withdrawVerb = () =>
  ofStep(
    'withdraw',
    'Takes back what was written down of a letter; it stays on record.',
    'withdraw 4f0c… decided',
  ).action(
    onStore(async (at: At<Said, Stored>, notice: string, what: StepKind) => {
      await withdrawStep(at.store.db, at.initials, { notice, what }, new Date());
      report(at, { notice, what }, `Withdrawn: ${what}.`);
    }),
  );

interface Behind {
  readonly notice?: string;
  readonly platform: string;
  readonly country: string;
  readonly part: FigurePart;
}

const adsVerb = (config: Config) =>
  part(
    'ads',
    'Prints the ads of a letter, or those behind a figure, with the captures that say so.',
    'ads --platform lotus-board.example --country KZ --part gone',
  )
    .option('--notice <id>', aNotice)
    .option('--platform <host>', 'of a figure: its platform', '')
    .option('--country <code>', 'of a figure: its country; left out, the ads that name none', '')
    .addOption(
      new Option('--part <figure>', 'what it counts')
        .choices(Object.keys(figureParts))
        .default('ads'),
    )
    .action(
      onFolder(config, async (at: At<Behind>) => {
        const { graph, store, notice } = at;
        if (notice) await noticeThere(store.db, notice);
        const which = notice ? { id: notice } : { kinds: actionKinds };
        const ads = await followedOf(graph, store.db, which);
        await printList(at, {
          rows: notice ? ads : adsBehind(ads, at.part, at),
          columns: [
            ['ad', ({ ad }) => ad],
            ['address', ({ address }) => address],
            ['state', ({ since }) => since.state],
            ['capture of the letter', ({ capture }) => capture],
            ['found gone by', ({ since }) => since.gone?.id ?? ''],
            ['last capture', ({ since }) => since.last?.id ?? ''],
            ['others came', ({ again }) => again.length],
          ],
          widest: 60,
          none: 'No ad stands behind this.',
        });
      }),
    );

interface Figured {
  readonly public?: boolean;
  readonly csv?: boolean;
}

const figuresVerb = (config: Config) =>
  part(
    'figures',
    'Counts what became of the ads of takedown notices, by platform and country, with the median time to removal by Kaplan and Meier: what is still there counts as watched so far. An ad that names several countries counts in each.\nWith --public: what can be published. No ad, no address, no count of 1 to 10.',
    'figures --public --csv',
  )
    .option('--public', 'the version for everybody')
    .option('--csv', 'print the rows as CSV')
    .action(
      onFolder(config, async (at: At<Figured>) => {
        const ads = await followedOf(at.graph, at.store.db, { kinds: actionKinds });
        const figures = figuresOf(ads);
        if (at.public) await printFigures(at, publicFigures(figures), publicColumns);
        else await printFigures(at, figures, ownColumns);
      }),
    );

async function printFigures<Row>(
  at: At<Figured>,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): Promise<void> {
  if (at.csv) process.stdout.write(csv(columns, rows));
  else
    await printList(at, {
      ...{ rows, columns },
      plain: (row) => Object.fromEntries(columns.map(([name, cell]) => [name, cell(row)])),
      none: 'There is nothing to count: mark takedown notices as sent first.',
    });
}

const whereOf = [
  ['platform', ({ platform }: { platform: string }) => platform],
  ['country', ({ country }: { country: string }) => country],
] as const;

/** What is not told, or not reached, is an empty cell. */
const orEmpty = (value: number | null): string | number => value ?? '';

const ownColumns: readonly Column<NoticeFigures>[] = [
  ...whereOf,
  ['notices', ({ notices }) => notices],
  ...(Object.keys(figureParts) as FigurePart[]).map(
    (name): Column<NoticeFigures> => [name, ({ counts }) => counts[name]],
  ),
  ['known24', ({ known24 }) => known24],
  ['median hours', ({ survival }) => orEmpty(survival.median)],
  ['low', ({ survival }) => orEmpty(survival.low)],
  ['high', ({ survival }) => orEmpty(survival.high)],
];

const publicColumns: readonly Column<PublicFigures>[] = [
  ...whereOf,
  ['ads', ({ ads }) => ads],
  ['answered', ({ answered }) => orEmpty(answered)],
  ['looked', ({ looked }) => orEmpty(looked)],
  ['gone', ({ gone }) => orEmpty(gone)],
  ['again', ({ again }) => orEmpty(again)],
  ['past 24 h, %', ({ past24 }) => orEmpty(past24)],
  ['median hours', ({ medianHours }) => orEmpty(medianHours)],
];
