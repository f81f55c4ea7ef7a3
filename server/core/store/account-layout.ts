/**
 * Accounts of a team's server, in the columns that better-auth names (its `user` is `person` here, its `account` a
 * `credential`), and the links by which an account is made. A folder of one person has none of them.
 */
export const accountTables = `
CREATE TABLE IF NOT EXISTS person (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  email TEXT NOT NULL UNIQUE COLLATE NOCASE,
  emailVerified INTEGER NOT NULL,
  image TEXT,
  createdAt DATE NOT NULL,
  updatedAt DATE NOT NULL,
  twoFactorEnabled INTEGER,
  roles TEXT NOT NULL,
  closedAt TEXT
);
CREATE TABLE IF NOT EXISTS session (
  id TEXT NOT NULL PRIMARY KEY,
  expiresAt DATE NOT NULL,
  token TEXT NOT NULL UNIQUE,
  createdAt DATE NOT NULL,
  updatedAt DATE NOT NULL,
  ipAddress TEXT,
  userAgent TEXT,
  userId TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS sessionOf ON session (userId);
CREATE TABLE IF NOT EXISTS credential (
  id TEXT NOT NULL PRIMARY KEY,
  accountId TEXT NOT NULL,
  providerId TEXT NOT NULL,
  userId TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  accessToken TEXT,
  refreshToken TEXT,
  idToken TEXT,
  accessTokenExpiresAt DATE,
  refreshTokenExpiresAt DATE,
  scope TEXT,
  password TEXT,
  createdAt DATE NOT NULL,
  updatedAt DATE NOT NULL
);
CREATE INDEX IF NOT EXISTS credentialOf ON credential (userId);
CREATE TABLE IF NOT EXISTS verification (
  id TEXT NOT NULL PRIMARY KEY,
  identifier TEXT NOT NULL,
  value TEXT NOT NULL,
  expiresAt DATE NOT NULL,
  createdAt DATE NOT NULL,
  updatedAt DATE NOT NULL
);
CREATE INDEX IF NOT EXISTS verificationOf ON verification (identifier);
CREATE TABLE IF NOT EXISTS secondFactor (
  id TEXT NOT NULL PRIMARY KEY,
  secret TEXT NOT NULL,
  backupCodes TEXT NOT NULL,
  userId TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  verified INTEGER,
  failedVerificationCount INTEGER,
  lockedUntil DATE
);
CREATE INDEX IF NOT EXISTS secondFactorOf ON secondFactor (userId);
CREATE TABLE IF NOT EXISTS invitation (
  token TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  roles TEXT NOT NULL,
  madeBy TEXT NOT NULL,
  madeAt TEXT NOT NULL,
  expiresAt TEXT NOT NULL,
  account TEXT REFERENCES person (id) ON DELETE CASCADE
) WITHOUT ROWID;
`;
