import { mkdirSync } from 'node:fs';
import type { Config } from '../core/config.ts';
import {
  checkAlone,
  firstInvitation,
  launchToken,
  loadSignIn,
  loadSignOn,
  ownUrl,
  signInRoutes,
} from './access/index.ts';
import type { Entrance, Modules } from './api/index.ts';
import { openAudit } from './audit/index.ts';
import { say } from './cli/index.ts';

/**
 * Who is let in: with accounts whoever signs in, else whoever opens the address that is printed, in which a token stands.
 * @returns `address` to be printed
 */
export async function entranceOf(
  storing: Promise<Pick<Modules, 'store'>>,
  config: Config,
  data: string,
): Promise<{ doors: Entrance; address: () => Promise<string> }> {
  const url = ownUrl(config);
  if (!config.team) {
    mkdirSync(data, { recursive: true, mode: 0o700 });
    const token = launchToken(data);
    const alone = storing.then(({ store }) => checkAlone(store.db));
    alone.catch(() => {});
    return {
      doors: { at: () => alone.then(() => ({ token, port: config.port })) },
      address: () => alone.then(() => `${url}/?token=${token}`),
    };
  }
  // Its library is read for a team alone.
  const { signInOf } = await loadSignIn();
  const { signOn } = config;
  const signOnRoutes = signOn && (await loadSignOn()).signOnRoutes;
  const team = storing.then(({ store }) => {
    const signIn = signInOf(store, data, config);
    const routes = signInRoutes(store, signIn, config);
    const on = signOn && signOnRoutes?.(store, signIn, { config, signOn, data });
    const auditing = openAudit(store, data, config.library);
    return { store, signIn, routes, on, auditing };
  });
  team.catch(() => {});
  return {
    doors: {
      at: () => team.then(({ signIn }) => ({ team: signIn })),
      signIn: async (request, response, next) => (await team).routes(request, response, next),
      ...(signOn && {
        signOn: async (request, response, next) => (await team).on?.(request, response, next),
      }),
      auditing: () => team.then(({ auditing }) => auditing),
    },
    address: async () => {
      // Where a group gives the role, whoever is in it comes by the provider.
      if (signOn?.roles.some(({ role }) => role === 'administrator')) return url;
      const first = await firstInvitation((await team).store.db);
      if (first)
        say(`There is no administrator yet. Who is to be it opens ${url}/?invitation=${first}`);
      return url;
    },
  };
}
