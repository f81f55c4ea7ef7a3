import type { GraphQLError } from 'graphql';
import { isTold, labelCaption, labelKind, leftOut, staysAsItIs } from '../../redaction/index.ts';
import { apiError } from '../api-errors.ts';
import { type Sealer, sealerOf } from './sealing.ts';

/** What stands in place of values in the answers to an account that may see and not read. */
export interface Masks {
  /** It may not even see: nothing of the graph is answered. */
  readonly isBlind: boolean;
  /** An id of an entity keeps its kind: `phone:~…`; others go under seal whole; what is chance or a number stays. */
  id(id: string): string;
  /** What a person reads in place of a caption: “Phone 3fa91c02”. */
  caption(id: string, caption: string): string;
  /** The same for a thing that has a name and no id: “Analyst 0b77ac19”. */
  named(kind: 'analyst' | 'platform' | 'tag', name: string): string;
  /** Any text that is to come back as an argument. */
  seal(text: string): string;
  /** What is under seal; any other text as it is. */
  opened(text: string): string;
  json(value: unknown): unknown;
  /**
   * An id or a text of an argument, as it stands behind its mask.
   * @param field where it was given
   * @throws BAD_INPUT where a value stands there by itself: whether it is held is not told
   */
  given(value: string, field: string): string;
}

/** Errors of arguments that no mask can be taken off: they name no value. */
export const refused = new WeakSet<GraphQLError>();

export function refusal(field: string): GraphQLError {
  const error = apiError(
    'BAD_INPUT',
    'Your account sees labels, and asks by ids as they were answered to it: not by words or values.',
    'Give an id from an answer, or ask somebody whose role lets them read.',
    field,
  );
  refused.add(error);
  return error;
}

/** Ids that are chance, or a number that says nothing of what is behind it. */
const isChance = (id: string): boolean =>
  /^(\d{1,6}|c[\da-f]{12}|case-[\da-f]{12}|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12})?$/.test(id);

/** Fields of arguments in which codes stand: of countries, and of languages. */
const holdsCodes = /\b(country|countries|languages)\b/;

/** @param secret hex digits: of the same secret the same labels come */
export function masksOf(secret: string, { isBlind }: { readonly isBlind: boolean }): Masks {
  const sealer = sealerOf(secret);
  const id = (of: string): string => {
    if (staysAsItIs(of) || isChance(of)) return of;
    const [kind] = /^(capture|batch)(?=:)/.exec(of) ?? [labelKind(of)];
    return kind === 'entity' ? sealer.seal(of) : `${kind}:${sealer.seal(of)}`;
  };
  const named: Masks['named'] = (kind, name) =>
    name === '' ? '' : labelCaption(`${kind}:${sealer.short(`${kind}:${name}`)}`);
  return {
    ...{ isBlind, id, named, seal: sealer.seal },
    caption: (of, caption) => captionOf(sealer, of, caption),
    opened: (text) => sealer.unseal(text) ?? text,
    json: (value) => jsonOf(id, value),
    given(value, field) {
      if (staysAsItIs(value) || isChance(value)) return value;
      if (holdsCodes.test(field) && /^([A-Z]{2}|[a-z]{2,3})$/.test(value)) return value;
      const behind = sealer.unseal(value.replace(/^[a-z]+:(?=~)/, ''));
      if (behind !== undefined) return behind;
      throw refusal(field);
    },
  };
}

/** Countries are told. Networks and operations may have been named by somebody: their number is told. */
function captionOf({ short }: Sealer, id: string, caption: string): string {
  if (id.startsWith('country:') && staysAsItIs(id)) return caption;
  const [, kind, n] = /^(network|operation):\d+\/(\d+)$/.exec(id) ?? [];
  return labelCaption(kind ? `${kind}:${n}` : `${labelKind(id)}:${short(id)}`);
}

/** Lists of a chart whose words the page itself chooses. */
const ownWords: ReadonlySet<string> = new Set(['kinds', 'links', 'marks']);
const isOwnKey = (key: string): boolean => /^[a-z][A-Za-z]{0,15}$/.test(key);
const isTime = (text: string): boolean => /^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/.test(text);

/** Every text in it goes, but ids and countries; so does a name of a field that could be a value. */
function jsonOf(idOf: Masks['id'], value: unknown, key = ''): unknown {
  if (typeof value === 'string') {
    if (/^[A-Z]{2}$/.test(value) || isTime(value) || ownWords.has(key)) return value;
    return /^[a-z]+:\S/.test(value) ? idOf(value) : leftOut;
  }
  if (Array.isArray(value)) return value.map((one) => jsonOf(idOf, one, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      isOwnKey(name) ? name : idOf(name),
      jsonOf(idOf, part, name),
    ]),
  );
}

/** Steps of a reading as a redacted bundle tells them. */
export const toldSteps = (step: string): string => (isTold(step) ? step : leftOut);
