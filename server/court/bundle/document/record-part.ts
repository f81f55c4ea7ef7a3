import type { Capture } from '../../../read/capture/index.ts';
import { type Run, visible } from './visible.ts';
import type { Words } from './words/index.ts';

/** What a record says beside its title and text, as it says it. */
export interface RecordField {
  readonly name: string;
  readonly value: readonly Run[];
}

/** Longer ones are in the exhibit's record; the page shows the beginning and says so. */
const longest = 600;

/** Every field of a record that its exhibit's page does not print elsewhere. */
export function recordFields(
  capture: Capture,
  { exhibits: words, recorded }: Words,
): RecordField[] {
  const { fields: names } = words;
  const { postedAt, status, language, country, city, lat, lon, price, contacts, extra } = capture;
  const place = [city, country].filter((part) => part !== undefined).join(', ');
  const fields: [string, string | undefined][] = [
    [names.posted, postedAt],
    [names.status, status && recorded.status(status)],
    [names.price, price],
    [names.language, language],
    [names.place, place],
    [names.position, lat === undefined || lon === undefined ? undefined : `${lat}, ${lon}`],
    ...Object.entries(contacts).map(([list, values]): [string, string] => [
      words.field(list),
      values.join(', '),
    ]),
    ...Object.entries(extra).map(([name, value]): [string, string] => [
      words.field(name),
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  ];
  return fields.flatMap(([name, value]) =>
    value === undefined || value === ''
      ? []
      : { name: name.slice(0, 40), value: visible(inShort(value, words)) },
  );
}

const inShort = (value: string, words: Words['exhibits']): string =>
  value.length > longest
    ? `${value.slice(0, longest)}${words.moreSigns(value.length - longest)}`
    : value;
