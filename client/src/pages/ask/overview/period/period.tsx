import { Box, Button, Flex } from '@mantine/core';
import { type PointerEvent, useMemo, useRef, useState } from 'react';
import { formatDate, formatSpan } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { type Brush, brushOf } from '../../../../panels/bottom/bins.ts';
import { TimelineHandle } from '../../../../panels/bottom/timeline-handle.tsx';
import type { Asked } from '../address.ts';
import type { Overview } from '../queries.ts';
import { type Bar, barsOf, daysOf, rangeIn } from './bars.ts';

type Days = Pick<Asked, 'from' | 'to'>;

interface Props {
  weeks: Overview['weeks'];
  days: Days;
  onDays: (days: Days) => void;
}

/** Ads by week of their first capture, and the period that is counted: dragged, or stepped by arrow keys. */
export function Period({ weeks, days, onDays }: Props) {
  const { unit, bars, older } = useMemo(() => barsOf(weeks), [weeks]);
  if (bars.length === 0) return <p className="tl-note">{t('overview.periodNone')}</p>;
  const isWhole = days.from === undefined && days.to === undefined;
  return (
    <div className="tl-period">
      <p className="tl-note">
        <strong>
          {isWhole
            ? t('overview.periodAll')
            : formatSpan(days.from ?? bars[0]?.from ?? null, days.to ?? bars.at(-1)?.to ?? null)}
        </strong>
        {bars.length > 1 ? (
          <span>{t('overview.periodHint', { unit: t(`overview.unit.${unit}`) })}</span>
        ) : null}
        {older ? (
          <span>{t('overview.periodOlder', { day: formatDate(bars[0]?.to ?? '') })}</span>
        ) : null}
        {isWhole ? null : (
          <Button
            variant="subtle"
            color="ink"
            size="compact-xs"
            onClick={() => onDays({ from: undefined, to: undefined })}
          >
            {t('overview.periodClear')}
          </Button>
        )}
      </p>
      <Bars unit={unit} bars={bars} days={days} onDays={onDays} />
      <Flex justify="space-between" c="dimmed" pt={2} fz={11} aria-hidden="true">
        <span>{formatDate(bars[0]?.from ?? '')}</span>
        <span>{formatDate(bars.at(-1)?.to ?? '')}</span>
      </Flex>
    </div>
  );
}

interface BarsProps extends Pick<Props, 'days' | 'onDays'> {
  unit: 'week' | 'month';
  bars: readonly Bar[];
}

function Bars({ unit, bars, days, onDays }: BarsProps) {
  const place = useRef<HTMLDivElement>(null);
  // While it is dragged only the bars follow: the server is asked when it is let go.
  const [dragged, setDragged] = useState<Brush | null>(null);
  const range = dragged ?? rangeIn(bars, days);
  const most = Math.max(1, ...bars.map(({ ads }) => ads));
  const barAt = (clientX: number) => {
    const box = place.current?.getBoundingClientRect();
    return box ? Math.floor(((clientX - box.left) / box.width) * bars.length) : 0;
  };
  const onPointerDown = (down: PointerEvent<HTMLDivElement>) => {
    const start = fixedEnd(down.target, range) ?? barAt(down.clientX);
    let isMoved = false;
    const area = down.currentTarget;
    area.setPointerCapture(down.pointerId);
    const at = (event: globalThis.PointerEvent) =>
      brushOf(start, barAt(event.clientX), bars.length);
    const move = (event: globalThis.PointerEvent) => {
      isMoved = true;
      setDragged(at(event));
    };
    area.addEventListener('pointermove', move);
    const drop = (event: globalThis.PointerEvent) => {
      area.removeEventListener('pointermove', move);
      setDragged(null);
      if (isMoved) onDays(daysOf(bars, at(event)));
    };
    area.addEventListener('pointerup', drop, { once: true });
  };
  const words = bars
    .filter(({ ads }) => ads > 0)
    .map(({ from, ads }) => t('overview.bar', { from: formatDate(from), count: ads }));
  return (
    <Box ref={place} className="tl-time-area" flex="none" h={52} onPointerDown={onPointerDown}>
      <Ends bars={bars} range={range} onDays={onDays} />
      <Flex
        pos="absolute"
        inset={0}
        role="img"
        aria-label={t('overview.periodChart', {
          unit: t(`overview.unit.${unit}`),
          bars: words.join('; '),
        })}
      >
        {bars.map(({ from, ads }, index) => (
          <div
            key={from}
            className="tl-time-slot"
            title={t('overview.bar', { from: formatDate(from), count: ads })}
          >
            <span
              className={
                index >= range.first && index <= range.last
                  ? 'tl-time-bar tl-time-bar-active'
                  : 'tl-time-bar'
              }
              style={{ height: ads === 0 ? 0 : `max(2px, ${(ads / most) * 94}%)` }}
            />
          </div>
        ))}
      </Flex>
    </Box>
  );
}

/** Who drags one end keeps the other. */
function fixedEnd(target: EventTarget, range: Brush): number | undefined {
  const handle = target instanceof Element ? target.closest('[role=slider]') : null;
  if (!handle) return undefined;
  return handle.ariaLabel === t('overview.periodFrom') ? range.last : range.first;
}

interface EndsProps extends Pick<BarsProps, 'bars' | 'onDays'> {
  range: Brush;
}

function Ends({ bars, range, onDays }: EndsProps) {
  const share = (index: number) => `${(index / bars.length) * 100}%`;
  const move = (first: number, last: number) =>
    onDays(daysOf(bars, brushOf(first, last, bars.length)));
  const isWhole = range.first === 0 && range.last === bars.length - 1;
  return (
    <>
      {isWhole ? null : (
        <Box
          pos="absolute"
          top={0}
          bottom={0}
          bg="color-mix( in srgb, var(--tl-highlight-fill) calc(var(--tl-chart-brush-opacity) * 100%), transparent )"
          style={{
            insetInlineStart: share(range.first),
            width: share(range.last - range.first + 1),
          }}
        />
      )}
      <TimelineHandle
        label={t('overview.periodFrom')}
        at={share(range.first)}
        value={range.first}
        text={formatDate(bars[range.first]?.from ?? '')}
        count={bars.length}
        onMove={(index) => move(Math.min(index, range.last), range.last)}
      />
      <TimelineHandle
        label={t('overview.periodTo')}
        at={share(range.last + 1)}
        value={range.last}
        text={formatDate(bars[range.last]?.to ?? '')}
        count={bars.length}
        onMove={(index) => move(range.first, Math.max(index, range.first))}
      />
    </>
  );
}
