import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { storeIn } from '../../server/core/data-folder.ts';
import { openEvidence } from '../../server/core/evidence/index.ts';
import { openStore } from '../../server/core/store/index.ts';
import { createCase } from '../../server/court/cases/index.ts';
import { AuditLog } from '../../server/edge/audit/audit-log.ts';
import { record } from '../support/import-captures.ts';
import { leaveOld } from './old-store.ts';
import type { Place } from './place.ts';

/** Folders that faults share: each is filled once. `small` is `filled` on a disk that can be full. */
export type StageName = keyof typeof stages;

interface Stage {
  /** Every time begins with the folder as it was filled; else each goes on from the one before. */
  readonly afresh: boolean;
  fill(place: Place): Promise<void>;
}

const platform = 'lotus-board.example';
const phoneOf = (n: number) => `+7700000${String(n).padStart(4, '0')}`;
const write = (path: string, records: readonly object[]) =>
  writeFileSync(path, records.map((one) => `${JSON.stringify(one)}\n`).join(''));

/** Ads of which three share a contact, each captured once. */
const adsOf = (mark: string, total: number): object[] =>
  Array.from({ length: total }, (_, n) => {
    const phone = phoneOf(Math.floor(n / 3));
    const contacts = { phones: [phone], emails: [`${mark}${n}@desk.example`] };
    return record({ adId: `${mark}${n}`, text: `Rooms ${mark} ${n}, call ${phone}`, contacts });
  });

/** How many ads a further import brings. */
export const moreAds = 300;

/** @returns the file of an import that no time before had */
export function writeMore(place: Place, time: number): string {
  const path = place.at(`more-${time}.jsonl`);
  write(path, adsOf(`m${time}-`, moreAds));
  return path;
}

const signed = ['--initials', 'AB'];
const filledAds = 300;

/** Imported, resolved, judged; with a case that changes, and one that bundles are made of. */
async function fillIt(place: Place): Promise<void> {
  const file = place.at('captures.jsonl');
  write(file, adsOf('a', filledAds));
  await place.done('import', file);
  await place.hold();
  await place.done('resolve');
  for (let n = 0; n < filledAds; n++) place.ids.set(`ad ${n}`, `ad:${platform}/a${n}`);
  place.ids.set('ads', String(filledAds));
  place.ids.set('captures of ad 0', '1');
  const ads = [place.id('ad 0'), place.id('ad 5')];
  await place.done('judge', 'together', ...ads, '--reason', 'one desk', ...signed);
  for (const name of ['case', 'bundled']) {
    const asked = ['case', 'create', '--title', name, '--producer', 'AB', '--json'];
    const { out } = await place.done(...asked, ...signed);
    place.ids.set(name, (JSON.parse(out) as { id: string }).id);
  }
  await place.done('case', 'add', place.id('bundled'), ...ads, ...signed);
}

/** How many cases a folder has whose store or log is torn, and how many lines its audit log has. */
export const written = 12;

/** What a power cut leaves: a store with all in its journal, and the logs. Nothing was imported. */
async function writeRecords(place: Place): Promise<void> {
  const store = await openStore(place.data);
  const evidence = openEvidence(place.data);
  const audit = new AuditLog(place.data, store.db);
  for (let n = 0; n < written; n++) {
    await createCase({ store, evidence }, { title: `Case ${n}`, initials: 'AB' });
    await audit.write(audited(n));
  }
  await audit.close();
  // While it is open: closed, its journal would be gone.
  cpSync(place.data, place.at('kept'), { recursive: true });
  rmSync(`${storeIn(place.at('kept'))}-shm`);
  await place.keep(true);
  await store.close();
}

export const audited = (n: number) => ({
  ...{ event: `query q${n}`, by: 'Ada Test', account: 'a1', address: '192.0.2.7' },
  ...({ of: [], outcome: 'done', ms: 3, roles: ['auditor'], session: 's1' } as const),
});

/** How much the disk of `small` holds while it is not full. */
export const smallDisk = '1400m';

export const setSize = (folder: string, size: string): void => {
  execFileSync('mount', ['-o', `remount,size=${size}`, folder]);
};

export const stages = {
  empty: {
    afresh: true,
    async fill(place) {
      const records = adsOf('a', 1_500);
      write(place.at('captures.jsonl'), records);
      await place.done('import', place.at('captures.jsonl'));
      place.ids.set('captures', String(records.length));
      place.ids.set('dump', (await place.done('dump')).out);
      rmSync(place.data, { recursive: true });
    },
  },
  filled: { afresh: false, fill: fillIt },
  small: {
    afresh: false,
    async fill(place) {
      mkdirSync(place.data);
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${smallDisk}`, 'tmpfs', place.data]);
      await fillIt(place);
    },
  },
  backup: {
    afresh: true,
    async fill(place) {
      await fillIt(place);
      place.ids.set('dump', (await place.done('dump')).out);
      place.ids.set('held', JSON.stringify(await place.counts()));
      await place.done('backup', place.at('backup'));
      await place.release();
      rmSync(place.data, { recursive: true });
    },
  },
  erasable: {
    afresh: true,
    async fill(place) {
      await fillIt(place);
      await place.keep();
    },
  },
  old: {
    afresh: true,
    async fill(place) {
      await leaveOld(place.data);
      await place.keep();
    },
  },
  written: { afresh: true, fill: writeRecords },
} as const satisfies Readonly<Record<string, Stage>>;
