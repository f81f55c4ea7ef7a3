import { useComputedColorScheme } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { t } from '../../../app/i18n/t.ts';
import type { Layers } from '../../../graph/canvas/use-cytoscape.ts';
import { useStillChart } from '../../../graph/canvas/use-still-chart.ts';
import { useShowOnCanvas } from '../../../graph/show-on-canvas.ts';
import { noSelection } from '../../../graph/store.ts';
import { emptyChart } from '../../../graph/types.ts';
import { ErrorState, LinkKey } from '../../../ui/index.ts';
import { entitiesIn, linksIn } from './cells.ts';
import { mostDrawn, type Returned, readDrawing } from './result-drawing.ts';
import type { Answer } from './use-run.ts';

/** What an answer returned, drawn: entities, and of their links those that it returned, as the table below. Where it returned none, all known ones. */
export function ResultGraph({ answer: { rows } }: { answer: Answer }) {
  const returned = useMemo(() => {
    const cells = rows.flat();
    return { ids: entitiesIn(cells).map(({ id }) => id), links: linksIn(cells) };
  }, [rows]);
  const { length: count } = returned.ids;
  if (count === 0) return null;
  if (count > mostDrawn)
    return <p className="tl-result-words">{t('queries.notDrawn', { count: mostDrawn })}</p>;
  return <Drawing returned={returned} />;
}

function Drawing({ returned }: { returned: Returned }) {
  const layers = useRef<Layers>({ under: null, chart: null, over: null });
  const mode = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const [unnamed, setUnnamed] = useState(0);
  const show = useShowOnCanvas();
  const { ids, links } = returned;
  const { data, error, refetch } = useQuery({
    queryKey: ['resultDrawing', ids, links.map(({ link }) => link)],
    queryFn: () => readDrawing(returned),
  });
  const chart = data ?? emptyChart;
  useStillChart(layers, {
    ...{ chart, mode, cited: [], cutPoints: [], selection: noSelection, onUnnamed: setUnnamed },
    onChoose: (id) => void show(id in chart.nodes ? [id] : endsOf(chart.links[id])),
  });
  const { length: count } = Object.keys(chart.links);
  return (
    <figure className="tl-result-graph">
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      <div
        className="tl-result-drawing"
        role="img"
        aria-label={t('queries.drawing', { entities: ids.length, count })}
      >
        <div
          ref={(element) => {
            layers.current.chart = element;
          }}
        />
        <canvas
          ref={(element) => {
            layers.current.over = element;
          }}
        />
      </div>
      <figcaption className="tl-key">
        <LinkKey kinds={['observed', 'inferred', 'hub']} />
        <span className="tl-note">
          {t('queries.drawingNote')}
          {links.length === 0 && count > 0 ? ` ${t('queries.drawingKnown')}` : ''}
          {unnamed > 0 ? ` ${t('networks.unnamed', { count: unnamed })}` : ''}
        </span>
      </figcaption>
    </figure>
  );
}

const endsOf = (link: { source: string; target: string } | undefined): string[] =>
  link ? [link.source, link.target] : [];
