import { request } from '../api/client.ts';
import { queryClient } from '../api/hooks.ts';
import { graphql } from '../gql/gql.ts';
import type {
  AccountRole,
  AccountsQuery as AccountsAnswer,
  ChangeAccountMutationVariables,
  MySessionsQuery as SessionsAnswer,
} from '../gql/graphql.ts';

const MySessions = graphql(`
  query MySessions {
    me { sessions { id begun lastSeen address isThis } }
  }
`);

const SignOutEverywhere = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere
  }
`);

const Accounts = graphql(`
  query Accounts {
    accounts {
      accounts { id name email roles state lastSeen }
      invitations { name email roles madeBy expiresAt }
    }
  }
`);

const InviteAccount = graphql(`
  mutation InviteAccount($name: String!, $email: String!, $roles: [AccountRole!]!) {
    inviteAccount(name: $name, email: $email, roles: $roles)
  }
`);

const ChangeAccount = graphql(`
  mutation ChangeAccount($id: ID!, $roles: [AccountRole!], $closed: Boolean) {
    changeAccount(id: $id, roles: $roles, closed: $closed) { id }
  }
`);

const RenewAccount = graphql(`
  mutation RenewAccount($id: ID!) {
    renewAccount(id: $id)
  }
`);

const SignOutAccount = graphql(`
  mutation SignOutAccount($id: ID!) {
    signOutAccount(id: $id) { id }
  }
`);

export type MySession = SessionsAnswer['me']['sessions'][number];
export type Account = AccountsAnswer['accounts']['accounts'][number];
export type OpenInvitation = AccountsAnswer['accounts']['invitations'][number];

/** All roles, from the one that sees least of the data to those that see none of it. */
export const allRoles = [
  'READER',
  'INVESTIGATOR',
  'ANALYST',
  'CASE_OFFICER',
  'AUDITOR',
  'ADMINISTRATOR',
] as const satisfies readonly AccountRole[];

export const readSessions = (signal: AbortSignal) =>
  request(MySessions, {}, signal).then(({ me }) => me.sessions);

export const signOutEverywhere = () => request(SignOutEverywhere, {});

export const readAccounts = (signal: AbortSignal) =>
  request(Accounts, {}, signal).then(({ accounts }) => accounts);

export const readAccountsAgain = () => queryClient.invalidateQueries({ queryKey: ['accounts'] });

/** @returns the address by which the account is made, which is shown this once */
export const inviteAccount = (of: { name: string; email: string; roles: AccountRole[] }) =>
  request(InviteAccount, of).then(({ inviteAccount: link }) => link);

export const changeAccount = (change: ChangeAccountMutationVariables) =>
  request(ChangeAccount, change);

/** @returns the address by which its person sets another password, which is shown this once */
export const renewAccount = (id: string) =>
  request(RenewAccount, { id }).then(({ renewAccount: link }) => link);

export const signOutAccount = (id: string) => request(SignOutAccount, { id });
