/** The tables of the register of letters; `notice-tables.ts` says what each column means. */
export const noticeTables = `
CREATE TABLE IF NOT EXISTS notice (
  id TEXT NOT NULL PRIMARY KEY,
  "case" TEXT REFERENCES caseFile (id),
  kind TEXT NOT NULL,
  language TEXT NOT NULL,
  platform TEXT NOT NULL,
  ground TEXT,
  letter TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  at TEXT NOT NULL,
  author TEXT,
  account TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS noticeWritten ON notice (at DESC, id);
CREATE TRIGGER IF NOT EXISTS noticeStays BEFORE DELETE ON notice
BEGIN SELECT RAISE(ABORT, 'a letter that was written stays on record'); END;

CREATE TABLE IF NOT EXISTS noticeAd (
  notice TEXT NOT NULL REFERENCES notice (id),
  ad TEXT NOT NULL,
  address TEXT NOT NULL,
  capture TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  capturedAt TEXT NOT NULL,
  PRIMARY KEY (notice, ad)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS noticeStep (
  id TEXT NOT NULL PRIMARY KEY,
  notice TEXT NOT NULL REFERENCES notice (id),
  what TEXT NOT NULL,
  "on" TEXT NOT NULL,
  decision TEXT,
  words TEXT NOT NULL,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  account TEXT NOT NULL,
  withdrawnAt TEXT,
  withdrawnBy TEXT,
  withdrawnAccount TEXT
);
CREATE UNIQUE INDEX IF NOT EXISTS noticeStepStanding ON noticeStep (notice, what) WHERE withdrawnAt IS NULL;
CREATE TRIGGER IF NOT EXISTS noticeStepStays BEFORE DELETE ON noticeStep
BEGIN SELECT RAISE(ABORT, 'what was written of a letter is withdrawn, never deleted'); END;
`;
