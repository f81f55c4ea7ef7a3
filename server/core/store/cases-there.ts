import type { ExpressionBuilder } from 'kysely';
import { acting } from '../access/index.ts';
import type { Tables } from './tables.ts';

/**
 * The one place that says which cases are there: to an account those of which it is a member, to whoever has this
 * machine to themselves all. Whatever is in a case is read behind it, so that a case of others is as one that never was.
 */
export function isThere(of: ExpressionBuilder<Tables, 'caseFile'>) {
  const actor = acting();
  if (!actor) return of.lit(true);
  const own = of.selectFrom('caseMember').select('case').where('account', '=', actor.id);
  return of('caseFile.id', 'in', own);
}
