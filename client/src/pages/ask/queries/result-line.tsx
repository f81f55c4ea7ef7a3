import { Flex, useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import { formatDate, formatNumber } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { hueOf, hueOfCountry } from '../../../theme/hues.ts';
import { type Lines, linesOf, ticksOf } from './line-points.ts';
import type { Answer } from './use-run.ts';

const height = 170;
const margin = { left: 52, right: 16, top: 10, bottom: 22 };
/** What tells lines apart without their colours. */
const dashes = ['none', '7 4', '2 3', '10 3 2 3', '14 4', '4 4 1 4'];
/** Points of more than these would run together. */
const mostMarked = 60;

/** A number over time. The table below says the same in figures. */
export function ResultLine({ answer }: { answer: Answer }) {
  const { ref, width } = useElementSize();
  const lines = useMemo(() => linesOf(answer), [answer]);
  if (!lines) return <p className="tl-result-words">{t('queries.noLine')}</p>;
  const all = lines.series.flatMap(({ points }) => points);
  const most = all.reduce((one, other) => (other.value > one.value ? other : one), {
    ...{ row: -1, at: 0, value: Number.NEGATIVE_INFINITY },
  });
  const times = all.map(({ at }) => at);
  const label = t('queries.lineLabel', {
    ...{ value: lines.value, time: lines.time, count: all.length },
    ...{ from: dayOf(Math.min(...times)), to: dayOf(Math.max(...times)) },
    ...{ most: formatNumber(most.value), at: dayOf(most.at) },
  });
  return (
    <figure className="tl-line">
      <Flex component="figcaption" wrap="wrap" gap="2px 14px" c="dimmed" fz={11}>
        {lines.value}
        {lines.series.length > 1 ? <Key lines={lines} /> : null}
      </Flex>
      <div ref={ref} style={{ height }}>
        {width > 0 ? (
          <svg width={width} height={height} role="img" aria-label={label}>
            <Drawn lines={lines} width={width} />
          </svg>
        ) : null}
      </div>
    </figure>
  );
}

const dayOf = (ms: number): string => formatDate(new Date(ms).toISOString());

function Drawn({ lines: { series }, width }: { lines: Lines; width: number }) {
  const mode = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const all = series.flatMap(({ points }) => points);
  const ticks = ticksOf(all.map(({ value }) => value));
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const times = all.map(({ at }) => at);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const inner = {
    width: width - margin.left - margin.right,
    height: height - margin.top - margin.bottom,
  };
  const x = (at: number) =>
    margin.left + (last > first ? (at - first) / (last - first) : 0.5) * inner.width;
  const y = (value: number) => margin.top + (1 - (value - low) / (high - low)) * inner.height;
  const days = last > first ? [first, (first + last) / 2, last] : [first];
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <path className="tl-line-grid" d={`M${margin.left} ${y(tick)}H${width - margin.right}`} />
          <text x={margin.left - 8} y={y(tick) + 4} textAnchor="end">
            {formatNumber(tick)}
          </text>
        </g>
      ))}
      {days.map((day, at) => (
        <text key={day} x={x(day)} y={height - 4} textAnchor={anchorOf(at, days.length)}>
          {dayOf(day)}
        </text>
      ))}
      {series.map(({ name, points }, at) => (
        <g
          key={name}
          stroke={hueOf(hueAt(series, at), mode).fill}
          fill={hueOf(hueAt(series, at), mode).fill}
        >
          <path
            fill="none"
            strokeWidth={2}
            strokeDasharray={dashes[at]}
            d={`M${points.map((point) => `${x(point.at)} ${y(point.value)}`).join('L')}`}
          />
          {points.length > mostMarked
            ? null
            : points.map((point) => (
                <circle key={point.row} cx={x(point.at)} cy={y(point.value)} r={3}>
                  <title>{`${dayOf(point.at)}: ${formatNumber(point.value)} ${name}`.trim()}</title>
                </circle>
              ))}
        </g>
      ))}
    </>
  );
}

const anchorOf = (at: number, count: number) =>
  count === 1 ? 'middle' : at === 0 ? 'start' : at === count - 1 ? 'end' : 'middle';

/** Lines of countries, by their codes, have the colours of these; others those of their places here. */
function hueAt(series: Lines['series'], at: number): number {
  const areCountries = series.every(({ name }) => /^[A-Z]{2}$/.test(name));
  return areCountries ? hueOfCountry(series[at]?.name ?? '') : at;
}

/** Names of the lines, each beside a piece of it. */
function Key({ lines: { series } }: { lines: Lines }) {
  const mode = useComputedColorScheme('light', { getInitialValueInEffect: false });
  return series.map(({ name }, at) => (
    <span key={name}>
      <svg width={28} height={8} aria-hidden="true">
        <path
          d="M0 4H28"
          stroke={hueOf(hueAt(series, at), mode).fill}
          strokeWidth={2}
          strokeDasharray={dashes[at]}
        />
      </svg>
      <bdi>{name}</bdi>
    </span>
  ));
}
