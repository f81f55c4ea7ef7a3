import { parseArgs } from 'node:util';
import { hands } from '../../hands/index.ts';
import { worldNames } from '../../hands/types.ts';
import { wholeNumber, wholeNumbers } from '../options.ts';
import { type ReadWorld, readHand, readWorld } from '../resolve/read-world.ts';

/** What is said of worlds when they are asked for: `--ads 6000 --seeds 1,2`. */
export const worldOptions = {
  ads: { type: 'string', default: '6000' },
  seeds: { type: 'string', default: '1,2' },
} as const;

/** The worlds that are asked for, made one by one as their turn comes, and what they are called. */
export function worldsAsked({ ads, seeds }: { readonly ads: string; readonly seeds: string }) {
  const each = wholeNumber('--ads', ads);
  return {
    worlds: worldsOfAll(each, wholeNumbers('--seeds', seeds, 0)),
    called: `worlds of ${each.toLocaleString('en')} ads, seeds ${seeds}`,
  };
}

/**
 * What a bench that fits learns from the worlds that its options ask for, and where it is to write what it fitted.
 * @param examplesIn what one world of a hand teaches
 */
export async function examplesAsked<One>(
  options: readonly string[],
  examplesIn: (hand: string, world: ReadWorld) => readonly One[],
): Promise<{ readonly examples: One[]; readonly called: string; readonly out?: string }> {
  const { values } = parseArgs({
    args: [...options],
    options: { ...worldOptions, out: { type: 'string' } },
  });
  const { worlds, called } = worldsAsked(values);
  const examples: One[] = [];
  for await (const [hand, world] of worlds)
    for (const example of examplesIn(hand, world)) examples.push(example);
  return { examples, called, ...(values.out ? { out: values.out } : {}) };
}

/** Worlds of all kinds by all hands, this repository's own among them, each with the hand it is by. */
async function* worldsOfAll(
  ads: number,
  seeds: readonly number[],
): AsyncGenerator<readonly [hand: string, world: ReadWorld]> {
  for (const hand of ['own', ...Object.keys(hands)])
    for (const world of worldNames)
      for (const seed of seeds) {
        const options = { world, seed, ads };
        const made = hands[hand];
        yield [hand, made ? readHand(made(options)) : await readWorld(options, false)];
      }
}
