import { Button } from '@mantine/core';
import { IconAlertTriangle, IconTopologyStar3 } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { t } from '../../../app/i18n/t.ts';
import { calledBy, useNames } from '../../../app/network-name.ts';
import { useShows } from '../../../app/title.ts';
import { useShowOnCanvas } from '../../../graph/show-on-canvas.ts';
import { kindStyles } from '../../../theme/kinds.ts';
import {
  Against,
  EmptyState,
  Failed,
  KindIcon,
  LoadingRows,
  Panel,
  PanelHead,
  ResizablePanel,
  SaveTable,
  ShowCypher,
} from '../../../ui/index.ts';
import { TrackTables } from './tables.tsx';
import { TimeAxis } from './time-axis.tsx';
import { TrackMap } from './track-map.tsx';
import { leftOutOf, spanOf, type TrackView, trackCsv, useTrack } from './use-track.ts';
import './track.css';

/** Where and when one identifier or network was advertised; it has an address of its own. */
export default function TrackPage() {
  const { id = '' } = useParams({ strict: false });
  const track = useTrack(id);
  useNames();
  useShows(track.data && calledBy(track.data));
  if (id === '') return <EmptyState text={t('track.choose')} />;
  if (track.isError) return <Failed of={track} what={t('track.failed')} />;
  if (!track.data) return <LoadingRows rows={8} height={48} />;
  return <Track key={id} track={track.data} />;
}

function Track({ track }: { track: TrackView }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const isEmpty = track.sightings.length === 0;
  return (
    <>
      <Panel label={t('nav.track')} className="tl-track">
        <Head track={track} />
        <Notes track={track} />
        {isEmpty ? (
          <EmptyState text={t('track.none')} />
        ) : (
          <>
            <TrackMap track={track} chosen={chosen} onChoose={setChosen} />
            <TimeAxis track={track} />
          </>
        )}
      </Panel>
      <ResizablePanel name="track.tables" label={t('track.tables')} side="right" width={460}>
        <PanelHead title={t('track.tables')} />
        <TrackTables track={track} chosen={chosen} />
      </ResizablePanel>
    </>
  );
}

function Head({ track }: { track: TrackView }) {
  const { id, entity, ads, places, sightings } = track;
  const show = useShowOnCanvas();
  return (
    <header className="tl-head">
      <h2>
        {entity ? (
          <>
            <KindIcon kind={entity.kind} hub={entity.hub !== null} size={22} />
            <span className="tl-note">{kindStyles[entity.kind].label}</span>
          </>
        ) : null}
        <bdi>{calledBy(track)}</bdi>
      </h2>
      <span className="tl-note">
        {t('track.ads', { count: ads })}, {t('track.placesCount', { count: places.length })}.{' '}
        {spanOf(track)}
      </span>
      <div className="tl-end">
        {!entity || entity.kind === 'network' ? (
          <Link to="/networks/$id" params={{ id }} search={{}}>
            {t(entity ? 'track.network' : 'track.operation')}
          </Link>
        ) : (
          <Button
            leftSection={<IconTopologyStar3 size={16} aria-hidden="true" />}
            onClick={() => void show([id])}
          >
            {t('track.show')}
          </Button>
        )}
        {entity ? <ShowCypher view="track" values={{ id }} /> : null}
        <SaveTable
          file={`track-${track.caption}`}
          rows={() => trackCsv(track)}
          label={t('tables.saveTrack')}
          disabled={sightings.length === 0}
        />
      </div>
    </header>
  );
}

/** What has to be known before anything is read from it: a hub first. */
function Notes({ track }: { track: TrackView }) {
  const { entity } = track;
  return (
    <div className="tl-track-notes">
      {entity?.hub ? (
        <strong>
          <IconAlertTriangle size={16} aria-hidden="true" /> {t('track.hub')}
        </strong>
      ) : null}
      <Against cautions={entity?.cautions ?? []} />
      <p>
        <strong>{t('track.not')}</strong> {leftOutOf(track)}
      </p>
    </div>
  );
}
