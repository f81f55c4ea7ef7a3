import type { Command } from 'commander';
import type { Config } from '../../core/config.ts';
import type { Store } from '../../core/store/index.ts';
import { cautions, type Reason, type sides } from '../../link/indicators/index.ts';
import {
  contentsOf,
  indicatorsOf,
  membersOf,
  networkRow,
  runOf,
  type ShownIndicator,
} from '../../link/networks/index.ts';
import { withDataFolder } from './data-folder.ts';
import { wholeNumber } from './options.ts';
import { print, table } from './output.ts';
import { type Common, verb } from './verb.ts';

/** `indicators`: what can be seen of the ads of a network, beside how often it is seen at all. */
export function addIndicatorsVerb(program: Command, config: Config): void {
  program.addCommand(
    verb(
      'indicators',
      'Prints what can be seen of the ads of a network: how many show it, beside how many of all ads do, and what speaks for and against reading anything into it.\nThey are counts, never added up, and no verdict.',
      'indicators network:1/3 --data case-7',
    )
      .argument('<network>', 'its id, such as network:1/3')
      .option('--run <n>', 'another run that is kept', wholeNumber)
      .action(async (id: string, { run }: { run?: number }, command: Command) => {
        const { data, json } = command.optsWithGlobals<Common>();
        await withDataFolder(config, data, async ({ store }) => {
          const seen = await read(store, id, run);
          for (const line of json ? jsonLines(seen) : words(seen)) print(line);
        });
      }),
  );
}

interface Seen {
  readonly network: string;
  readonly run: number;
  /** Ads of the network, and all ads that the run saw. */
  readonly size: number;
  readonly allAds: number;
  readonly rows: readonly ShownIndicator[];
}

/** @throws NetworkError `no-run`, `no-such-run`, `no-such-network`, `not-kept` */
async function read({ db }: Store, id: string, n: number | undefined): Promise<Seen> {
  const run = await runOf(db, n);
  const { size } = await networkRow(db, id, run.n);
  const [contents, members] = await Promise.all([
    contentsOf(db, run.n, [id]),
    membersOf(db, run.n, id),
  ]);
  const rows = indicatorsOf(run, contents.get(id) ?? { indicators: {} }, members);
  return { network: id, run: run.n, size, allAds: run.counts.ads, rows };
}

function* jsonLines({ rows, ...seen }: Seen): Generator<object> {
  for (const { ads, ...row } of rows)
    yield { type: 'indicator', ...row, total: ads.length, ads, ...seen };
  for (const { text, source } of cautions)
    yield { type: 'caution', text, ...(source ? { source } : {}) };
}

const sideLabel: Readonly<Record<(typeof sides)[number], string>> = {
  toward: 'can point toward control by others',
  away: 'can point away, or has a plain explanation',
};

const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });
const shareOf = (some: number, all: number): string =>
  `${some.toLocaleString('en')} of ${all.toLocaleString('en')} (${percent.format(some / all)})`;

/** A table of all, then each with which ads count and its reasons, then what is to be known before any is read. */
function* words({ network, run, size, allAds, rows }: Seen): Generator<string> {
  yield* table(
    [
      ['Indicator', network, `all ads of run ${run}`, 'side'],
      ...rows.map(({ title, side, ads, everywhere }) => [
        title,
        shareOf(ads.length, size),
        shareOf(everywhere, allAds),
        sideLabel[side],
      ]),
    ],
    'left',
  );
  for (const { title, counts, speaksFor, speaksAgainst } of rows) {
    yield `\n${title}\n  ${counts}`;
    for (const reason of speaksFor) yield `  for: ${describedOf(reason)}`;
    for (const reason of speaksAgainst) yield `  against: ${describedOf(reason)}`;
  }
  yield '\nIndicators are counts, not a score. They are never added up.\nWhat studies found:';
  for (const caution of cautions) yield `  ${describedOf(caution)}`;
}

function describedOf({ text, source }: Reason): string {
  if (!source) return `${text} (our own reasoning)`;
  const { authors, year, title, where, url } = source;
  return `${text} (${authors} ${year}: ${title}. ${where}.${url ? ` ${url}` : ''})`;
}
