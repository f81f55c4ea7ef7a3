import { type Actor, may } from '../../core/access/index.ts';
import { type Masks, masksOf } from '../../core/graphql/index.ts';
import { signInSecret } from './secret.ts';

const secrets = new Map<string, string>();

/**
 * What stands in place of values for an account; undefined where it may read them. The secret of the folder's sign-in
 * makes the labels, so that a link which somebody kept leads to the same thing until that secret changes.
 */
export function masksFor(actor: Actor | undefined, dataDir: string): Masks | undefined {
  if (may(actor, 'read')) return undefined;
  const secret = secrets.get(dataDir) ?? signInSecret(dataDir);
  secrets.set(dataDir, secret);
  return masksOf(secret, { isBlind: !may(actor, 'see') });
}
