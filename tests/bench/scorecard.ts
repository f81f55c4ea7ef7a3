import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import {
  type PairSign,
  pairSigns,
  type Scorecard,
  scorecard,
} from '../../server/resolve/engine/signs/scorecard.ts';
import { resolve } from '../../server/resolve/index.ts';
import { agreement } from './resolve/measures.ts';
import type { ReadWorld } from './resolve/read-world.ts';
import { examplesOf } from './scorecard/examples.ts';
import { fitCard, type PairExample } from './scorecard/fit-card.ts';
import { worthsTold, writtenCard } from './scorecard/told.ts';
import { worldOptions, worldsAsked } from './scorecard/worlds.ts';
import { type BenchResult, machine, mean } from './table.ts';

const file = new URL('../../server/resolve/engine/signs/fitted.json', import.meta.url);

/**
 * Fits what small signs are worth on worlds of all hands, this repository's own among them, and says what each hand's
 * worlds come to with worths that were fitted on the other hands alone. `--ads 6000 --seeds 1,2`; `--signs
 * platforms,gap`: these alone, the others as they are; `--write` puts the fit in its place.
 */
export async function benchScorecard(options: readonly string[]): Promise<BenchResult> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      ...worldOptions,
      signs: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const { worlds, called } = worldsAsked(values);
  const free = values.signs ? values.signs.split(',').map(signNamed) : pairSigns;
  const seen: Seen[] = [];
  for await (const [hand, world] of worlds)
    seen.push({ hand, world, examples: examplesOf(hand, world, scorecard) });
  const fitOn = (of: readonly Seen[]) =>
    fitCard(
      of.flatMap(({ examples }) => examples),
      scorecard,
      free,
    );
  const card = fitOn(seen);
  if (values.write) await writeFile(file, writtenCard(card));
  return {
    bench: 'scorecard',
    machine,
    note: `${called}; B-cubed in %, means over worlds: as it is, fitted on the other hands alone, and fitted on all; worths in nats`,
    rows: [
      ...[...new Set(seen.map(({ hand }) => hand))].map((hand) => {
        const own = seen.filter((one) => one.hand === hand);
        const others = seen.filter((one) => one.hand !== hand);
        return {
          what: `worlds of ${hand}`,
          pairs: own.reduce((sum, { examples }) => sum + examples.length, 0),
          ...named('', scored(own, scorecard)),
          ...named(' unseen', scored(own, fitOn(others))),
          ...named(' fitted', scored(own, card)),
        };
      }),
      ...free.map((name) => worthsTold(card, name)),
    ],
  };
}

function signNamed(name: string): PairSign {
  const sign = pairSigns.find((one) => one === name);
  if (!sign) throw new Error(`There is no sign “${name}”. There are: ${pairSigns.join(', ')}`);
  return sign;
}

interface Seen {
  readonly hand: string;
  readonly world: Pick<ReadWorld, 'holdings' | 'ownerOf'>;
  readonly examples: readonly PairExample[];
}

interface Scores {
  readonly F1: number;
  readonly precision: number;
}

function scored(seen: readonly Seen[], card: Scorecard): Scores {
  const found = seen.map(
    ({ world: { holdings, ownerOf } }) =>
      agreement(resolve(holdings, [], card).networkOf, ownerOf).bCubed,
  );
  return {
    F1: 100 * mean(found.map(({ f1 }) => f1 ?? 0)),
    precision: 100 * mean(found.map(({ precision }) => precision ?? 0)),
  };
}

const named = (suffix: string, { F1, precision }: Scores) => ({
  [`F1${suffix}`]: F1,
  [`precision${suffix}`]: precision,
});
