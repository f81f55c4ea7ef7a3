import { useEffect, useRef } from 'react';
import type { SearchQuery } from '../gql/graphql.ts';
import { useChart } from '../graph/store.ts';
import { kindStyles } from '../theme/kinds.ts';
import { Excerpt, KindIcon } from '../ui/index.ts';
import { t } from './i18n/t.ts';

type Hit = SearchQuery['search']['hits'][number];

interface Props {
  id: string;
  hit: Hit;
  active: boolean;
  onHover: () => void;
  onChoose: () => void;
}

/** An ad is one: it need not say so. */
const adsOf = ({ kind, ads }: Hit['entity']): string =>
  kind === 'ad' ? '' : t('search.ads', { count: ads });

/** One found entity: kind, caption, how it was found and the words that matched. */
export function SpotlightHit({ id, hit, active, onHover, onChoose }: Props) {
  const chart = useChart();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) place.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const { entity, how, excerpt } = hit;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above holds the focus and its keys
    // biome-ignore lint/a11y/useFocusableInteractive: the field points here by aria-activedescendant
    <div
      ref={place}
      id={id}
      role="option"
      aria-selected={active}
      className="tl-hit"
      onMouseMove={onHover}
      onClick={onChoose}
    >
      <KindIcon kind={entity.kind} hub={entity.hub !== null} size={26} />
      <div className="tl-hit-words">
        <div className="tl-hit-line">
          <strong dir="auto">{entity.caption}</strong>
          <span className="tl-note">{kindStyles[entity.kind].label}</span>
          <span className="tl-note tl-end">
            {entity.id in chart.nodes ? t('search.onCanvas') : adsOf(entity)}
          </span>
        </div>
        <div className="tl-note">{how}</div>
        {excerpt ? <Excerpt excerpt={excerpt} quote={false} /> : null}
      </div>
    </div>
  );
}
