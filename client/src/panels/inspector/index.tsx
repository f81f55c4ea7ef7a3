import { useGraph } from '../../graph/store.ts';
import { linkOf } from '../../graph/visible.ts';
import { CountedPanel } from './counted-panel.tsx';
import { EntityPanel } from './entity-panel.tsx';
import { ManyPanel } from './many-panel.tsx';
import { WhyPanel } from './why-panel.tsx';
import './inspector.css';
import './entity.css';
import './observation.css';

/** The evidence beside the chart: for one entity, one link, two entities, or many. */
export function Inspector() {
  const { nodes, link } = useGraph((state) => state.selection);
  const chosen = useGraph(({ log }) => (link === null ? undefined : linkOf(log.present, link)));
  const [one, other] = nodes;
  return (
    <div id="inspector" className="tl-inspector" tabIndex={-1}>
      {chosen?.via ? (
        <CountedPanel key={chosen.id} link={chosen} />
      ) : chosen ? (
        <WhyPanel key={chosen.id} a={chosen.source} b={chosen.target} />
      ) : nodes.length > 2 ? (
        <ManyPanel ids={nodes} />
      ) : one !== undefined && other !== undefined ? (
        <WhyPanel key={`${one} ${other}`} a={one} b={other} />
      ) : one !== undefined ? (
        <EntityPanel key={one} id={one} />
      ) : null}
    </div>
  );
}
