import { Panel } from '../../ui/index.ts';
import { CypherView } from './cypher-view.tsx';
import { readValues } from './parameter-form.ts';
import { Preview, useAdds } from './preview.tsx';
import { Question } from './question.tsx';
import { Result } from './result.tsx';
import { useRunStatus } from './run-status.ts';
import { useShelf } from './shelf.ts';
import { useAsked } from './use-asked.ts';
import { useRun } from './use-run.ts';
import type { SavedQuery } from './use-saved-queries.ts';
import { useSelected } from './use-selected.ts';
import { WatchQuery } from './watch-query.tsx';

/** A saved question: its parameters, its Cypher, its answer and what that would add to the canvas. */
export function Workplace({ query }: { query: SavedQuery }) {
  const { name } = query;
  const { asked, values, setValues, ask } = useAsked(query);
  const run = useRun(query, asked);
  const { selected, setSelected, selectNone } = useSelected(run);
  useRunStatus(run);
  const reading = readValues(query.parameters, values);
  const same = reading.ok && JSON.stringify(reading.parameters) === JSON.stringify(asked);
  const start = () => {
    selectNone();
    useShelf.getState().used(name);
    if (same) run.again();
    else ask();
  };
  const adds = useAdds(run, selected);
  return (
    <>
      <Panel label={query.title} className="tl-workplace">
        <Question
          query={query}
          text={query.cypher}
          values={values}
          onValues={setValues}
          isRunning={run.isRunning}
          onRun={start}
          onStop={run.stop}
        />
        <CypherView query={query} />
        <Result
          name={name}
          run={run}
          form={query.result}
          hasRun={asked !== null}
          changed={!same}
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
