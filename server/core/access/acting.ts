import { AsyncLocalStorage } from 'node:async_hooks';
import { userInfo } from 'node:os';
import { mayAs, type Right, type Role } from './roles.ts';

/** Who asks, where a team's server knows it. */
export interface Actor {
  /** Of the account. */
  readonly id: string;
  /** As it signs: no two accounts have the same. */
  readonly name: string;
  readonly roles: readonly Role[];
  /** Names the session and does not open it: the start of a hash of its token. */
  readonly session: string;
  /** The address that the request came from. */
  readonly address: string;
}

const storage = new AsyncLocalStorage<Actor>();

/** Runs it, and what it starts, as this account: what is written meanwhile is signed by it. */
export const actAs = <Given>(actor: Actor, run: () => Given): Given => storage.run(actor, run);

/** Who acts; undefined for the program itself, for the command line, and for one person on one machine. */
export const acting = (): Actor | undefined => storage.getStore();

/** Whether it may be done: by whoever has this machine to themselves anything. */
export const may = (actor: Actor | undefined, right: Right): boolean =>
  actor === undefined || mayAs(actor.roles, right);

/** Who is at work: the account that is signed in, else the account of the operating system. */
export function operator(): string {
  const actor = acting();
  if (actor) return actor.name;
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}
