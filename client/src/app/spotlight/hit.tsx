import type { SearchQuery } from '../../gql/graphql.ts';
import { useChart } from '../../graph/store.ts';
import { kindStyles } from '../../theme/kinds.ts';
import { Excerpt, KindIcon } from '../../ui/index.ts';
import { t } from '../i18n/t.ts';
import { type OptionProps, SpotlightOption } from './option.tsx';

export type Hit = SearchQuery['search']['nodes'][number];

interface Props extends OptionProps {
  hit: Hit;
}

/** An ad is one: it need not say so. Ads that name a place are counted there, and not at its country. */
function adsOf({ kind, ads }: Hit['entity']): string {
  if (kind === 'ad') return '';
  return t(kind === 'country' ? 'search.adsOfCountry' : 'search.ads', { count: ads });
}

/** One found entity: kind, caption, how it was found and the words that matched. */
export function SpotlightHit({ hit, ...option }: Props) {
  const chart = useChart();
  const { entity, how, excerpt } = hit;
  return (
    <SpotlightOption {...option}>
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
    </SpotlightOption>
  );
}
