import { createHmac } from 'node:crypto';
import { kinds, redactedLabel } from '../model/index.ts';

/** What stands where words were left out. */
export const leftOut = '[…]';

/** @param key hex digits */
export const keyedHash = (key: string, text: string): string =>
  createHmac('sha256', Buffer.from(key, 'hex')).update(text).digest('hex');

/** What says nothing of who somebody is, and stays: countries, and the numbers of networks and operations. */
export const staysAsItIs = (id: string): boolean =>
  /^(country:[A-Z]{2}|(network|operation):\d+\/\d+)$/.test(id);

/** The id that stands for who signed something. */
export const analystOf = (initials: string): string => `analyst:${initials}`;
/** The id that stands for a platform by its name. */
export const platformOf = (name: string): string => `platform:${name}`;

const prefixes: ReadonlySet<string> = new Set([
  ...Object.values(kinds).flatMap(({ snapshot, told }) => (told ? [] : [snapshot])),
  ...['analyst', 'person'],
]);

/** The kind of label that stands for an id: the prefix of a kind, or `entity` for what is none. */
export function labelKind(id: string): string {
  const prefix = id.slice(0, Math.max(0, id.indexOf(':')));
  return prefixes.has(prefix) ? prefix : 'entity';
}

/** A label as it is read: `phone:12` is “Phone 12”, `phone:3fa91c02` “Phone 3fa91c02”. What is no label stays. */
export function labelCaption(label: string): string {
  const [, prefix = '', n = ''] = /^([a-z-]+):([\da-f]+)$/.exec(label) ?? [];
  const [, kind] = Object.entries(kinds).find(([name]) => name === prefix) ?? [];
  if (kind) return redactedLabel(kind.kind, n);
  return prefix === '' ? label : `${prefix.charAt(0).toUpperCase()}${prefix.slice(1)} ${n}`;
}

/** Country codes that were assumed point the other way, so these steps stay; they hold no value. */
export const isTold = (step: string): boolean => /^country [A-Z]{2}\D*$/.test(step);
