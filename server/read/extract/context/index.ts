import { type Folded, fold } from '../fold.ts';
import type { ExtractInput, Observation } from '../observation.ts';
import { type LanguageGuess, languageOf } from './language-near.ts';
import { placesIn } from './places.ts';
import { postedIn } from './posted.ts';
import { priceIn, type Span } from './price.ts';
import { scan, type Word } from './scan.ts';

/** What a capture says of itself in its own fields, beside what identifiers are read by. */
export interface ContextInput extends ExtractInput {
  readonly city?: string | undefined;
  readonly language?: string | undefined;
  readonly price?: string | undefined;
  readonly postedAt?: string | undefined;
  /** ISO 8601. */
  readonly capturedAt: string;
}

/** A value read in running text; `field.slice(start, end) === raw`. */
export interface ReadValue {
  readonly value: string;
  readonly field: 'title' | 'text';
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

/** What the words of an ad say about it, where its source's fields do not. */
export interface Context {
  readonly places: readonly Observation[];
  readonly language?: LanguageGuess;
  readonly price?: ReadValue;
  /** `2026-03-12`. */
  readonly postedAt?: ReadValue;
}

const most = 3;
/** UTF-16 units of a field that are looked at: what an ad says of itself it says early. */
const looked = 6000;
/** A place that is named is weaker than a source's field: an ad in Almaty may offer work in Dubai. */
const confidences = { home: 0.75, elsewhere: 0.65, country: 0.6 } as const;

interface Field {
  readonly name: 'title' | 'text';
  readonly text: string;
  readonly folded: Folded;
  readonly words: readonly Word[];
  /** Whether a span of the folded text overlaps a contact. */
  taken(span: Span): boolean;
}

/**
 * Reads places, language, price and day of posting out of title and text: each only where the capture's own field
 * is missing. Pure and deterministic; looks at the first 6,000 units of each.
 * @param observations what `extract` read in the same capture: words inside contacts say nothing
 */
export function readContext(input: ContextInput, observations: readonly Observation[]): Context {
  if (input.city && input.language && input.price && input.postedAt) return { places: [] };
  const fields = (['title', 'text'] as const).flatMap((name) => fieldOf(name, input, observations));
  if (fields.length === 0) return { places: [] };
  const language = input.language
    ? undefined
    : languageOf(
        fields.flatMap(({ words }) => words),
        input.country,
      );
  const price = input.price ? undefined : firstOf(fields, priceOf);
  const postedAt = input.postedAt
    ? undefined
    : firstOf(fields, (field) => postedOf(field, input.capturedAt));
  return {
    places: input.city ? [] : placesOf(fields, input.country),
    ...(language && language.language !== 'unknown' ? { language } : {}),
    ...(price ? { price } : {}),
    ...(postedAt ? { postedAt } : {}),
  };
}

function fieldOf(
  name: 'title' | 'text',
  input: ContextInput,
  observations: readonly Observation[],
): Field[] {
  const text = input[name];
  if (!text) return [];
  const folded = fold(text.length > looked ? text.slice(0, looked) : text);
  const contacts = observations.filter(({ field }) => field === name);
  const taken = (span: Span) => overlaps(folded, span, contacts);
  // Where the source says what is read from words, they are not looked at.
  const words = input.language && input.city ? [] : wordsOf(folded, contacts);
  return [{ name, text, folded, words, taken }];
}

const wordsOf = (folded: Folded, contacts: readonly Observation[]): readonly Word[] =>
  contacts.length === 0
    ? scan(folded.text)
    : scan(folded.text).filter((word) => !overlaps(folded, word, contacts));

/** Whether a span of the folded text overlaps a contact. */
function overlaps(folded: Folded, { start, end }: Span, contacts: readonly Observation[]): boolean {
  if (contacts.length === 0) return false;
  const span = folded.span(start, end);
  for (const contact of contacts)
    if (contact.start < span.end && span.start < contact.end) return true;
  return false;
}

function firstOf<T>(fields: readonly Field[], read: (field: Field) => T | undefined) {
  for (const field of fields) {
    const found = read(field);
    if (found) return found;
  }
  return undefined;
}

function priceOf(field: Field): ReadValue | undefined {
  const span = priceIn(field.folded.text, field.taken);
  if (!span) return undefined;
  const written = writtenAt(field, span);
  return { ...written, value: written.raw };
}

function postedOf(field: Field, capturedAt: string): ReadValue | undefined {
  const found = postedIn(field.folded.text, capturedAt);
  return found && { ...writtenAt(field, found), value: found.day };
}

function writtenAt({ name, text, folded }: Field, { start, end }: Span) {
  const span = folded.span(start, end);
  return { field: name, raw: text.slice(span.start, span.end), ...span };
}

function placesOf(fields: readonly Field[], home: string | undefined): Observation[] {
  const found = fields.flatMap((field) =>
    placesIn(field.folded.text, field.words).map((place): Observation => {
      const { entity, country, steps } = place;
      const near = home === undefined || home === country;
      return {
        entity,
        ...writtenAt(field, place),
        method: 'place name',
        version: '1.0',
        steps: [...field.folded.steps(place.start, place.end), ...steps],
        confidence:
          entity.kind === 'country'
            ? confidences.country
            : near
              ? confidences.home
              : confidences.elsewhere,
        inferred: false,
      };
    }),
  );
  const distinct = new Map<string, Observation>();
  for (const place of found)
    if (!distinct.has(place.entity.id)) distinct.set(place.entity.id, place);
  return [...distinct.values()].slice(0, most);
}
