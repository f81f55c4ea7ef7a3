import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { startOf } from '../processes.ts';
import type { Layout } from './server-layout.ts';

const userSchema = z.object({ pid: z.number().int(), began: z.string(), token: z.string() });
const stateSchema = z.object({
  pid: z.number().int(),
  boltPort: z.number().int(),
  users: z.array(userSchema),
});

/** A process that has the server open. `token` tells two openings by one process apart. */
export type User = z.infer<typeof userSchema>;

/** What the processes sharing one server tell each other; read and written under the lock only. */
export type State = z.infer<typeof stateSchema>;

/** @returns undefined when nobody left a readable note: the process list is the truth then */
export function readState(layout: Layout): State | undefined {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(layout.state, 'utf8')));
  } catch {
    return undefined;
  }
}

export function writeState(layout: Layout, state: State): void {
  const draft = `${layout.state}.new`;
  writeFileSync(draft, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, layout.state);
}

export function removeState(layout: Layout): void {
  if (existsSync(layout.state)) rmSync(layout.state, { force: true });
}

/** Those of the users that are still running. */
export function living(users: User[]): User[] {
  return users.filter((user) => startOf(user.pid) === user.began);
}
