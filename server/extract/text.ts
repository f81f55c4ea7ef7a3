import { emails, hosts } from './emails.ts';
import { fold } from './fold.ts';
import { handles } from './handles.ts';
import { links } from './links.ts';
import { noise } from './noise.ts';
import {
  type ExtractInput,
  type FoldedExtractor,
  type Found,
  type Observation,
  Spans,
} from './observation.ts';
import { payments } from './payments.ts';
import { phones } from './phones/index.ts';
import { withoutTwins } from './twins.ts';
import { paymentOfPhone } from './wallets.ts';

/** In the order in which they claim spans: what proves itself first. */
const textExtractors: readonly FoldedExtractor[] = [
  emails,
  handles,
  links,
  hosts,
  payments,
  noise,
  phones,
];

/** What a text holds, with the fields of the capture as hints. */
export function extractText(
  text: string,
  field: Observation['field'],
  input: ExtractInput,
): Observation[] {
  const folded = withoutTwins(fold(text));
  const taken = new Spans(folded.text.length);
  const observations: Observation[] = [];
  for (const { method, version, find } of textExtractors) {
    for (const found of find(folded, input, taken)) {
      const { start, end } = folded.span(found.start, found.end);
      const raw = text.slice(start, end);
      const seen = { field, raw, start, end, method, version };
      observations.push(observationOf(found, seen));
      if (found.entity.kind !== 'phone') continue;
      const payment = paymentOfPhone(folded.text, found.start, found.entity);
      if (payment) observations.push(observationOf(payment, seen));
    }
  }
  return observations;
}

type Said = Pick<Found, 'entity' | 'steps' | 'confidence' | 'value'>;
type Seen = Pick<Observation, 'field' | 'raw' | 'start' | 'end' | 'method' | 'version'>;

/** Written out: copying by `...` is slow, and this is done for everything that is read. */
function observationOf({ entity, steps, confidence, value }: Said, seen: Seen): Observation {
  const { field, raw, start, end, method, version } = seen;
  const read = {
    entity,
    steps,
    confidence,
    field,
    raw,
    start,
    end,
    method,
    version,
    inferred: false,
  };
  return value === undefined ? read : { ...read, value };
}
