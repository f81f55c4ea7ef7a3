import type { LabelledAd } from '../score.ts';
import type { Judged, Known } from './judge.ts';
import { acceptedSpans, overlap, spanOf } from './spans.ts';
import { afterColon, digitsOf, normalise } from './values.ts';

/** Readings that are not in the labels and yet no error: neither rewarded nor punished. */
export function excuse(ad: LabelledAd, known: readonly Known[]): (item: Judged) => boolean {
  const optional = ad.optional.map(({ type, value }) => ({ type, value: normalise(type, value) }));
  const phones = [...known, ...optional]
    .filter(({ type }) => type === 'phone')
    .map(({ value }) => value);
  const names = known.filter(({ type }) => type === 'handle').map(({ value }) => afterColon(value));
  const cards = ad.decoys
    .filter(({ kind }) => kind === 'card_test' || kind === 'card_like')
    .map(({ text }) => digitsOf(text));
  return (item) => {
    if (optional.some(({ type, value }) => type === item.type && value === item.value)) return true;
    if (item.type === 'handle') return repeatsPhone(afterColon(item.value), phones);
    if (item.type === 'payment') return isCard(item.value, cards);
    return item.type === 'url' && leadsToContact(item, ad, phones, names);
  };
}

/** `whatsapp:+7700…` beside the phone itself. */
function repeatsPhone(name: string, phones: readonly string[]): boolean {
  const digits = digitsOf(name);
  if ([...digits].length < 7 || /[a-z]/.test(name)) return false;
  return phones.some((phone) => phone.endsWith(digits.replace(/^0+/, '')));
}

/** A card number that the ad really shows: reading it is no error, keeping it is another question. */
function isCard(value: string, cards: readonly string[]): boolean {
  return value.startsWith('card:') && cards.includes(afterColon(value));
}

/** The link around a phone or a handle of the ad. */
function leadsToContact(
  { value, found }: Judged,
  ad: LabelledAd,
  phones: readonly string[],
  names: readonly string[],
): boolean {
  if (phones.some((phone) => digitsOf(value).includes(digitsOf(phone).slice(-9)))) return true;
  if (names.some((name) => value.toLowerCase().includes(name))) return true;
  const contacts = ad.truth.filter(({ type }) => type === 'phone' || type === 'handle');
  const spans = contacts.flatMap(acceptedSpans);
  return found.some((item) => {
    const span = spanOf(item);
    return span !== undefined && spans.some((other) => overlap(span, other) > 0);
  });
}
