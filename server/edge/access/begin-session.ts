import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/**
 * A session of somebody for whom a provider vouched, made and ended as any other. It has no address: the server alone
 * calls it. The session that the browser had before ends.
 */
export const vouching = {
  id: 'vouching',
  endpoints: {
    beginSession: createAuthEndpoint(
      { method: 'POST', body: z.object({ userId: z.string() }), requireHeaders: true },
      async (asked) => {
        const { internalAdapter, authCookies, secret } = asked.context;
        const user = await internalAdapter.findUserById(asked.body.userId);
        if (!user) throw new Error('the account is gone');
        const before = await asked.getSignedCookie(authCookies.sessionToken.name, secret);
        if (before) await internalAdapter.deleteSession(before);
        const session = await internalAdapter.createSession(user.id);
        await setSessionCookie(asked, { session, user });
      },
    ),
  },
};
