import { Box, Button, Flex } from '@mantine/core';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { create } from 'zustand';
import { formatDate, formatNumber } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { useIsComing } from '../../graph/coming.ts';
import { useSettledChart } from '../../graph/store.ts';
import type { Chart } from '../../graph/types.ts';
import { useView } from '../../graph/view.ts';
import { remember, visible } from '../../graph/visible.ts';
import { Chip, EmptyState, LoadingRows } from '../../ui/index.ts';
import { type Bin, type Brush, binsOf, brushOf, outsideOf } from './bins.ts';
import { PlayButton, togglePlay } from './play.tsx';
import { TimelineHandle } from './timeline-handle.tsx';

/** The range of the timeline; the canvas fades what is outside it. */
const useBrush = create<{ brush: Brush | null }>(() => ({ brush: null }));

function setBrush(brush: Brush | null, bins: readonly Bin[]): void {
  useBrush.setState({ brush });
  useView.setState({ outside: outsideOf(bins, brush) });
}

const playing = (bins: readonly Bin[], brush: Brush | null) => ({
  ...{ brush, count: bins.length },
  onBrush: (next: Brush) => setBrush(next, bins),
});

const adBins = remember((chart: Chart) =>
  binsOf(
    [...visible(chart).nodes, ...visible(chart).away, ...visible(chart).inside]
      .filter(({ kind }) => kind === 'ad')
      .map(({ id, firstSeen, lastSeen }) => ({ id, at: firstSeen ?? lastSeen })),
  ),
);

const day = (time: number) => formatDate(new Date(time).toISOString());

/** The range in words, how many ads are in it, and the way out of it. */
export function TimelineTools() {
  const { bins } = adBins(useSettledChart());
  const { brush } = useBrush();
  const [first, last] = brush ? [bins[brush.first], bins[brush.last]] : [];
  const outside = useOutside(bins);
  if (bins.length === 0) return null;
  const play = <PlayButton {...playing(bins, brush)} />;
  if (!brush || !first || !last) {
    return (
      <>
        {play}
        <Button
          variant="subtle"
          color="ink"
          onClick={() => setBrush(brushOf(0, bins.length, bins.length), bins)}
        >
          {t('time.choose')}
        </Button>
      </>
    );
  }
  const total = bins.reduce((sum, { ids }) => sum + ids.length, 0);
  const inside = total - outside;
  return (
    <>
      {play}
      <span className="tl-time-span">
        {t('format.span', { from: day(first.from), to: day(last.to - 1) })}
      </span>
      <Chip>{t('time.inRange', { inside, total })}</Chip>
      <Button variant="subtle" color="ink" onClick={() => setBrush(null, bins)}>
        {t('time.clear')}
      </Button>
    </>
  );
}

