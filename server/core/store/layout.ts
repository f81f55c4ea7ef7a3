import { accountTables } from './account-layout.ts';
import { caseTables } from './case-layout.ts';
import { closedTables } from './closed-layout.ts';
import { noticeTables } from './notice-layout.ts';

/**
 * The tables of the store; `tables.ts` says what each column means. A release that changes them counts `dataFormat` up
 * and brings a store of the format before over.
 */

const said = `
CREATE TABLE judgement (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  subjectKey TEXT NOT NULL,
  author TEXT NOT NULL,
  account TEXT NOT NULL,
  at TEXT NOT NULL,
  reason TEXT NOT NULL,
  withdrawnBy TEXT,
  withdrawnAccount TEXT,
  withdrawnAt TEXT,
  withdrawnReason TEXT
);
CREATE UNIQUE INDEX judgementStanding ON judgement (kind, subjectKey) WHERE withdrawnAt IS NULL;
CREATE TABLE judgementAbout (
  judgement TEXT NOT NULL REFERENCES judgement (id),
  entity TEXT NOT NULL,
  PRIMARY KEY (entity, judgement)
);
CREATE TABLE audit (
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  account TEXT NOT NULL,
  event TEXT NOT NULL,
  judgement TEXT NOT NULL REFERENCES judgement (id),
  reason TEXT NOT NULL
);

-- What no program may do by mistake, ours included: an analyst's judgement is withdrawn, not removed.
CREATE TRIGGER judgementStays BEFORE DELETE ON judgement
BEGIN SELECT RAISE(ABORT, 'a judgement is withdrawn, never deleted'); END;
CREATE TRIGGER judgementKeepsItsWords BEFORE UPDATE ON judgement
WHEN old.withdrawnAt IS NOT NULL OR new.id <> old.id OR new.kind <> old.kind
  OR new.subject <> old.subject OR new.subjectKey <> old.subjectKey OR new.author <> old.author
  OR new.account <> old.account OR new.at <> old.at OR new.reason <> old.reason
BEGIN SELECT RAISE(ABORT, 'a judgement can only be withdrawn, once'); END;
CREATE TRIGGER auditStays BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END;
CREATE TRIGGER auditKeepsItsWords BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END;
`;

/**
 * Runs, and who is in which network. A run's row stays for ever; what it found may be dropped once many newer runs
 * stand, because captures and judgements give it again.
 */
const runs = `
CREATE TABLE run (
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  startedAt TEXT NOT NULL,
  finishedAt TEXT,
  account TEXT NOT NULL,
  engine TEXT NOT NULL,
  parameters TEXT NOT NULL,
  graph TEXT NOT NULL,
  judgements TEXT NOT NULL,
  state TEXT NOT NULL,
  error TEXT,
  counts TEXT NOT NULL,
  contradictions TEXT NOT NULL,
  kept INTEGER NOT NULL
);
CREATE TABLE activeRun (
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  run INTEGER NOT NULL REFERENCES run (n),
  at TEXT NOT NULL,
  account TEXT NOT NULL,
  event TEXT NOT NULL
);
CREATE TABLE network (
  run INTEGER NOT NULL REFERENCES run (n),
  id TEXT NOT NULL,
  size INTEGER NOT NULL,
  score REAL NOT NULL,
  identifiers INTEGER NOT NULL,
  cutPoints INTEGER NOT NULL,
  recent INTEGER NOT NULL,
  before INTEGER NOT NULL,
  firstSeen TEXT NOT NULL,
  lastSeen TEXT NOT NULL,
  countries TEXT NOT NULL,
  platforms TEXT NOT NULL,
  members TEXT NOT NULL,
  content BLOB NOT NULL,
  memberships TEXT NOT NULL,
  PRIMARY KEY (run, id)
);
-- Most ads are where they were: a run adds what has changed.
CREATE TABLE membership (
  ad TEXT NOT NULL,
  since INTEGER NOT NULL REFERENCES run (n),
  until INTEGER,
  network TEXT,
  PRIMARY KEY (ad, since)
) WITHOUT ROWID;
CREATE INDEX membershipOf ON membership (network, ad, since, until) WHERE network IS NOT NULL;
CREATE VIEW member AS
  SELECT run.n AS run, ad, network FROM run
  JOIN membership ON since <= run.n AND (until IS NULL OR until > run.n)
  WHERE run.kept = 1;
`;

