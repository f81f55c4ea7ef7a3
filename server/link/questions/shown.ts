import { isContent, parseEntityId } from '../../core/model/index.ts';
import type { Store } from '../../core/store/index.ts';
import {
  activeRun,
  associationsAt,
  type HeldQuestion,
  hubSentence,
  hubsAmong,
  type NameOf,
} from '../networks/index.ts';
import { againstSentences, mostShared, sharedSentences } from './question-messages.ts';
import { type Side, sidesOf } from './sides.ts';

/** What is shown of a question: for, against, and who is in it, side by side. */
export interface Shown {
  readonly sides: readonly Side[];
  readonly speaksFor: readonly string[];
  readonly against: readonly string[];
}

/**
 * The best evidence of a question, read from the active run.
 * @param naming how what is told of is called
 */
export async function shownOf(
  { db }: Store,
  question: HeldQuestion,
  naming: (ids: readonly string[]) => Promise<NameOf>,
): Promise<Shown> {
  const run = await activeRun(db);
  if (run === undefined) return { sides: [], speaksFor: [], against: [] };
  const sides = await sidesOf(db, run, question);
  const ids = sides.map(({ id }) => id);
  if (question.kind === 'together') {
    const shared = question.shared.slice(0, mostShared).map(({ identifier }) => identifier);
    const name = await naming([...ids, ...shared]);
    const against = againstSentences(question, sides, name);
    return { sides, speaksFor: sharedSentences(question, name), against };
  }
  const [identifier = ''] = question.kind === 'reading' ? question.about.slice(1) : question.about;
  const hub = (await hubsAmong(db, run, [identifier])).get(identifier);
  const alike = await alikeAmong(db, run, ids, identifier);
  const name = await naming([...ids, ...alike.map(({ both }) => both)]);
  return {
    sides,
    speaksFor: alike.map(({ a, b, both }) => `${name(a)} and ${name(b)} both have ${name(both)}.`),
    against: [...(hub ? [hubSentence(hub)] : []), ...againstSentences(question, sides, name)],
  };
}

const mostAlike = 3;

/** Whether an id is of a picture or of words. */
function isOfContent(id: string): boolean {
  const kind = parseEntityId(id)?.kind;
  return kind !== undefined && isContent(kind);
}

/** Of those who hold an identifier: what two of them share besides. */
async function alikeAmong(
  db: Store['db'],
  run: number,
  holders: readonly string[],
  identifier: string,
): Promise<{ a: string; b: string; both: string }[]> {
  const ids = holders.toSorted();
  const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const));
  const found = await associationsAt(db, run, pairs);
  return found
    .flatMap(({ a, b, items }) => {
      const other = items.filter((item) => item.identifier !== identifier);
      const [best] = [...other.filter((item) => isOfContent(item.identifier)), ...other];
      return best ? [{ a, b, both: best.identifier }] : [];
    })
    .slice(0, mostAlike);
}
