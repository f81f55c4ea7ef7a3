import type { Store, Tables } from '../../../core/store/index.ts';
import type { HeldHub, HeldSharedIdentifier, HeldSite, HeldSplit } from '../found-by-run.ts';
import { isOpen } from '../messages/contact-messages.ts';
import { rowsAmong } from './lists.ts';

type Db = Store['db'];

/** SQLite takes a limit below 0 for none. */
const whole = { offset: 0, limit: -1 };

/** As the store keeps it. */
export function hubRow(run: number, hub: HeldHub): Tables['hub'] {
  const { identifier, ads, reason, ...numbers } = hub;
  return { run, identifier, ads, reason, numbers: JSON.stringify(numbers) };
}

/** As the store keeps it. */
export function sharedIdentifierRow(
  run: number,
  sharedIdentifiers: HeldSharedIdentifier,
): Tables['sharedIdentifiers'] {
  const { identifier, ads, ...numbers } = sharedIdentifiers;
  return {
    ...{ run, identifier, ads, open: isOpen(sharedIdentifiers) ? 1 : 0 },
    numbers: JSON.stringify(numbers),
  };
}

/** Hubs of a run, those in most ads first. */
export async function hubsOf(db: Db, run: number): Promise<HeldHub[]> {
  return (await hubPage(db, run)).hubs;
}

/** Some of them, and how many there are in all. */
export async function hubPage(
  db: Db,
  run: number,
  { offset, limit } = whole,
): Promise<{ readonly total: number; readonly hubs: HeldHub[] }> {
  const all = db.selectFrom('hub').where('run', '=', run);
  const sorted = all.selectAll().orderBy('ads', 'desc').orderBy('identifier');
  const rows = await sorted.limit(limit).offset(offset).execute();
  const counted = await all
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return {
    ...counted,
    hubs: rows.map(toHub),
  };
}

const toHub = ({ identifier, ads, reason, numbers }: Tables['hub']): HeldHub => ({
  ...{ identifier, ads, reason: reason as HeldHub['reason'] },
  ...(JSON.parse(numbers) as Omit<HeldHub, 'identifier' | 'ads' | 'reason'>),
});

/** Which of these are hubs, by a run; by id. */
export async function hubsAmong(
  db: Db,
  run: number,
  identifiers: readonly string[],
): Promise<Map<string, HeldHub>> {
  const rows = await rowsAmong<Tables['hub']>(db, 'hub', run, 'identifier', identifiers);
  return new Map(rows.map((row) => [row.identifier, toHub(row)]));
}

/** Websites that a run tells by page. */
export async function sitesOf(db: Db, run: number): Promise<HeldSite[]> {
  const rows = await db.selectFrom('site').selectAll().where('run', '=', run).execute();
  return rows.map(toSite);
}

/** Those of these websites that a run tells by page, by id. */
export async function sitesAmong(
  db: Db,
  run: number,
  identifiers: readonly string[],
): Promise<Map<string, HeldSite>> {
  const rows = await rowsAmong<Tables['site']>(db, 'site', run, 'identifier', identifiers);
  return new Map(rows.map((row) => [row.identifier, toSite(row)]));
}

const toSite = ({ identifier, numbers }: Tables['site']): HeldSite => ({
  identifier,
  ...(JSON.parse(numbers) as Omit<HeldSite, 'identifier'>),
});

/**
 * Contacts of a run that several networks hold, in the order in which they were found.
 * @returns how many there are in all, beside those of the page
 */
export async function sharedIdentifierPage(
  db: Db,
  run: number,
  { offset, limit } = whole,
): Promise<{
  readonly total: number;
  readonly open: number;
  readonly contacts: HeldSharedIdentifier[];
}> {
  const all = db.selectFrom('sharedIdentifiers').where('run', '=', run);
  const sorted = all
    .selectAll()
    .orderBy('open', 'desc')
    .orderBy('ads', 'desc')
    .orderBy('identifier');
  const rows = await sorted.limit(limit).offset(offset).execute();
  const counted = await all
    .select(({ fn }) => [
      fn.countAll<number>().as('total'),
      fn.sum<number | null>('open').as('open'),
    ])
    .executeTakeFirstOrThrow();
  return {
    ...{ total: counted.total, open: counted.open ?? 0 },
    contacts: rows.map(toAcross),
  };
}

/** Which of these several networks hold, by a run; in order of id. */
export async function sharedIdentifiersAmong(
  db: Db,
  run: number,
  identifiers: readonly string[],
): Promise<HeldSharedIdentifier[]> {
  const rows = await rowsAmong<Tables['sharedIdentifiers']>(
    db,
    'sharedIdentifiers',
    run,
    'identifier',
    identifiers,
  );
  return rows.map(toAcross).sort((a, b) => (a.identifier < b.identifier ? -1 : 1));
}

const toAcross = ({
  identifier,
  ads,
  numbers,
}: Tables['sharedIdentifiers']): HeldSharedIdentifier => ({
  ...{ identifier, ads },
  ...(JSON.parse(numbers) as Omit<HeldSharedIdentifier, 'identifier' | 'ads'>),
});

/** Numbers that a run reads as passed to another owner, in the order in which it found them. */
export async function splitsOf(db: Db, run: number): Promise<HeldSplit[]> {
  const rows = await db
    .selectFrom('split')
    .selectAll()
    .where('run', '=', run)
    .orderBy('identifier')
    .orderBy('firstAfter')
    .execute();
  return rows.map(toSplit);
}

/** What of this a run reads of some numbers, the earliest first. */
export async function splitsAmong(
  db: Db,
  run: number,
  identifiers: readonly string[],
): Promise<HeldSplit[]> {
  const rows = await rowsAmong<Tables['split']>(db, 'split', run, 'identifier', identifiers);
  return rows.map(toSplit).sort((a, b) => (a.firstAfter < b.firstAfter ? -1 : 1));
}

const toSplit = ({ identifier, firstAfter, numbers }: Tables['split']): HeldSplit => ({
  ...{ identifier, firstAfter },
  ...(JSON.parse(numbers) as Omit<HeldSplit, 'identifier' | 'firstAfter'>),
});

/** Numbers that a run reads as passed to another owner. */
export async function splitIdentifiers(db: Db, run: number): Promise<Set<string>> {
  const rows = await db
    .selectFrom('split')
    .select('identifier')
    .where('run', '=', run)
    .distinct()
    .execute();
  return new Set(rows.map(({ identifier }) => identifier));
}
