import { expect, test } from 'vitest';
import { against, base, entitiesWith, network, one, type Resolution, ran, two } from './support.ts';

/** What the document says of the two ads in scope, where these are named and the run found these. */
const said = (named: readonly string[], networks: Resolution['networks'] | null): string[] =>
  against({
    entities: entitiesWith(({ id, kind, selected }) => ({
      selected: kind === 'ad' ? named.includes(id) : selected,
    })),
    ...(networks && ran({ startedAt: '2026-07-02T00:00:00.000Z', networks })),
  });
const joined = [network(1, [one, two])];
const apart = [network(1, [one]), network(2, [two])];
const half = [network(1, [one])];

test('an advertisement that nobody named is told, with whether the run has it with one that is named', () => {
  const came =
    '1 advertisement in scope is not named by the selection: it holds two or more of the identifiers that it names.';
  const end = ' Who copies words and contacts from others looks alike. (AB2)';
  const alone = ' The active run has 1 of the 1 in no network with one that is named.';
  expect(said([one], null)).toContain(`${came}${end}`);
  for (const networks of [apart, half])
    expect(said([one], networks)).toContain(`${came}${alone}${end}`);
  const merged = ' The active run has each in a network with one that is named.';
  expect(said([one], joined)).toContain(`${came}${merged}${end}`);
  const none = 'No advertisement is in scope that the selection does not name.';
  expect(said([one, two], null)).toContain(none);
  // Of identifiers alone every ad is one that they brought.
  expect(said([], null).join('\n')).not.toMatch(/not name|is not named/);
});

test('what the run did not put together is not called one network', () => {
  const start = 'did not put the advertisements in scope into one network: they are';
  expect(said([], apart).join('\n')).toContain(`${start} in 2 networks. That they are in one`);
  expect(said([], half).join('\n')).toContain(`${start} in 1 network and 1 in none.`);
  expect(said([], joined).join('\n')).toContain('all advertisements in scope are in one network.');
  expect(said([], null).join('\n')).not.toContain('active run');
});

test('of a network it is told how sure it is and what it would fall apart without', () => {
  const [phone] = base.entities.filter(({ kind }) => kind === 'phone');
  const cutPoints = [{ id: phone?.id ?? '', parts: [31, 12, 4, 1, 1] }];
  const told = (over: object) => said([], [network(1, [one, two], over)]).join('\n');
  const sure = /network 3\/1 is no surer than the least probable .* with a probability of 0\.90\./;
  expect(told({ cutPoints })).toMatch(sure);
  expect(told({ cutPoints })).toContain(
    `0.90. Without ${phone?.caption} it would fall into parts of 31, 12 and 4 advertisements, and 2 smaller parts.`,
  );
  expect(told({})).toContain('0.90. Nothing in scope is such that it would fall apart without');
  expect(told({ score: 1 })).toContain('is merged by what persons judged, and by nothing that was');
  expect(said([], half).join('\n')).not.toContain('no surer');
});