/** Ads by day, week or month; a range fades the rest of the canvas. */
export function Timeline() {
  const chart = useSettledChart();
  const isComing = useIsComing(chart);
  const { unit, bins } = adBins(chart);
  const { brush } = useBrush();
  const place = useRef<HTMLDivElement>(null);
  const cited = new Set(useView((state) => state.cited));
  if (isComing) return <LoadingRows />;
  if (bins.length === 0) return <EmptyState text={t('time.empty')} />;
  const most = Math.max(...bins.map(({ ids }) => ids.length));
  const barAt = (clientX: number) => {
    const box = place.current?.getBoundingClientRect();
    if (!box) return 0;
    return Math.floor(((clientX - box.left) / box.width) * bins.length);
  };
  const onPointerDown = (down: PointerEvent<HTMLDivElement>) => {
    const start = barAt(down.clientX);
    const area = down.currentTarget;
    area.setPointerCapture(down.pointerId);
    const move = (event: globalThis.PointerEvent) =>
      setBrush(brushOf(start, barAt(event.clientX), bins.length), bins);
    area.addEventListener('pointermove', move);
    area.addEventListener('pointerup', () => area.removeEventListener('pointermove', move), {
      once: true,
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    togglePlay(playing(bins, brush));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is of a form
    <div
      role="group"
      className="tl-time"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is played by Space
      tabIndex={0}
      aria-label={t('time.group')}
      onKeyDown={onKeyDown}
    >
      <p className="tl-note">
        {t('time.title', { unit: t(`time.${unit}`) })}
        <span className="tl-time-most tl-figures">{formatNumber(most)}</span>
      </p>
      <div ref={place} className="tl-time-area" onPointerDown={onPointerDown}>
        {brush ? <Range brush={brush} bins={bins} /> : null}
        <Flex
          pos="absolute"
          inset={0}
          role="img"
          aria-label={t('time.chart', { unit: t(`time.${unit}`), bars: describe(bins) })}
        >
          {bins.map((bin, index) => (
            <Bar
              key={bin.from}
              bin={bin}
              most={most}
              active={!brush || (index >= brush.first && index <= brush.last)}
              cited={bin.ids.some((id) => cited.has(id))}
            />
          ))}
        </Flex>
      </div>
      <Axis bins={bins} />
    </div>
  );
}

function useOutside(bins: readonly Bin[]): number {
  const outside = useView((state) => state.outside);
  return bins.reduce((sum, { ids }) => sum + ids.filter((id) => outside.has(id)).length, 0);
}

function describe(bins: readonly Bin[]): string {
  return bins
    .filter(({ ids }) => ids.length > 0)
    .map(({ from, ids }) => t('time.bar', { from: day(from), count: ids.length }))
    .join('; ');
}

function Bar({
  bin,
  most,
  active,
  cited,
}: {
  bin: Bin;
  most: number;
  active: boolean;
  cited: boolean;
}) {
  const count = bin.ids.length;
  return (
    <div className="tl-time-slot" title={t('time.bar', { from: day(bin.from), count })}>
      {cited ? <span className="tl-time-cited" /> : null}
      <span
        className={active ? 'tl-time-bar tl-time-bar-active' : 'tl-time-bar'}
        style={{ height: count === 0 ? 0 : `max(2px, ${(count / most) * 84}%)` }}
      />
    </div>
  );
}

function Range({ brush, bins }: { brush: { first: number; last: number }; bins: Bin[] }) {
  const share = (index: number) => `${(index / bins.length) * 100}%`;
  const move = (first: number, last: number) => setBrush(brushOf(first, last, bins.length), bins);
  return (
    <>
      <Box
        pos="absolute"
        top={0}
        bottom={0}
        bg="color-mix( in srgb, var(--tl-highlight-fill) calc(var(--tl-chart-brush-opacity) * 100%), transparent )"
        style={{ insetInlineStart: share(brush.first), width: share(brush.last - brush.first + 1) }}
      />
      <TimelineHandle
        label={t('time.from')}
        at={share(brush.first)}
        value={brush.first}
        text={day(bins[brush.first]?.from ?? 0)}
        count={bins.length}
        onMove={(index) => move(Math.min(index, brush.last), brush.last)}
      />
      <TimelineHandle
        label={t('time.to')}
        at={share(brush.last + 1)}
        value={brush.last}
        text={day((bins[brush.last]?.to ?? 1) - 1)}
        count={bins.length}
        onMove={(index) => move(brush.first, Math.max(index, brush.first))}
      />
    </>
  );
}

const mostTicks = 8;

function Axis({ bins }: { bins: readonly Bin[] }) {
  const step = Math.ceil(bins.length / mostTicks);
  // A last stretch that is too short for its day would cut it off.
  const isLong = (index: number) => bins.length - index >= step * 0.6;
  const ticks = bins.filter((_, index) => index % step === 0 && isLong(index));
  return (
    <div className="tl-time-axis" aria-hidden="true">
      {ticks.map(({ from }) => (
        <span key={from} style={{ width: `${(step / bins.length) * 100}%` }}>
          {day(from)}
        </span>
      ))}
    </div>
  );
}
