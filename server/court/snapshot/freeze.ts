import type { Evidence } from '../../core/evidence/index.ts';
import type { Graph } from '../../core/neo4j/index.ts';
import type { Store } from '../../core/store/index.ts';
import type { Judgements, ObservationJudgement } from '../../link/judgements/index.ts';
import { closedPictures } from '../../read/listed/index.ts';
import { CaseError } from './case-errors.ts';
import { concernsOf, packCustody } from './custody.ts';
import { type ExhibitEvidence, withFiles } from './exhibit-files.ts';
import type { Form } from './forms.ts';
import { linksHolding } from './held.ts';
import { withDifferences } from './merges.ts';
import { readNetworkJudgements } from './network-judgements.ts';
import { type Collected, withCollected } from './record.ts';
import { reachRow, toCapture, toEntity, toOther } from './rows.ts';
import { byText, linked, readerOf, readScope } from './scope.ts';
import { type Selection, takenApart } from './selection.ts';
import {
  type Snapshot,
  type SnapshotBatch,
  type SnapshotJudgement,
  snapshotSchema,
  snapshotSha256,
} from './snapshot.ts';
import { wordOf } from './words.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface FreezeOptions {
  readonly graph: Pick<Graph, 'read'>;
  readonly evidence: Pick<Evidence, 'custody'> & ExhibitEvidence;
  readonly judgements: Pick<Judgements, 'about' | 'aboutNetworks'>;
  /** Holds the run of resolution that is active. */
  readonly store: Store;
  /** Ids of what the case is about: identifiers, ads, pictures, places, networks and operations of the active run. */
  readonly entities: readonly string[];
  readonly title: string;
  /** One to four capital letters; they number the exhibits. */
  readonly producer: string;
  /** The case that it is; none of a selection. */
  readonly case?: NonNullable<Snapshot['case']>;
  /** Where the canvas drew each entity, in its own units. */
  readonly positions?: Readonly<Record<string, Point>>;
  /** Certificates and statements that come with the bundle; see `readForms`. */
  readonly forms?: readonly Form[];
  /** For a look, not for a bundle: read once, although the graph may be changing. */
  readonly once?: true;
  readonly now: Date;
  readonly software: Snapshot['software'];
}

const READS = 5;

type Content = Omit<
  Snapshot,
  | 'schema'
  | 'title'
  | 'case'
  | 'producer'
  | 'frozenAt'
  | 'software'
  | 'positions'
  | 'forms'
  | 'custody'
  | 'redaction'
>;

/**
 * Reads everything in scope of a selection at one moment.
 *
 * In scope are the entities named (a network stands for its ads and what they hold, an operation for its networks and
 * single ads), the ads that hold two or more
 * of the identifiers named (a hub does not count as one, nor do a picture or a template beside ads that are named), the hubs that
 * these ads hold, the images by way of which they hold a picture in scope, every relationship among all these with its
 * evidence, the images in which one of these was read, every capture of those ads, and every judgement that concerns
 * them. A lone identifier brings its own ads, earliest first, up to 200.
 *
 * The graph has no snapshot reads, so it is read until two observations in a row agree.
 *
 * @throws CaseError `empty-selection`, `nothing-found`, `producer`, `graph-changing`
 * @throws NetworkError where a network or an operation is named that the active run does not have
 */
export async function freezeSnapshot(options: FreezeOptions): Promise<Snapshot> {
  const title = options.title.trim();
  if (!/^[A-Z]{1,4}$/.test(options.producer)) {
    throw new CaseError(
      'producer',
      `"${options.producer}" cannot number exhibits`,
      'Give the producer’s initials: one to four capital letters, such as AB.',
    );
  }
  const selection = await takenApart(options.store, options.entities);
  const isEmpty = selection.entities.length === 0;
  if (isEmpty || title === '') {
    throw new CaseError(
      'empty-selection',
      isEmpty ? 'Nothing is selected' : 'The case has no title',
      'Name at least one entity, such as phone:+77000000001, and a title.',
    );
  }
  const known = new Map<string, Collected>();
  let earlier = '';
  for (let read = 0; read < READS; read += 1) {
    const snapshot = await assemble({ ...options, known }, title, selection);
    if (options.once) return snapshot;
    const hash = snapshotSha256(snapshot);
    if (hash === earlier) return withDifferences(snapshot);
    earlier = hash;
  }
  throw new CaseError(
    'graph-changing',
    'The graph changed under every observation',
    'Wait until the running import has finished, then freeze again.',
  );
}

type Modules = FreezeOptions & {
  /** What records said of how they were collected, by capture. */
  readonly known: Map<string, Collected>;
};

