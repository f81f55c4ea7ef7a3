import { emails, hosts } from './emails.ts';
import { type Folded, fold } from './fold.ts';
import { handles } from './handles/index.ts';
import { links } from './links.ts';
import { noise } from './noise.ts';
import {
  type ExtractInput,
  type FoldedExtractor,
  type Found,
  type Observation,
  Spans,
} from './observation.ts';
import { payNames } from './pay-names.ts';
import { paymentOfPhone } from './pay-phones.ts';
import { payments } from './payments.ts';
import { phones } from './phones/index.ts';
import { plates } from './plates.ts';
import { cutUp } from './tokens.ts';
import { withoutTwins } from './twins.ts';

/** In the order in which they claim spans: what proves itself first. */
const textExtractors: readonly FoldedExtractor[] = [
  emails,
  payNames,
  handles,
  links,
  hosts,
  payments,
  plates,
  noise,
  phones,
];

/** What a text holds, with the fields of the capture as hints. */
export function extractText(
  text: string,
  field: Observation['field'],
  input: ExtractInput,
): Observation[] {
  const folded = withoutTwins(withDots(fold(text)));
  const taken = new Spans(folded.text.length);
  const observations: Observation[] = [];
  for (const { method, version, find } of textExtractors) {
    for (const found of find(folded, input, taken)) {
      const { start, end } = folded.span(found.start, found.end);
      const raw = text.slice(start, end);
      const seen = { field, raw, start, end, method, version };
      observations.push(observationOf(found, seen));
      if (found.entity.kind !== 'phone' || !cutUp(folded).pays) continue;
      const payment = paymentOfPhone(folded.text, found.start, found.end, found.entity);
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

/** “sample。example”: the full stop of Chinese and Japanese, where a host goes on to its end behind it. */
const fullStop =
  /(?<=[a-z0-9])(?<!_[a-z0-9-]{0,30})[。｡](?=(?:[a-z0-9-]{1,63}[.。｡]){0,3}(?:com|net|org|info|biz|xyz|cn|jp|tw|hk|example|test)(?![a-z0-9_]))/gi;

/** A folded text with dots in its hosts. Offsets stay. */
const withDots = (folded: Folded): Folded =>
  /[。｡]/.test(folded.text) ? { ...folded, text: folded.text.replace(fullStop, '.') } : folded;
