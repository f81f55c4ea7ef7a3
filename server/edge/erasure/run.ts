import { randomUUID } from 'node:crypto';
import type { Config } from '../../core/config.ts';
import { type Evidence, operator } from '../../core/evidence/index.ts';
import { compactStore, type Store, scrubStore } from '../../core/store/index.ts';
import { bury, marker } from '../../read/erased/index.ts';
import { rebuild } from '../rebuild/index.ts';
import { lineOfErasure, type Signed, tellErasure } from './custody-step.ts';
import { effectsIn } from './effects.ts';
import { ErasureError } from './erasure-errors.ts';
import {
  bundlesHolding,
  removeBundles,
  removeCopies,
  removeFormerGraphs,
  removeReadings,
  scrubTexts,
} from './leftovers.ts';
import { markFiles } from './mark-files.ts';
import { withoutNames } from './names.ts';
import type { Plan } from './plan.ts';
import { Values } from './values.ts';

type Db = Store['db'];

/** What came of an erasure. */
export interface Told {
  readonly records: number;
  readonly files: number;
  readonly ads: number;
  readonly identifiers: number;
  readonly pictures: number;
  readonly lines: number;
  readonly rows: number;
  readonly cases: readonly string[];
  readonly bundles: readonly string[];
  readonly texts: readonly string[];
}

const steps = ['evidence', 'leftovers', 'store', 'graph', 'done'] as const;
export type ErasureStep = (typeof steps)[number];

/** An erasure that was begun: what it covers is in the store until it is done. */
interface Begun extends Signed {
  readonly plan: Plan;
  readonly told: Partial<Told>;
}

/** The erasure that was begun and not ended. */
export async function begunErasure(db: Db): Promise<Begun | undefined> {
  const row = await db
    .selectFrom('erasure')
    .selectAll()
    .where('finishedAt', 'is', null)
    .executeTakeFirst();
  if (!row || row.plan === null) return undefined;
  const { id, ground, reason, signed } = row;
  return { id, ground, reason, signed, plan: JSON.parse(row.plan), told: JSON.parse(row.told) };
}

/**
 * Notes an erasure, and that what it covers must not come back. From here on it goes on to its end, whatever breaks it off.
 * @throws ErasureError `unfinished` where another one was begun
 */
export async function beginErasure(
  { db }: Pick<Store, 'db'>,
  plan: Plan,
  said: Omit<Signed, 'id'>,
  at: Date,
): Promise<void> {
  await db.transaction().execute(async (to) => {
    const id = randomUUID();
    await to
      .insertInto('erasure')
      .values({
        ...{ id, ...said, at: at.toISOString(), account: operator() },
        ...{ plan: JSON.stringify(plan), told: '{}', finishedAt: null },
      })
      .execute();
    if (await other(to, id))
      throw new ErasureError(
        'unfinished',
        'Another erasure was begun in this folder and has not ended',
        'Let it go on to its end first: erase --resume',
      );
    await bury(to, plan.buried, id);
  });
}

const other = (db: Db, id: string) =>
  db
    .selectFrom('erasure')
    .select('id')
    .where('finishedAt', 'is', null)
    .where('id', '<>', id)
    .executeTakeFirst();

interface Context {
  readonly dataDir: string;
  readonly config: Config;
  readonly evidence: Evidence;
  readonly store: Store;
  readonly onStep: (step: ErasureStep) => void;
}

/** Marks by which values are replaced: ids keep their kind. */
export async function valuesOf(db: Db, plan: Pick<Plan, 'values'>): Promise<Values> {
  const hash = await marker(db);
  const marks = new Map<string, string>();
  for (const value of plan.values) {
    const [, kind = ''] = /^([a-z]+:)/.exec(value) ?? [];
    marks.set(value, `${kind}erased-${hash(value).slice(0, 16)}`);
  }
  return new Values(marks);
}

/**
 * Does all that an erasure takes, from wherever it was broken off. Each step can be done again. The graph must be closed:
 * it is made again from what is left.
 */
