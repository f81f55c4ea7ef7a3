/**
 * Who may do what: the one table. The API, the addresses of files and the page docs/reference/roles.md are made from it,
 * and the test that walks through all of them as each role reads it.
 */

/** What can be allowed, and what that lets somebody do. */
export const rights = {
  enter: 'Signs in, sees who they are, and checks a bundle that they have.',
  see: 'Sees ads, contacts, networks and operations; with no right to read, under labels.',
  read: 'Reads contacts, names, pictures and words as they were captured.',
  judge: 'Judges links, writes notes, tags, names, watches and charts, answers questions.',
  reveal: 'Sees a picture without its blur, with a reason that is logged.',
  import: 'Imports files, and reads codes and words in pictures.',
  resolve: 'Starts runs, and makes an earlier run count again.',
  query: 'Runs saved queries and analyses.',
  write: 'Writes, runs and saves queries of their own.',
  case: 'Works on the cases of which they are a member.',
  bundle: 'Makes bundles and letters, and notes to whom one was served.',
  audit: 'Reads the audit log, the custody log and who was shown what.',
  administer: 'Makes accounts, gives roles, ends sessions.',
} as const;

export type Right = keyof typeof rights;

interface RoleOf {
  readonly title: string;
  readonly about: string;
  readonly rights: readonly Right[];
}

/** An account has one role or more; it may do what any of them may. */
export const roles = {
  reader: {
    title: 'Reader',
    about: 'Sees how things hang together; contacts, names, pictures and words are masked.',
    rights: ['enter', 'see'],
  },
  investigator: {
    title: 'Investigator',
    about: 'Sees, judges, and reveals pictures with a reason.',
    rights: ['enter', 'see', 'read', 'judge', 'reveal', 'import', 'resolve', 'query'],
  },
  analyst: {
    title: 'Analyst',
    about: 'Runs queries and writes new ones.',
    rights: ['enter', 'see', 'read', 'resolve', 'query', 'write'],
  },
  'case-officer': {
    title: 'Case officer',
    about: 'Works on cases, and takes them to court.',
    rights: ['enter', 'see', 'read', 'query', 'case', 'bundle'],
  },
  auditor: {
    title: 'Auditor',
    about: 'Reads what was done and by whom; sees no data.',
    rights: ['enter', 'audit'],
  },
  administrator: {
    title: 'Administrator',
    about: 'Accounts and settings; sees no data by right of office.',
    rights: ['enter', 'administer'],
  },
} as const satisfies Record<string, RoleOf>;

export type Role = keyof typeof roles;

export const roleNames = Object.keys(roles) as readonly Role[];

export const isRole = (name: string): name is Role => Object.hasOwn(roles, name);

/** Whether any of these roles has the right. */
export const mayAs = (held: readonly Role[], right: Right): boolean =>
  held.some((role) => (roles[role].rights as readonly Right[]).includes(right));
