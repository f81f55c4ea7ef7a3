import type { Role } from '../../../../server/core/access/index.ts';
import type { Config } from '../../../../server/core/config.ts';
import type { Store } from '../../../../server/core/store/index.ts';
import { signInOf } from '../../../../server/edge/access/accounts.ts';
import { makeAccount, password } from '../../access/support.ts';

/** The door of a team's server, and accounts that are let in by it. */
export function teamOf(store: Store, dataDir: string, config: Config) {
  const signIn = signInOf(store, dataDir, config);
  return {
    door: { team: signIn },
    /** @returns the cookie of a new account that is signed in */
    async account(name: string, roles: readonly Role[]): Promise<string> {
      const email = await makeAccount(store, signIn, name, roles);
      const { headers } = await signIn.api.signInEmail({
        body: { email, password },
        returnHeaders: true,
      });
      await store.db
        .updateTable('person')
        .set({ twoFactorEnabled: 1 })
        .where('email', '=', email)
        .execute();
      return headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; ');
    },
  };
}
