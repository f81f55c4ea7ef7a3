import { Checkbox } from '@mantine/core';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { t } from '../../../../app/i18n/t.ts';
import { isJudged } from '../../../../operations/probability.ts';
import { EmptyState, LinkKey, LinkSample } from '../../../../ui/index.ts';
import type { NetworkView } from '../operations.ts';
import { Drawing, none } from './drawing.tsx';
import { cutPointsOf, type Tree, type Uncounted, unmarkedCutPoints } from './tree-chart.ts';

/** What holds a network, drawn: things, the ads that link them, cut points, and on demand what counts for nothing. */
export function EvidenceTree({ network }: { network: NetworkView }) {
  const { tree, nearMatches, copiedFrom } = network;
  const [isShown, setShown] = useState(false);
  const copied = copiedFrom.nodes;
  const uncounted = useMemo(() => ({ rejected: nearMatches, copied }), [nearMatches, copied]);
  if (tree.identifiers.length === 0)
    return (
      <EmptyState text={t(isJudged(network.score) ? 'networks.judgedTree' : 'networks.noTree')} />
    );
  const shown = isShown ? uncounted : none;
  const uncountedTotal = nearMatches.length + copied.length;
  return (
    <>
      <div className="tl-figure-tools">
        <span className="tl-note">
          {t('networks.treeDrawn', {
            shown: tree.identifiers.length,
            count: tree.identifiersTotal,
          })}
          {tree.adsLeft > 0 ? ` ${t('networks.treeLeft', { count: tree.adsLeft })}` : ''}
        </span>
        {uncountedTotal > 0 ? (
          <Checkbox
            size="xs"
            className="tl-end"
            label={t(copied.length > 0 ? 'networks.showCopied' : 'networks.showRejected', {
              count: uncountedTotal,
            })}
            checked={isShown}
            onChange={(event) => setShown(event.currentTarget.checked)}
          />
        ) : (
          <span className="tl-note tl-end">{t('networks.noRejected')}</span>
        )}
      </div>
      <Drawing tree={tree} uncounted={shown} />
      <TreeKey network={network} tree={tree} shown={shown} />
    </>
  );
}

interface KeyProps {
  network: NetworkView;
  tree: Tree;
  shown: Uncounted;
}

/** What the lines and marks of the drawing mean, and what of it is not drawn. */
function TreeKey({ network: { copiedFrom, cutPointsTotal }, tree, shown }: KeyProps) {
  const left = copiedFrom.totalCount - shown.copied.length;
  const cutPointsLeft = unmarkedCutPoints(tree, cutPointsTotal);
  return (
    <p className="tl-key">
      <LinkKey kinds={['observed', 'inferred']} />
      {shown.rejected.length > 0 ? (
        <span>
          <LinkSample kind="wrong" />
          {t('networks.notMerged')}
        </span>
      ) : null}
      {shown.copied.length > 0 ? (
        <span>
          <LinkSample kind="copied" />
          {t('copied.drawn')}
          {left > 0 ? ` ${t('copied.notDrawn', { count: left })}` : ''}
        </span>
      ) : null}
      {cutPointsOf(tree).length > 0 ? (
        <span>
          <IconArrowsSplit2 size={14} aria-hidden="true" />
          {t('networks.cutPoint')}
        </span>
      ) : null}
      {cutPointsLeft > 0 ? (
        <span className="tl-note">{t('networks.cutPointsLeft', { count: cutPointsLeft })}</span>
      ) : null}
      <span className="tl-note">{t('networks.treeKey')}</span>
    </p>
  );
}
