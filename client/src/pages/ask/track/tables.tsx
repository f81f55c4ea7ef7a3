import { Tabs } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { formatCountry, formatDate, formatNumber, formatTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { useShowOnCanvas } from '../../../graph/show-on-canvas.ts';
import { type Column, DataTable } from '../../../ui/index.ts';
import { Pager } from '../../link/networks/shared/pager.tsx';
import type { Place, TrackView } from './use-track.ts';

interface Props {
  track: TrackView;
  chosen: string | null;
}

/** The same as the map and the line of time, to be read: places, ads, silences, and what is too far apart. */
export function TrackTables({ track, chosen }: Props) {
  const { places, sightings, silencesTotal, farApartTotal } = track;
  const tabs = [
    ['places', places.length, <Places key="p" track={track} chosen={chosen} />],
    ['sightings', sightings.length, <Ads key="a" track={track} />],
    ['silences', silencesTotal, <Silences key="s" track={track} />],
    ['farApart', farApartTotal, <FarApart key="f" track={track} />],
  ] as const;
  return (
    <Tabs defaultValue="places" className="tl-tabs tl-track-tables" keepMounted={false}>
      <Tabs.List aria-label={t('track.tables')}>
        {tabs.map(([name, count]) => (
          <Tabs.Tab key={name} value={name}>
            {t(`track.${name}`)} <span className="tl-tab-count">{formatNumber(count)}</span>
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(([name, , content]) => (
        <Tabs.Panel key={name} value={name}>
          {content}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

const days: Column<{ first: string; last: string }>[] = [
  { title: t('track.first'), className: 'tl-whole', value: ({ first }) => formatDate(first) },
  { title: t('track.last'), className: 'tl-whole', value: ({ last }) => formatDate(last) },
];

interface PlacesProps extends Props {
  /** A place by name, where that leads somewhere. */
  named?: (place: Place) => ReactNode;
}

export function Places({ track: { places }, chosen, named = nameOf }: PlacesProps) {
  if (places.length === 0) return <p className="tl-note tl-inset">{t('track.noPlaces')}</p>;
  return (
    <DataTable
      rows={places}
      keyOf={({ id }) => id}
      isChosen={({ id }) => id === chosen}
      columns={[
        { title: t('track.number'), cell: (_, at) => at + 1 },
        {
          title: t('track.place'),
          cell: (place) => (
            <>
              {named(place)}, {formatCountry(place.country)}
            </>
          ),
        },
        ...days,
        { title: t('track.sightings'), value: ({ ads }) => ads },
      ]}
    />
  );
}

const nameOf = ({ name }: Place) => <bdi>{name}</bdi>;

const step = 100;

function Ads({ track: { sightings, places } }: Pick<Props, 'track'>) {
  const [offset, setOffset] = useState(0);
  const show = useShowOnCanvas();
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const shown = sightings.slice(offset, offset + step);
  return (
    <>
      <DataTable
        rows={shown}
        keyOf={({ ad, place }) => `${ad} ${place}`}
        columns={[
          ...days,
          {
            title: t('track.place'),
            cell: ({ place }) => (
              <bdi>{place === null ? t('track.noPlace') : names.get(place)}</bdi>
            ),
          },
          {
            title: t('track.ad'),
            cell: ({ ad, caption }) => (
              <button type="button" className="tl-row-button" onClick={() => void show([ad])}>
                <bdi>{caption}</bdi>
              </button>
            ),
          },
          { title: t('track.platform'), value: ({ platform }) => platform },
        ]}
      />
      <Pager
        label={t('track.adPages')}
        {...{ offset, step, shown: shown.length, total: sightings.length }}
        onOffset={setOffset}
      />
    </>
  );
}

function Silences({ track: { silences, silencesTotal } }: Pick<Props, 'track'>) {
  if (silences.length === 0) return <p className="tl-note tl-inset">{t('track.noSilences')}</p>;
  return (
    <>
      <p className="tl-note tl-inset">{t('track.silencesNote')}</p>
      <DataTable
        rows={silences}
        keyOf={({ from }) => from}
        columns={[
          { title: t('track.last'), className: 'tl-whole', value: ({ from }) => formatDate(from) },
          { title: t('track.first'), className: 'tl-whole', value: ({ to }) => formatDate(to) },
          { title: t('track.days'), value: ({ days }) => days },
        ]}
      />
      <FirstOf shown={silences.length} count={silencesTotal} />
    </>
  );
}

function FarApart({ track: { farApart, farApartTotal, places } }: Pick<Props, 'track'>) {
  const show = useShowOnCanvas();
  const names = new Map(places.map(({ id, name }) => [id, name]));
  if (farApart.length === 0) return <p className="tl-note tl-inset">{t('track.noFarApart')}</p>;
  return (
    <>
      <p className="tl-note tl-inset">{t('track.farApartNote')}</p>
      <ul className="tl-rows tl-track-far">
        {farApart.map(({ places: [one = '', other = ''], ads, from, to, km, hours }) => (
          <li key={`${one} ${other}`}>
            <button type="button" className="tl-row-button" onClick={() => void show([...ads])}>
              <bdi>
                {t('track.farSentence', {
                  one: names.get(one) ?? one,
                  other: names.get(other) ?? other,
                  km: formatNumber(km),
                })}
              </bdi>
            </button>
            <span className="tl-note">{betweenOf(from, to, hours)}</span>
          </li>
        ))}
      </ul>
      <FirstOf shown={farApart.length} count={farApartTotal} />
    </>
  );
}

/** In minutes where it is less than an hour: "0 hours" would say that both were there at once. */
function betweenOf(from: string, to: string, hours: number): string {
  if (hours === 0) return t('track.atOnce', { day: formatDate(from) });
  const times = { from: formatTime(from), to: formatTime(to) };
  return hours < 1
    ? t('track.minutes', { ...times, count: Math.max(1, Math.round(hours * 60)) })
    : t('track.hours', { ...times, count: Math.round(hours * 10) / 10 });
}

function FirstOf({ shown, count }: { shown: number; count: number }) {
  if (count <= shown) return null;
  return <p className="tl-note tl-inset">{t('track.firstOf', { shown, count })}</p>;
}
