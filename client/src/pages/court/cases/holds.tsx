import { formatNumber } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import type { CaseFile } from '../../../cases/api.ts';
import { useScope } from '../../../cases/use-case.ts';
import { Failed } from '../../../ui/index.ts';
import { contentsOf } from './links-held.ts';
import { type GraphOf, placesOf } from './use-graph-of.ts';

interface Props {
  file: CaseFile;
  graph: GraphOf;
}

/** What the bundle will hold, ads that nobody named among it. */
export function Holds({ file, graph: { entities, images, links } }: Props) {
  const { observed, inferred, together } = contentsOf(links);
  const scope = useScope(file);
  const { adsNamed = 0, adsBrought = 0, adsLeft = 0, captures = 0 } = scope.data ?? {};
  const ads = [
    ['case.holds.ads', adsNamed + adsBrought],
    ['case.holds.adsNamed', adsNamed],
    ['case.holds.adsBrought', adsBrought],
    ...(adsLeft > 0 ? [['case.holds.adsLeft', adsLeft] as const] : []),
    ['case.holds.captures', captures],
  ] as const;
  // Of what the case names one by one: a network or an operation is counted by its ads.
  const among = [
    ['case.holds.observed', observed],
    ['case.holds.inferred', inferred],
    ['case.holds.together', together],
    ['case.holds.placed', Object.keys(placesOf(entities.map(({ id }) => id))).length],
  ] as const;
  const rows = [
    ...(entities.length > 0 ? [['case.holds.entities', entities.length] as const] : []),
    ...(scope.data ? ads : []),
    ...(images.length > 0 ? [['case.holds.images', images.length] as const] : []),
    ...(entities.length > 0 ? among : []),
  ] as const;
  return (
    <section className="tl-holds" aria-label={t('case.holds')}>
      <h3>{t('case.holds')}</h3>
      <dl>
        {rows.map(([key, total]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{formatNumber(total)}</dd>
          </div>
        ))}
      </dl>
      <Failed of={scope} what={t('case.holds.notCounted')} />
      <p>{t('case.holds.note')}</p>
      <p>{t('case.holds.form')}</p>
    </section>
  );
}
