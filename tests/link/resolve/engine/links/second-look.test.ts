import { describe, expect, test } from 'vitest';
import { nearMatchSentence } from '../../../../../server/link/networks/messages/merge-messages.ts';
import { textOf } from '../../../../../server/link/networks/messages/message.ts';
import { FeatureReader } from '../../../../../server/link/resolve/engine/features/features.ts';
import {
  featureNames,
  features,
  scoreOf,
} from '../../../../../server/link/resolve/engine/features/scorecard.ts';
import { type Link, linksOf } from '../../../../../server/link/resolve/engine/links/links.ts';
import { mildest } from '../../../../../server/link/resolve/engine/links/merge-rule.ts';
import {
  linkMatchWeights,
  SecondLook,
} from '../../../../../server/link/resolve/engine/links/second-look.ts';
import { type Observed, resolve } from '../../../../../server/link/resolve/index.ts';
import {
  callers,
  desks,
  lastShown,
  later,
  oneSeller,
  seller,
  sellerAds,
  strangers,
} from '../agency.ts';
import { adsAt, observedOf, partsOf } from '../observations.ts';
import { seenIn } from '../scene.ts';

/**
 * The link of the two numbers when each is one group and every caller another, and what looks at it again.
 * @param ads of either number
 */
function linkIn(observed: Observed, ads = sellerAds) {
  const roots = Int32Array.from(observed.ads.ids, (_, ad) => (ad < 2 * ads ? ad - (ad % ads) : ad));
  const { ground, items, scene } = seenIn(observed, 2, roots);
  const [link] = [...linksOf(ground, items, scene, mildest).links].filter(
    ({ a, b }) => a === 0 && b === 1,
  );
  return {
    link: link as Link,
    second: new SecondLook(ground, items, scene),
    reader: new FeatureReader(ground, items, scene.view, scene.belief),
  };
}

describe('two sellers with numbers of their own who show the line of an agency', () => {
  const { link, second, reader } = linkIn(strangers);

  test('come to what the rules ask, and are doubted by all features together', () => {
    expect(link).toMatchObject({ rival: true });
    expect(link.weighed.contact).toBeGreaterThan(mildest);
    expect(second.doubts(link, second.look(link))).toBe(true);
  });

  test('are told by how many use it, and how many of these show nobody else to turn to', () => {
    expect(reader.of(1, 0)).toMatchObject({ users: 12, linked: 1 / 2, bare: 10 / 12 });
  });

  test('were active when they were, however many others show it', () => {
    const more = Array.from({ length: 100 }, (_, n) => ({
      id: `ad:zz${n}`,
      day: n,
      place: 1,
      holds: ['handle:agency'],
    }));
    const many = linkIn(
      observedOf([...seller('a', 0, 1), ...seller('b', later, 2), ...callers, ...more]),
    );
    const { gap, since, start } = reader.of(1, 0);
    expect({ gap, start }).toEqual({ gap: later - lastShown, start: later });
    expect(many.reader.of(1, 0)).toMatchObject({ users: 112, gap, since, start });
  });

  test.each([
    ['more is asked where a phone is among what they share', ['handle:line', 'phone:line'], true],
    ['than where none is', ['handle:line', 'email:line'], false],
  ])('%s', (_, shows, doubted) => {
    const two = [...seller('a', 0, 1, { shows }), ...seller('b', 60, 2, { shows })];
    const { link, second } = linkIn(observedOf(two));
    expect(second.doubts(link, 1.2)).toBe(doubted);
    expect(second.doubts(link, 0.9)).toBe(true);
    expect(second.doubts(link, 1.6)).toBe(false);
  });

  test('are not doubted where the smaller one shows nobody else to turn to', () => {
    expect(second.doubts({ ...link, rival: false }, second.look(link))).toBe(false);
  });

  test('are asked whoever they are where no contact counts in full', () => {
    const weighed = { ...link.weighed, contact: 0 };
    const mute = { ...link, weighed, rival: false };
    expect(second.doubts(mute, second.look(mute))).toBe(true);
  });

  test('are not doubted where words, place and time speak for one', () => {
    const { link: sure, second: again } = linkIn(oneSeller);
    expect(sure.rival).toBe(true);
    expect(again.doubts(sure, again.look(sure))).toBe(false);
  });
});

describe('two desks of a house that show its account, its site and its chat', () => {
  const { link, second, reader } = linkIn(desks);

  test('are told by all that they share, and how much of it both keep showing', () => {
    expect(reader.of(1, 0)).toMatchObject({ keptContacts: 3 });
    const { contactNats, account } = reader.of(1, 0);
    expect(contactNats).toBeCloseTo(link.weighed.contact);
    expect(contactNats).toBeGreaterThan(2.9 * account);
  });

  test('are not doubted: three contacts outweigh what they do not share, and one does not', () => {
    expect(link.rival).toBe(true);
    expect(second.doubts(link, second.look(link))).toBe(false);
    const shows = ['handle:house'];
    const one = linkIn(
      observedOf([...seller('a', 0, 1, { shows }), ...seller('b', later, 2, { shows })]),
    );
    expect(one.link.rival).toBe(true);
    expect(one.second.doubts(one.link, one.second.look(one.link))).toBe(true);
  });
});

