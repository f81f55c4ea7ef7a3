/**
 * better-sqlite3, in the release that this Node can run. Release 13 needs Node-API 10, which Node 20 lacks. Release 12
 * ends the program at some garbage collection where it was built for Node 24.19 or later (nodejs/node#65446).
 */
import { createRequire } from 'node:module';
import type BetterSqlite3 from 'better-sqlite3';

const isOld = Number(process.versions.napi) < 10;

export const Database: typeof BetterSqlite3 = createRequire(import.meta.url)(
  isOld ? 'better-sqlite3-node20' : 'better-sqlite3',
);
