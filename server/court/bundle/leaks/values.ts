import { kinds } from '../../../core/model/index.ts';
import { labelCaption, staysAsItIs } from '../../../core/redaction/index.ts';
import {
  nameOfWord,
  type Snapshot,
  type SnapshotJudgement,
  type SnapshotNetworkJudgement,
} from '../../snapshot/index.ts';
import type { Exhibit } from '../package/exhibits.ts';
import { folded } from './fold.ts';

/** Something that is left out of a redacted version. */
export interface LeftOut {
  /** What it is, in words that do not say it: “Phone 12”, “the text of AB3”. */
  readonly what: string;
  /**
   * As a name is looked for, also where it is short; a number by its digits; a hash by its beginning. A caption that is
   * made of a hash is a kind and four digits, which labels give by chance when nothing is between them: as it is written.
   */
  readonly how: 'words' | 'name' | 'caption' | 'number' | 'hash';
  readonly text: string;
}

/** Everything that a full version holds and its redacted one must not, as it was seen anywhere. */
export function leftOutOf(full: Snapshot, exhibits: readonly Exhibit[]): LeftOut[] {
  const kept = keptIn(full);
  return unique([
    ...ofEntities(full),
    ...ofLinks(full),
    ...ofCaptures(full),
    ...ofPeople(full),
    ...ofOffice(full),
    ...exhibits.flatMap((exhibit) => [...ofRecord(exhibit)]),
  ]).filter(({ how, text }) => (how !== 'words' && how !== 'caption') || !kept(text));
}

/** What stands in a redacted version in place of what is left out, and numbers its exhibits. */
export function shownIn({ captures, redaction }: Snapshot): Set<string> {
  const labels = redaction?.form === 'full' ? redaction.labels : [];
  return new Set([
    ...labels.flatMap(({ label }) => [label, labelCaption(label)]),
    ...captures.map(({ exhibit }) => exhibit),
  ]);
}

/**
 * Whether a text is one of those that a redacted version shows on purpose: a country, the number of the case, a day, a
 * label, the number of an exhibit.
 */
function keptIn(full: Snapshot) {
  const { entities, case: file } = full;
  const shown = new Set(
    [
      ...entities.flatMap(({ id, caption }) => (staysAsItIs(id) ? [caption, id] : [])),
      ...shownIn(full),
      file?.reference ?? '',
      `Case ${file?.reference ?? ''}`,
    ].map(folded),
  );
  const isDay = /^(\d{1,2} \p{L}+ \d{4}|\d{4}-?\d\d-?\d\d)$/u;
  return (text: string): boolean => shown.has(folded(text)) || isDay.test(folded(text).trim());
}

const words = (what: string, text: string): LeftOut => ({ what, how: 'words', text });
const hash = (what: string, text: string): LeftOut => ({ what, how: 'hash', text });

/** When something was posted or captured is told. */
const time = /^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/;

function unique(found: readonly LeftOut[]): LeftOut[] {
  const seen = new Map<string, LeftOut>();
  for (const one of found)
    if (one.text.trim() !== '' && !time.test(one.text))
      seen.set(`${one.how} ${one.text}`, seen.get(`${one.how} ${one.text}`) ?? one);
  return [...seen.values()];
}

function* ofEntities({ entities, redaction }: Snapshot): Generator<LeftOut> {
  const labels = new Map(
    (redaction?.form === 'full' ? redaction.labels : []).map(({ id, label }) => [id, label]),
  );
  for (const { id, kind, caption, hub, properties } of entities) {
    const { told, asNumber } = kinds[nameOfWord('kinds', kind)];
    if (told) continue;
    const what = labels.get(id) ?? kind;
    const value = id.slice(id.indexOf(':') + 1);
    yield words(what, value);
    const isHash = /^[0-9a-f]{16,}$/.test(value);
    yield { what, how: isHash ? 'caption' : 'words', text: caption };
    if (isHash) yield hash(what, value);
    if (asNumber) yield { what, how: 'number', text: value };
    if (hub) yield words(`why ${what} is a hub`, hub.reason);
    for (const [name, held] of Object.entries(properties))
      if (name !== 'country')
        for (const one of Array.isArray(held) ? held : [held])
          if (typeof one === 'string')
            yield /^[0-9a-f]{32,}$/.test(one) ? hash(what, one) : words(`${name} of ${what}`, one);
  }
}

