import { en } from './en.ts';

/** A sentence with `{name}` places; a pair of them where the number decides (`count`). */
export type Message = string | { one: string; other: string };
export type MessageKey = keyof typeof en;
export type Values = Record<string, string | number>;

const plural = new Intl.PluralRules('en');
const grouped = new Intl.NumberFormat('en');

/** Fills the places of a message; numbers get thousands separators. */
export function fill(message: Message, values: Values = {}): string {
  const count = Number(values.count ?? 0);
  const text =
    typeof message === 'string'
      ? message
      : message[plural.select(count) === 'one' ? 'one' : 'other'];
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? grouped.format(value) : value;
  });
}

/** The words of the interface, by key. */
export function t(key: MessageKey, values?: Values): string {
  return fill(en[key], values);
}
