import { hands } from '../../hands/index.ts';
import { worldNames } from '../../hands/types.ts';
import { type ReadWorld, readHand, readWorld } from '../resolve/read-world.ts';

/** Worlds of all kinds by all hands, this repository's own among them, each with the hand it is by. */
export async function* worldsOfAll(
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
