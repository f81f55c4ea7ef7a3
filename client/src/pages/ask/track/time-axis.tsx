import { Flex } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { formatDate, formatNumber } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { axisOf, type Row } from './axis.ts';
import type { TrackView } from './use-track.ts';

const barPx = 14;
/** A silence narrower than this has no room for its words. */
const wordsPx = 60;
const leastSilence = 7;

/** When it was advertised: a row a platform, a bar an ad, and the silences across all rows. The tables say the same. */
export function TimeAxis({ track }: { track: TrackView }) {
  const { ref, width } = useElementSize();
  const { rows, x, from, to, isDense } = axisOf(track.sightings, track.platforms, {
    width: Math.max(1, width),
    height: barPx,
  });
  return (
    <section className="tl-track-time" aria-label={t('track.time')}>
      <p className="tl-note">
        {t(isDense ? 'track.timeDense' : 'track.timeNote', { days: leastSilence })}
      </p>
      <div className="tl-track-rows">
        <ul>
          {rows.map((row, at) => (
            <li key={row.platform ?? 'others'}>
              <Swatch at={at} />
              <span title={nameOf(row)}>{nameOf(row)}</span>
              <span className="tl-end tl-figures">{formatNumber(row.ads)}</span>
            </li>
          ))}
        </ul>
        <div ref={ref} className="tl-track-bars">
          <svg width={width} height={rows.length * rowPx} aria-hidden="true">
            <Patterns />
            {track.silences.map((silence) => {
              const [left, right] = [x(silence.from), x(silence.to)];
              return (
                <g key={silence.from} transform={`translate(${left} 0)`}>
                  <rect
                    className="tl-track-silence"
                    width={Math.max(1, right - left)}
                    height={rows.length * rowPx}
                    fill="url(#tl-track-silence)"
                  />
                </g>
              );
            })}
            {rows.map((row, at) => (
              <path
                key={row.platform ?? 'others'}
                className="tl-track-bar"
                d={row.d}
                transform={`translate(0 ${at * rowPx + (rowPx - barPx) / 2})`}
                fill={`url(#tl-track-${at})`}
              />
            ))}
          </svg>
          {track.silences
            .filter((silence) => x(silence.to) - x(silence.from) > wordsPx)
            .map((silence) => (
              <span
                key={silence.from}
                className="tl-track-days"
                style={{ left: (x(silence.from) + x(silence.to)) / 2 }}
                aria-hidden="true"
              >
                {t('track.silenceLabel', { count: silence.days })}
              </span>
            ))}
        </div>
      </div>
      <Flex component="p" justify="space-between" c="dimmed" ms={212} fz={11} aria-hidden="true">
        <span>{formatDate(from)}</span>
        <span>{formatDate(to)}</span>
      </Flex>
    </section>
  );
}

const rowPx = 24;

const nameOf = ({ platform }: Row): string =>
  platform === null
    ? t('track.otherPlatforms')
    : platform === ''
      ? t('track.unknownPlatform')
      : platform;

/** Colour and pattern of each row: neither alone has to tell them apart, and the name stands beside both. */
const series = [
  { colour: 'first', lines: '' },
  { colour: 'second', lines: 'M-1 9L9 -1M-1 1L1 -1M7 9L9 7' },
  { colour: 'third', lines: 'M0 4H8' },
  { colour: 'fourth', lines: 'M4 0V8' },
  { colour: 'first', lines: 'M-1 -1L9 9M7 -1L9 1M-1 7L1 9' },
  { colour: 'second', lines: 'M0 4H8M4 0V8' },
] as const;

function Patterns() {
  return (
    <defs>
      {series.map(({ colour, lines }, at) => (
        <pattern
          key={`${colour} ${lines}`}
          id={`tl-track-${at}`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
        >
          <rect width="8" height="8" fill={`var(--tl-chart-series-${colour})`} />
          <path d={lines} stroke="var(--tl-surface-panel)" strokeWidth="1.6" />
        </pattern>
      ))}
      <pattern id="tl-track-silence" width="7" height="7" patternUnits="userSpaceOnUse">
        <path d="M-1 8L8 -1M-1 1L1 -1M6 8L8 6" stroke="var(--tl-line-button)" strokeWidth="1" />
      </pattern>
    </defs>
  );
}

const Swatch = ({ at }: { at: number }) => (
  <svg width="16" height="12" aria-hidden="true">
    <rect width="16" height="12" fill={`url(#tl-track-${at})`} />
  </svg>
);
