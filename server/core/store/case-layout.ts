/**
 * The tables of cases; `case-tables.ts` says what each column means. Made wherever they are missing: a store of
 * format 21 has none of them.
 */
export const caseTables = `
CREATE TABLE IF NOT EXISTS caseFile (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  reference TEXT NOT NULL,
  authority TEXT NOT NULL,
  status TEXT NOT NULL,
  producer TEXT NOT NULL,
  members TEXT NOT NULL,
  periodFrom TEXT,
  periodTo TEXT,
  imported TEXT,
  version INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL,
  createdAccount TEXT NOT NULL,
  changedAt TEXT NOT NULL,
  changedBy TEXT NOT NULL,
  changedAccount TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS caseChanged ON caseFile (changedAt DESC, id);
CREATE TRIGGER IF NOT EXISTS caseStays BEFORE DELETE ON caseFile
BEGIN SELECT RAISE(ABORT, 'a case is archived, never deleted'); END;
CREATE TRIGGER IF NOT EXISTS importedCaseStays BEFORE UPDATE ON caseFile
WHEN old.imported IS NOT NULL AND new.version <> old.version
BEGIN SELECT RAISE(ABORT, 'a case of another Throughline is read only'); END;

CREATE TABLE IF NOT EXISTS caseItem (
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  "case" TEXT NOT NULL REFERENCES caseFile (id),
  kind TEXT NOT NULL,
  item TEXT NOT NULL,
  network TEXT,
  run INTEGER,
  caption TEXT,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  account TEXT NOT NULL,
  removedAt TEXT,
  removedBy TEXT,
  removedAccount TEXT
);
CREATE UNIQUE INDEX IF NOT EXISTS caseItemStanding ON caseItem ("case", kind, item) WHERE removedAt IS NULL;
CREATE INDEX IF NOT EXISTS caseItemOf ON caseItem (item, "case") WHERE removedAt IS NULL;
CREATE TRIGGER IF NOT EXISTS caseItemStays BEFORE DELETE ON caseItem
BEGIN SELECT RAISE(ABORT, 'what leaves a case stays on record'); END;

CREATE TABLE IF NOT EXISTS caseEntry (
  id TEXT NOT NULL PRIMARY KEY,
  "case" TEXT NOT NULL REFERENCES caseFile (id),
  kind TEXT NOT NULL,
  content TEXT NOT NULL,
  version INTEGER NOT NULL,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  account TEXT NOT NULL,
  changedAt TEXT NOT NULL,
  changedBy TEXT NOT NULL,
  changedAccount TEXT NOT NULL,
  withdrawnAt TEXT,
  withdrawnBy TEXT,
  withdrawnAccount TEXT
);
CREATE INDEX IF NOT EXISTS caseEntryOf ON caseEntry ("case", kind, at);
CREATE TRIGGER IF NOT EXISTS caseEntryStays BEFORE DELETE ON caseEntry
BEGIN SELECT RAISE(ABORT, 'what is written in a case is withdrawn, never deleted'); END;

CREATE TABLE IF NOT EXISTS caseExhibit (
  "case" TEXT NOT NULL REFERENCES caseFile (id),
  capture TEXT NOT NULL,
  number TEXT NOT NULL,
  n INTEGER NOT NULL,
  letters TEXT NOT NULL,
  ad TEXT NOT NULL,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  account TEXT NOT NULL,
  PRIMARY KEY ("case", capture)
);
CREATE UNIQUE INDEX IF NOT EXISTS caseExhibitNumber ON caseExhibit ("case", number);
CREATE TRIGGER IF NOT EXISTS caseExhibitStays BEFORE DELETE ON caseExhibit
BEGIN SELECT RAISE(ABORT, 'the number of an exhibit is given once'); END;
CREATE TRIGGER IF NOT EXISTS caseExhibitKeepsItsNumber BEFORE UPDATE ON caseExhibit
BEGIN SELECT RAISE(ABORT, 'the number of an exhibit is given once'); END;

CREATE TABLE IF NOT EXISTS caseBundle (
  id TEXT NOT NULL PRIMARY KEY,
  "case" TEXT NOT NULL REFERENCES caseFile (id),
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  snapshot TEXT NOT NULL,
  form TEXT NOT NULL,
  recipient TEXT NOT NULL,
  pages INTEGER NOT NULL,
  exhibits INTEGER NOT NULL,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  account TEXT NOT NULL,
  servedOn TEXT,
  servedTo TEXT,
  servedBy TEXT,
  servedAccount TEXT
);
CREATE INDEX IF NOT EXISTS caseBundleOf ON caseBundle ("case", at);
CREATE TRIGGER IF NOT EXISTS caseBundleStays BEFORE DELETE ON caseBundle
BEGIN SELECT RAISE(ABORT, 'a bundle that was made stays on record'); END;

CREATE TABLE IF NOT EXISTS caseChange (
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  "case" TEXT NOT NULL REFERENCES caseFile (id),
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  account TEXT NOT NULL,
  what TEXT NOT NULL,
  about TEXT NOT NULL,
  version INTEGER,
  before TEXT
);
CREATE INDEX IF NOT EXISTS caseChangeOf ON caseChange ("case", n);
CREATE TRIGGER IF NOT EXISTS caseChangeStays BEFORE DELETE ON caseChange
BEGIN SELECT RAISE(ABORT, 'the history of a case only grows'); END;
CREATE TRIGGER IF NOT EXISTS caseChangeKeepsItsWords BEFORE UPDATE ON caseChange
BEGIN SELECT RAISE(ABORT, 'the history of a case only grows'); END;

CREATE TABLE IF NOT EXISTS caseSecret (
  "case" TEXT NOT NULL PRIMARY KEY REFERENCES caseFile (id),
  key TEXT NOT NULL
);
CREATE TRIGGER IF NOT EXISTS caseSecretStays BEFORE UPDATE ON caseSecret
BEGIN SELECT RAISE(ABORT, 'the key of a case stays: what was made with it could not be compared'); END;

CREATE TABLE IF NOT EXISTS caseLabel (
  "case" TEXT NOT NULL REFERENCES caseFile (id),
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY ("case", id)
);
CREATE UNIQUE INDEX IF NOT EXISTS caseLabelNumber ON caseLabel ("case", kind, n);
CREATE TRIGGER IF NOT EXISTS caseLabelStays BEFORE UPDATE ON caseLabel
BEGIN SELECT RAISE(ABORT, 'a label stands for one thing'); END;

CREATE TABLE IF NOT EXISTS caseMember (
  "case" TEXT NOT NULL REFERENCES caseFile (id),
  account TEXT NOT NULL,
  addedBy TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY ("case", account)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS caseMemberOf ON caseMember (account, "case");

CREATE TABLE IF NOT EXISTS caseMarking (
  "case" TEXT NOT NULL PRIMARY KEY REFERENCES caseFile (id),
  marking TEXT NOT NULL
) WITHOUT ROWID;
`;
