import { expect, test } from 'vitest';
import { completeness } from '../../../../server/court/bundle/document/completeness.ts';
import { summary } from '../../../../server/court/bundle/document/summary.ts';
import type { Snapshot, SnapshotLink } from '../../../../server/court/snapshot/index.ts';
import { against, base, entitiesWith, entity, factsOf, one, phone, words } from './support.ts';

const summed = (over: Partial<Snapshot>) => summary(factsOf(over)).map(words);
const handle = 'handle:telegram:calm_otter';
const [first, , third] = base.links;
const [capture] = base.captures;
if (!first || !third || !capture) throw new Error('the small case has three links');

/** The small case with its phone no hub, and a handle, a place and further links. */
const richer = (change: (link: SnapshotLink) => Partial<SnapshotLink> = () => ({})) => ({
  entities: [
    ...entitiesWith(() => ({ hub: null })),
    ...[entity(handle, 'handle', 'calm_otter'), entity('place:KZ/almaty', 'place', 'Almaty')],
  ],
  links: [first, third].flatMap((link): SnapshotLink[] => [
    link,
    { ...link, to: handle, raw: '@calm_otter', ...change(link) },
    { ...link, to: 'place:KZ/almaty', type: 'LOCATED_IN', raw: 'Almaty' },
  ]),
});
const spoken = (change?: Parameters<typeof richer>[0]) => against(richer(change)).join('\n');

test('the summary says what was read where and when, each with its exhibits', () => {
  const when = 'captured between 1 March 2026 and 2 March 2026. (AB1, AB2)';
  expect(summed(richer())).toEqual([
    `The phone +7 700 000 44 17 was read in 2 advertisements in scope, ${when}`,
    `The chat handle calm_otter was read in 2 advertisements in scope, ${when}`,
    `The place Almaty is named by 2 advertisements in scope, ${when}`,
    `The phone +7 700 000 44 17 and the chat handle calm_otter were read together in 2 advertisements on 1 platform, ${when}`,
  ]);
});

test('each pair says of what kinds it is, contacts first, and what is not listed is counted by kind', () => {
  const templates = Array.from({ length: 11 }, (_, i) => `template:${i}`);
  const { entities, links } = richer();
  const pairs = summed({
    entities: [...entities, ...templates.map((id, i) => entity(id, 'template', `Template ${i}`))],
    links: [
      ...links.filter(({ from, to }) => from === first.from || !to.startsWith('handle')),
      ...[first, third].flatMap((link) =>
        templates.map((to) => ({ ...link, to, type: 'USES_TEMPLATE' as const, raw: '' })),
      ),
    ],
  }).slice(14);
  expect(pairs[0]).toMatch(/^The phone .* and the chat handle calm_otter were read together in 1 /);
  expect(pairs[1]).toMatch(/^The phone .* and Template 0 stand together in 2 /);
  expect(pairs.at(-1)).toMatch(/^18 further pairs with a template, an image or a picture stand/);
});

test('a hub is read and named, and no pair rests on it', () => {
  const { entities, links } = richer();
  const hub = { reason: 'Shared by 40 ads', ads: 40, posters: 12 };
  const marked = entities.map((each) => (each.kind === 'phone' ? { ...each, hub } : each));
  const said = summed({ links, entities: marked }).join('\n');
  expect(said).toContain('It is a hub and links nobody; see part 2.');
  expect(said).not.toContain('read together');
  expect(against({ links, entities: marked }).join('\n')).toContain(
    '44 17 is a hub. Shared by 40 ads. It can link strangers, and counts for nothing here.',
  );
});

test('each check of what points the other way says that it found nothing, or what', () => {
  const clean = against(richer());
  expect(clean.filter((line) => /^(No|Nothing) /.test(line))).toHaveLength(9);
  const found = spoken(({ capture: of }) => ({
    confidence: 0.6,
    inferred: true,
    steps: ['country KZ taken from the source'],
    ...(of === capture.id ? {} : { capture: 'capture:unknown' }),
  }));
  expect(found).toContain('“@calm_otter” in Ad 1 as calm_otter');
  expect(found).toContain('has a confidence of 0.60 only. (AB1)');
  expect(found).toContain('2 numbers were written without a country code');
  expect(found).toContain('2 links are proposed by a method');
  expect(spoken(() => ({ type: 'IN_CLUSTER', confidence: 0.6 }))).toContain(
    'That Ad 1 looks like calm_otter has a confidence of 0.60 only.',
  );
});