describe('what is made of doubt', () => {
  const { networks, rejected } = resolve(strangers);
  const inOne = (observed: Observed) =>
    partsOf(resolve(observed), observed).some(
      (ids) => ids.includes('ad:a00') && ids.includes('ad:b00'),
    );

  test('who is doubted stays apart, who is not is merged', () => {
    expect(inOne(strangers)).toBe(false);
    expect(inOne(oneSeller)).toBe(true);
  });

  test('the near match says so, lacks nothing by the rules, and is not likely one owner’s', () => {
    expect(networks).toHaveLength(2);
    expect(rejected).toMatchObject([{ why: 'doubted' }]);
    expect(rejected[0]?.missing).toBeUndefined();
    expect(rejected[0]?.probability).toBeLessThan(0.5);
  });

  test('three near matches of a network that are as likely go before it', () => {
    const names = ['c', 'd', 'e'];
    const content = (name: string) => [`cluster:${name}`, `template:${name}`];
    const others = names.flatMap((name, at) =>
      seller(name, 100, 20 + at)
        .slice(0, 3)
        .map((ad) => ({ ...ad, holds: [`phone:${name}`, `email:${name}`, ...content(name)] })),
    );
    const shown = seller('a', 0, 1).map((ad) => ({
      ...ad,
      holds: [...ad.holds, ...names.flatMap(content)],
    }));
    const all = observedOf([...shown, ...seller('b', later, 2), ...callers, ...others]);
    const found = resolve(all);
    const of = (id: string) => found.networkOf[all.ads.ids.indexOf(id)] as number;
    const nearMatches = found.rejected.filter(({ a, b }) => [a, b].includes(of('ad:a00')));
    expect(nearMatches).toHaveLength(3);
    expect(nearMatches.map(({ why }) => why)).not.toContain('doubted');
  });

  const { features: spoke = [] } = rejected[0] ?? {};

  test('the near match keeps what spoke for one owner and what against, which is all that was weighed', () => {
    expect(spoke.map(({ about }) => about).join(' ')).toBe(
      'prevalence contacts holders platforms pictures own-contacts places times words sizes',
    );
    expect(spoke).toEqual(spoke.toSorted((x, y) => y.nats - x.nats));
    expect(spoke[0]?.nats).toBe(linkMatchWeights.account.intercept);
    expect(spoke.reduce((sum, { nats }) => sum + nats, 0)).toBeLessThan(0.5);
  });

  test('its sentence says what spoke against it first', () => {
    const evidence = (rejected[0]?.evidence ?? []).map((one) => {
      return { ...one, identifier: strangers.identifiers.ids[one.identifier] as string };
    });
    const explained = { other: 'network:1/2', why: 'doubted', probability: 0.2, evidence } as const;
    const all =
      'Stands apart from network 1/2, with which it shares chat handle agency: what they share would be enough by itself, but all features together say too little of one owner';
    expect(textOf(nearMatchSentence({ ...explained, features: spoke }))).toBe(
      `${all}. Against it: how many ads they have, how far they share words, when they were active and where they are. For it: how often such pairs are one owner’s and which contacts they share.`,
    );
    expect(textOf(nearMatchSentence(explained))).toBe(`${all}.`);
  });

  test('a person’s word that they are apart is told rather than doubt', () => {
    const apart = { id: 'j', at: '1', kind: 'apart', a: adsAt(0), b: adsAt(sellerAds) } as const;
    const [nearMatch] = resolve(strangers, [apart]).rejected;
    expect(nearMatch).toMatchObject({ why: 'judged-apart', probability: rejected[0]?.probability });
    expect(nearMatch?.features).toBeUndefined();
  });
});

test('where two show no contact in common, who else shows it is no feature of these two', () => {
  const observed = observedOf([
    { id: 'ad:a', day: 0, place: 1, holds: ['phone:a', 'template:x'] },
    { id: 'ad:b', day: 1, place: 1, holds: ['phone:b', 'template:x'] },
  ]);
  const { ground, items, scene } = seenIn(observed, 2, Int32Array.of(0, 1));
  const features = new FeatureReader(ground, items, scene.view, scene.belief).of(1, 0);
  expect(features.users).toBe(0);
  const weighed = { contact: 0, content: 2, kinds: 1, cluster: 0, template: 2 };
  const explained = new SecondLook(ground, items, scene).explained({ a: 0, b: 1, weighed });
  expect(explained.map(({ about }) => about)).not.toContain('holders');
  const sum = explained.reduce((all, { nats }) => all + nats, 0);
  expect(sum).toBeCloseTo(scoreOf(linkMatchWeights.content, features), 1);
});

test.each(['phone', 'account', 'content'] as const)(
  'each step of a feature of links by %s has a worth',
  (by) => {
    const steps = (name: (typeof featureNames)[number]) =>
      linkMatchWeights[by].matchWeights[name]?.nats.length;
    for (const name of featureNames) expect(steps(name), name).toBe(features[name].from.length + 1);
  },
);
