import path from 'node:path';
import { expect, test } from 'vitest';
import { buildBundle, verifyBundle } from '../../../../server/court/bundle/index.ts';
import { isDraft } from '../../../../server/court/cases/index.ts';
import { differencesFound, type Snapshot } from '../../../../server/court/snapshot/index.ts';
import { engineVersion, resolveInput } from '../../../../server/link/networks/index.ts';
import { smallInput } from '../joined.ts';
import {
  answer,
  type Case,
  checked,
  emptyRun,
  logDone,
  onRecord,
  smallCase,
  temporaryFolder,
  withCustody,
} from '../support.ts';

/**
 * Somebody edits a true snapshot, and the program itself makes the whole package of it again: seal, document, tables and
 * manifests all fit. `bundle --from` would refuse it; here the builder is called as if it had not.
 */

type Resolution = NonNullable<Snapshot['resolution']>;

const phone = 'phone:+77000004417';

/** A phone that two networks share, that passed to another owner, and that was copied in one of its ads. */
function resolutionOf(ads: readonly string[]): Resolution {
  const [first = '', second = ''] = ads;
  const seen = smallInput([first, second, 'ad:lotus-board.example/3']);
  const at = seen.identifiers.findIndex(({ id }) => id === phone);
  const input: NonNullable<Resolution['input']> = {
    ...seen,
    identifiers: seen.identifiers.map((one) => ({ ...one, hub: false })),
    ads: seen.ads.slice(0, 2),
    reassigned: [
      {
        identifier: at,
        lastBefore: '2026-01-01',
        firstAfter: '2026-02-01',
        adsBefore: 20,
        adsAfter: 20,
        probability: 0.9,
        shared: 'nothing',
      },
    ],
    copied: [{ ad: 1, identifiers: [at] }],
  };
  const network = (n: number, ad: string) => ({
    id: `network:3/${n}`,
    size: 9,
    score: 0.9,
    cutPoints: [],
    ads: [ad],
  });
  const found: Resolution = {
    ...emptyRun,
    engine: engineVersion,
    networks: [network(1, first), network(2, second)],
    copied: {
      reposters: [],
      copiedContent: [
        { why: 'reposter', ad: second, contact: phone, source: null, identifiers: [phone] },
      ],
    },
    sharedIdentifiers: [
      {
        id: phone,
        ads: 40,
        networks: 5,
        alone: 1,
        copied: 1,
        reassigned: true,
        most: [{ id: 'network:3/1', ads: 12 }],
      },
    ],
    mergesOutside: 16,
    input,
  };
  expect(resolveInput(input).networks.flat().sort()).toEqual([first, second]);
  return { ...found, differences: differencesFound(found) };
}

/** A case on record in which two checks are open and all others are answered. */
async function trueCase(open: readonly string[] = ['period', 'tasks'], named: Partial<Case> = {}) {
  const folder = temporaryFolder();
  const data = path.join(folder, 'data');
  const { snapshot: bare, evidence } = await smallCase(data);
  const entities = bare.entities.map((one) => ({ ...one, hub: null }));
  const resolution = resolutionOf(bare.captures.map(({ ad }) => ad));
  const made = checked({ ...bare, entities, resolution }, open, {
    authority: 'order 12',
    ...named,
  });
  await logDone(made, data);
  const snapshot = await onRecord(made, evidence);
  /** As the program makes it, of whatever it is given. */
  const verified = async (edited: Snapshot) => {
    const out = path.join(folder, 'out');
    // The log as the edited snapshot concerns it: all that the builder asks for.
    const told = await withCustody(edited, evidence, edited.custody.lines);
    const { path: zip } = await buildBundle({ snapshot: told, evidence, out });
    return verifyBundle(zip, { recompute: true });
  };
  return { snapshot, evidence, verified };
}

test('the true package is found to be whole, and is called unsigned before all else', async () => {
  const { snapshot, verified } = await trueCase();
  expect(isDraft(snapshot)).toBe(true);
  expect(await verified(snapshot)).toMatchObject({
    problems: [],
    ok: true,
    states: ['NOT SIGNED.'],
  });
}, 120_000);

type Edit = (snapshot: Snapshot, file: Case, resolution: Resolution) => Partial<Snapshot>;