function* ofLinks({ links, captures }: Snapshot): Generator<LeftOut> {
  const numbers = new Map(captures.map(({ id, exhibit }) => [id, exhibit]));
  for (const { raw, capture } of links)
    yield words(`words read in ${numbers.get(capture) ?? 'a capture'}`, raw);
}

function* ofCaptures({ captures, batches }: Snapshot): Generator<LeftOut> {
  for (const one of captures) {
    const { exhibit, sha256, ad, platform, url, tool, collector, files } = one;
    yield hash(`the hash of ${exhibit}`, sha256);
    yield words(`the advertisement of ${exhibit}`, ad.slice(ad.indexOf(':') + 1));
    yield words(`the platform of ${exhibit}`, platform);
    yield words(`the address of ${exhibit}`, url);
    yield words(`the tool of ${exhibit}`, tool);
    yield words(`the collector of ${exhibit}`, collector);
    yield words(`the tool settings of ${exhibit}`, one.toolSettings);
    yield words(`where ${exhibit} was collected from`, one.vantage);
    yield words(`the authority of ${exhibit}`, one.authority);
    yield words(`the collector’s hash of ${exhibit}`, one.collectorHash);
    for (const file of files) yield hash(`a file of ${exhibit}`, file.sha256);
  }
  for (const { sha256, name, receivedBy, within, stated } of batches) {
    for (const value of Object.values(stated ?? {}))
      yield words('what was said of a received file', value);
    yield words('the name of a received file', name);
    yield words('the account that received a file', receivedBy);
    for (const one of [sha256, ...within]) yield hash('the hash of a received file', one);
  }
}

function* ofPeople({ redaction }: Snapshot): Generator<LeftOut> {
  if (redaction?.form !== 'full') return;
  for (const { text, spellings, label } of redaction.names)
    for (const one of [text, ...spellings]) yield { what: label, how: 'name', text: one };
  yield hash('the key of the case', redaction.key);
}

/** What people of the office wrote, and who they are. */
function* ofOffice(full: Snapshot): Generator<LeftOut> {
  const { title, judgements, networkJudgements } = full;
  yield words('the title', title);
  const signed: (SnapshotJudgement | SnapshotNetworkJudgement)[] = [
    ...judgements,
    ...networkJudgements,
  ];
  for (const one of signed)
    for (const { reason, account } of [one, ...(one.withdrawn ? [one.withdrawn] : [])]) {
      yield words('the reason of a judgement', reason);
      yield words('the account of a judgement', account);
    }
  for (const { members } of networkJudgements)
    if (members !== null) yield hash('the advertisements of a judgement', members);
  for (const { answer } of full.case?.checks ?? [])
    if (answer) yield words('the answer to a check', answer.reason);
  for (const { caption } of full.case?.gone ?? []) yield words('something that is gone', caption);
  for (const { name, parameters } of full.case?.queries ?? []) {
    yield words('the name of a query', name);
    for (const value of Object.values(parameters))
      if (typeof value === 'string') yield words('a parameter of a query', value);
  }
  for (const { on } of full.resolution?.paged ?? [])
    for (const { name } of on) if (name !== null) yield words('a page of a website', name);
}

/** What a record says, line by line. */
function* ofRecord({ number, record }: Exhibit): Generator<LeftOut> {
  if (!record) return;
  const { title, text, city, lat, lon, price, contacts, extra, images } = record;
  for (const line of `${title ?? ''}\n${text ?? ''}`.split(/\n+/))
    yield words(`the text of ${number}`, line);
  yield words(`the city of ${number}`, city ?? '');
  yield words(`the price of ${number}`, price ?? '');
  if (lat !== undefined && lon !== undefined)
    for (const one of [lat, lon])
      yield { what: `the position of ${number}`, how: howPrecise(one), text: String(one) };
  for (const values of Object.values(contacts))
    for (const value of values) yield words(`a contact of ${number}`, value);
  for (const value of Object.values(extra))
    yield words(
      `a field of ${number}`,
      typeof value === 'string' ? value : (JSON.stringify(value) ?? ''),
    );
  for (const image of images)
    for (const value of Object.values(image))
      if (typeof value === 'string') yield words(`a picture of ${number}`, value);
}

/** Degrees with two decimals or none are a town or a country, and the numbers of any table: too short to be told apart. */
const howPrecise = (degrees: number) => (/\.\d{3,}$/.test(String(degrees)) ? 'name' : 'words');
