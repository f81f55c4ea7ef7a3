import type { Command } from 'commander';
import type { Config } from '../../core/config.ts';
import type { Store } from '../../core/store/index.ts';
import { cautions, type Reason, type sides } from '../../link/indicators/index.ts';
import {
  contentsOf,
  indicatorsOf,
  membersOf,
  networkRow,
  type Run,
  type ShownIndicator,
} from '../../link/networks/index.ts';
import type { At } from './data-folder.ts';
import { ofRun } from './of-run.ts';
import { print, printList } from './output.ts';
import { verb } from './verb.ts';

/** `indicators`: what can be seen of the ads of a network, beside how often it is seen at all. */
export function addIndicatorsVerb(program: Command, config: Config): void {
  const command = verb(
    'indicators',
    'Prints what can be seen of the ads of a network: how many show it, beside how many of all ads do, and what speaks for and against reading anything into it.\nThey are counts, never added up, and no verdict.',
    'indicators network:1/3 --data case-7',
  ).argument('<network>', 'its id, such as network:1/3');
  program.addCommand(
    ofRun(command, config, async ({ store, json }: At, run, id: string) => {
      const seen = await read(store, run, id);
      await (json ? printJson(seen) : printWords(seen));
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

/** @throws NetworkError `no-such-network`, `not-kept` */
async function read({ db }: Store, run: Run, id: string): Promise<Seen> {
  const { size } = await networkRow(db, id, run.n);
  const [contents, members] = await Promise.all([
    contentsOf(db, run.n, [id]),
    membersOf(db, run.n, id),
  ]);
  const rows = indicatorsOf(run, contents.get(id) ?? { indicators: {} }, members);
  return { network: id, run: run.n, size, allAds: run.counts.ads, rows };
}

function printJson({ rows, ...seen }: Seen): void {
  for (const { ads, ...row } of rows)
    print({ type: 'indicator', ...row, total: ads.length, ads, ...seen });
  for (const { text, source } of cautions)
    print({ type: 'caution', text, ...(source ? { source } : {}) });
}

const sideLabel: Readonly<Record<(typeof sides)[number], string>> = {
  toward: 'can point toward control by others',
  away: 'can point away, or has a plain explanation',
};

const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });
const shareOf = (some: number, all: number): string =>
  `${some.toLocaleString('en')} of ${all.toLocaleString('en')} (${percent.format(some / all)})`;

/** A table of all, then each with which ads count and its reasons, then what is to be known before any is read. */
async function printWords({ network, run, size, allAds, rows }: Seen): Promise<void> {
  await printList(
    {},
    {
      rows,
      columns: [
        ['Indicator', ({ title }) => title],
        [network, ({ ads }) => shareOf(ads.length, size)],
        [`all ads of run ${run}`, ({ everywhere }) => shareOf(everywhere, allAds)],
        ['side', ({ side }) => sideLabel[side]],
      ],
    },
  );
  for (const { title, counts, speaksFor, speaksAgainst } of rows) {
    print(`\n${title}\n  ${counts}`);
    for (const reason of speaksFor) print(`  for: ${describedOf(reason)}`);
    for (const reason of speaksAgainst) print(`  against: ${describedOf(reason)}`);
  }
  print('\nIndicators are counts, not a score. They are never added up.\nWhat studies found:');
  for (const caution of cautions) print(`  ${describedOf(caution)}`);
}

function describedOf({ text, source }: Reason): string {
  if (!source) return `${text} (our own reasoning)`;
  const { authors, year, title, where, url } = source;
  return `${text} (${authors} ${year}: ${title}. ${where}.${url ? ` ${url}` : ''})`;
}
