import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { completeness } from '../../../../server/court/bundle/document/completeness.ts';
import { CaseFacts, type Statement } from '../../../../server/court/bundle/document/facts.ts';
import { summary } from '../../../../server/court/bundle/document/summary.ts';
import type { Exhibit } from '../../../../server/court/bundle/package/exhibits.ts';
import type { Snapshot, SnapshotLink } from '../../../../server/court/snapshot/index.ts';
import { saidAgainst, smallCase, temporaryFolder } from '../support.ts';

let base: Snapshot;
beforeEach(async () => {
  base = (await smallCase(path.join(temporaryFolder(), 'data'))).snapshot;
});

function factsOf(snapshot: Snapshot): CaseFacts {
  const [batch] = snapshot.batches;
  if (!batch) throw new Error('the small case has a file');
  const exhibits = snapshot.captures.map(
    (capture): Exhibit => ({
      number: capture.exhibit,
      capture,
      batch,
      record: undefined,
      files: [],
      images: [],
      observations: [],
    }),
  );
  return new CaseFacts(snapshot, exhibits);
}

const words = ({ parts, exhibits }: Statement): string =>
  `${parts.map(({ s }) => s).join('')}${exhibits.length > 0 ? ` (${exhibits.join(', ')})` : ''}`;

/** The small case with its phone no hub, and a handle, a place and further links. */
function richer(change: (link: SnapshotLink) => Partial<SnapshotLink> = () => ({})): Snapshot {
  const [first, , third] = base.links;
  if (!first || !third) throw new Error('the small case has three links');
  const handle = 'handle:telegram:calm_otter';
  const place = 'place:KZ/almaty';
  return {
    ...base,
    entities: [
      ...base.entities.map((entity) => ({ ...entity, hub: null })),
      ...[
        { id: handle, kind: 'handle' as const, caption: 'calm_otter' },
        { id: place, kind: 'place' as const, caption: 'Almaty' },
      ].map((entity) => ({ ...entity, selected: true, hub: null, properties: {} })),
    ],
    links: [first, third].flatMap((link) => [
      link,
      { ...link, to: handle, raw: '@calm_otter', ...change(link) },
      { ...link, to: place, type: 'LOCATED_IN' as const, raw: 'Almaty' },
    ]),
  };
}

test('the summary says what was read where and when, each with its exhibits', () => {
  expect(summary(factsOf(richer())).map(words)).toEqual([
    'The phone +7 700 000 44 17 was read in 2 advertisements in scope, captured between 1 March 2026 and 2 March 2026. (AB1, AB2)',
    'The chat handle calm_otter was read in 2 advertisements in scope, captured between 1 March 2026 and 2 March 2026. (AB1, AB2)',
    'The place Almaty is named by 2 advertisements in scope, captured between 1 March 2026 and 2 March 2026. (AB1, AB2)',
    'The phone +7 700 000 44 17 and the chat handle calm_otter were read together in 2 advertisements on 1 platform, captured between 1 March 2026 and 2 March 2026. (AB1, AB2)',
  ]);
});

test('each pair says of what kinds it is, contacts first, and what is not listed is counted by kind', () => {
  const templates = Array.from({ length: 11 }, (_, i) => `template:${i}`);
  const snapshot = richer();
  const [first, , , second] = snapshot.links;
  if (!first || !second) throw new Error('there are links of two ads');
  const facts = factsOf({
    ...snapshot,
    entities: [
      ...snapshot.entities,
      ...templates.map((id, i) => ({
        id,
        kind: 'template' as const,
        caption: `Template ${i}`,
        selected: true,
        hub: null,
        properties: {},
      })),
    ],
    links: [
      ...snapshot.links.filter(({ from, to }) => from === first.from || !to.startsWith('handle')),
      ...[first, second].flatMap((link) =>
        templates.map((to) => ({ ...link, to, type: 'USES_TEMPLATE' as const, raw: '' })),
      ),
    ],
  });
  const pairs = summary(facts).map(words).slice(14);
  expect(pairs[0]).toMatch(/^The phone .* and the chat handle calm_otter were read together in 1 /);
  expect(pairs[1]).toMatch(/^The phone .* and Template 0 stand together in 2 /);
  expect(pairs.at(-1)).toBe(
    '18 further pairs with a template, an image or a picture stand together; annex A has every link.',
  );
});

