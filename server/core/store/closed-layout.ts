/**
 * The tables of what was erased, of how long files are kept, and of lists of known pictures; `closed-tables.ts` says
 * what each column means.
 */
export const closedTables = `
CREATE TABLE IF NOT EXISTS erasure (
  id TEXT NOT NULL PRIMARY KEY,
  at TEXT NOT NULL,
  ground TEXT NOT NULL,
  reason TEXT NOT NULL,
  signed TEXT NOT NULL,
  account TEXT NOT NULL,
  plan TEXT,
  told TEXT NOT NULL,
  finishedAt TEXT
);
CREATE TABLE IF NOT EXISTS erasureSecret (
  key TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS tombstone (
  hash TEXT NOT NULL PRIMARY KEY,
  erasure TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS returned (
  record TEXT NOT NULL,
  batch TEXT NOT NULL,
  PRIMARY KEY (record, batch)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS retention (
  batch TEXT NOT NULL PRIMARY KEY,
  until TEXT NOT NULL,
  ground TEXT NOT NULL,
  signed TEXT NOT NULL,
  account TEXT NOT NULL,
  at TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS hashList (
  name TEXT NOT NULL PRIMARY KEY,
  entries INTEGER NOT NULL,
  signed TEXT NOT NULL,
  account TEXT NOT NULL,
  at TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS hashListEntry (
  kind TEXT NOT NULL,
  hash TEXT NOT NULL,
  list TEXT NOT NULL REFERENCES hashList (name),
  PRIMARY KEY (kind, hash, list)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS listedPicture (
  image TEXT NOT NULL,
  list TEXT NOT NULL,
  kind TEXT NOT NULL,
  distance INTEGER NOT NULL,
  capture TEXT,
  at TEXT NOT NULL,
  PRIMARY KEY (image, list, kind)
) WITHOUT ROWID;
`;
