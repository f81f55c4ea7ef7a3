import { Box, Button, Checkbox } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { formatNumber } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import type { Kind } from '../../../gql/graphql.ts';
import { many, openNeighbours, readLimit } from '../../../graph/effects.ts';
import { toggled } from '../../../graph/producers/filter.ts';
import { type NeighbourCounts, useGraph } from '../../../graph/store.ts';
import { kindStyles } from '../../../theme/kinds.ts';
import { KindIcon, ShareBar } from '../../../ui/index.ts';

/** Asks, by kind and with counts, before many neighbours or those of a hub are added. */
export function Guard() {
  const guard = useGraph((state) => state.guard);
  return guard ? <GuardDialog key={guard.entity.id} guard={guard} /> : null;
}

const leftOf = (counts: NeighbourCounts['counts']): number =>
  counts.reduce((sum, { total }) => sum + total, 0);

/** From 500, or on a hub, ads start unticked: they are the many, the other kinds tell. */
function startingKinds({ counts, entity }: NeighbourCounts): Kind[] {
  const careful = leftOf(counts) >= many || entity.hub !== null;
  return counts.map(({ kind }) => kind).filter((kind) => !careful || kind !== 'ad');
}

function GuardDialog({ guard }: { guard: NeighbourCounts }) {
  const [kinds, setKinds] = useState(() => startingKinds(guard));
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    safe.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const { entity, total, counts } = guard;
  const chosen = leftOf(counts.filter(({ kind }) => kinds.includes(kind)));
  const left = leftOf(counts);
  const close = () => useGraph.getState().set({ guard: null });
  const most = Math.max(...counts.map((one) => one.total));
  return (
    <div
      className="tl-guard"
      role="dialog"
      aria-labelledby="guard-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <Box component="h2" fz={13.5} id="guard-title">
        {t('guard.title', { count: left })}
      </Box>
      <p className="tl-note">
        {entity.hub
          ? t('guard.hub', { ads: entity.hub.ads, posters: entity.hub.posters })
          : t('guard.many')}
        {left < total ? ` ${t('guard.drawn', { count: total - left })}` : null}
      </p>
      <Box m="8px 0 12px">
        {counts.map((one) => (
          <GuardRow
            key={one.kind}
            count={one}
            share={one.total / most}
            ticked={kinds.includes(one.kind)}
            onToggle={() => setKinds(toggled(kinds, one.kind))}
          />
        ))}
      </Box>
      <div className="tl-guard-buttons">
        <Button
          variant="filled"
          disabled={chosen === 0}
          onClick={() => void openNeighbours(entity.id, kinds, chosen)}
        >
          {chosen > readLimit
            ? t('guard.addPart', { count: readLimit, total: chosen })
            : t('guard.add', { count: chosen })}
        </Button>
        <Button ref={safe} onClick={close} rightSection={<kbd>Esc</kbd>}>
          {t('guard.close')}
        </Button>
      </div>
      {chosen === 0 ? <p className="tl-note">{t('guard.none')}</p> : null}
    </div>
  );
}

interface RowProps {
  count: NeighbourCounts['counts'][number];
  share: number;
  ticked: boolean;
  onToggle: () => void;
}

function GuardRow({ count, share, ticked, onToggle }: RowProps) {
  const { kind, total, hubs } = count;
  return (
    <Checkbox
      className="tl-legend-row"
      checked={ticked}
      onChange={onToggle}
      label={
        <>
          <span className="tl-legend-sample">
            <KindIcon kind={kind} />
          </span>
          <span className="tl-legend-name">
            {kindStyles[kind].plural}
            {hubs > 0 ? <span className="tl-note"> {t('guard.hubs', { count: hubs })}</span> : null}
          </span>
          <ShareBar share={Math.max(0.04, share)} />
          <Box component="span" className="tl-figures" miw={40} ta="end">
            {formatNumber(total)}
          </Box>
        </>
      }
    />
  );
}
