import { type CustodyEvent, type Evidence, linesOf } from '../../../core/evidence/index.ts';
import {
  answeredLine,
  CaseError,
  detailedLine,
  eventsOfCase,
  isAnswerOf,
  saidOfCase,
  wrongDetails,
} from '../../snapshot/index.ts';
import { checkChangeable, type Keeping, type Signed, signatureOf } from './changing.ts';
import { entriesOf } from './entries.ts';
import { caseOf } from './records.ts';

/**
 * Makes the custody log say what a case is called and who answered its checks. A case of an earlier build has no such
 * lines: what stands is written once, as it stood. Where there are lines, the store has to say the same.
 * @throws CaseError `custody` where it says something else; `not-found`
 */
export async function sayWhatStands(
  { store: { db }, evidence }: Keeping & { readonly evidence: Pick<Evidence, 'custody'> },
  { case: id, initials }: Signed,
): Promise<void> {
  const by = signatureOf(initials);
  const file = await caseOf(db, id);
  checkChangeable(file);
  const said = await saidOfCase(linesOf(evidence, ...eventsOfCase), id);
  const lines: CustodyEvent[] = [];
  const wrong: string[] = [];
  if (said.details) wrong.push(...wrongDetails(file, said.details));
  else lines.push(detailedLine(id, { ...file, signed: by.author, stood: true }));
  for (const { content, changedBy, changedAccount: account, changedAt: at } of await entriesOf(
    db,
    id,
    'answer',
  )) {
    const { check, reason } = content;
    const line = said.answers.get(check);
    const answer = { reason, author: changedBy, account, at };
    if (!said.answers.has(check))
      lines.push(answeredLine(id, { ...content, signed: changedBy, stood: { account, at } }));
    else if (!line || !isAnswerOf(line, answer, isNear))
      wrong.push(`the answer to “${check}” is not the one that was given`);
  }
  if (wrong[0] !== undefined) throw otherwise(wrong[0]);
  await evidence.appendCustodyAll(lines);
}

/** A line is written within the change that it tells of. */
const isNear = (one: string, other: string): boolean =>
  Math.abs(Date.parse(one) - Date.parse(other)) < 60_000;

const otherwise = (what: string) =>
  new CaseError(
    'custody',
    `The case is not as the custody log says: ${what}`,
    'Look at its history. Save its details again as they should be, or withdraw the answer and give it again: then the log says so, and who did it.',
  );