const unfrozen = /no line tells that this was frozen/;
const forgeries: readonly (readonly [name: string, edit: Edit, found: readonly RegExp[]])[] = [
  [
    'two invented answers take DRAFT away',
    (_, file) => ({
      case: {
        ...file,
        checks: file.checks.map((one) => (one.open > 0 ? { ...one, answer } : one)),
      },
    }),
    [/no line tells that AB answered “period”/, /no line tells that AB answered “tasks”/],
  ],
  [
    'an invented authority',
    (_, file) => ({ case: { ...file, authority: 'warrant 99' } }),
    [/the authority of the case is “warrant 99”, and line \d+ has “order 12”/],
  ],
  [
    'an invented reference',
    (_, file) => ({ case: { ...file, reference: 'R 8/26' } }),
    [/the reference of the case is “R 8\/26”, and line \d+ has “R 7\/26”/],
  ],
  [
    'another title and period',
    (_, file) => ({
      title: 'Case 8',
      case: {
        ...file,
        period: { from: '2026-03-01', to: '2026-03-31' },
        checks: file.checks.map((one) => (one.id === 'period' ? { ...one, open: 0 } : one)),
      },
    }),
    [/the title of the case is “Case 8”/, /the period of the case is “2026-03-01 to 2026-03-31”/],
  ],
  [
    'shared contacts emptied',
    (_, __, resolution) => ({ resolution: { ...resolution, sharedIdentifiers: [] } }),
    [/does not say that 2 networks share phone:\+77000004417/],
  ],
  [
    'copied content emptied',
    (_, __, resolution) => ({
      resolution: { ...resolution, copied: { ...resolution.copied, copiedContent: [] } },
    }),
    [/does not say that phone:\+77000004417 in ad:\S+ was copied/],
  ],
  [
    'a reassigned number emptied',
    (_, __, resolution) => ({ resolution: withReassigned(resolution, false) }),
    [/did not pass to another owner, and its run saw otherwise/],
  ],
  [
    'a reassigned number invented, in what the run saw too',
    (_, __, resolution) => ({
      resolution: {
        ...resolution,
        input: resolution.input && {
          ...resolution.input,
          reassigned: resolution.input.reassigned.map((one) => ({ ...one, adsBefore: 400 })),
        },
      },
    }),
    [/400 and 20 advertisements of two owners of phone:\+77000004417, which 40 hold/],
  ],
  [
    'fewer advertisements outside hold a contact',
    (_, __, resolution) => ({
      resolution: {
        ...resolution,
        sharedIdentifiers: resolution.sharedIdentifiers.map((one) => ({ ...one, ads: 4 })),
      },
    }),
    [/says that 4 advertisements of 5 networks hold phone:\S+, and its run saw 40/],
  ],
  [
    'fewer merges outside',
    (_, __, resolution) => ({ resolution: { ...resolution, mergesOutside: 0 } }),
    [],
  ],
];

const withReassigned = (resolution: Resolution, reassigned: boolean): Resolution => ({
  ...resolution,
  sharedIdentifiers: resolution.sharedIdentifiers.map((one) => ({ ...one, reassigned })),
});

test.each(forgeries)(
  'a package that the program made is refused: %s',
  async (_, edit, found) => {
    const { snapshot, verified } = await trueCase();
    const { case: file, resolution } = snapshot;
    if (!file || !resolution) throw new Error('the case has both');
    const edited = { ...snapshot, ...edit(snapshot, file, resolution) };
    const { ok, problems } = await verified(edited);
    const said = problems.map(({ problem }) => problem).join('\n');
    expect(ok).toBe(false);
    for (const one of [unfrozen, ...found]) expect(said).toMatch(one);
  },
  120_000,
);

test('an answer that was withdrawn takes no DRAFT away', async () => {
  const { snapshot, evidence, verified } = await trueCase(['tasks']);
  const { case: file } = snapshot;
  if (!file) throw new Error('it is a case');
  const back = { check: 'period', signed: 'AB' };
  await evidence.appendCustody({ event: 'answer-withdrawn', case: file.id, ...back });
  const without = (one: Case['checks'][number]) =>
    one.id === 'period' ? { ...one, answer: null } : one;
  const now = { ...snapshot, case: { ...file, checks: file.checks.map(without) } };
  const frozen = await onRecord(now, evidence);
  expect((await verified(frozen)).problems).toEqual([]);
  const { problems } = await verified({ ...snapshot, custody: frozen.custody });
  expect(problems.map(({ problem }) => problem).join('\n')).toMatch(
    /no line tells that AB answered “period”/,
  );
}, 120_000);

test('an answer for something else than a check found takes no DRAFT away', async () => {
  const { snapshot, verified } = await trueCase([], { reference: '', authority: '' });
  const { case: file } = snapshot;
  if (!file) throw new Error('it is a case');
  const checks = file.checks.map((one) => (one.id === 'authority' ? { ...one, open: 1 } : one));
  const { problems } = await verified({ ...snapshot, case: { ...file, reference: 'R', checks } });
  expect(problems.map(({ problem }) => problem).join('\n')).toMatch(
    /“authority” was answered for something else than it found/,
  );
}, 120_000);
