import { Panel } from '../../../ui/index.ts';
import { CypherView } from './cypher-view.tsx';
import { Preview } from './preview.tsx';
import { Question } from './question.tsx';
import { Result } from './result.tsx';
import { useShelf } from './shelf.ts';
import { useAsked } from './use-asked.ts';
import { useRun } from './use-run.ts';
import type { SavedQuery } from './use-saved-queries.ts';
import { useWorkplace } from './use-workplace.ts';
import { WatchQuery } from './watch-query.tsx';

/** A saved query: its parameters, its Cypher, its answer and what that would add to the canvas. */
export function Workplace({ query }: { query: SavedQuery }) {
  const { name } = query;
  const asking = useAsked(query);
  const { asked, values, setValues } = asking;
  const run = useRun(query, asked);
  const { selected, setSelected, adds, changed, start } = useWorkplace(query, asking, run);
  return (
    <>
      <Panel label={query.title} className="tl-workplace">
        <Question
          query={query}
          text={query.cypher}
          values={values}
          onValues={setValues}
          isRunning={run.isRunning}
          onRun={() => {
            useShelf.getState().used(name);
            start();
          }}
          onStop={run.stop}
        />
        <CypherView query={query} />
        <Result
          name={name}
          run={run}
          form={query.result}
          hasRun={asked !== null}
          changed={changed}
          selected={selected}
          onSelect={setSelected}
          watch={asked ? <WatchQuery query={query} parameters={asked} /> : null}
          toShow={(adds ?? []).map(({ id }) => id)}
        />
      </Panel>
      <Preview query={query} adds={adds} selectedRows={selected.size} />
    </>
  );
}
