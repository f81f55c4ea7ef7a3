import { expect, test } from 'vitest';
import { contentOf } from '../../../server/link/networks/finding/content.ts';
import type { LoadedGraph } from '../../../server/link/networks/loading/graph-data.ts';
import { textOf } from '../../../server/link/networks/messages/message.ts';
import {
  liftedSentence,
  splitSentence,
} from '../../../server/link/networks/messages/note-messages.ts';
import { resolve } from '../../../server/link/resolve/index.ts';
import { judging, observedOf } from '../resolve/engine/observations.ts';
import { reassigned } from '../resolve/engine/reassigned.ts';

const observed = observedOf(reassigned);
const contents = (judgements: ReturnType<typeof judging>) => {
  const resolution = resolve(observed, judgements);
  const content = contentOf({ observed } as LoadedGraph, resolution, ({ key }) => key);
  return resolution.networks.map(content);
};
const silence =
  'Phone:passed3 was silent from 7 January 1970 to 31 May 1970; the 3 ads before and 3 ads after share nothing else.';

test('networks of a reassigned number say so', () => {
  const splits = contents([]).flatMap((content) => content.splits);
  const described = splits.filter(({ identifier }) => identifier === 'phone:passed3');
  expect(described.map((one) => textOf(splitSentence(one, (id) => id)))).toEqual(
    Array.from({ length: 2 }, () => `${silence} It is read as passed to another owner.`),
  );
});

test('the network of one that is judged exclusive says who lifted what, and calls it split no more', () => {
  const all = contents(judging(observed, { 'phone:passed3': 'exclusive' }));
  const lifted = all.flatMap((content) => content.lifted ?? []);
  expect(lifted).toMatchObject([{ identifier: 'phone:passed3', judgement: 'j0' }]);
  expect(lifted.map((one) => textOf(liftedSentence(one, 'AB', (id) => id)))).toEqual([
    `${silence} It would be read as passed to another owner, and is not: AB judged that it is exclusive.`,
  ]);
  const splits = all.flatMap((content) => content.splits).map(({ identifier }) => identifier);
  expect(splits).not.toContain('phone:passed3');
});
