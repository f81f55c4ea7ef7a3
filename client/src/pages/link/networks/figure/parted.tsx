import { Box, Button, Flex } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useMemo } from 'react';
import { t } from '../../../../app/i18n/t.ts';
import { useShortcut } from '../../../../app/shortcuts.ts';
import { ErrorState, LinkKey, LinkSample, LoadingRows, Sentence } from '../../../../ui/index.ts';
import type { NetworkView } from '../operations.ts';
import { endPreview, narrowTo } from '../showing.ts';
import { Drawing, none } from './drawing.tsx';
import { nameIn } from './explain-link.ts';
import { letterOf } from './part-letters.ts';
import { type Preview, partsLeft } from './preview.ts';
import { treePlaces } from './tree-chart.ts';
import { clearHeight, leastWidth } from './tree-size.ts';

interface Props {
  network: NetworkView;
  preview: Preview;
}

/** A network as it would fall apart without a cut point: each part in a box of its own. Nothing is recorded. */
export function Parted({ network, preview }: Props) {
  const { cutPoint, parts, error, readAgain } = preview;
  useShortcut('Escape', endPreview);
  const left = partsLeft(cutPoint, parts?.length ?? 0);
  return (
    <>
      <div className="tl-figure-tools tl-parted-tools">
        <div role="status">
          <Sentence parts={cutPoint.sentence} />
          <p className="tl-note">{t('networks.previewNote', { n: network.run })}</p>
        </div>
        <Button
          className="tl-end"
          size="compact-sm"
          leftSection={<IconArrowBackUp size={14} aria-hidden="true" />}
          rightSection={<kbd>Esc</kbd>}
          aria-keyshortcuts="Escape"
          onClick={endPreview}
        >
          {t('networks.previewEnd')}
        </Button>
      </div>
      {error ? <ErrorState error={error} onRetry={readAgain} /> : null}
      {!parts && !error ? <LoadingRows rows={4} height={48} /> : null}
      <Flex wrap="wrap" gap={10} flex={1} p="4px 16px 8px">
        {parts?.map((part, at) => (
          <PartBox key={letterOf(at)} cutPoint={cutPoint.id} at={at} part={part} />
        ))}
      </Flex>
      <p className="tl-key">
        <LinkKey kinds={['observed', 'inferred']} />
        {parts?.some(({ shared }) => shared.length > 0) ? (
          <span>
            <LinkSample kind="wrong" />
            {t('networks.previewShared')}
          </span>
        ) : null}
        <span className="tl-note">
          {t('networks.previewKey')}
          {parts && left.parts > 0
            ? ` ${t('networks.previewLeft', { count: left.parts, ads: t('networks.ads', { count: left.ads }) })}`
            : ''}
        </span>
      </p>
    </>
  );
}

interface BoxProps {
  /** By id. */
  cutPoint: string;
  at: number;
  part: NonNullable<Preview['parts']>[number];
}

function PartBox({ cutPoint, at, part: { ads, shared, tree } }: BoxProps) {
  const name = t('networks.part', { letter: letterOf(at) });
  const count = t('networks.ads', { count: ads });
  const uncounted = useMemo(() => ({ ...none, shared }), [shared]);
  const wide = leastWidth([...treePlaces(tree, none).values()]);
  return (
    <section className="tl-parted-box" aria-label={`${name}, ${count}`} style={{ flexBasis: wide }}>
      <Flex component="header" align="center" gap={8} flex="none" p="6px 6px 6px 12px">
        <Box component="h3" fz={12}>
          {name}
        </Box>
        <span className="tl-note">
          {count}
          {tree.adsLeft > 0 && tree.adsLeft < ads
            ? `. ${t('networks.treeLeft', { count: tree.adsLeft })}`
            : ''}
        </span>
        <Button
          className="tl-end"
          variant="subtle"
          color="ink"
          size="compact-xs"
          onClick={() => narrowTo({ without: cutPoint, part: at }, name)}
        >
          {t('networks.partAds', { count: ads })}
        </Button>
      </Flex>
      {tree.identifiers.length > 0 ? (
        <Drawing tree={tree} uncounted={uncounted} heightOf={clearHeight} />
      ) : (
        <p className="tl-networks-words">{t('networks.partBare', { count: ads })}</p>
      )}
      {shared.length > 0 ? (
        <p className="tl-note">
          {t('networks.partShared', { names: shared.map((id) => nameIn(tree, id)).join(', ') })}
        </p>
      ) : null}
    </section>
  );
}
