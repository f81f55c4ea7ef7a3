export { asks, type Door, letIn } from './door.ts';
export { checkAlone, firstInvitation } from './invitations.ts';
export { launchToken } from './launch.ts';
export { masksFor } from './masks-for.ts';
export { checkReach } from './reach.ts';
export { secretIn } from './secret.ts';
export { ownUrl } from './session.ts';
export { signInRoutes } from './sign-in.ts';

/** Loaded for a team alone, with its library. */
export const loadSignIn = () => import('./accounts.ts');

/** Loaded where a provider is set: its library is read by nobody else. */
export const loadSignOn = () => import('./sign-on.ts');
