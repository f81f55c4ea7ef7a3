import { isContent, parseEntityId } from '../../core/model/index.ts';
import type { Store } from '../../core/store/index.ts';
import {
  activeRun,
  associationsAt,
  type HeldQuestion,
  hubSentence,
  hubsAmong,
  nameOf,
} from '../networks/index.ts';
import { againstSentences, sharedSentences } from './question-messages.ts';
import { type Side, sidesOf } from './sides.ts';

/** What is shown of a question: for, against, and who is in it, side by side. */
export interface Shown {
  readonly sides: readonly Side[];
  readonly speaksFor: readonly string[];
  readonly against: readonly string[];
}

/** The best evidence of a question, read from the active run. */
export async function shownOf({ db }: Store, question: HeldQuestion): Promise<Shown> {
  const run = await activeRun(db);
  if (run === undefined) return { sides: [], speaksFor: [], against: [] };
  const sides = await sidesOf(db, run, question);
  const against = againstSentences(question, sides);
  if (question.kind === 'together') return { sides, speaksFor: sharedSentences(question), against };
  const [identifier = ''] = question.kind === 'reading' ? question.about.slice(1) : question.about;
  const hub = (await hubsAmong(db, run, [identifier])).get(identifier);
  return {
    sides,
    speaksFor: await alikeSentences(db, run, sides, identifier),
    against: [...(hub ? [hubSentence(hub)] : []), ...against],
  };
}

const mostAlike = 3;

/** Whether an id is of a picture or of words. */
function isOfContent(id: string): boolean {
  const kind = parseEntityId(id)?.kind;
  return kind !== undefined && isContent(kind);
}

/** Of those who hold an identifier: what two of them share besides. */
async function alikeSentences(
  db: Store['db'],
  run: number,
  sides: readonly Side[],
  identifier: string,
): Promise<string[]> {
  const ids = sides.map(({ id }) => id).sort();
  const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const));
  const found = await associationsAt(db, run, pairs);
  return found
    .flatMap(({ a, b, items }) => {
      const other = items.filter((item) => item.identifier !== identifier);
      const [best] = [...other.filter((item) => isOfContent(item.identifier)), ...other];
      return best ? [`${nameOf(a)} and ${nameOf(b)} both have ${nameOf(best.identifier)}.`] : [];
    })
    .slice(0, mostAlike);
}
