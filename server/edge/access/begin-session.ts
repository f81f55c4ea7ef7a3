import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/**
 * A session of somebody for whom a provider vouched, made and ended as any other, and new each time. It has no address:
 * the server alone calls it.
 */
export const vouching = {
  id: 'vouching',
  endpoints: {
    beginSession: createAuthEndpoint(
      { method: 'POST', body: z.object({ userId: z.string() }), requireHeaders: true },
      async (asked) => {
        const { internalAdapter } = asked.context;
        const user = await internalAdapter.findUserById(asked.body.userId);
        if (!user) throw new Error('the account is gone');
        const session = await internalAdapter.createSession(user.id);
        await setSessionCookie(asked, { session, user });
      },
    ),
  },
};
