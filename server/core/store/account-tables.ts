/** The accounts of a team's server; those that better-auth alone reads and writes are not told of here. */
export interface AccountTables {
  readonly person: PersonTable;
  readonly session: SessionTable;
  readonly credential: CredentialTable;
  readonly secondFactor: SecondFactorTable;
  readonly invitation: InvitationTable;
}

/** Somebody who can sign in. */
interface PersonTable {
  readonly id: string;
  /** As it signs. */
  readonly name: string;
  readonly email: string;
  readonly emailVerified: number;
  /** 1 once a code of it was right. */
  readonly twoFactorEnabled: number | null;
  /** Names of roles, a comma between two. */
  readonly roles: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** From then on nobody signs in by it; what it signed stays. */
  readonly closedAt: string | null;
}

/** By what somebody comes in: a password, or a provider that vouches for them. */
interface CredentialTable {
  readonly id: string;
  readonly userId: string;
  readonly providerId: string;
  /** As the provider names them. */
  readonly accountId: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

interface SessionTable {
  readonly id: string;
  /** What the cookie holds: it leaves the store only as a hash. */
  readonly token: string;
  readonly userId: string;
  readonly createdAt: string;
  /** When it was last used, to the minute. */
  readonly updatedAt: string;
  readonly expiresAt: string;
  readonly ipAddress: string | null;
}

interface SecondFactorTable {
  readonly userId: string;
}

/** A link by which an account is made, once. */
interface InvitationTable {
  /** SHA-256 of what stands in the link. */
  readonly token: string;
  readonly name: string;
  readonly email: string;
  /** As of `person`. */
  readonly roles: string;
  readonly madeBy: string;
  readonly madeAt: string;
  readonly expiresAt: string;
  /** That is to get another password; null where one is to be made. */
  readonly account: string | null;
}
