import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { request } from '../../../../../api/client.ts';
import { graphql } from '../../../../../gql/gql.ts';
import type { CompletionKind } from '../../../../../gql/graphql.ts';

const CompleteQuery = graphql(`
  query CompleteQuery($text: String!, $at: Int!) {
    completeQuery(text: $text, at: $at) {
      from
      options { label kind insert about }
    }
  }
`);

/** What was named in the text itself is meant more often than what could be. */
const boosts: Record<CompletionKind, number> = {
  ...{ PARAMETER: 5, VARIABLE: 5, PROPERTY: 4, LABEL: 3, TYPE: 3, FIELD: 2 },
  ...{ FUNCTION: 1, PROCEDURE: 1, KEYWORD: 0 },
};

/** What follows these signs is a name of which there are only a few. */
const begins = /[\p{L}\p{N}_]$|[$.:]$/u;

/** What may stand at the place, as the server says: it knows grammar and model. While a word grows it is not asked again. */
async function complete(context: CompletionContext): Promise<CompletionResult | null> {
  const { state, pos: at, explicit } = context;
  const before = state.sliceDoc(Math.max(0, at - 2), at);
  if (!explicit && !begins.test(before)) return null;
  const asked = new AbortController();
  context.addEventListener('abort', () => asked.abort());
  const text = state.doc.toString();
  // A text without completions is written all the same, and the check says when the server is gone.
  const found = await request(CompleteQuery, { text, at }, asked.signal).catch(() => null);
  if (!found) return null;
  const { from, options } = found.completeQuery;
  return {
    from,
    validFor: /^\$?[\p{L}\p{N}_]*$/u,
    options: options.map(({ label, kind, insert, about }) => ({
      ...{ label, apply: insert, type: kind.toLowerCase(), boost: boosts[kind] },
      ...(about.length > longestBeside ? { info: about } : { detail: about }),
    })),
  };
}

const longestBeside = 48;

export const completion = autocompletion({ override: [complete], icons: false });