const found = `
CREATE TABLE hub (
  run INTEGER NOT NULL REFERENCES run (n),
  identifier TEXT NOT NULL,
  reason TEXT NOT NULL,
  ads INTEGER NOT NULL,
  numbers TEXT NOT NULL,
  PRIMARY KEY (run, identifier)
);
CREATE TABLE split (
  run INTEGER NOT NULL REFERENCES run (n),
  identifier TEXT NOT NULL,
  firstAfter TEXT NOT NULL,
  numbers TEXT NOT NULL,
  PRIMARY KEY (run, identifier, firstAfter)
);
CREATE TABLE sharedIdentifiers (
  run INTEGER NOT NULL REFERENCES run (n),
  identifier TEXT NOT NULL,
  ads INTEGER NOT NULL,
  open INTEGER NOT NULL,
  numbers TEXT NOT NULL,
  PRIMARY KEY (run, identifier)
);
CREATE TABLE site (
  run INTEGER NOT NULL REFERENCES run (n),
  identifier TEXT NOT NULL,
  numbers TEXT NOT NULL,
  PRIMARY KEY (run, identifier)
);
CREATE TABLE reposter (
  run INTEGER NOT NULL REFERENCES run (n),
  identifier TEXT NOT NULL,
  ads INTEGER NOT NULL,
  numbers TEXT NOT NULL,
  PRIMARY KEY (run, identifier)
);
CREATE TABLE copiedContent (
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  run INTEGER NOT NULL REFERENCES run (n),
  ad TEXT NOT NULL,
  why TEXT NOT NULL,
  contact TEXT NOT NULL,
  source TEXT,
  identifiers TEXT NOT NULL
);
CREATE INDEX copiedContentOf ON copiedContent (run, ad);
CREATE INDEX copiedContentFrom ON copiedContent (run, source);
CREATE TABLE operation (
  run INTEGER NOT NULL REFERENCES run (n),
  id TEXT NOT NULL,
  parent TEXT,
  probability REAL NOT NULL,
  content BLOB NOT NULL,
  fromLevel INTEGER NOT NULL,
  toLevel INTEGER NOT NULL,
  networks INTEGER NOT NULL,
  alone INTEGER NOT NULL,
  ads INTEGER NOT NULL,
  firstSeen TEXT NOT NULL,
  lastSeen TEXT NOT NULL,
  countries TEXT NOT NULL,
  platforms TEXT NOT NULL,
  members TEXT NOT NULL,
  PRIMARY KEY (run, id)
);
CREATE TABLE operationMember (
  run INTEGER NOT NULL REFERENCES run (n),
  operation TEXT NOT NULL,
  member TEXT NOT NULL,
  PRIMARY KEY (run, operation, member)
);
CREATE INDEX operationOf ON operationMember (run, member, operation);
CREATE TABLE association (
  run INTEGER NOT NULL REFERENCES run (n),
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  probability REAL NOT NULL,
  weight REAL NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (run, a, b)
);
CREATE INDEX associationOf ON association (run, b);
`;

const written = `
CREATE TABLE chart (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  notes TEXT NOT NULL,
  body TEXT NOT NULL,
  entities INTEGER NOT NULL,
  version INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL,
  createdAccount TEXT NOT NULL,
  changedAt TEXT NOT NULL,
  changedBy TEXT NOT NULL,
  changedAccount TEXT NOT NULL,
  deletedAt TEXT,
  deletedBy TEXT,
  deletedAccount TEXT
);
CREATE INDEX chartChanged ON chart (changedAt DESC, id) WHERE deletedAt IS NULL;
CREATE TRIGGER chartStays BEFORE DELETE ON chart
BEGIN SELECT RAISE(ABORT, 'a chart is marked as deleted, never removed'); END;

CREATE TABLE note (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  entity TEXT NOT NULL,
  text TEXT NOT NULL,
  author TEXT NOT NULL,
  account TEXT NOT NULL,
  at TEXT NOT NULL,
  withdrawnBy TEXT,
  withdrawnAccount TEXT,
  withdrawnAt TEXT
);
CREATE INDEX noteOf ON note (entity, at);
CREATE UNIQUE INDEX tagStanding ON note (entity, text)
  WHERE kind = 'tag' AND withdrawnAt IS NULL;
CREATE INDEX tagOf ON note (text) WHERE kind = 'tag' AND withdrawnAt IS NULL;
CREATE TRIGGER noteStays BEFORE DELETE ON note
BEGIN SELECT RAISE(ABORT, 'a note is withdrawn, never deleted'); END;
CREATE TRIGGER noteKeepsItsWords BEFORE UPDATE ON note
WHEN old.withdrawnAt IS NOT NULL OR new.id <> old.id OR new.kind <> old.kind
  OR new.entity <> old.entity OR new.text <> old.text OR new.author <> old.author
  OR new.account <> old.account OR new.at <> old.at
BEGIN SELECT RAISE(ABORT, 'a note can only be withdrawn, once'); END;
`;

