import { batchId, captureId } from '../../../core/model/index.ts';
import { isTold, labelCaption, leftOut, staysAsItIs } from '../../../core/redaction/index.ts';
import type { Snapshot, SnapshotNetworkJudgement } from '../snapshot.ts';
import { readStoredFiles } from '../stored-files.ts';
import { type Redactor, sorted } from './redactor.ts';
import { redactedResolution } from './resolution.ts';

/** All of a redacted snapshot but what takes the custody log and the key to make. */
export type RedactedContent = Omit<Snapshot, 'custody' | 'redaction'>;

/**
 * What stays of a snapshot when everything that could name a person is left out. Every field is written out here: one
 * that is new does not compile until somebody has said what becomes of it.
 */
export function redactedContent(from: Snapshot, as: Redactor): RedactedContent {
  const { schema, producer, frozenAt, software, positions, resolution } = from;
  return {
    ...{ schema, producer, frozenAt, software },
    // Whoever signs one swears to the full version.
    forms: [],
    ...{ title: titleOf(from.case), case: from.case && redactedCase(from.case, as) },
    selection: from.selection.map(as.id).sort(),
    entities: redactedEntities(from, as),
    links: sorted(from.links.map((link) => redactedLink(link, as))),
    captures: from.captures.map((capture) => redactedCapture(capture, as)),
    batches: from.batches
      .map((batch) => redactedBatch(batch, as))
      .sort(byId)
      .map((batch, i) => ({ ...batch, name: `File ${i + 1}` })),
    // Their ids are chance: they stood in the order of their times.
    judgements: from.judgements.map((one) => redactedJudgement(one, as)).sort(byId),
    networkJudgements: from.networkJudgements
      .map((one) => redactedNetworkJudgement(one, as))
      .sort(byId),
    resolution: resolution && redactedResolution(resolution, as),
    positions:
      positions &&
      Object.fromEntries(Object.entries(positions).map(([id, at]) => [as.id(id), at] as const)),
    completeness: {
      notFound: from.completeness.notFound.map(as.id).sort(),
      reach: sorted(
        from.completeness.reach.map(({ id, ads, inScope }) => ({ id: as.id(id), ads, inScope })),
      ),
      otherIdentifiers: from.completeness.otherIdentifiers,
      adsLimitedTo: from.completeness.adsLimitedTo,
    },
  };
}

type CaseOf = NonNullable<Snapshot['case']>;

const titleOf = (file: Snapshot['case']): string => {
  const reference = file ? numberAlone(file.reference) : '';
  return reference === '' || reference === leftOut ? 'Case' : `Case ${reference}`;
};

/** A number under which an office keeps a case stays; words, which may name somebody in any form, do not. */
const numberAlone = (reference: string): string =>
  /\p{L}{4}/u.test(reference) || !/\d/.test(reference) ? omitted(reference) : reference;

const omitted = (words: string): string => (words === '' ? '' : leftOut);

/** Values that a query asks for are values of the case; its name is an analyst’s own words. */
function redactedCase(from: CaseOf, as: Redactor): CaseOf {
  const { id, reference, authority, period, gone, queries, findings, checks, numbersAbsent } = from;
  const { marking } = from;
  return {
    ...{ id, period, numbersAbsent },
    ...(marking === undefined ? {} : { marking }),
    ...{ reference: numberAlone(reference), authority: omitted(authority) },
    gone: gone.map((one) => ({ id: as.id(one.id), caption: captionOf(one.id, as) })).sort(byId),
    queries: queries.map(() => ({ name: leftOut, parameters: {} })),
    findings: sorted(findings.map((pair) => pair.map(as.id).sort())),
    checks: checks.map(({ id: check, open, shown, answer }) => ({
      // When the files were hashed again, and how many had changed, names nothing of the case.
      ...{ id: check, open, shown: shown.filter((one) => readStoredFiles(one) !== undefined) },
      answer: answer && signed(answer, as),
    })),
  };
}

const captionOf = (id: string, as: Redactor): string => labelCaption(as.id(id));

/** In an order that does not tell how the labels came about. */
const byId = ({ id }: { readonly id: string }, other: { readonly id: string }): number =>
  id < other.id ? -1 : 1;

