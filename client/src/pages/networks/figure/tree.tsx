import { Checkbox, useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { t } from '../../../app/i18n/t.ts';
import type { Layers } from '../../../graph/canvas/use-cytoscape.ts';
import { useStillChart } from '../../../graph/canvas/use-still-chart.ts';
import { emptyChart, type Point } from '../../../graph/types.ts';
import { EmptyState, LinkKey, LinkSample } from '../../../ui/index.ts';
import type { NetworkView } from '../operations.ts';
import { explain, narrowTo, type Tied, useShowing } from '../showing.ts';
import {
  bridgesOf,
  groupKey,
  type TreeGroup,
  thingName,
  toChart,
  treePlaces,
  type Uncounted,
  unmarkedBridges,
} from './tree-chart.ts';
import { leastHeight, leastWidth } from './tree-size.ts';

export type Tree = NonNullable<NetworkView['tree']>;

/** What holds a network, drawn: things, the ads that tie them, bridges, and on demand what counts for nothing. */
export function EvidenceTree({ network }: { network: NetworkView }) {
  const { tree, misses, copiedFrom } = network;
  const [isShown, setShown] = useState(false);
  const copied = copiedFrom?.rows ?? none.copied;
  const uncounted = useMemo(() => ({ rejected: misses, copied }), [misses, copied]);
  if (!tree || tree.identifiers.length === 0) return <EmptyState text={t('networks.noTree')} />;
  const left = (copiedFrom?.total ?? 0) - copied.length;
  const uncountedTotal = misses.length + copied.length;
  const bridgesLeft = unmarkedBridges(tree, network.bridgesTotal);
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
      <Drawing tree={tree} uncounted={isShown ? uncounted : none} />
      <p className="tl-tree-key">
        <LinkKey kinds={['observed', 'inferred']} />
        {isShown && misses.length > 0 ? (
          <span>
            <LinkSample kind="wrong" />
            {t('networks.notJoined')}
          </span>
        ) : null}
        {isShown && copied.length > 0 ? (
          <span>
            <LinkSample kind="copied" />
            {t('copied.drawn')}
            {left > 0 ? ` ${t('copied.notDrawn', { count: left })}` : ''}
          </span>
        ) : null}
        {bridgesOf(tree).length > 0 ? (
          <span>
            <IconArrowsSplit2 size={14} aria-hidden="true" />
            {t('networks.bridge')}
          </span>
        ) : null}
        {bridgesLeft > 0 ? (
          <span className="tl-note">{t('networks.bridgesLeft', { count: bridgesLeft })}</span>
        ) : null}
        <span className="tl-note">{t('networks.treeKey')}</span>
      </p>
    </>
  );
}

export const none: Uncounted = { rejected: [], copied: [] };

interface DrawingProps {
  tree: Tree;
  uncounted: Uncounted;
  /** How high it is at least, by where everything stands. */
  heightOf?: (places: readonly Point[]) => number;
}

/** A tree of evidence on a canvas of its own. */
export function Drawing({ tree, uncounted, heightOf = leastHeight }: DrawingProps) {
  const layers = useRef<Layers>({ under: null, chart: null, over: null });
  const mode = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const { ref, width, height } = useElementSize();
  const places = useMemo(() => [...treePlaces(tree, uncounted).values()], [tree, uncounted]);
  const least = leastWidth(places);
  // In a column too narrow for its names the drawing is wider than the column, which scrolls.
  const wide = Math.max(width, least);
  const chart = useMemo(
    // Drawn before there is a size it would be seen to be drawn twice.
    () => (height > 0 ? toChart(tree, uncounted, { width: wide, height }) : emptyChart),
    [tree, uncounted, wide, height],
  );
  const [unnamed, setUnnamed] = useState(0);
  const navigate = useNavigate();
  const { tied, narrowed } = useShowing();
  const chosen = tied ? tied.group : narrowed?.filter.holds;
  const nodes = [chosen ?? []]
    .flat()
    .map(String)
    .filter((id) => id in chart.nodes);
  useStillChart(layers, {
    ...{ chart, mode, cited: [], selection: { nodes, link: null } },
    bridges: bridgesOf(tree),
    onUnnamed: setUnnamed,
    onChoose: (id) => {
      const node = chart.links[id]?.source ?? id;
      const group = tree.groups.find((one) => groupKey(one) === node);
      const thing = tree.identifiers.find((one) => one.id === node);
      if (group) explainGroup(tree, group);
      else if (thing || isLeftOut(uncounted, node))
        narrowTo({ holds: [node] }, chart.nodes[node]?.caption ?? node);
      else if (node.startsWith('network:'))
        void navigate({ to: '/networks/$id', params: { id: node } });
    },
  });
  return (
    <>
      <section
        ref={ref}
        className="tl-tree-frame"
        style={{ minHeight: heightOf(places) }}
        // What scrolls has a name and is scrolled with keys.
        aria-label={width < least ? t('networks.treeFrame') : undefined}
        tabIndex={width < least ? 0 : undefined}
      >
        <div
          className="tl-tree"
          style={{ minWidth: least }}
          role="img"
          aria-label={t('networks.treeLabel', {
            things: tree.identifiers.length,
            groups: tree.groups.length,
          })}
        >
          <div
            ref={(element) => {
              layers.current.chart = element;
            }}
          />
          <canvas
            ref={(element) => {
              layers.current.over = element;
            }}
          />
        </div>
      </section>
      {/* Its line is there always: what came later would make the drawing lower, and draw it again. */}
      <p className="tl-note tl-unnamed">
        {unnamed > 0 ? t('networks.unnamed', { count: unnamed }) : null}
      </p>
    </>
  );
}

const isLeftOut = ({ copied }: Uncounted, node: string): boolean =>
  copied.some(({ leftOut }) => leftOut.some(({ id }) => id === node));

/** How a thing of a tree is called. */
export function nameIn({ identifiers }: Tree, id: string): string {
  const thing = identifiers.find((one) => one.id === id);
  return thing ? thingName(thing) : id;
}

export const tiedBy = (tree: Tree, group: TreeGroup): Tied => ({
  group: groupKey(group),
  ends: group.ends.map(({ id }) => ({ id, name: nameIn(tree, id) })),
  ads: group.ads,
  judged: group.judged,
});

/** Why two things are tied: in the column beside, and as the list of their ads. */
export function explainGroup(tree: Tree, group: TreeGroup): void {
  const tied = tiedBy(tree, group);
  explain(tied, tied.ends.map(({ name }) => name).join(` ${t('networks.and')} `));
}
