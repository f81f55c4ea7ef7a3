import { Box, NumberInput, Switch, UnstyledButton } from '@mantine/core';
import { t } from '../../app/i18n/t.ts';
import { fold, foldAllGroups } from '../../graph/commands.ts';
import { useGraph, useSettledChart } from '../../graph/store.ts';
import { isFolded, visible } from '../../graph/visible.ts';
import { SectionLabel } from '../../ui/index.ts';
import { change } from './change.ts';

/** Whether ads are nodes or counted links, and how many are folded. */
export function FoldChoice() {
  const chart = useSettledChart();
  const isOn = useGraph(({ log }) => isFolded(log.present));
  const count = visible(chart).away.filter(({ kind }) => kind === 'ad').length;
  if (!Object.values(chart.nodes).some(({ kind }) => kind === 'ad')) return null;
  return (
    <Box p="6px 0">
      <Switch
        size="xs"
        checked={isOn}
        onChange={(event) => fold(event.currentTarget.checked)}
        label={t('fold.toggle')}
      />
      {count > 0 ? (
        <>
          <p className="tl-note">{t('fold.note', { count })}</p>
          <FewestAds most={count} />
        </>
      ) : null}
    </Box>
  );
}

/** Folded groups: what a box is, and all of them at once. */
export function GroupChoice() {
  const { groups } = useSettledChart();
  const count = groups.filter(({ box }) => box).length;
  if (count === 0) return null;
  return (
    <>
      <SectionLabel title={t('groups.title', { count })}>
        <UnstyledButton className="tl-quiet-button" onClick={() => foldAllGroups(true)}>
          {t('groups.foldAll')}
        </UnstyledButton>
        <UnstyledButton className="tl-quiet-button" onClick={() => foldAllGroups(false)}>
          {t('groups.unfoldAll')}
        </UnstyledButton>
      </SectionLabel>
      <p className="tl-note">{t('groups.note')}</p>
    </>
  );
}

/** Of how many ads a counted link has to be, to be drawn: as somebody said, or as the drawing chose. */
function FewestAds({ most }: { most: number }) {
  const { thin, fewestAds } = visible(useSettledChart());
  const said = useGraph(({ log }) => log.present.filters.fewestAds);
  return (
    <>
      <NumberInput
        size="xs"
        label={t('fold.fewest')}
        min={1}
        max={most}
        clampBehavior="strict"
        value={said ?? fewestAds}
        onChange={(value) => change({ fewestAds: Math.max(1, Number(value) || 1) })}
      />
      {thin > 0 ? (
        <p className="tl-note">
          {t('fold.thin', { count: thin })} {said === null ? t('fold.chosen') : null}
        </p>
      ) : null}
      {thin > 0 ? (
        <UnstyledButton className="tl-quiet-button" onClick={() => change({ fewestAds: 1 })}>
          {t('fold.all')}
        </UnstyledButton>
      ) : null}
      {said === null ? null : (
        <UnstyledButton className="tl-quiet-button" onClick={() => change({ fewestAds: null })}>
          {t('fold.choose')}
        </UnstyledButton>
      )}
    </>
  );
}