function redactedEntities({ entities }: Snapshot, as: Redactor): Snapshot['entities'] {
  return entities
    .map(({ id, kind, caption, selected, hub, properties }) => {
      const { country } = properties;
      return {
        ...{ id: as.id(id), kind, selected },
        caption: staysAsItIs(id) ? caption : captionOf(id, as),
        hub: hub && { reason: leftOut, ads: hub.ads, posters: hub.posters },
        // Countries are told; nothing else of what is known of an entity is.
        properties: country === undefined ? {} : { country },
      };
    })
    .sort(byId);
}

function redactedLink(from: Snapshot['links'][number], as: Redactor): typeof from {
  const { type, captures, capture, field, method, version } = from;
  const [firstSeen, lastSeen] = [as.time(from.firstSeen), as.time(from.lastSeen)];
  return {
    ...{ from: as.id(from.from), type, to: as.id(from.to), firstSeen, lastSeen, captures },
    capture: capture === '' ? '' : captureId(as.hash(capture)),
    ...{ field, raw: from.raw === '' ? '' : leftOut, start: 0, end: 0, method, version },
    steps: from.steps.filter(isTold),
    ...{ confidence: from.confidence, inferred: from.inferred, judgedWrong: from.judgedWrong },
    picture: null,
  };
}

function redactedCapture(from: Snapshot['captures'][number], as: Redactor): typeof from {
  const sha256 = as.hash(from.id);
  return {
    ...{ id: captureId(sha256), exhibit: from.exhibit, sha256, ad: as.id(from.ad) },
    ...{ platform: as.platform(from.platform), capturedAt: as.time(from.capturedAt) },
    ...{ url: '', tool: '', collector: '', toolSettings: '', vantage: '', authority: '' },
    ...{ collectorHash: '', collectorHashFits: null, batch: as.hash(from.batch) },
    ...{ line: 0, offset: 0, length: 0, files: [] },
  };
}

function redactedBatch(from: Snapshot['batches'][number], as: Redactor): typeof from {
  const sha256 = as.hash(from.sha256);
  return {
    ...{ id: batchId(sha256), sha256, name: '', bytes: 0 },
    ...{ receivedAt: as.time(from.receivedAt), receivedBy: leftOut, format: from.format },
    ...{ parseOptions: '{}', within: from.within.map(as.hash).sort(), stated: null },
  };
}

interface Signature {
  readonly author: string;
  readonly account: string;
  readonly at: string;
  readonly reason: string;
}

const signed = ({ author, at }: Signature, as: Redactor) => ({
  ...{ author: as.author(author), account: leftOut, at: as.time(at), reason: leftOut },
});

function redactedJudgement(from: Snapshot['judgements'][number], as: Redactor): typeof from {
  const { id, kind, ad, entity, capture, field, method, version, withdrawn } = from;
  return {
    ...{ id, kind, ad: as.id(ad), entity: as.id(entity), capture: captureId(as.hash(capture)) },
    ...{ field, raw: leftOut, start: 0, end: 0, method, version, ...signed(from, as) },
    withdrawn: withdrawn && signed(withdrawn, as),
  };
}

function redactedNetworkJudgement(
  from: SnapshotNetworkJudgement,
  as: Redactor,
): SnapshotNetworkJudgement {
  const { id, kind, entities, networks, split, run, members, withdrawn, end, reviewed } = from;
  const ids = (list: readonly string[]) => list.map(as.id).sort();
  return {
    ...{ id, kind, entities: ids(entities), networks: ids(networks), run, end, reviewed },
    split: split && {
      network: as.id(split.network),
      at: as.id(split.at),
      sides: split.sides.map(ids),
    },
    members: members === null ? null : as.hash(members),
    ...signed(from, as),
    withdrawn: withdrawn && signed(withdrawn, as),
    ...{ against: from.against, merges: from.merges },
    sides: sorted(
      from.sides.map((side) => ({
        ...{ entity: as.id(side.entity), ads: side.ads },
        ...{ networks: ids(side.networks), alone: side.alone },
      })),
    ),
  };
}
