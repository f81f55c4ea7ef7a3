import {
  type Actor,
  may,
  operator,
  type Right,
  type Role,
  rights as rightsThereAre,
  roles as rolesThereAre,
} from '../../core/access/index.ts';
import { api, type Context, type TypeOf } from '../../core/graphql/index.ts';
import {
  type Account,
  type AccountState,
  changeAccount,
  endSessions,
  type HeldSession,
  heldAccount,
  heldAccounts,
  type OpenInvitation,
  openInvitations,
  renew,
  sessionsOf,
} from './held.ts';
import { AccountError, invite } from './invitations.ts';
import { ownUrl } from './session.ts';

const RoleType = api.enumOf<Role>('AccountRole', {
  description: 'What an account is for; it may have several.',
  values: Object.fromEntries(
    Object.entries(rolesThereAre).map(([name, { about }]) => [name, about]),
  ) as Record<Role, string>,
});
const RightType = api.enumOf<Right>('AccountRight', {
  description: 'What can be allowed.',
  values: rightsThereAre,
});

/** Who is signed in; and, for administrators, who else can. */
export function addAccounts(): void {
  addMe();
  const AccountType = addAccountType();
  addReading(AccountType);
  addChanging(AccountType);
}

interface Me {
  readonly name: string;
  readonly actor: Actor | undefined;
}

function addMe(): void {
  const Session = api.implement(api.objectRef<HeldSession>('AccountSession'), {
    description: 'Where somebody is signed in.',
    fields: {
      id: 'ID! Names the session, and opens nothing.',
      begun: 'DateTime! When it began.',
      lastSeen: 'DateTime! When it was last used, to the minute.',
      address: 'String! The address that it was begun from.',
      isThis: 'Boolean! Whether it is the one that asks.',
    },
    resolve: { isThis: ({ id }, _, { actor }) => actor?.session === id },
  });
  const MeType = api.implement(api.objectRef<Me>('Me'), {
    description: 'Who asks.',
    types: { Role: RoleType, Right: RightType, Session },
    fields: {
      name: 'String! The name of the account; of one person that of the operating system.',
      team: 'Boolean! Whether this server has accounts.',
      roles: '[Role!]! What the account is for; none where one person has the machine.',
      rights: '[Right!]! What may be asked and done.',
      sessions: '[Session!]! Where the account is signed in, the last used first.',
    },
    resolve: {
      team: (_, __, { config }) => config.team,
      roles: ({ actor }) => actor?.roles ?? [],
      rights: ({ actor }) =>
        (Object.keys(rightsThereAre) as Right[]).filter((right) => may(actor, right)),
      sessions: ({ actor }, _, { store }) => (actor ? sessionsOf(store.db, actor.id) : []),
    },
  });
  api.query('me', {
    types: { MeType },
    gives: 'MeType! Who asks, and what they may do.',
    resolve: (_, __, { actor }) => ({ name: operator(), actor }),
  });
  api.mutation('signOutEverywhere', {
    gives: 'Int! Ends all sessions of who asks, this one too; how many there were.',
    resolve: (_, __, context) => endSessions(context.store.db, ofTeam(context).id),
  });
}

function addAccountType(): TypeOf<Account> {
  const State = api.enumOf<AccountState>('AccountState', {
    description: 'Whether somebody can sign in by it.',
    values: {
      open: 'Somebody signs in by it.',
      'no-second-factor': 'Its second factor is not set up: it can do nothing else before.',
      closed: 'Nobody signs in by it; what it signed stays.',
    },
  });
  return api.implement(api.objectRef<Account>('Account'), {
    description: 'Somebody who can sign in, or could.',
    types: { Role: RoleType, State },
    fields: {
      id: 'ID! The id of the account.',
      name: 'String! As it signs: no two accounts have the same.',
      email: 'String! By which it signs in.',
      roles: '[Role!]! What it is for.',
      state: 'State! Whether somebody can sign in by it.',
      lastSeen: 'DateTime When it was last used; null where nobody is signed in by it.',
    },
  });
}

function addReading(AccountType: TypeOf<Account>): void {
  const Invitation = api.implement(api.objectRef<OpenInvitation>('AccountInvitation'), {
    description: 'A link that nobody has used yet.',
    types: { Role: RoleType },
    fields: {
      name: 'String! The name of who is invited.',
      email: 'String! The address of who is invited.',
      roles: '[Role!]! What the account will be for.',
      madeBy: 'String! Who made the link.',
      expiresAt: 'DateTime! From when on it opens nothing.',
    },
  });
  const All = api.implement(api.objectRef<object>('Accounts'), {
    description: 'Who can sign in, and who is asked to.',
    types: { AccountType, Invitation },
    fields: {
      accounts: '[AccountType!]! By name; those that are closed last.',
      invitations: '[Invitation!]! Links that still open something, the newest first.',
    },
    resolve: {
      accounts: (_, __, { store }) => heldAccounts(store.db),
      invitations: (_, __, { store }) => openInvitations(store.db),
    },
  });
  api.query('accounts', {
    types: { All },
    gives: 'All! Who can sign in, and who is asked to.',
    resolve: (_, __, context) => ofTeam(context) && {},
  });
}

function addChanging(AccountType: TypeOf<Account>): void {
  api.mutation('inviteAccount', {
    types: { Role: RoleType },
    gives:
      'String! The address by which an account is made, once, within seven days; it is shown this once. An earlier one to the same person opens nothing any more.',
    args: {
      name: 'String! As they will sign: 2 to 80 letters.',
      email: 'String! The address by which they will sign in.',
      roles: '[Role!]! What the account is for: one or more.',
    },
    resolve: async (_, given, context) => {
      const { name } = ofTeam(context);
      return linkTo(context, await invite(context.store.db, given, name));
    },
  });
  api.mutation('changeAccount', {
    types: { AccountType, Role: RoleType },
    gives: 'AccountType! Changes an account, and ends its sessions.',
    args: {
      id: 'ID! The id of the account.',
      roles: '[Role!] What it is for from now on: one or more.',
      closed: 'Boolean Whether it is closed; what it signed stays.',
    },
    resolve: async (_, { id, roles, closed }, context) => {
      ofTeam(context);
      await changeAccount(context.store.db, id, {
        roles: roles ?? undefined,
        closed: closed ?? undefined,
      });
      return heldAccount(context.store.db, id);
    },
  });
  api.mutation('renewAccount', {
    gives:
      'String! The address by which a person sets another password and second factor, once, within seven days; it is shown this once. The ones before are good for nothing any more.',
    args: { id: 'ID! The id of the account.' },
    resolve: async (_, { id }, context) => {
      const { name } = ofTeam(context);
      return linkTo(context, await renew(context.store.db, id, name));
    },
  });
  api.mutation('signOutAccount', {
    types: { AccountType },
    gives: 'AccountType! Ends all sessions of an account.',
    args: { id: 'ID! The id of the account.' },
    resolve: async (_, { id }, context) => {
      ofTeam(context);
      await endSessions(context.store.db, id);
      return heldAccount(context.store.db, id);
    },
  });
}

const linkTo = ({ config }: Context, token: string) => `${ownUrl(config)}/?invitation=${token}`;

/** @throws AccountError where one person has the machine */
function ofTeam({ actor }: Context): Actor {
  if (actor) return actor;
  throw new AccountError(
    'no-accounts',
    'This server is one person’s, and has no accounts',
    'Start it with --team for accounts.',
  );
}