test('a number behind + or 00 was not written without its country code', () => {
  const written = (...raws: readonly [string, string]) =>
    spoken((link) => ({
      steps: ['separators removed', 'country KZ taken from the source'],
      to: phone,
      raw: raws[link.capture === capture.id ? 0 : 1],
    }));
  const short = written('8 700 000 44 17', '00500 000 44 17');
  const full = written('(00 7) 700 000 44 17', '+7 700 000 44 17');
  expect(short).toMatch(/\d numbers were written without a country code/);
  expect(full).toContain('No number rests on a country code that was not written with it.');
});

test('a judgement is told with its reason, and its link counts for nothing until it is withdrawn', () => {
  const said = (withdrawn: Snapshot['judgements'][number]['withdrawn']) => ({
    id: '1',
    kind: 'wrong-observation' as const,
    ad: one,
    entity: phone,
    capture: capture.id,
    field: 'text' as const,
    raw: '+7 700 000 44 17',
    start: 8,
    end: 24,
    withdrawn,
    method: 'phone reader',
    version: '2.0',
    author: 'AB',
    account: 'unit',
    at: '2026-07-01T00:00:00.000Z',
    reason: 'a price',
  });
  const { entities, links } = richer();
  const judged = links.map((link) => ({ ...link, judgedWrong: link.from === one }));
  const spoilt = { entities, links: judged, judgements: [said(null)] };
  expect(against(spoilt).join('\n')).toContain(
    'The observation of “+7 700 000 44 17” in Ad 1 as +7 700 000 44 17 was judged wrong by AB on 1 July 2026: “a price”. The link counts for nothing here. (AB1)',
  );
  expect(summed(spoilt)[0]).toContain(
    'The phone +7 700 000 44 17 was read in 1 advertisement in scope, captured on 2 March 2026. (AB2)',
  );
  const by = { author: 'CD', account: 'unit', reason: 'no price' };
  const back = { ...by, at: '2026-07-02T00:00:00.000Z' };
  expect(against({ ...richer(), judgements: [said(back)] }).join('\n')).toContain(
    'withdrawn by CD on 2 July 2026: “no price”.',
  );
});

test('a contact that stands only in the text beside another in the contact field is named', () => {
  const { entities, links } = richer();
  const raw = '+77000000099';
  const other: SnapshotLink = { ...first, to: `phone:${raw}`, field: 'structured', raw };
  expect(against({ entities, links: [...links, other] }).join('\n')).toMatch(
    /44 17 stands only in the text of 1 advertisement whose contact field names another\. .*\(AB1\)/,
  );
});

test('what was read in a picture says in which, where, by what and how surely', () => {
  const image = `image:${'ab'.repeat(32)}`;
  const imageSize = { width: 640, height: 480 };
  const place = { image, x: 24, y: 40, width: 310, height: 36, imageSize };
  const read = (over: Partial<SnapshotLink>) =>
    against(
      richer((link) =>
        link.from === one
          ? { picture: place, field: 'image', confidence: 0.55, version: '1.0 5.3', ...over }
          : {},
      ),
    ).find((line) => line.includes('in the picture'));
  const method = 'words in a picture (tesseract), account after a name';
  expect(read({ method, steps: ['one reading alone: weak until another confirms it'] })).toBe(
    `calm_otter was read in the picture ${'ab'.repeat(32)} of Ad 1, at pixel 24, 40, 310 wide and 36 high, of 640 by 480, by “${method}” (version 1.0 5.3), with a confidence of 0.55; nothing else confirms it. The picture may have been taken from somebody else. (AB1)`,
  );
  const second = 'a second picture of the ad agrees';
  expect(read({ method, steps: [second] })).toContain(`of 0.55; ${second}. The picture`);
  expect(read({ method: 'code in a picture', steps: [] })).toContain('of 0.55. The picture');
  expect(read({ picture: { ...place, imageSize: null } })).toContain('36 high, by');
  expect(spoken()).toContain('No link rests on what was read in a picture.');
});

test('completeness says why ads were left out, and counts one as one', () => {
  const linesOf = (
    over: Partial<Snapshot>,
    adsLimitedTo: number | null,
    reach = [{ id: phone, ads: 40, inScope: 2 }],
  ) =>
    completeness(factsOf({ ...over, completeness: { ...base.completeness, reach, adsLimitedTo } }));
  expect(linesOf({}, null)[0]).toMatch(/2 of 40 .* a hub brings none of its own\.$/);
  expect(linesOf(richer(), null)[0]).toMatch(/hold no second identifier of this selection\.$/);
  expect(linesOf(richer(), 2)[0]).toMatch(/see the limit below\.$/);
  const [own, other] = linesOf(richer(), null, [
    { id: phone, ads: 1, inScope: 1 },
    { id: handle, ads: 3, inScope: 1 },
  ]);
  expect(own).toContain('44 17: the 1 advertisement that the graph holds is in scope.');
  expect(other).toMatch(/^calm_otter: 1 of 3 advertisements is in scope; /);
});
