import type { ParsedValue } from '../../../core/model/index.ts';
import type { ExtractInput, Observation } from '../observation.ts';
import { looksLikeEmvco, parseEmvco } from './emvco.ts';
import { schemesIn } from './schemes.ts';
import { readPaymentUri } from './uris.ts';

/** What a code in a picture says. */
export interface ParsedCode {
  /** What kind of code it is, in words: `PromptPay`, `payment link`, `text`. */
  readonly what: string;
  /** `payload.slice(start, end) === raw`. */
  readonly observations: readonly Observation[];
  /** What was seen and is never kept, such as a national id. */
  readonly withheld: readonly string[];
  /** True when the payload itself may not be kept, because something in it may not. */
  readonly sensitive: boolean;
}

const seen = {
  field: 'image',
  method: 'code in a picture',
  version: '1.0',
  inferred: false,
} as const;
/** Passwords of networks and of accounts: nothing in them leads to anybody. */
const secret = /^\s*(?:wifi|otpauth(?:-migration)?|dpp):/i;

/**
 * Reads the payload of a QR or other code: payment codes by their fields, payment links, all else as running text.
 * Pure and deterministic. A wrong checksum is no observation.
 * @param asText the ordinary extraction of running text, for what is no payment code
 */
export function readCodeWith(
  payload: string,
  input: Pick<ExtractInput, 'country' | 'platform'>,
  asText: (input: ExtractInput) => readonly Observation[],
): ParsedCode {
  if (looksLikeEmvco(payload)) return readEmvco(payload);
  const nothing = { observations: [], withheld: [], sensitive: false };
  if (secret.test(payload)) return { ...nothing, what: 'a password', sensitive: true };
  const link = readPaymentUri(payload);
  if (link) {
    const { parsed, raw } = link.paid ?? {};
    const observations =
      parsed && raw
        ? [observation(parsed, raw, payload.indexOf(raw), 'address of a payment link')]
        : [];
    return { ...nothing, what: 'payment link', observations };
  }
  const observations = asText({ ...input, text: payload, contacts: noContacts }).map((found) => ({
    ...found,
    ...seen,
    method: `code in a picture, ${found.method}`,
    version: `${seen.version}/${found.version}`,
  }));
  return { ...nothing, what: 'text', observations };
}

const noContacts = { phones: [], emails: [], handles: [], payments: [], websites: [] };

function readEmvco(payload: string): ParsedCode {
  const fields = parseEmvco(payload);
  if (!fields)
    return {
      what: 'a payment code whose checksum does not hold',
      observations: [],
      withheld: [],
      sensitive: true,
    };
  const schemes = schemesIn(fields);
  return {
    what: schemes.map(({ title }) => title).join(', ') || 'a payment code of a card network',
    observations: schemes.flatMap(({ title, paid }) =>
      paid.flatMap(({ field, parsedValues }) =>
        parsedValues.map((parsed) =>
          observation(proved(parsed), field.value, field.start, `field of a ${title} code`),
        ),
      ),
    ),
    withheld: schemes.flatMap(({ withheld }) => withheld),
    // Payment codes name the payee and may hold a national id: what identifies is read, the rest is not kept.
    sensitive: true,
  };
}

/** The handle has no checksum of its own in such a code: the code's stands for it. */
const proved = (parsed: ParsedValue): ParsedValue => ({
  ...parsed,
  steps: [
    'the code’s checksum holds',
    ...parsed.steps.filter((step) => step !== 'no checksum in this spelling'),
  ],
  confidence: Math.max(parsed.confidence, 0.95),
});

function observation(parsed: ParsedValue, raw: string, start: number, step: string): Observation {
  const { entity, steps, confidence } = parsed;
  return {
    ...seen,
    entity,
    raw,
    start,
    end: start + raw.length,
    steps: [step, ...steps],
    confidence: Math.min(confidence, 0.97),
  };
}
