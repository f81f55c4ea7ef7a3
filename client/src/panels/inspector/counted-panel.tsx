import { Box, Button, Text } from '@mantine/core';
import { IconNote } from '@tabler/icons-react';
import { t } from '../../app/i18n/t.ts';
import { pick, unfold } from '../../graph/commands.ts';
import { noteCount, notedText, useNoted } from '../../graph/noted.ts';
import { useChart, useGraph } from '../../graph/store.ts';
import type { ChartLink } from '../../graph/types.ts';
import { Chip, KindIcon, LinkChip, PanelHead } from '../../ui/index.ts';
import { HeadButtons } from './head-buttons.tsx';

const most = 200;

/** The folded ads for which a counted link stands, the newest first, and the ways on from there. */
export function CountedPanel({ link }: { link: ChartLink }) {
  const { nodes } = useChart();
  const { noted } = useNoted();
  const { source, target, via = [] } = link;
  const ads = via
    .flatMap((id) => nodes[id] ?? [])
    .sort((one, other) => (other.firstSeen ?? '').localeCompare(one.firstSeen ?? ''));
  const withNotes = noteCount(noted, via);
  const name = (id: string) => nodes[id]?.caption ?? id;
  const ends = { one: name(source), other: name(target) };
  return (
    <>
      <PanelHead title={t('counted.title')}>
        <HeadButtons />
      </PanelHead>
      <div className="tl-inspector-body">
        <div className="tl-why">
          <p>{t('counted.sentence', { count: via.length, ...ends })}</p>
          <div className="tl-chips">
            <LinkChip kind={link.inferred ? 'inferred' : 'observed'} />
            {withNotes > 0 ? (
              <Chip icon={<IconNote size={14} aria-hidden="true" />}>
                {t('notes.amongAds', { count: withNotes })}
              </Chip>
            ) : null}
          </div>
        </div>
        <ul className="tl-rows tl-ruled-above">
          {ads.slice(0, most).map(({ id, caption, price, words }) => (
            <li key={id} className="tl-counted">
              <KindIcon kind="ad" />
              <Box miw={0}>
                <button type="button" className="tl-row-button" onClick={() => pick(id, false)}>
                  {caption}
                </button>
                <Text className="tl-note" lineClamp={2} dir="auto">
                  {[price, words].filter(Boolean).join(' · ')}
                </Text>
                {noted.has(id) ? (
                  <p className="tl-note">
                    <span className="tl-measure">
                      <IconNote size={14} aria-hidden="true" />
                      {notedText(noted, id)}
                    </span>
                  </p>
                ) : null}
              </Box>
            </li>
          ))}
        </ul>
        {ads.length > most ? (
          <p className="tl-note tl-inset">
            {t('counted.listed', { shown: most, total: ads.length })}
          </p>
        ) : null}
      </div>
      <footer className="tl-inspector-foot">
        <Button onClick={() => unfold(via)}>{t('counted.unfold', { count: via.length })}</Button>
        <Button onClick={() => useGraph.getState().select({ nodes: [source, target], link: null })}>
          {t('counted.why')}
        </Button>
      </footer>
    </>
  );
}
