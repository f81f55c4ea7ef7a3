import {
  citiesCalled,
  countryCalled,
  type EntityRecord,
  foldDigits,
  kinds,
  readHandleOf,
  readPhoneAnywhere,
  readSite,
  services,
  toUrl,
} from '../../core/model/index.ts';
import { accountOf, extract } from '../../read/extract/index.ts';

/** Countries in whose national format a number may be typed; the first users' first. */
const phoneCountries = [
  'KZ',
  'KG',
  'UZ',
  'TJ',
  'TM',
  'RU',
  'TR',
  'AE',
  'AF',
  'KR',
  'JP',
  'TH',
  'AU',
  'GB',
  'US',
];

interface Read {
  readonly entity: EntityRecord;
  readonly as: string;
  /** Nothing that was typed says it: it is worth telling only where such an entity is held. */
  readonly guessed?: true;
}

/** What was typed, as what it can be read: the surest first. Pure. */
export function readTyped(text: string): Read[] {
  const found: Read[] = [];
  const add = (entity: EntityRecord | undefined, what: string) => {
    if (entity) found.push({ entity, as: `${what}: ${entity.caption}` });
  };
  const guess = (entity: EntityRecord | undefined, what: string) => {
    if (entity) found.push({ entity, as: `${what}: ${entity.caption}`, guessed: true });
  };
  if (/\d{5}/.test(foldDigits(text).replace(/[\s().-]/g, ''))) {
    for (const { entity } of readPhoneAnywhere(text, phoneCountries))
      guess(entity, 'a phone number');
  }
  const written = writtenOut(text);
  for (const [entity, what] of written) guess(entity, what);
  for (const { typed } of Object.values(kinds))
    if (typed) (typed.sure ? add : guess)(typed.read?.(text)?.entity, typed.as);
  if (/^@?[\p{L}\p{N}._-]{2,64}$/u.test(text)) {
    for (const service of Object.keys(services))
      guess(readHandleOf(service, text)?.entity, `a handle on ${services[service]?.title}`);
  }
  if (/^\p{L}[^\d@:]{1,58}$/u.test(text)) {
    guess(countryCalled(text), 'a country');
    for (const city of citiesCalled(text)) guess(city, 'a place');
  }
  const url = /[./]/.test(text) && !/\s/.test(text) ? toUrl(text) : undefined;
  if (url) {
    const chats = Object.entries(services).filter(([, { hosts }]) => hosts.includes(url.hostname));
    // A chat's link names an account or a number: its host is nobody's website.
    const isChat = chats.length > 0 || written.some(([{ kind }]) => kind === 'phone');
    const say = isChat ? guess : add;
    say(readSite(text)?.entity, 'a website');
    for (const [name, { title }] of chats)
      add(readHandleOf(name, accountOf(name, url))?.entity, `a handle on ${title}`);
    const host = {
      kind: 'platform',
      id: `platform:${url.hostname.replace(/^www\./, '')}`,
      caption: url.hostname,
      properties: {},
    } as const;
    say(host, 'a host');
  }
  return found;
}

/** What an ad with these words would be read as: a number in words or in a chat’s link, an address with “(at)”. */
function writtenOut(text: string): [EntityRecord, string][] {
  if (!/\p{L}/u.test(text)) return [];
  const contacts = { phones: [], emails: [], handles: [], payments: [], websites: [] };
  const read = [undefined, ...phoneCountries].flatMap(
    (country) => extract({ text, contacts, country, platform: '' }).observations,
  );
  const byId = new Map(read.map(({ entity }) => [entity.id, entity]));
  return [...byId.values()].flatMap((entity): [EntityRecord, string][] => {
    const { typed } = kinds[entity.kind];
    return typed?.inWords ? [[entity, typed.as]] : [];
  });
}
