import type { Capture } from '../../capture/index.ts';
import { type Run, visible } from './visible.ts';

/** What a record says beside its title and text, as it says it. */
export interface RecordField {
  readonly name: string;
  readonly value: readonly Run[];
}

/** Longer ones are in the exhibit's record; the page shows the beginning and says so. */
const longest = 600;

/** Every field of a record that its exhibit's page does not print elsewhere. */
export function recordFields(capture: Capture): RecordField[] {
  const { postedAt, status, language, country, city, lat, lon, price, contacts, extra } = capture;
  const place = [city, country].filter((part) => part !== undefined).join(', ');
  const fields: [string, string | undefined][] = [
    ['Posted', postedAt],
    ['Status', status],
    ['Price', price],
    ['Language', language],
    ['Place', place],
    ['Position', lat === undefined || lon === undefined ? undefined : `${lat}, ${lon}`],
    ...Object.entries(contacts).map(([list, values]): [string, string] => [
      `Field ${list}`,
      values.join(', '),
    ]),
    ...Object.entries(extra).map(([name, value]): [string, string] => [
      `Field ${name}`,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  ];
  return fields.flatMap(([name, value]) =>
    value === undefined || value === ''
      ? []
      : { name: name.slice(0, 40), value: visible(inShort(value)) },
  );
}

const inShort = (value: string): string =>
  value.length > longest
    ? `${value.slice(0, longest)}… (${(value.length - longest).toLocaleString('en')} more characters are in the record)`
    : value;
