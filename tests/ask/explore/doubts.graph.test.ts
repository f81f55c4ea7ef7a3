import { beforeAll, describe, expect, test } from 'vitest';
import { copiedAds, repostersContact } from '../../link/networks/copies.ts';
import { ownApp, ownWorkspace } from '../../link/opened.ts';

const workspace = ownWorkspace();
const app = ownApp(workspace);

const ad = (n: number | string) => `ad:lotus-board.example/${n}`;

interface Caution {
  readonly code: string;
  readonly text: string;
  readonly about: readonly { readonly id: string }[];
  readonly ads: readonly { readonly id: string }[];
  readonly run: number | null;
}
interface Path {
  readonly strength: string;
  readonly doubted: boolean;
  readonly against: readonly Caution[];
}
interface Answers {
  readonly paths: { readonly withoutHub: readonly Path[]; readonly doubted: readonly Path[] };
  readonly whyLinked: { readonly strength: string; readonly against: readonly Caution[] };
  readonly entity: { readonly cautions: readonly Caution[] } | null;
}

/** What Paths, the why-panel and the inspector are told of two ads and of what is between them. */
const told = (a: string, b: string, between: string) =>
  app.data<Answers>(
    `query ($a: ID!, $b: ID!, $between: ID!) {
      paths(from: $a, to: $b) {
        withoutHub { strength doubted against { ...Doubt } }
        doubted { strength doubted against { ...Doubt } }
      }
      whyLinked(a: $a, b: $b) { strength against { ...Doubt } }
      entity(id: $between) { cautions { ...Doubt } }
    }
    fragment Doubt on Caution { code text about { id } ads { id } run }`,
    { a, b, between },
  );

/** The same doubt, in the same words, on the path and in the why-panel, and neither is more than weak. */
function expectDoubt({ paths, whyLinked }: Answers, code: string, about: string): Caution {
  expect(paths.withoutHub).toEqual([]);
  const [path] = paths.doubted;
  expect(path).toMatchObject({ strength: 'WEAK', doubted: true });
  expect(whyLinked.strength).toBe('WEAK');
  const isMeant = (one: Caution) => one.code === code && one.about.some(({ id }) => id === about);
  const onPath = paths.doubted.flatMap(({ against }) => against).find(isMeant);
  expect(onPath).toBeDefined();
  expect(whyLinked.against.find(isMeant)).toEqual(onPath);
  return onPath as Caution;
}

const page = (path: string) => ({ websites: [`https://pages.example/${path}`] });

describe('different pages of one website', () => {
  beforeAll(async () => {
    await workspace.test.clear();
    await workspace.bring({
      1: page('anna'),
      2: page('anna'),
      3: page('bella'),
      4: page('bella'),
      5: page('carla'),
      6: { ...page('dina'), phones: ['+7 700 000 0009'] },
      7: { ...page('ella'), phones: ['+7 700 000 0009'] },
    });
  });

  test('are told before any run, by the ads alone', async () => {
    const site = 'site:pages.example';
    const caution = expectDoubt(await told(ad(1), ad(3), site), 'PAGES', site);
    expect(caution.text).toContain('different pages of it, “anna” and “bella”');
    expect(caution).toMatchObject({ ads: [{ id: ad(1) }, { id: ad(3) }], run: null });
  });

  test('leave a path over one page clean', async () => {
    const { paths, whyLinked } = await told(ad(1), ad(2), 'site:pages.example');
    expect(paths.doubted).toEqual([]);
    expect(paths.withoutHub).toMatchObject([{ strength: 'MODERATE', against: [] }]);
    expect(whyLinked.strength).toBe('LIMITED');
    expect(whyLinked.against.map(({ code }) => code)).not.toContain('PAGES');
  });

  test('that a run puts together by another contact are one, and a run says which ads it keeps apart', async () => {
    await workspace.resolve();
    const site = 'site:pages.example';
    const apart = await told(ad(1), ad(3), site);
    expect(expectDoubt(apart, 'PAGES', site).run).not.toBeNull();
    const kept = apart.whyLinked.against.find(({ code }) => code === 'KEPT_APART');
    expect(kept?.text).toContain('does not put these two ads together');
    expect(kept?.text).toContain('strangers can have pages on one host');
    expect(apart.entity?.cautions.map(({ code }) => code)).toContain('PAGES');
    const { paths } = await told(ad(6), ad(7), site);
    expect(paths.doubted).toEqual([]);
    expect(paths.withoutHub).toHaveLength(2);
  });
});

test('a contact of a reposter, and what was copied into its ads', async () => {
  await workspace.test.clear();
  await workspace.bring(copiedAds);
  await workspace.resolve();
  const reposted = await told(ad(12), ad(13), repostersContact);
  expect(expectDoubt(reposted, 'REPOSTER', repostersContact).text).toContain(
    'may be a reposter’s contact',
  );
  expect(reposted.entity?.cautions.map(({ code }) => code)).toEqual(['REPOSTER']);
  // The first copy still shows the number of the seller whose words it repeats.
  const phone = 'phone:+77000000001';
  const copied = expectDoubt(await told(ad(1), ad(11), phone), 'COPIED', phone);
  expect(copied.text).toContain('counts for nothing in ');
  expect(copied.ads.map(({ id }) => id)).toEqual([ad(11), ad(1)]);
  const { entity } = await told(ad(1), ad(11), ad(11));
  expect(entity?.cautions.map(({ code }) => code)).toEqual(['COPIED']);
});

test('a number that passed to another owner between two ads, and not between two of one owner', async () => {
  await workspace.test.clear();
  const from = Date.parse('2026-01-05T10:00:00Z');
  const seller = (name: string, phone: number, days: readonly number[]) =>
    days.map((day) => [
      `${name}-${day}`,
      {
        phones: [`+7 700 100 ${String(phone).padStart(4, '0')}`],
        emails: [`${name}@mail.example`],
        text: `${name} on day ${day}`,
        capturedAt: new Date(from + day * 86_400_000).toISOString(),
      },
    ]);
  const steady = Array.from({ length: 20 }, (_, s) =>
    seller(`steady${s}`, 100 + s, [0, 5, 40, 45, 80]),
  );
  const passed = Array.from({ length: 8 }, (_, s) => [
    ...seller(`before${s}`, s, [0, 3, 6]),
    ...seller(`after${s}`, s, [150, 153, 156]),
  ]);
  await workspace.bring(Object.fromEntries([...steady, ...passed].flat()));
  const run = await workspace.resolve();
  expect(run.counts.splits).toBe(8);
  const phone = 'phone:+77001000003';
  const across = await told(ad('before3-6'), ad('after3-150'), phone);
  const caution = expectDoubt(across, 'REASSIGNED', phone);
  expect(caution.text).toContain('These ads stand on both sides of that silence.');
  expect(caution.run).toBe(run.n);
  expect(across.entity?.cautions.map(({ code }) => code)).toContain('REASSIGNED');
  const { paths } = await told(ad('before3-0'), ad('before3-6'), phone);
  expect(paths.doubted).toEqual([]);
  expect(paths.withoutHub[0]?.strength).toBe('MODERATE');
});
