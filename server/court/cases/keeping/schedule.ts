import { csv } from '../../../core/csv.ts';
import { checkLeaves, markingText } from '../../snapshot/index.ts';
import { entriesOf } from './entries.ts';
import { caseOf, type Db } from './records.ts';
import { registerOf } from './register.ts';

interface Row {
  readonly material: string;
  readonly status: string;
  readonly contrary: boolean;
  readonly reason: string;
  readonly about: string;
  readonly author: string;
  readonly at: string;
}

/**
 * The disclosure schedule of a case as a table: what people entered, in the order in which they did, then each numbered
 * exhibit as used.
 * @throws CaseError `not-found`, `red`
 */
export async function disclosureCsv(db: Db, id: string): Promise<string> {
  const file = await caseOf(db, id);
  checkLeaves(file);
  const entered = (await entriesOf(db, id, 'disclosure')).map(({ content, author, at }): Row => {
    const { what: material, status, contrary, reason, about } = content;
    return { material, status, contrary, reason, about: about ?? '', author, at };
  });
  const exhibits = (await registerOf(db, id)).map(
    ({ number, capture, ad, author, at }): Row => ({
      ...{ material: `Exhibit ${number}: ${capture}`, status: 'used', contrary: false },
      ...{ reason: '', about: ad, author, at },
    }),
  );
  const rows = [...entered, ...exhibits].map((row, i) => ({ ...row, item: i + 1 }));
  return csv(
    [
      ['item', ({ item }) => item],
      ['material', ({ material }) => material],
      ['status', ({ status }) => status],
      ['points_the_other_way', ({ contrary }) => (contrary ? 'yes' : 'no')],
      ['reason', ({ reason }) => reason],
      ['about', ({ about }) => about],
      ['entered_by', ({ author }) => author],
      ['entered_at', ({ at }) => at],
      ['marking', () => markingText(file)],
    ],
    rows,
  );
}