const watches = `
CREATE TABLE IF NOT EXISTS watch (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  target TEXT NOT NULL,
  title TEXT NOT NULL,
  note TEXT NOT NULL,
  author TEXT NOT NULL,
  account TEXT NOT NULL,
  at TEXT NOT NULL,
  mutedAt TEXT,
  endedBy TEXT,
  endedAccount TEXT,
  endedAt TEXT,
  state TEXT NOT NULL,
  checkedAt TEXT NOT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS watchStanding ON watch (kind, target) WHERE endedAt IS NULL;
CREATE TRIGGER IF NOT EXISTS watchStays BEFORE DELETE ON watch
BEGIN SELECT RAISE(ABORT, 'a watch is ended, never deleted'); END;
CREATE TABLE IF NOT EXISTS inboxItem (
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  watch TEXT NOT NULL REFERENCES watch (id),
  at TEXT NOT NULL,
  news TEXT NOT NULL,
  entities TEXT NOT NULL,
  readBy TEXT,
  readAccount TEXT,
  readAt TEXT,
  handedTo TEXT,
  handedBy TEXT,
  handedAccount TEXT,
  handedAt TEXT
);
CREATE INDEX IF NOT EXISTS inboxUnread ON inboxItem (n) WHERE readAt IS NULL;
CREATE INDEX IF NOT EXISTS inboxOf ON inboxItem (watch, n);
CREATE TRIGGER IF NOT EXISTS inboxItemStays BEFORE DELETE ON inboxItem
BEGIN SELECT RAISE(ABORT, 'what was told stays on record'); END;
`;

/** One row: the folder's own id, and the graph that was last opened as its own. */
const folder = `
CREATE TABLE IF NOT EXISTS folder (
  id TEXT NOT NULL,
  graph TEXT
);
`;

/**
 * Where the custody log stood when a record was written: a log that was cut no longer has that line. Where the audit log
 * of a team's server stood, in a row an hour, for the same. And the imports
 * that a program began, so that one that was cut off is known when the next program starts.
 */
const kept = `
CREATE TABLE IF NOT EXISTS custodyHead (
  line INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (line, sha256)
) WITHOUT ROWID;
CREATE TRIGGER IF NOT EXISTS custodyHeadStays BEFORE DELETE ON custodyHead
BEGIN SELECT RAISE(ABORT, 'where the custody log stood stays on record'); END;
CREATE TRIGGER IF NOT EXISTS custodyHeadKeepsItsHash BEFORE UPDATE ON custodyHead
BEGIN SELECT RAISE(ABORT, 'where the custody log stood stays on record'); END;
CREATE TABLE IF NOT EXISTS auditHead (
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  line INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  at TEXT NOT NULL
);
CREATE TRIGGER IF NOT EXISTS auditHeadStays BEFORE DELETE ON auditHead
BEGIN SELECT RAISE(ABORT, 'where the audit log stood stays on record'); END;
CREATE TRIGGER IF NOT EXISTS auditHeadGoesOn BEFORE UPDATE ON auditHead
WHEN new.line < old.line OR (new.line = old.line AND new.sha256 <> old.sha256)
BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;
CREATE TABLE IF NOT EXISTS importBegun (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  state TEXT NOT NULL,
  batch TEXT,
  bytes INTEGER NOT NULL,
  options TEXT NOT NULL,
  process TEXT NOT NULL,
  startedAt TEXT NOT NULL,
  endedAt TEXT
);
CREATE INDEX IF NOT EXISTS importUnended ON importBegun (startedAt) WHERE endedAt IS NULL;
`;

const questions = `
CREATE TABLE IF NOT EXISTS question (
  run INTEGER NOT NULL REFERENCES run (n),
  place INTEGER NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  gain REAL NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (run, place)
);
`;

/** Made wherever they are missing: a store of before they came goes on. */
export const laterTables = [
  ...[watches, caseTables, folder, kept, questions, closedTables, accountTables, noticeTables],
].join('');

/** SQL that makes all tables, indexes, triggers and views of an empty store. */
export const allTables = [said, runs, found, written, laterTables].join('');
