import { createHash } from 'node:crypto';
import { kinds } from '../../../core/model/index.ts';
import { isDraft } from '../../cases/index.ts';
import {
  isRedacted,
  markingText,
  nameOfWord,
  recordFile,
  type Snapshot,
  type SnapshotCapture,
  type SnapshotEntity,
  type SnapshotLink,
  snapshotSha256,
} from '../../snapshot/index.ts';
import { exhibitFolder } from '../package/exhibits.ts';

/**
 * The case in the Cyber-investigation Analysis Standard Expression (CASE 1.4, on UCO), as JSON-LD: for programs that
 * exchange cases. Nothing is in it that is not in the snapshot.
 */

type Node = Readonly<Record<string, unknown>>;

const CONTEXT = {
  'case-investigation': 'https://ontology.caseontology.org/case/investigation/',
  'uco-core': 'https://ontology.unifiedcyberontology.org/uco/core/',
  'uco-location': 'https://ontology.unifiedcyberontology.org/uco/location/',
  'uco-observable': 'https://ontology.unifiedcyberontology.org/uco/observable/',
  'uco-types': 'https://ontology.unifiedcyberontology.org/uco/types/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const observable = (type: string) => `uco-observable:${type}`;
const typed = (type: string, value: string) => ({ '@type': type, '@value': value });

/** Names of one case: they follow from its snapshot, so that the same snapshot gives the same file. */
class Names {
  /** Of the snapshot. */
  readonly sha256: string;

  constructor(snapshot: Snapshot) {
    this.sha256 = snapshotSha256(snapshot);
  }

  /** An address that leads nowhere and ends in a UUID, version 5 in form (RFC 9562). */
  of(kind: string, id: string): string {
    const hash = createHash('sha1').update(`${this.sha256} ${kind} ${id}`).digest();
    hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
    hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
    const hex = hash.toString('hex');
    const parts = [
      [0, 8],
      [8, 12],
      [12, 16],
      [16, 20],
      [20, 32],
    ] as const;
    return `kb:${kind}-${parts.map(([from, to]) => hex.slice(from, to)).join('-')}`;
  }

  facet(type: string, id: string, values: Node): Node {
    return { '@id': this.of(type, id), '@type': observable(type), ...values };
  }
}

export function caseJsonLd(snapshot: Snapshot): string {
  const names = new Names(snapshot);
  const marking = markingText(snapshot.case);
  const numbers = new Map(snapshot.captures.map(({ id, exhibit }) => [id, exhibit]));
  const formats = new Map(snapshot.batches.map(({ sha256, format }) => [sha256, format]));
  const redacted = isRedacted(snapshot);
  const entities = snapshot.entities.map((entity) => entityNode(names, entity, redacted));
  const links = snapshot.links.map((link, i) => linkNode(names, link, i, numbers));
  const exhibits = snapshot.captures.flatMap((capture) =>
    exhibitNodes(names, capture, formats.get(capture.batch) ?? '', redacted),
  );
  const all = [...entities, ...links, ...exhibits];
  const investigation = {
    '@id': names.of('Investigation', ''),
    '@type': 'case-investigation:Investigation',
    'uco-core:name': snapshot.title,
    'uco-core:description': `${isDraft(snapshot) ? 'Draft, frozen' : 'Frozen'} on ${snapshot.frozenAt}. Snapshot SHA-256 ${names.sha256}.`,
    ...(marking === '' ? {} : { 'uco-core:tag': [marking] }),
    'uco-core:object': all.map((node) => ({ '@id': node['@id'] })),
  };
  const graph = [investigation, ...all];
  const context = { ...CONTEXT, kb: `https://throughline.invalid/${names.sha256}/` };
  return `${JSON.stringify({ '@context': context, '@graph': graph }, null, 1)}\n`;
}

const valueIn = ({ id }: SnapshotEntity): string => id.slice(id.indexOf(':') + 1);

/** @param redacted its value is left out, and the label is its name */
function entityNode(names: Names, entity: SnapshotEntity, redacted: boolean): Node {
  const { id, kind, caption, selected, hub } = entity;
  const { type, facet, property } = kinds[nameOfWord('kinds', kind)].inCase;
  const facets = redacted
    ? []
    : facet !== undefined && property !== undefined
      ? [names.facet(facet, id, { [observable(property)]: valueIn(entity) })]
      : kind === 'image'
        ? [contentFacet(names, id, valueIn(entity))]
        : [];
  return {
    '@id': names.of(kindIn(id), id),
    '@type': type,
    'uco-core:name': caption,
    'uco-core:tag': [kind, ...(selected ? ['selected'] : []), ...(hub ? ['hub'] : [])],
    ...(hub ? { 'uco-core:description': `Hub, links nobody: ${hub.reason}` } : {}),
    ...(facets.length > 0 ? { 'uco-core:hasFacet': facets } : {}),
  };
}

function contentFacet(names: Names, id: string, sha256: string, bytes?: number): Node {
  return names.facet('ContentDataFacet', id, {
    ...(bytes === undefined ? {} : { [observable('sizeInBytes')]: bytes }),
    [observable('hash')]: {
      '@id': names.of('Hash', id),
      '@type': 'uco-types:Hash',
      'uco-types:hashMethod': 'SHA256',
      'uco-types:hashValue': typed('xsd:hexBinary', sha256),
    },
  });
}

function linkNode(
  names: Names,
  link: SnapshotLink,
  i: number,
  numbers: ReadonlyMap<string, string>,
): Node {
  const { from, to, type, method, version, raw, capture, inferred, judgedWrong } = link;
  const id = String(i + 1);
  const exhibit = numbers.get(capture);
  const where = exhibit === undefined ? '' : `, first in exhibit ${exhibit}`;
  const words = raw === '' ? '' : `: “${raw}”`;
  return {
    '@id': names.of('Relationship', id),
    '@type': 'uco-core:Relationship',
    'uco-core:source': { '@id': names.of(kindIn(from), from) },
    'uco-core:target': { '@id': names.of(kindIn(to), to) },
    'uco-core:kindOfRelationship': type,
    'uco-core:isDirectional': true,
    ...at('uco-core:startTime', link.firstSeen),
    ...at('uco-core:endTime', link.lastSeen),
    'uco-core:description': `${inferred ? 'Proposed' : 'Read'} by ${method} ${version}${where}${words}`,
    'uco-core:tag': [inferred ? 'inferred' : 'observed', ...(judgedWrong ? ['judged-wrong'] : [])],
    'uco-core:hasFacet': [
      {
        '@id': names.of('ConfidenceFacet', id),
        '@type': 'uco-core:ConfidenceFacet',
        // In hundredths: the standard has whole numbers.
        'uco-core:confidence': typed(
          'xsd:nonNegativeInteger',
          String(Math.round(link.confidence * 100)),
        ),
      },
    ],
  };
}

/** The standard has times and no days: of a redacted version, which has no times, the table tells the days. */
const at = (property: string, time: string): Node =>
  time.includes('T') ? { [property]: typed('xsd:dateTime', time) } : {};

const kindIn = (id: string): string => id.slice(0, id.indexOf(':'));

/** An exhibit's record as a file, and the entry of the register that names it. */
function exhibitNodes(
  names: Names,
  capture: SnapshotCapture,
  format: string,
  redacted: boolean,
): Node[] {
  const number = capture.exhibit;
  const file = `${exhibitFolder(number)}/${recordFile(format)}`;
  const record = {
    '@id': names.of('File', capture.id),
    '@type': observable('File'),
    'uco-core:name': file,
    'uco-core:hasFacet': [
      names.facet('FileFacet', capture.id, {
        [observable('fileName')]: recordFile(format),
        [observable('filePath')]: file,
        [observable('sizeInBytes')]: capture.length,
      }),
      contentFacet(names, capture.id, capture.sha256, capture.length),
    ],
  };
  const provenance = {
    '@id': names.of('ProvenanceRecord', capture.id),
    '@type': 'case-investigation:ProvenanceRecord',
    'case-investigation:exhibitNumber': number,
    ...at('uco-core:objectCreatedTime', capture.capturedAt),
    'uco-core:description': `Captured from ${capture.platform}: ${capture.ad}`,
    'uco-core:object': [
      ...(redacted ? [] : [{ '@id': record['@id'] }]),
      { '@id': names.of(kindIn(capture.ad), capture.ad) },
    ],
  };
  return redacted ? [provenance] : [record, provenance];
}