test('a hub is read and named, and no pair rests on it', () => {
  const { entities, ...rest } = richer();
  const hub = { reason: 'Shared by 40 ads', ads: 40, posters: 12 };
  const marked = entities.map((one) => (one.kind === 'phone' ? { ...one, hub } : one));
  const facts = factsOf({ ...rest, entities: marked });
  const said = summary(facts).map(words).join('\n');
  expect(said).toContain('It is a hub and links nobody; see part 2.');
  expect(said).not.toContain('read together');
  expect(saidAgainst(facts).map(words)).toContain(
    '+7 700 000 44 17 is a hub. Shared by 40 ads. It can link strangers, and counts for nothing here.',
  );
});

test('each check of what points the other way says that it found nothing, or what', () => {
  const clean = saidAgainst(factsOf(richer())).map(words);
  expect(clean.filter((line) => /^(No|Nothing) /.test(line))).toHaveLength(9);
  const spoilt = richer((link) => ({
    confidence: 0.6,
    inferred: true,
    steps: ['country KZ taken from the source'],
    ...(link.capture === base.captures[0]?.id ? {} : { capture: 'capture:unknown' }),
  }));
  const found = saidAgainst(factsOf(spoilt)).map(words).join('\n');
  expect(found).toContain('“@calm_otter” in Ad 1 as calm_otter');
  expect(found).toContain('has a confidence of 0.60 only. (AB1)');
  const alike = richer((link) => ({ ...link, type: 'IN_CLUSTER', confidence: 0.6 }));
  expect(saidAgainst(factsOf(alike)).map(words).join('\n')).toContain(
    'That Ad 1 looks like +7 700 000 44 17 has a confidence of 0.60 only.',
  );
  expect(found).toContain('2 numbers were written without a country code');
  expect(found).toContain('2 links are proposed by a method');
});

test('a number behind + or 00 was not written without its country code', () => {
  const written = (...raws: readonly [string, string]) => {
    const facts = factsOf(
      richer((link) => ({
        steps: ['separators removed', 'country KZ taken from the source'],
        to: 'phone:+77000004417',
        raw: raws[link.capture === base.captures[0]?.id ? 0 : 1],
      })),
    );
    return saidAgainst(facts).map(words).join('\n');
  };
  const short = written('8 700 000 44 17', '00500 000 44 17');
  const full = written('(00 7) 700 000 44 17', '+7 700 000 44 17');
  expect(short).toMatch(/\d numbers were written without a country code/);
  expect(full).toContain('No number rests on a country code that was not written with it.');
});

test('a judgement is told with its reason, and its link counts for nothing until it is withdrawn', () => {
  const [first] = base.captures;
  const phone = 'phone:+77000004417';
  const said = (id: string, withdrawn: Snapshot['judgements'][number]['withdrawn']) => ({
    id,
    kind: 'wrong-observation' as const,
    ad: first?.ad ?? '',
    entity: phone,
    capture: first?.id ?? '',
    field: 'text' as const,
    raw: '+7 700 000 44 17',
    start: 8,
    end: 24,
    method: 'phone reader',
    version: '2.0',
    author: 'AB',
    account: 'unit',
    withdrawn,
    at: '2026-07-01T00:00:00.000Z',
    reason: 'a price',
  });
  const spoilt = richer((link) => ({ judgedWrong: link.to !== phone && link.from === first?.ad }));
  const links = spoilt.links.map((link) =>
    link.from === first?.ad && link.to === phone ? { ...link, judgedWrong: true } : link,
  );
  const facts = factsOf({ ...spoilt, links, judgements: [said('1', null)] });
  expect(saidAgainst(facts).map(words)).toContain(
    'The observation of “+7 700 000 44 17” in Ad 1 as +7 700 000 44 17 was judged wrong by AB on 1 July 2026: “a price”. The link counts for nothing here. (AB1)',
  );
  expect(summary(facts).map(words)[0]).toBe(
    'The phone +7 700 000 44 17 was read in 1 advertisement in scope, captured on 2 March 2026. (AB2)',
  );
  const back = {
    author: 'CD',
    account: 'unit',
    at: '2026-07-02T00:00:00.000Z',
    reason: 'no price',
  };
  const again = factsOf({ ...richer(), judgements: [said('1', back)] });
  expect(saidAgainst(again).map(words).join('\n')).toContain(
    'The judgement was withdrawn by CD on 2 July 2026: “no price”.',
  );
});

