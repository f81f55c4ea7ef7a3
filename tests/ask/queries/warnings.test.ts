import { expect, test } from 'vitest';
import { inSentences, misspelt } from '../../../server/ask/queries/warnings.ts';

const note = (code: string, text: string) => ({ code, text, line: 3, column: 5 });

test('other notes, and names that are declared, are no misspelt names', () => {
  const notes = [
    note('01N50', 'The label `Adz` does not exist in database `neo4j`.'),
    note('01N50', 'The label `PaymentHandle` does not exist in database `neo4j`.'),
    note('01N52', 'The property `firstCaptured2` does not exist in database `neo4j`.'),
    note('03N90', 'The disconnected pattern `()` builds a cartesian product.'),
    note('01N52', 'The property `zzzzqqqq` does not exist in database `neo4j`.'),
  ];
  expect(inSentences(misspelt({ notes }))).toEqual([
    'Line 3: Nothing has the label Adz, so that part finds nothing. Did you mean Ad?',
    'Line 3: Nothing has the property firstCaptured2, so that part finds nothing. Did you mean firstCaptured?',
    'Line 3: Nothing has the property zzzzqqqq, so that part finds nothing. The names are in docs/reference/graph-model.md, and the editor proposes them.',
  ]);
});
