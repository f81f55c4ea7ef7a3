import { z } from 'zod';
import { isRole, type Role, roleNames } from './access/index.ts';
import { ConfigError } from './config-error.ts';

/** A provider of OpenID Connect that says who somebody is, and to which groups they belong. */
export interface SignOn {
  /** Its address, as its tokens name it. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim that names the groups. */
  readonly groups: string;
  /** Which group gives which role; a group may give several. */
  readonly roles: readonly { readonly group: string; readonly role: Role }[];
}

/** An address of this machine, to which no other listens. */
export const isLoopback = (host: string): boolean =>
  /^(127(\.\d{1,3}){3}|localhost|::1|\[::1\])$/i.test(host);

/** As in config.ts: how each is read, and what to say when it cannot be. */
export const SIGN_ON_VARIABLES = {
  THROUGHLINE_OIDC_ISSUER: [
    z
      .url({ protocol: /^https?$/ })
      .refine((text) => {
        const { protocol, hostname, search, hash } = new URL(text);
        return (protocol === 'https:' || isLoopback(hostname)) && search === '' && hash === '';
      })
      .optional(),
    'Give the address of the provider, such as https://login.example/realms/office; http is for this machine alone.',
  ],
  THROUGHLINE_OIDC_CLIENT_ID: [
    z.string().min(1).optional(),
    'Give the name under which the provider knows Throughline.',
  ],
  THROUGHLINE_OIDC_CLIENT_SECRET: [
    z.string().min(1).optional(),
    'Give the secret that the provider made for Throughline.',
  ],
  THROUGHLINE_OIDC_CLIENT_SECRET_FILE: [
    z.string().min(1).optional(),
    'Give the path of a file that holds the secret alone.',
  ],
  THROUGHLINE_OIDC_GROUPS: [
    z.string().min(1).default('groups'),
    'Give the name of the claim that holds the groups.',
  ],
  THROUGHLINE_OIDC_ROLES: [
    z.string().optional(),
    'Give a group and its role, separated by commas, such as tl-team=investigator,tl-heads=administrator.',
  ],
} satisfies Record<string, readonly [z.ZodType, string]>;

type Name = keyof typeof SIGN_ON_VARIABLES;
type Values = { [Each in Name]: z.output<(typeof SIGN_ON_VARIABLES)[Each][0]> };

/**
 * @param secret the one that is given by itself or in a file
 * @returns undefined where none of it is set
 * @throws ConfigError where it is half given, gives no role that there is, or there are no accounts
 */
export function signOnOf(
  values: Values,
  team: boolean,
  secret: () => string | undefined,
): { signOn?: SignOn } {
  const given = {
    THROUGHLINE_OIDC_ISSUER: values.THROUGHLINE_OIDC_ISSUER,
    THROUGHLINE_OIDC_CLIENT_ID: values.THROUGHLINE_OIDC_CLIENT_ID,
    THROUGHLINE_OIDC_CLIENT_SECRET: secret(),
    THROUGHLINE_OIDC_ROLES: values.THROUGHLINE_OIDC_ROLES,
  };
  const names = Object.keys(given) as (keyof typeof given)[];
  const set = names.find((name) => given[name]);
  if (set === undefined) return {};
  const wanted = (name: keyof typeof given): string => {
    const value = given[name];
    if (value) return value;
    throw new ConfigError(
      name,
      `is not set, and ${set} is: sign-on needs all of ${names.join(', ')}`,
      SIGN_ON_VARIABLES[name][1],
    );
  };
  const signOn = {
    issuer: wanted('THROUGHLINE_OIDC_ISSUER'),
    clientId: wanted('THROUGHLINE_OIDC_CLIENT_ID'),
    clientSecret: wanted('THROUGHLINE_OIDC_CLIENT_SECRET'),
    groups: values.THROUGHLINE_OIDC_GROUPS,
    roles: wanted('THROUGHLINE_OIDC_ROLES').split(',').map(roleOfGroup),
  };
  if (team) return { signOn };
  throw new ConfigError(
    set,
    'is set, and there are no accounts to sign on to',
    'Set THROUGHLINE_TEAM=1, or unset it.',
  );
}

/** "tl-team=investigator"; the last sign divides, since names of groups may hold one. */
function roleOfGroup(text: string): SignOn['roles'][number] {
  const at = text.lastIndexOf('=');
  const [group, role] = [text.slice(0, Math.max(at, 0)).trim(), text.slice(at + 1).trim()];
  const problem =
    group === ''
      ? `"${text.trim()}" names no group with a role`
      : `"${role}" is no role; the roles are ${roleNames.join(', ')}`;
  if (group !== '' && isRole(role)) return { group, role };
  throw new ConfigError(
    'THROUGHLINE_OIDC_ROLES',
    problem,
    SIGN_ON_VARIABLES.THROUGHLINE_OIDC_ROLES[1],
  );
}
