import canonicalize from 'canonicalize';
import {
  analystOf,
  coarse,
  keyedHash,
  labelCaption,
  platformOf,
  type RedactedTimes,
  staysAsItIs,
} from '../../../core/redaction/index.ts';
import type { Store } from '../../../core/store/index.ts';
import { CaseError } from '../case-errors.ts';
import { packCustody } from '../custody.ts';
import { type Snapshot, snapshotSha256 } from '../snapshot.ts';
import { redactedContent } from './redact.ts';
import { labelsOf } from './redaction-labels.ts';
import type { Redactor } from './redactor.ts';

type Redaction = NonNullable<Snapshot['redaction']>;
export type FullRedaction = Extract<Redaction, { form: 'full' }>;

/** Whether this is a redacted version. */
export const isRedacted = ({ redaction }: Pick<Snapshot, 'redaction'>): boolean =>
  redaction?.form === 'redacted';

/** A name of a person as it is marked in a case. */
export interface MarkedName {
  /** Of the entry that marks it. */
  readonly id: string;
  readonly text: string;
  readonly spellings: readonly string[];
  readonly role: string;
}

/** What the full snapshot of a case keeps, so that its redacted version can be made of it. */
export async function redactionOf(
  db: Store['db'],
  file: string,
  snapshot: Snapshot,
  marked: readonly MarkedName[],
): Promise<FullRedaction> {
  const ids = new Set(marked.map(({ id }) => `person:${id}`));
  const collect = (id: string) => {
    if (!staysAsItIs(id)) ids.add(id);
    return id;
  };
  redactedContent(snapshot, {
    id: collect,
    author: (initials) => collect(analystOf(initials)),
    platform: (name) => collect(platformOf(name)),
    time: (time) => time,
    hash: (sha256) => sha256,
  });
  const { key, labels } = await labelsOf(db, file, ids);
  const labelOf = (id: string) => {
    const label = labels.get(id);
    if (label === undefined) throw new TypeError('something in the snapshot has no label');
    return label;
  };
  return {
    ...{ form: 'full', key },
    labels: [...ids]
      .filter((id) => !id.startsWith('person:'))
      .sort()
      .map((id) => ({ id, label: labelOf(id) })),
    names: marked.map(({ id, text, spellings, role }) => ({
      ...{ text, spellings: [...spellings], role, label: labelOf(`person:${id}`) },
    })),
  };
}

/** What a redacted version takes of the custody log: the lines that have a salt, each of them withheld. */
type Log = Parameters<typeof packCustody>[0];

/**
 * The redacted snapshot of a full one; the same for the same.
 * @param log the log of which the full snapshot was frozen, or its copy in the full package
 * @param times what it tells in place of times
 * @throws CaseError `no-redaction` of a selection that is no case, or of what is redacted already
 */
export async function redactedSnapshot(
  full: Snapshot,
  log: Log,
  times: RedactedTimes = 'days',
): Promise<Snapshot> {
  const { redaction } = full;
  if (redaction?.form !== 'full')
    throw new CaseError(
      'no-redaction',
      redaction
        ? 'This snapshot is that of a redacted version already'
        : 'There is a redacted version of a case only: the names of people are marked in it',
      redaction ? 'Give the snapshot of the full version.' : 'Make a case of the selection.',
    );
  const { custody, problem } = await packCustody(log, () => false, {
    ...{ until: full.custody.lines, packed: true, redacted: true },
  });
  if (problem !== undefined || custody.head !== full.custody.head)
    throw new CaseError(
      'custody',
      `The custody log does not lead to what the snapshot says: ${problem ?? 'another last line'}`,
      'Restore the evidence folder from a copy; keep the present one for whoever looks into it.',
    );
  return {
    ...redactedContent(full, redactorOf(redaction, times)),
    custody,
    redaction: {
      ...{ form: 'redacted', times },
      of: keyedHash(redaction.key, snapshotSha256(full)),
      people: redaction.names.length,
    },
  };
}

function redactorOf({ key, labels }: FullRedaction, times: RedactedTimes): Redactor {
  const known = new Map(labels.map(({ id, label }) => [id, label]));
  const id = (of: string): string => {
    if (staysAsItIs(of)) return of;
    const label = known.get(of);
    if (label === undefined) throw new TypeError('something in the snapshot has no label');
    return label;
  };
  return {
    id,
    author: (initials) => labelCaption(id(analystOf(initials))),
    platform: (name) => id(platformOf(name)),
    time: (time) => coarse(time, times),
    hash: (sha256) => keyedHash(key, sha256),
  };
}

const unchanged = (times: RedactedTimes): Redactor => ({
  id: (id) => id,
  author: (label) => label,
  platform: (label) => label,
  time: (time) => coarse(time, times),
  hash: (hash) => hash.replace(/^capture:/, ''),
});
const label = /^[a-z]+:[1-9]\d*$/;

/**
 * What in a redacted snapshot is not as redaction leaves it, in words: whoever calls a package redacted has to have left
 * everything out.
 */
export function* wrongRedaction(redacted: Snapshot): Generator<string> {
  const { custody, redaction, ...content } = redacted;
  const times = redaction?.form === 'redacted' ? redaction.times : 'days';
  const again = redactedContent(redacted, unchanged(times));
  for (const part of Object.keys(again) as (keyof typeof again)[])
    if (canonicalize(again[part]) !== canonicalize(content[part]))
      yield `says that it is redacted, and its ${part} are not`;
  if (custody.withheld !== custody.lines)
    yield 'says that it is redacted, and shows lines of custody';
  for (const { id } of redacted.entities)
    if (!staysAsItIs(id) && !label.test(id)) yield `says that it is redacted, and names ${id}`;
}
