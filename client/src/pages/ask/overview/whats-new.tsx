import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useWorkspace } from '../../../api/hooks.ts';
import { type Run, useComparison, useRuns } from '../../../api/runs.ts';
import { formatNumber, formatTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { NetworkLink } from '../../../operations/network-link.tsx';
import { Failed, LoadingRows, PanelHead } from '../../../ui/index.ts';
import { changesOf } from './changes.ts';

/** What the last import and the last run brought: of all ads, whatever is filtered. */
export function WhatsNew() {
  const { data } = useWorkspace();
  const runs = useRuns();
  const pair = runs.data && runsToCompare(runs.data);
  return (
    <section aria-label={t('overview.whatsNew')}>
      <PanelHead title={t('overview.whatsNew')} note={t('overview.sinceNote')} />
      <div className="tl-overview-new">
        {data?.lastImport ? (
          <p>
            <Link to="/import">
              {t('overview.lastImport', { time: formatTime(data.lastImport) })}
            </Link>
          </p>
        ) : null}
        <Failed of={runs} />
        {runs.isPending ? <LoadingRows rows={4} /> : null}
        {pair === null ? <NoRun /> : null}
        {pair && pair.before === undefined ? (
          <p>{t('overview.firstRun', { n: pair.after })}</p>
        ) : null}
        {pair?.before === undefined ? null : <Since before={pair.before} after={pair.after} />}
      </div>
    </section>
  );
}

const NoRun = () => (
  <p>
    {t('overview.noRun')} <Link to="/networks">{t('overview.toNetworks')}</Link>
  </p>
);

/** The active run and the last kept one before it; null before the first run. */
function runsToCompare(runs: readonly Run[]): { after: number; before: number | undefined } | null {
  const active = runs.find((run) => run.active);
  if (!active) return null;
  const earlier = runs.filter((run) => run.kept && run.state === 'DONE' && run.n < active.n);
  const before = earlier.length > 0 ? Math.max(...earlier.map(({ n }) => n)) : undefined;
  return { after: active.n, before };
}

const shown = 4;

function Since({ before, after }: { before: number; after: number }) {
  const comparison = useComparison(before, after);
  if (comparison.isPending) return <LoadingRows rows={4} />;
  if (comparison.isError) return <Failed of={comparison} />;
  const { adsAdded } = comparison.data;
  const changes = changesOf(comparison.data).filter(({ count }) => count > 0);
  return (
    <>
      <p>
        {t('overview.since', { after, before })}: {t('overview.sinceAds', { count: adsAdded })}.
      </p>
      {changes.length === 0 ? <p>{t('overview.nothingChanged')}</p> : null}
      <dl>
        {changes.map(({ name, count, networks }) => (
          <div key={name}>
            <dt>
              {t(`overview.${name}`)} <strong>{formatNumber(count)}</strong>
              {networks.length > count ? ` ${t('overview.into', { count: networks.length })}` : ''}
            </dt>
            <dd>
              {networks.slice(0, shown).map((id, at) => (
                <Fragment key={id}>
                  {at > 0 ? ', ' : ''}
                  <NetworkLink id={id} />
                </Fragment>
              ))}
              {networks.length > shown
                ? ` ${t('overview.more', { count: networks.length - shown })}`
                : ''}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
