import type { CaptureRecord } from '../../../seed-data/captures.ts';
import { type Rng, rngOf } from '../../../seed-data/rng.ts';
import { type Contact, contactLine } from './contacts.ts';
import { horizon } from './plans.ts';
import type { Platform } from './platforms.ts';
import type { Draft } from './publish.ts';

const end = Date.UTC(2026, 7, 20);
const timeOf = (day: number): string =>
  new Date(Math.round((end - (horizon - day) * 86_400_000) / 60_000) * 60_000).toISOString();

/** After this day nobody looks any more. */
const closed = horizon + 40;

/** Names of ads as platforms give them, none twice. */
export function namer(seed: number): (platform: Platform, day: number) => string {
  const rng = rngOf(seed, 'ledger/names');
  const given = new Set<string>();
  return (platform, day) => {
    for (;;) {
      const hex = Math.floor(rng.next() * 2 ** 40).toString(16);
      const number = String(10_000_000 + Math.floor(day * 9000) + rng.int(9000));
      const post = `ch${rng.between(10, 99)}-${rng.between(100, 99_999)}`;
      const name = { hex: hex.padStart(10, '0'), number, post }[platform.ids];
      const key = `${platform.host}/${name}`;
      if (given.has(key)) continue;
      given.add(key);
      return name;
    }
  };
}

const listNames = {
  phone: 'phones',
  email: 'emails',
  handle: 'handles',
  payment: 'payments',
  site: 'websites',
} as const;

function fieldOf(contacts: readonly Contact[], rng: Rng): CaptureRecord['contacts'] {
  const lists: NonNullable<CaptureRecord['contacts']> = {};
  for (const { kind, value } of contacts) {
    // Boards ask for a number, some for an account; nobody asks for a wallet.
    if (kind === 'payment' || (kind !== 'phone' && rng.chance(0.5))) continue;
    const name = listNames[kind];
    lists[name] = [...(lists[name] ?? []), value];
  }
  return Object.keys(lists).length === 0 ? undefined : lists;
}

function look(draft: Draft, contacts: readonly Contact[], rng: Rng): Partial<CaptureRecord> {
  const { platform, place, author, language } = draft;
  const field = rng.chance(platform.field) ? fieldOf(contacts, rng) : undefined;
  const listed = new Set(Object.values(field ?? {}).flat());
  const written = contacts.filter(({ value }) => !listed.has(value) || rng.chance(0.35));
  const shown = platform.masks ? written.filter(({ kind }) => kind !== 'phone') : written;
  const line = contactLine(shown, author, place.country, language, rng);
  const masked =
    shown.length < written.length ? rng.pick(['+7 7** *** ** **', '[number hidden]']) : '';
  const words = [draft.text, line, masked].filter((part) => part !== '');
  if (author.contactsFirst && line !== '') words.unshift(...words.splice(1, 1));
  const title =
    rng.chance(0.04) && line !== '' && line.length < 40 ? `${draft.title} ${line}` : draft.title;
  return {
    title,
    text: words.join(author.joint.includes('\n') ? '\n' : ' '),
    ...(field ? { contacts: field } : {}),
  };
}

/** A board prints its own address always alike. */
const printed = ({ kind, value }: Contact): string =>
  kind === 'handle' ? `https://t.me/${value.replace('telegram:', '')}` : value;

/** All looks at one ad, the first with its words; later ones may find it changed or gone. */
export function recordsOf(
  draft: Draft,
  adId: string,
  support: Contact | undefined,
  rng: Rng,
): CaptureRecord[] {
  const { platform, place, language } = draft;
  const url = `https://${platform.host}${platform.path}${adId}`;
  const tail = {
    collector: `desk ${rng.pick(['north', 'south', 'west', 'night'])}`,
    tool: rng.pick(['crawler 2.0', 'crawler 2.1', 'hand capture']),
  };
  const sameness = rng.int(1_000_000);
  const first = draft.day + rng.next() ** 3 * 25;
  const posted = timeOf(draft.day);
  const city = rng.pick([place.latin, place.latin, place.local, place.russian]);
  const still = {
    ...(rng.chance(platform.date)
      ? { postedAt: rng.chance(0.4) ? posted : posted.slice(0, 10) }
      : {}),
    ...(rng.chance(0.55) ? { language } : {}),
    ...(rng.chance(platform.place)
      ? {
          ...(rng.chance(0.9) ? { country: place.country } : {}),
          ...(rng.chance(0.93) ? { city } : {}),
        }
      : {}),
    ...(rng.chance(0.35) ? { price: draft.price } : {}),
    ...(draft.pictures.length > 0
      ? {
          images: draft.pictures.map((sha256) => ({
            url: `https://${platform.host}/i/${sha256.slice(0, 14)}.jpg`,
            sha256,
          })),
        }
      : {}),
  };
  const footer = support ? `\n${platform.host} · ${printed(support)}` : '';
  const capture = (day: number, contacts: readonly Contact[]): CaptureRecord => {
    // Nothing on the page changes from look to look, but by an edit.
    const seen = look(draft, contacts, rngOf(sameness, adId));
    const head = {
      platform: platform.host,
      url,
      adId,
      capturedAt: timeOf(day),
      status: 'live' as const,
    };
    return { ...head, ...seen, text: `${seen.text}${footer}`, ...still, ...tail };
  };
  const records = [capture(first, draft.contacts)];
  const again = draft.edited ? 1 : rng.chance(0.22) ? rng.pick([1, 1, 2]) : 0;
  let day = first;
  for (let times = 0; times < again; times++) {
    day += rng.between(3, 40);
    if (day < closed) records.push(capture(day, draft.edited ?? draft.contacts));
  }
  day += rng.between(5, 60);
  if (rng.chance(0.1) && day < closed) {
    const { title = '' } = records[0] ?? {};
    const gone = { adId, capturedAt: timeOf(day), status: 'removed' as const, title };
    records.push({ platform: platform.host, url, ...gone, ...tail });
  }
  return records;
}