async function assemble(options: Modules, title: string, selection: Selection): Promise<Snapshot> {
  const { evidence, producer, positions, now, software } = options;
  const content = await readContent(options, selection);
  const drawn = content.entities.flatMap(({ id }): [string, Point][] => {
    const at = positions?.[id];
    return at && isOnCanvas(at) ? [[id, { x: at.x, y: at.y }]] : [];
  });
  return {
    schema: snapshotSchema,
    title,
    case: options.case ?? null,
    producer,
    frozenAt: now.toISOString(),
    software,
    ...content,
    positions: drawn.length > 0 ? Object.fromEntries(drawn) : null,
    forms: (options.forms ?? []).map(({ name, text }) => ({ name, text })),
    custody: await custodyOf({ ...content, case: options.case ?? null }, evidence),
    redaction: null,
  };
}

/** How far the log has come, and what of it leaves with the case. */
async function custodyOf(
  content: Content & Pick<Snapshot, 'case'>,
  evidence: Pick<Evidence, 'custody'>,
): Promise<Snapshot['custody']> {
  const { custody, problem } = await packCustody(evidence, concernsOf(content));
  if (problem === undefined) return custody;
  throw new CaseError(
    'custody',
    `The custody log was changed: ${problem}`,
    'Restore the evidence folder from a copy; keep the present one for whoever looks into it.',
  );
}

/** Farther than any canvas reaches, and numbers stop being places. */
const FARTHEST = 1e7;
const isOnCanvas = ({ x, y }: Point): boolean => Math.abs(x) < FARTHEST && Math.abs(y) < FARTHEST;

async function readContent(
  modules: Modules,
  { entities: unsorted, operations }: Selection,
): Promise<Content> {
  const { graph, judgements } = modules;
  const selection = [...unsorted].sort(byText);
  const named = new Set(selection);
  const read = readerOf(graph);
  const scope = await readScope(read, selection);
  const { found, identifiers } = scope;
  if (found.length === 0) {
    throw new CaseError(
      'nothing-found',
      'None of the selected entities is in the graph',
      'Check the ids by search, or import the captures that hold them.',
    );
  }
  const added = scope.ads.filter((id) => !named.has(id));
  const connecting = (await read('entities', { ids: added })).map((row) => toEntity(row, named));
  const { entities, links } = await linked(graph, read, [...found, ...connecting], scope.ads);
  const ids = entities.map(({ id }) => id);
  const rows = (await read('captures', { ads: scope.ads })).map(toCapture);
  const batches = new Map<string, SnapshotBatch>(rows.map(({ batch }) => [batch.id, batch]));
  const brought = rows.map(({ capture }) => capture);
  const captures = await withCollected(brought, batches, modules.evidence, modules);
  const held = adsHolding(links);
  // What is judged wrong is in scope, and counts for nothing.
  const counted = adsHolding(links.filter(({ judgedWrong }) => !judgedWrong));
  const reach = (await read('reach', { identifiers: identifiers.map(({ id }) => id) }))
    .map((row) => reachRow.parse(row))
    .map(({ id, ads }) => ({ id, ads, inScope: counted.get(id)?.size ?? 0 }));
  const judged = (await judgements.about(scope.ads))
    .filter(({ subject }) => held.get(subject.entity)?.has(subject.ad))
    .map(toJudgement)
    .sort((a, b) => byText(a.at, b.at) || byText(a.id, b.id));
  const others = await read('other-identifiers', { ads: scope.ads, ids });
  const present = new Set(ids);
  return {
    selection,
    entities,
    links,
    captures: await withFiles(
      captures
        .sort((a, b) => byText(a.capturedAt, b.capturedAt) || byText(a.id, b.id))
        .map((capture, i) => ({ ...capture, exhibit: `${modules.producer}${i + 1}` })),
      { batches, links, entities },
      withoutClosed(modules.evidence, await closedPictures(modules.store.db)),
    ),
    batches: [...batches.values()].sort((a, b) => byText(a.id, b.id)),
    judgements: judged,
    ...(await readNetworkJudgements(modules, ids, scope.ads, operations)),
    completeness: {
      notFound: selection.filter((id) => !present.has(id)),
      reach: reach.sort((a, b) => byText(a.id, b.id)),
      otherIdentifiers: others.map(toOther),
      adsLimitedTo: scope.limitedTo,
    },
  };
}

/** The ads that hold each entity. */
const adsHolding = (links: Snapshot['links']): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map([...linksHolding(links)].map(([id, own]) => [id, new Set(own.map(({ from }) => from))]));

function toJudgement({ subject, withdrawn, ...said }: ObservationJudgement): SnapshotJudgement {
  const field = wordOf('fields', subject.field);
  return { ...said, ...subject, field, withdrawn: withdrawn ?? null };
}

/** A picture that is on a list of known abuse pictures leaves with no bundle. */
const withoutClosed = (
  evidence: ExhibitEvidence,
  closed: ReadonlySet<string>,
): ExhibitEvidence => ({
  readSlice: evidence.readSlice,
  size: evidence.size,
  has: async (sha256) => !closed.has(sha256) && evidence.has(sha256),
});
