import { expect, test } from 'vitest';
import { placesOf } from '../../../client/src/operations/entity-ids.ts';

const things = ['phone:1', 'email:a@x.example', 'handle:telegram:b'].map((id) => ({
  ...{ id, entity: { id } },
}));
const tree = {
  identifiers: things,
  groups: [
    { judged: false, ends: [{ id: 'phone:1' }, { id: 'email:a@x.example' }] },
    { judged: false, ends: [{ id: 'phone:1' }, { id: 'handle:telegram:b' }] },
  ],
} as unknown as Parameters<typeof placesOf>[0];

test('a network goes to the canvas in the places of its own drawing, by the ids of its entities', () => {
  const places = placesOf(tree, 3);
  expect(Object.keys(places)).toEqual(things.map(({ id }) => id));
  const xs = Object.values(places).map(({ x }) => x);
  // A mind map: what holds it stands in the middle.
  expect(new Set(xs.map((x) => Math.sign(x - (xs[0] ?? 0)))).size).toBeGreaterThan(1);
});

test('much that comes beside it has room: the places are farther apart, in the same shape', () => {
  const [few, many] = [placesOf(tree, 3), placesOf(tree, 900)];
  const across = (places: typeof few) =>
    (places['phone:1']?.x ?? 0) - (places['email:a@x.example']?.x ?? 0);
  expect(Math.abs(across(many))).toBeGreaterThan(3 * Math.abs(across(few)));
});
