import { expect, test } from 'vitest';
import { groundOf } from '../../../server/resolve/engine/ground.ts';
import { believe } from '../../../server/resolve/engine/hub-test.ts';
import { saidGeneric } from '../../../server/resolve/engine/judgements.ts';
import { tiesOf } from '../../../server/resolve/engine/ties.ts';
import { viewOf } from '../../../server/resolve/engine/view.ts';
import { holdingsOf } from './holdings.ts';

/**
 * A hundred lines with a number each, all with one email. Three of four are chained by wordings; a payment and a
 * handle, each in seventy of them, tie the rest, and each is doubted by itself.
 */
const lines = Array.from({ length: 100 }, (_, line) => ({
  id: `ad:${String(line).padStart(3, '0')}`,
  holds: [
    ...['email:office', `phone:${line}`],
    ...(line < 75
      ? [`template:even${Math.floor(line / 2)}`, `template:odd${Math.floor((line + 1) / 2)}`]
      : []),
    ...(line % 10 < 7 ? ['payment:a'] : []),
    ...(line % 10 > 2 ? ['handle:b'] : []),
  ],
}));

/** What is believed of the email when each ad is a group. */
function beliefInEmail(generic: readonly string[]): number {
  const ground = groundOf(holdingsOf(lines));
  const ties = tiesOf(ground, new Uint8Array(ground.identifier.length), []);
  const { ids } = holdingsOf(lines).identifiers;
  const ours = (id: string) => ground.ourIdentifier[ids.indexOf(id)] as number;
  const said = new Uint8Array(ground.identifiers);
  for (const id of generic) said[ours(id)] = saidGeneric;
  const view = viewOf(
    ties,
    Int32Array.from({ length: ground.ads }, (_, ad) => ad),
  );
  return believe(view, ties, ground.place, said, true).probability[ours('email:office')] as number;
}

test('wide contacts of one owner that are doubted one by one stand together', () => {
  expect(beliefInEmail([])).toBeGreaterThan(0.9);
});

test('not where a person said that the others are generic', () => {
  expect(beliefInEmail(['payment:a', 'handle:b'])).toBe(0);
});
