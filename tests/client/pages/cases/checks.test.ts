import { describe, expect, it } from 'vitest';
import type { GraphEntity, GraphLink } from '../../../../client/src/api/graph.ts';
import { checksOf, contentsOf } from '../../../../client/src/pages/cases/checks.ts';
import { type Came, networkChecks } from '../../../../client/src/pages/cases/network-checks.ts';

const entity = (id: string, hub = false): GraphEntity => ({
  __typename: 'Email',
  id,
  kind: 'email',
  caption: id.slice(6),
  ads: 2,
  firstSeen: null,
  lastSeen: null,
  hub: hub ? { reason: 'shared', ads: 4012, posters: 318 } : null,
});

const link = (source: string, target: string, more: Partial<GraphLink> = {}): GraphLink => ({
  id: `${source}|LISTS|${target}`,
  type: 'LISTS',
  source,
  target,
  inferred: false,
  throughHub: false,
  judgedWrong: false,
  ads: 1,
  captures: 1,
  confidence: 0.99,
  firstSeen: null,
  lastSeen: null,
  ...more,
});

const [a, b, c] = ['email:a@x.example', 'email:b@x.example', 'email:c@x.example'] as const;
const open = (checks: ReturnType<typeof checksOf>) =>
  checks.filter(({ ok }) => !ok).map(({ title }) => title);

describe('checksOf', () => {
  it('leaves nothing open for entities that are all there and linked by sure observations', () => {
    const checks = checksOf([a, b], [entity(a), entity(b)], [link(a, b)]);
    expect(open(checks)).toEqual([]);
    expect(checks).toHaveLength(3);
  });

  it('names what is missing, alone, a hub, weak, inferred and without a capture', () => {
    const links = [link(a, b, { confidence: 0.79, inferred: true, captures: 0 })];
    const checks = checksOf(
      [a, b, c, 'email:gone@x.example'],
      [entity(a, true), entity(b), entity(c)],
      links,
    );
    expect(open(checks)).toEqual([
      { key: 'case.check.missing', values: { count: 1 } },
      { key: 'case.check.alone', values: { count: 1 } },
      { key: 'case.check.hubs', values: { count: 1, names: 'a@x.example' } },
      {
        key: 'case.check.weak',
        values: { count: 1, limit: '0.80', names: 'a@x.example – b@x.example' },
      },
      { key: 'case.check.inferred', values: { count: 1 } },
      { key: 'case.check.noCapture', values: { count: 1 } },
    ]);
  });

  it('says which links are weak or judged wrong, the first three by the names of their ends', () => {
    const weak = [a, b, c, b].map((end) => link(end, a, { confidence: 0.5 }));
    const wrong = link(b, 'image:of-the-bundle', { judgedWrong: true });
    const checks = checksOf([a, b, c], [entity(a), entity(b), entity(c)], [...weak, wrong]);
    const namesOf = (key: string) =>
      checks.find(({ title }) => title.key === key)?.note?.values?.names;
    const [one, two, three] = [a, b, c].map((end) => `${end.slice(6)} – a@x.example`);
    expect(namesOf('case.check.weak')).toBe(`${one}, ${two}, ${three} +1`);
    expect(namesOf('case.check.wrong')).toBe('b@x.example – Image of-t');
  });

  it('puts what is open before what passed', () => {
    const checks = checksOf([a, b], [entity(a), entity(b, true)], [link(a, b)]);
    expect(checks.map(({ ok }) => ok)).toEqual([false, true, true, true]);
  });

  it('does not call a single entity alone', () => {
    expect(open(checksOf([a], [entity(a)], []))).toEqual([]);
  });
});

describe('networkChecks', () => {
  const came = (
    n: number,
    review: [string, string[], boolean?] | null,
    more: object = {},
  ): Came => ({
    name: `Network 1/${n}`,
    run: 1,
    now: {
      run: 1,
      reposters: [],
      review: review && {
        state: review[0],
        answers: review[1].map((kind) => ({ kind })),
        changedSince: review[2] ?? false,
      },
      ...more,
    },
  });
  const said = (...all: Came[]) =>
    networkChecks(all).map(({ ok, title }) => [ok, title.key, title.values?.names]);

  it('passes what two confirmed as it is now, and nothing where nothing came with a network', () => {
    const two = came(1, ['CONFIRMED', ['CONFIRMED', 'CONFIRMED']]);
    expect(said(two)).toEqual([[true, 'case.check.agreed', undefined]]);
    expect(said()).toEqual([]);
  });

  it('names what one person rejected or split, what nobody or one confirmed, and what has changed', () => {
    expect(
      said(
        came(1, ['IN_REVIEW', ['REJECTED']]),
        came(2, ['IN_REVIEW', ['CONFIRMED', 'APART']]),
        came(3, ['REJECTED', ['REJECTED', 'REJECTED']]),
        came(4, null),
        came(5, ['IN_REVIEW', ['CONFIRMED']]),
        came(6, ['CONFIRMED', ['CONFIRMED', 'CONFIRMED'], true]),
        came(7, ['REJECTED', ['REJECTED', 'REJECTED'], true]),
      ),
    ).toEqual([
      [false, 'case.check.doubted', 'Network 1/1, Network 1/2, Network 1/3'],
      [false, 'case.check.waiting', 'Network 1/4, Network 1/5, Network 1/6, Network 1/7'],
    ]);
  });

  it('names ten of many that wait, and every one that is doubted', () => {
    const many = Array.from({ length: 12 }, (_, i) => i + 1);
    const names = (some: number[]) => some.map((n) => `Network 1/${n}`).join(', ');
    expect(said(...many.map((n) => came(n, null)))).toEqual([
      [false, 'case.check.waiting', `${names(many.slice(0, 10))} +2`],
    ]);
    expect(said(...many.map((n) => came(n, ['IN_REVIEW', ['REJECTED']])))).toEqual([
      [false, 'case.check.doubted', names(many)],
    ]);
  });

  it('names reposters’ contacts and networks of another run', () => {
    const agreed: [string, string[]] = ['CONFIRMED', ['CONFIRMED', 'CONFIRMED']];
    expect(
      said(
        came(1, agreed, { reposters: ['+7 700 000 44 17'] }),
        came(2, agreed, { run: 2, reposters: ['+7 700 000 44 17'] }),
        { name: 'Network 1/3', run: 1, now: null },
      ),
    ).toEqual([
      [false, 'case.check.reposters', '+7 700 000 44 17'],
      [false, 'case.check.gone', 'Network 1/3'],
      [false, 'case.check.older', 'Network 1/2'],
    ]);
  });
});

describe('contentsOf', () => {
  it('keeps derived pairs apart from stored links', () => {
    const links = [
      link(a, b),
      link(a, c, { inferred: true }),
      link(b, c, { type: 'TOGETHER', inferred: true }),
    ];
    expect(contentsOf(links)).toEqual({ observed: 1, inferred: 1, together: 1 });
  });
});
