import { labelCaption, leftOut, staysAsItIs } from '../../../core/redaction/index.ts';
import { checkIds, type Snapshot } from '../../snapshot/index.ts';

/** A text of a redacted snapshot in which a value could stand, and where it is. */
export interface Field {
  /** As in “entities[3].caption”. */
  readonly place: string;
  readonly text: string;
}

/**
 * Names of fields that hold words of the program alone, and what is no value of a case: which release it was, and the
 * initials that number exhibits.
 */
const own: ReadonlySet<string> = new Set([
  ...[
    'schema',
    'software',
    'producer',
    'custody',
    'redaction',
    'kind',
    'type',
    'method',
    'version',
  ],
  ...[
    'field',
    'steps',
    'format',
    'parseOptions',
    'rule',
    'why',
    'weight',
    'about',
    'engine',
    'end',
  ],
  ...['reviewed', 'concerns', 'wants', 'shown', 'frozenAt'],
]);

/** A label, a keyed hash, an exhibit, a day, a week, a network: what a redacted version tells. */
const told =
  /^(?:[a-z]+:\d{1,6}|Analyst \d+|(?:(?:capture|batch):)?[0-9a-f]{64}|[A-Z]{1,4}\d+[A-Z]*|\d{4}-(?:\d\d-\d\d|W\d\d)|File \d+|case-[0-9a-f]{12}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Where names would stand in a redacted snapshot: each text once, none that is a label of it or a word of the program. */
export function* fieldsOf(redacted: Snapshot): Generator<Field> {
  const labels = new Set(redacted.entities.map(({ id }) => labelCaption(id)));
  // Countries are told by name.
  const countries = new Set(
    redacted.entities.flatMap(({ id }, i) => (staysAsItIs(id) ? [`entities[${i}].caption`] : [])),
  );
  const checks: ReadonlySet<string> = new Set(checkIds);
  const seen = new Set<string>();
  for (const field of walk(redacted, '')) {
    const text = field.place === 'title' ? field.text.replace(/^Case\b/, '') : field.text;
    const isTold =
      [leftOut, ''].includes(text) ||
      told.test(text) ||
      staysAsItIs(text) ||
      labels.has(text) ||
      countries.has(field.place) ||
      checks.has(text);
    if (isTold || seen.has(text)) continue;
    seen.add(text);
    yield { place: field.place, text };
  }
}

function* walk(value: unknown, place: string): Generator<Field> {
  if (typeof value === 'string') yield { place, text: value };
  if (typeof value !== 'object' || value === null) return;
  for (const [name, within] of Object.entries(value)) {
    if (own.has(name)) continue;
    const at = Array.isArray(value)
      ? `${place}[${name}]`
      : place === ''
        ? name
        : `${place}.${name}`;
    // What is named by an id, a place on the canvas for one, is a field as well.
    if (name.includes(':')) yield { place, text: name };
    yield* walk(within, at);
  }
}