export async function runErasure(begun: Begun, context: Context): Promise<Told> {
  const { dataDir, evidence, store, config, onStep } = context;
  const { plan } = begun;
  const values = await valuesOf(store.db, plan);
  const effects = await effectsIn(store, dataDir, values);
  const note = async (told: Partial<Told>): Promise<Partial<Told>> => {
    const all = { ...(await begunErasure(store.db))?.told, ...told };
    await store.db
      .updateTable('erasure')
      .set({ told: JSON.stringify(all) })
      .where('id', '=', begun.id)
      .execute();
    return all;
  };
  onStep('evidence');
  await note(await eraseEvidence(begun, evidence, values, store.db));
  onStep('leftovers');
  const bundles = await bundlesHolding(dataDir, values, new Set(effects.bundles));
  if (begun.told.rows === undefined)
    await note({ cases: effects.cases, bundles: [...(begun.told.bundles ?? []), ...bundles] });
  await removeBundles(dataDir, bundles);
  await removeReadings(dataDir, plan.pictures);
  const texts = await scrubTexts(dataDir, values);
  if (texts.length > 0) await note({ texts });
  await removeCopies(dataDir);
  onStep('store');
  const rows = scrubStore(dataDir, values.scrubbed, {
    write: true,
    words: withoutNames(new Set(plan.names), 'erased'),
  });
  if (rows > 0 || begun.told.rows === undefined) await note({ rows });
  onStep('graph');
  await rebuild({ dataDir, config, empty: true, onEvent: () => undefined });
  await removeFormerGraphs(dataDir);
  return { ...none, ...(await note({})) };
}

const none: Told = {
  ...{ records: 0, files: 0, ads: 0, identifiers: 0, pictures: 0, lines: 0, rows: 0 },
  ...{ cases: [], bundles: [], texts: [] },
};

/** Once nothing more is to do: what it covered is nowhere any more. */
export async function endErasure(
  { db }: Pick<Store, 'db'>,
  dataDir: string,
  { id, plan }: Pick<Begun, 'id' | 'plan'>,
  at: Date,
): Promise<void> {
  const values = await valuesOf(db, plan);
  const row = await db
    .selectFrom('erasure')
    .select(['ground', 'reason'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  await db
    .updateTable('erasure')
    .set({
      ...{ plan: null, finishedAt: at.toISOString() },
      ground: values.scrubbed(row.ground) ?? row.ground,
      reason: values.scrubbed(row.reason) ?? row.reason,
    })
    .where('id', '=', id)
    .execute();
  for (const record of plan.records)
    await db.deleteFrom('returned').where('record', '=', record).execute();
  compactStore(dataDir);
}

/** Marks in the received files, the line of custody, and what of the files goes. */
async function eraseEvidence(
  begun: Begun,
  evidence: Evidence,
  values: Values,
  db: Db,
): Promise<Partial<Told>> {
  const { plan } = begun;
  const event =
    (await lineOfErasure(evidence, begun.id)) ?? (await tell(begun, evidence, values, db));
  await evidence.withholdCustody(new Set(event.withheld.map(({ line }) => line)));
  for (const { before } of event.files) await evidence.remove(before);
  for (const sha256 of [...plan.pictures, ...plan.pages]) await evidence.remove(sha256);
  for (const { before, after } of event.files)
    await db.updateTable('retention').set({ batch: after }).where('batch', '=', before).execute();
  return { ...event.counts, files: event.files.length, lines: event.withheld.length };
}

async function tell(begun: Begun, evidence: Evidence, values: Values, db: Db) {
  const { plan } = begun;
  const hash = await marker(db);
  const files = await markFiles(evidence, {
    records: new Set(plan.records),
    pictures: new Set(plan.pictures),
    scrub: values.scrubbed,
  });
  const counts = {
    records: files.reduce((sum, { records }) => sum + records, 0),
    ads: plan.ads.length,
    identifiers: plan.identifiers.length,
    pictures: plan.pictures.length,
  };
  const said = {
    ...begun,
    ground: values.scrubbed(begun.ground) ?? begun.ground,
    reason: values.scrubbed(begun.reason) ?? begun.reason,
  };
  const gone = [...plan.pictures, ...plan.pages].map(hash);
  return tellErasure(evidence, said, { files, gone, counts, values });
}
