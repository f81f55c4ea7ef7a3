import { Button, Flex } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { t } from '../../../app/i18n/t.ts';
import { usePageStatus } from '../../../app/status.ts';
import { TopQuestions } from '../../../judging/top-questions.tsx';
import { EmptyState, Failed, LoadingRows } from '../../../ui/index.ts';
import { type Address, type Asked, isNarrowed, readAsked, variablesOf } from './address.ts';
import { ClearFilters, Filters } from './filters.tsx';
import { Growing } from './growing.tsx';
import { Numbers } from './numbers.tsx';
import { Period } from './period/period.tsx';
import { Platforms } from './platforms.tsx';
import { type Corridor, type Overview, useOverview } from './queries.ts';
import { ByOther, ByPlatform } from './tables/matrices.tsx';
import { WhatsNew } from './whats-new.tsx';
import { CorridorDetail } from './where/corridor-detail.tsx';
import { isPair, pairOf } from './where/pairs.ts';
import { Where } from './where/where.tsx';
import './overview.css';

/** Brings the drawing's library along: numbers and map do not wait for it. */
const Operations = lazy(() => import('./operations/operations.tsx'));

/** The whole: where ads are, what grows, what countries share, who carries it. Each number is a door. */
export default function OverviewPage() {
  const { asked, change } = useAsked();
  const here = useOverview(variablesOf(asked));
  // Others stay in sight when one country is chosen; without one it is the same question.
  const everywhere = useOverview(variablesOf({ ...asked, country: undefined }));
  usePageStatus([t('overview.statusHubs')], [t('overview.statusBoundaries')]);
  const failed = here.isError ? here : everywhere;
  return (
    <div className="tl-overview">
      <Filters asked={asked} onChange={change} here={here.data} />
      {failed.isError && !(here.data && everywhere.data) ? (
        <Failed of={failed} what={t('overview.notRead')} />
      ) : null}
      {!failed.isError && !(here.data && everywhere.data) ? <Counting /> : null}
      {here.data && everywhere.data ? (
        <Whole {...{ asked, change }} here={here.data} everywhere={everywhere.data} />
      ) : null}
    </div>
  );
}

interface WholeProps {
  asked: Asked;
  change: (next: Address) => void;
  here: Overview;
  everywhere: Overview;
}

function Whole({ asked, change, here, everywhere }: WholeProps) {
  const choose = (corridor: Corridor) =>
    change({ corridor: isPair(corridor, asked.corridor) ? undefined : pairOf(corridor) });
  // Whether there are none is known when all is counted: before that nobody is sent to import them.
  if (here.total.ads === 0 && !isNarrowed(asked)) return here.current ? <NoAds /> : <Counting />;
  return (
    <>
      <Flex className="tl-ruled" wrap="wrap" flex="none">
        <Numbers overview={here} />
        <Period weeks={here.weeks} days={asked} onDays={change} />
      </Flex>
      {here.total.ads === 0 ? (
        <EmptyState text={t('overview.noMatch')}>
          <ClearFilters onChange={change} />
        </EmptyState>
      ) : (
        <Figures {...{ asked, change, here, everywhere, choose }} />
      )}
    </>
  );
}

const quietMs = 3000;

/** Bars in the place of what comes; where it takes long, why. */
function Counting() {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), quietMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      {isLong ? (
        <p className="tl-note tl-overview-words" role="status">
          {t('overview.counting')}
        </p>
      ) : null}
      <LoadingRows rows={20} />
    </>
  );
}

const NoAds = () => (
  <EmptyState text={t('overview.empty')}>
    <Button component={Link} to="/import" variant="filled">
      {t('overview.toImport')}
    </Button>
  </EmptyState>
);

interface FiguresProps extends WholeProps {
  choose: (corridor: Corridor) => void;
}

function Figures({ asked, change, here, everywhere, choose }: FiguresProps) {
  const { corridor: pair } = asked;
  return (
    <div className="tl-overview-figures">
      <div className="tl-overview-first">
        <Where
          {...{ asked, here, everywhere }}
          onCountry={(country) => change({ country })}
          onCorridor={(corridor) => change({ corridor })}
        />
        <aside className="tl-overview-aside" aria-label={t('overview.whatsNew')}>
          {pair ? (
            <CorridorDetail
              pair={pair}
              corridor={everywhere.corridors.find((one) => isPair(one, pair))}
              since={asked.from}
              onClose={() => change({ corridor: undefined })}
            />
          ) : null}
          <WhatsNew />
          <TopQuestions />
          <Growing overview={here} asked={asked} onDay={(growth) => change({ growth })} />
        </aside>
      </div>
      <ByPlatform overview={here} />
      <ByOther everywhere={everywhere} corridor={pair} onCorridor={choose} />
      <Suspense fallback={<LoadingRows rows={12} />}>
        <Operations asked={asked} onLevel={(level) => change({ level: String(level) })} />
      </Suspense>
      <Platforms overview={here} asked={asked} />
    </div>
  );
}

/** What the address asks for, and a way to ask for something else. */
function useAsked(): { asked: Asked; change: (next: Address) => void } {
  const address = useSearch({ strict: false }) as Address;
  const navigate = useNavigate();
  return {
    asked: readAsked(address),
    change: (next) => void navigate({ to: '/', search: { ...address, ...next }, replace: true }),
  };
}