test('a contact that stands only in the text beside another in the contact field is named', () => {
  const snapshot = richer();
  const [first] = snapshot.links;
  if (!first) throw new Error('there is a link');
  const raw = '+77000000099';
  const other = { ...first, to: `phone:${raw}`, field: 'structured' as const, raw };
  const lines = saidAgainst(factsOf({ ...snapshot, links: [...snapshot.links, other] })).map(words);
  expect(lines).toContain(
    '+7 700 000 44 17 stands only in the text of 1 advertisement whose contact field names another. It may be left over from copied words. (AB1)',
  );
});

test('what was read in a picture says in which, where, by what and how surely', () => {
  const place = {
    image: `image:${'ab'.repeat(32)}`,
    x: 24,
    y: 40,
    width: 310,
    height: 36,
    imageSize: { width: 640, height: 480 },
  };
  const read = (over: Partial<SnapshotLink>) =>
    saidAgainst(
      factsOf(
        richer((link) =>
          link.from === base.captures[0]?.ad
            ? { picture: place, field: 'image', confidence: 0.55, version: '1.0 5.3', ...over }
            : {},
        ),
      ),
    )
      .map(words)
      .find((line) => line.includes('in the picture'));
  const method = 'words in a picture (tesseract), account after a name';
  expect(read({ method, steps: ['one reading alone: weak until another confirms it'] })).toBe(
    `calm_otter was read in the picture ${'ab'.repeat(32)} of Ad 1, at pixel 24, 40, 310 wide and 36 high, of 640 by 480, by “${method}” (version 1.0 5.3), with a confidence of 0.55; nothing else confirms it. The picture may have been taken from somebody else. (AB1)`,
  );
  expect(read({ method, steps: ['a second picture of the ad agrees'] })).toContain(
    'of 0.55; a second picture of the ad agrees. The picture',
  );
  expect(read({ method: 'code in a picture', steps: [] })).toContain('of 0.55. The picture');
  expect(read({ picture: { ...place, imageSize: null } })).toContain('36 high, by');
  expect(saidAgainst(factsOf(richer())).map(words)).toContain(
    'No link rests on what was read in a picture.',
  );
});

test('completeness says why ads were left out', () => {
  const reach = [{ id: 'phone:+77000004417', ads: 40, inScope: 2 }];
  const linesOf = (snapshot: Snapshot, adsLimitedTo: number | null) =>
    completeness(
      factsOf({ ...snapshot, completeness: { ...snapshot.completeness, reach, adsLimitedTo } }),
    );
  expect(linesOf(base, null)[0]).toMatch(/2 of 40 .* a hub brings none of its own\.$/);
  expect(linesOf(richer(), null)[0]).toMatch(/hold no second identifier of this selection\.$/);
  expect(linesOf(richer(), 2)[0]).toMatch(/see the limit below\.$/);
});

test('one advertisement is counted as one', () => {
  const reach = [
    { id: 'phone:+77000004417', ads: 1, inScope: 1 },
    { id: 'handle:telegram:calm_otter', ads: 3, inScope: 1 },
  ];
  const snapshot = richer();
  const lines = completeness(
    factsOf({ ...snapshot, completeness: { ...snapshot.completeness, reach } }),
  );
  expect(lines[0]).toBe('+7 700 000 44 17: the 1 advertisement that the graph holds is in scope.');
  expect(lines[1]).toMatch(/^calm_otter: 1 of 3 advertisements is in scope; /);
});
