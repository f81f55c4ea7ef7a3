import { Box, Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { t } from '../../../app/i18n/t.ts';
import { usePageStatus } from '../../../app/status.ts';
import { useShows } from '../../../app/title.ts';
import {
  EmptyState,
  ErrorState,
  LoadingRows,
  Panel,
  ResizablePanel,
  useNarrow,
} from '../../../ui/index.ts';
import {
  type Address,
  type NamedPath,
  namedPaths,
  nameOfPath,
  readAddress,
  writeAddress,
} from './address.ts';
import { Drawing } from './drawing.tsx';
import { Ends } from './ends.tsx';
import { PathList } from './path-list.tsx';
import { Steps } from './steps.tsx';
import { usePaths } from './use-paths.ts';
import './paths.css';

/** How two entities are connected: sentences first, then the drawing, then what each step rests on. */
export default function PathsPage() {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const address = readAddress(search);
  const asked = usePaths(address.from, address.to, address.maxSteps);
  const paths = asked.found ? namedPaths(asked.found) : [];
  const chosen = paths.find(({ key }) => key === address.path) ?? paths[0];
  const go = (next: Address) => void navigate({ to: '.', search: writeAddress(next) });
  const isNarrow = useNarrow();
  useShows(address.from && address.to ? endsLabel(address, chosen) : undefined);
  usePageStatus(
    asked.found
      ? [
          t('paths.found', {
            count: paths.length,
            seconds: (asked.found.tookMs / 1000).toFixed(2),
          }),
        ]
      : [],
    [t('paths.hubsApart')],
  );
  return (
    <>
      <ResizablePanel
        name="paths.list"
        label={t('paths.question')}
        side="left"
        width={isNarrow ? 360 : 432}
      >
        <Ends address={address} onChange={go} />
        <Box className="tl-scroll" flex={1} mih={0}>
          <Answer
            address={address}
            asked={asked}
            paths={paths}
            chosen={chosen}
            onChoose={(path) => go({ ...address, path })}
          />
        </Box>
      </ResizablePanel>
      <Panel label={t('paths.drawing')} className="tl-paths-centre">
        {chosen ? <Chosen named={chosen} /> : null}
      </Panel>
    </>
  );
}

/** The two ends as they are called; until a path is read, as the address has them, without their kinds. */
function endsLabel({ from, to }: Address, chosen: NamedPath | undefined): string {
  const entities = chosen?.path.entities ?? [];
  const called = (id: string) =>
    entities.find((entity) => entity.id === id)?.caption ?? id.replace(/^[a-z]+:/, '');
  return `${called(from)} – ${called(to)}`;
}

function Chosen({ named }: { named: NamedPath }) {
  const { path, number, throughHub } = named;
  return (
    <>
      <Drawing path={path} throughHub={throughHub} />
      <Steps path={path} name={t(nameOfPath(named), { number })} />
    </>
  );
}

interface AnswerProps {
  address: Address;
  asked: ReturnType<typeof usePaths>;
  paths: readonly NamedPath[];
  chosen: NamedPath | undefined;
  onChoose: (key: string) => void;
}

/** The paths, or why there are none. */
function Answer({ address, asked, paths, chosen, onChoose }: AnswerProps) {
  const { from, to, maxSteps: steps } = address;
  const { found, error, isObservation, isStopped, again, stop } = asked;
  if (from === '' || to === '') return <EmptyState text={t('paths.choose')} />;
  if (from === to) return <EmptyState text={t('paths.same')} />;
  if (isObservation && !found) {
    return (
      <>
        <p className="tl-paths-words" role="status">
          {t('paths.reading', { count: steps })}
          <Button onClick={stop}>{t('paths.stop')}</Button>
        </p>
        <LoadingRows rows={3} height={120} />
      </>
    );
  }
  if (error) return <ErrorState error={error} what={t('paths.failed')} onRetry={again} />;
  if (isStopped) {
    return (
      <EmptyState text={t('paths.stopped')}>
        <Button onClick={again}>{t('paths.again')}</Button>
      </EmptyState>
    );
  }
  if (!found) return null;
  const count = found.throughHub.length;
  const shown = found.truncated ? t('paths.orMore', { count }) : count;
  return (
    <>
      {found.whole ? null : <p className="tl-paths-words">{t('paths.notWhole')}</p>}
      {found.withoutHub.length === 0 && found.whole ? (
        <p className="tl-paths-words">
          {found.doubted.length > 0
            ? t('paths.noneClean', { steps })
            : count > 0
              ? t('paths.noneWithout', { steps, count, shown })
              : t('paths.none', { steps })}
        </p>
      ) : null}
      <PathList paths={paths} chosen={chosen?.key ?? ''} onChoose={onChoose} />
      {found.truncated ? <p className="tl-paths-words">{t('paths.more')}</p> : null}
    </>
  );
}
