/** Times as people write them into tables, without a zone, or with the day first. */

export const dateForms = ['iso', 'dd.mm.yyyy', 'mm/dd/yyyy'] as const;
export type DateForm = (typeof dateForms)[number];

/** How the times of a table are read. */
export interface TimeForm {
  readonly dateForm?: DateForm | undefined;
  /** IANA name or offset of the times that say no zone. */
  readonly zone?: string | undefined;
}

const time = /^(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;
const days: Readonly<
  Record<DateForm, { pattern: RegExp; order: readonly [number, number, number] }>
> = {
  iso: { pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})/, order: [1, 2, 3] },
  'dd.mm.yyyy': { pattern: /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?!\d)/, order: [3, 2, 1] },
  'mm/dd/yyyy': { pattern: /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?!\d)/, order: [3, 1, 2] },
};

/** What was written, parted; the time is undefined where only a day is written. */
interface Written {
  readonly day: string;
  readonly time: string | undefined;
}

/**
 * A written time as ISO 8601; as it stands where it is none of this form, or says its zone itself.
 * @param wholeTime whether a day alone becomes the time at which it begins in the zone
 */
export function readTime(written: string, form: TimeForm, wholeTime: boolean): string {
  const read = partsOf(written.trim(), form.dateForm ?? 'iso') ?? partsOf(written.trim(), 'iso');
  if (!read) return written;
  if (read.time === undefined && !wholeTime) return read.day;
  const local = Date.parse(`${read.day}T${read.time ?? '00:00:00'}Z`);
  return new Date(inUtc(local, form.zone ?? 'UTC')).toISOString();
}

function partsOf(written: string, form: DateForm): Written | undefined {
  const { pattern, order } = days[form];
  const found = pattern.exec(written);
  const rest = found && time.exec(written.slice(found[0].length));
  if (!rest) return undefined;
  const [year = '', month = '', date = ''] = order.map((at) => found[at] ?? '');
  const day = `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(date)}`;
  const [, hour, minute, second = '00'] = rest;
  const at = hour === undefined ? undefined : `${two(hour)}:${minute}:${second}`;
  // There is no 31 February, and Date would make a day of March of it.
  const read = new Date(`${day}T${at ?? '00:00:00'}Z`);
  if (Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== day) return undefined;
  return { day, time: at };
}

const two = (digits: string): string => digits.padStart(2, '0');

const offset = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d{2}))?$/i;

/** The one name of a time zone; undefined where there is none of that name. */
export function zoneNamed(written: string): string | undefined {
  const [, sign, hours = '', minutes = '00'] = offset.exec(written.trim()) ?? [];
  if (sign !== undefined)
    return Number(hours) <= 14 && Number(minutes) < 60
      ? `${sign}${two(hours)}:${minutes}`
      : undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: written.trim() }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

const dayMs = 86_400_000;

/** Milliseconds since the epoch of what a clock on the wall of a zone shows. Of an hour that comes twice it is the first. */
function inUtc(local: number, zone: string): number {
  const before = aheadOfUtc(local - dayMs, zone);
  const after = aheadOfUtc(local + dayMs, zone);
  const found = [before, after].map((ahead) => local - ahead).sort((a, b) => a - b);
  // In an hour that is left out no clock shows it: it is read as if the clock had not been put forward.
  return found.find((at) => at + aheadOfUtc(at, zone) === local) ?? local - before;
}

function aheadOfUtc(at: number, zone: string): number {
  const [, sign, hours, minutes] = offset.exec(zone) ?? [];
  if (sign !== undefined)
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  const parts = clockOf(zone).formatToParts(at);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return shown - Math.floor(at / 1000) * 1000;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      ...({ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric' } as const),
      ...({ day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' } as const),
    });
  clocks.set(zone, clock);
  return clock;
}
