import type { GraphEntity, GraphLink } from '../../api/graph.ts';
import type { MessageKey, Values } from '../../app/i18n/t.ts';
import { type Came, networkChecks } from './network-checks.ts';

/** Below this the document of a bundle names an observation under “What points the other way”. */
const weakObservation = 0.8;
const namesShown = 3;

export interface Check {
  /** Passed, or something for a person to look at. Nothing here forbids a draft. */
  ok: boolean;
  title: { key: MessageKey; values?: Values };
  note?: { key: MessageKey; values?: Values };
}

interface Contents {
  observed: number;
  inferred: number;
  together: number;
}

/** The links among the entities, as the bundle tells them apart. */
export function contentsOf(links: readonly GraphLink[]): Contents {
  const stored = links.filter(({ type }) => type !== 'TOGETHER');
  const inferred = stored.filter((link) => link.inferred).length;
  return {
    observed: stored.length - inferred,
    inferred,
    together: links.length - stored.length,
  };
}

function firstOf(captions: readonly string[]): string {
  const first = captions.slice(0, namesShown);
  const more = captions.length - first.length;
  return more > 0 ? `${first.join(', ')} +${more}` : first.join(', ');
}

const names = (entities: readonly GraphEntity[]): string =>
  firstOf(entities.map(({ caption }) => caption));

/** "Ad 20418 – +7 700 000 4417"; an image that comes with the bundle by itself is named as the document names it. */
function linkNames(links: readonly GraphLink[], entities: readonly GraphEntity[]): string {
  const captions = new Map(entities.map(({ id, caption }) => [id, caption]));
  const name = (id: string) => captions.get(id) ?? id.replace(/^image:(.{4}).*$/, 'Image $1');
  return firstOf(links.map(({ source, target }) => `${name(source)} – ${name(target)}`));
}

function found(ids: readonly string[], entities: readonly GraphEntity[]): Check {
  const missing = ids.length - entities.length;
  return missing === 0
    ? { ok: true, title: { key: 'case.check.found' } }
    : {
        ok: false,
        title: { key: 'case.check.missing', values: { count: missing } },
        note: { key: 'case.check.missingNote' },
      };
}

function merged(entities: readonly GraphEntity[], links: readonly GraphLink[]): Check[] {
  if (entities.length < 2) return [];
  const counted = links.filter(({ judgedWrong }) => !judgedWrong);
  const ends = new Set(counted.flatMap(({ source, target }) => [source, target]));
  const alone = entities.filter(({ id }) => !ends.has(id));
  if (alone.length === 0) return [{ ok: true, title: { key: 'case.check.merged' } }];
  return [
    {
      ok: false,
      title: { key: 'case.check.alone', values: { count: alone.length } },
      note: { key: 'case.check.aloneNote', values: { names: names(alone) } },
    },
  ];
}

function withCaptures(links: readonly GraphLink[]): Check[] {
  if (links.length === 0) return [];
  const without = links.filter(({ captures }) => captures === 0).length;
  if (without === 0) return [{ ok: true, title: { key: 'case.check.captures' } }];
  return [
    {
      ok: false,
      title: { key: 'case.check.noCapture', values: { count: without } },
      note: { key: 'case.check.noCaptureNote' },
    },
  ];
}

/** Something to look at, when there is any of it. */
const open = (key: MessageKey, note: MessageKey, count: number, values: Values = {}): Check[] =>
  count > 0
    ? [{ ok: false, title: { key, values: { count, ...values } }, note: { key: note, values } }]
    : [];

/** What a person should look at before the draft leaves, first what is open, then what passed. */
export function checksOf(
  ids: readonly string[],
  entities: readonly GraphEntity[],
  links: readonly GraphLink[],
  came: readonly Came[] = [],
): Check[] {
  const hubs = entities.filter(({ hub }) => hub !== null);
  const inferred = links.filter((link) => link.inferred).length;
  const weak = links.filter(
    ({ type, confidence, judgedWrong }) =>
      type !== 'TOGETHER' && confidence < weakObservation && !judgedWrong,
  );
  const wrong = links.filter(({ judgedWrong }) => judgedWrong);
  const checks = [
    ...networkChecks(came),
    found(ids, entities),
    ...merged(entities, links),
    ...open('case.check.hubs', 'case.check.hubsNote', hubs.length, { names: names(hubs) }),
    ...open('case.check.weak', 'case.check.weakNote', weak.length, {
      limit: weakObservation.toFixed(2),
      names: linkNames(weak, entities),
    }),
    ...open('case.check.wrong', 'case.check.wrongNote', wrong.length, {
      names: linkNames(wrong, entities),
    }),
    ...open('case.check.inferred', 'case.check.inferredNote', inferred),
    ...withCaptures(links),
  ];
  return checks.sort((a, b) => Number(a.ok) - Number(b.ok));
}
