import { emails, hosts } from './emails.ts';
import { fold } from './fold.ts';
import { handles } from './handles.ts';
import { links } from './links.ts';
import { noise } from './noise.ts';
import { type ExtractInput, type FoldedExtractor, type Observation, Spans } from './observation.ts';
import { payments } from './payments.ts';
import { phones } from './phones/index.ts';
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
  const folded = fold(text);
  const taken = new Spans(folded.text.length);
  const observations: Observation[] = [];
  for (const { method, version, find } of textExtractors) {
    for (const { start, end, ...found } of find(folded, input, taken)) {
      const span = folded.span(start, end);
      const seen = {
        ...span,
        raw: text.slice(span.start, span.end),
        field,
        method,
        version,
        inferred: false,
      };
      observations.push({ ...found, ...seen });
      const payment =
        found.entity.kind === 'phone' && paymentOfPhone(folded.text, start, found.entity);
      if (payment) observations.push({ ...payment, ...seen });
    }
  }
  return observations;
}
