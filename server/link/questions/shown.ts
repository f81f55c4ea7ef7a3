import { isContent, isNetworkId, parseEntityId } from '../../core/model/index.ts';
import type { Store } from '../../core/store/index.ts';
import {
  activeRun,
  associationsAt,
  contentsOf,
  type HeldQuestion,
  type HeldSplit,
  hubSentence,
  hubsAmong,
  type NameOf,
  splitSentence,
  textOf,
} from '../networks/index.ts';
import { bearing, identifierOf, saidSentence } from './bearing.ts';
import type { Modules } from './open-questions.ts';
import { againstSentences, mostShared, sharedSentences } from './question-messages.ts';
import { type Side, sidesOf } from './sides.ts';

/** What is shown of a question: for, against, and who is in it, side by side. */
export interface Shown {
  readonly sides: readonly Side[];
  readonly speaksFor: readonly string[];
  readonly against: readonly string[];
}

/** How what is told of is called. */
type Naming = (ids: readonly string[]) => Promise<NameOf>;

/** The best evidence of a question, read from the active run, and what analysts said that bears on it. */
export async function shownOf(
  { store: { db }, judgements }: Modules,
  question: HeldQuestion,
  naming: Naming,
): Promise<Shown> {
  const run = await activeRun(db);
  if (run === undefined) return { sides: [], speaksFor: [], against: [] };
  const sides = await sidesOf(db, run, question);
  const said = bearing(await judgements.aboutNetworks(), question);
  const silences = await silencesOf(db, run, question, sides);
  const told =
    question.kind === 'together' ? sharedBy(question) : await heldBy(db, run, question, sides);
  const name = await naming([
    ...sides.map(({ id }) => id),
    ...[...told.ids, ...said.flatMap(({ about }) => about)],
    ...silences.map(({ identifier }) => identifier),
  ]);
  const silent = silences.map((one) => textOf(splitSentence(one, name)));
  const isPassed = question.kind === 'reassigned';
  const saying = (isFor: boolean) =>
    said.filter((one) => one.isFor === isFor).map((one) => saidSentence(one, name));
  return {
    sides,
    speaksFor: [...saying(true), ...(isPassed ? silent : []), ...told.speaksFor(name)],
    against: [
      ...saying(false),
      ...(isPassed ? [] : silent),
      ...told.against,
      ...againstSentences(question, sides, name),
    ],
  };
}

/** What is told of a question before what it names is named. */
interface Told {
  readonly ids: readonly string[];
  readonly speaksFor: (name: NameOf) => readonly string[];
  readonly against: readonly string[];
}

function sharedBy(question: HeldQuestion): Told {
  const ids = question.shared.slice(0, mostShared).map(({ identifier }) => identifier);
  return { ids, speaksFor: (name) => sharedSentences(question, name), against: [] };
}

async function heldBy(
  db: Store['db'],
  run: number,
  question: HeldQuestion,
  sides: readonly Side[],
): Promise<Told> {
  const identifier = identifierOf(question);
  const hub = (await hubsAmong(db, run, [identifier])).get(identifier);
  const holders = sides.map(({ id }) => id);
  const alike = await alikeAmong(db, run, holders, identifier);
  return {
    ids: alike.map(({ both }) => both),
    speaksFor: (name) =>
      alike.map(({ a, b, both }) => `${name(a)} and ${name(b)} both have ${name(both)}.`),
    against: hub ? [hubSentence(hub)] : [],
  };
}

/** That what a question rests on was silent for long, and is read as passed to another owner. */
async function silencesOf(
  db: Store['db'],
  run: number,
  question: HeldQuestion,
  sides: readonly Side[],
): Promise<HeldSplit[]> {
  const about = new Set(
    question.kind === 'together'
      ? question.shared.map(({ identifier }) => identifier)
      : [identifierOf(question)],
  );
  const contents = await contentsOf(db, run, sides.map(({ id }) => id).filter(isNetworkId));
  const splits = [...contents.values()].flatMap((content) => content.splits);
  return [...about].flatMap(
    (identifier) => splits.find((one) => one.identifier === identifier) ?? [],
  );
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
