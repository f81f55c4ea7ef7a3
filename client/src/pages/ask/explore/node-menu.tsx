import { Menu } from '@mantine/core';
import { t } from '../../../app/i18n/t.ts';
import { calledBy } from '../../../app/network-name.ts';
import { useFindPath } from '../../../app/use-find-path.ts';
import {
  expandSelected,
  foldedAdsOf,
  hide,
  removeSelected,
  selectKind,
  showNeighbourhood,
  togglePinned,
  unfold,
} from '../../../graph/commands.ts';
import { useChart, useGraph } from '../../../graph/store.ts';
import type { ChartNode } from '../../../graph/types.ts';
import { useView } from '../../../graph/view.ts';
import { useOpenCypher } from '../../../ui/index.ts';
import { askToWatch, targetOf } from '../../../watching/asking.ts';

const close = () => useView.setState({ menu: null });
/** Not keys, as by default: the one that opens it is still on its way. */
const outside = ['mousedown', 'touchstart'];

/** What can be done with a node, at its place: by a right click, Shift F10 or the menu key. */
export function NodeMenu() {
  const menu = useView((state) => state.menu);
  const node = useGraph(({ log }) => log.present.nodes[menu?.id ?? '']);
  if (!menu || !node) return null;
  return (
    <Menu
      key={`${menu.id} ${menu.x} ${menu.y}`}
      opened
      onChange={(opened) => {
        if (!opened) close();
      }}
      clickOutsideEvents={outside}
      // Its first entry has the focus; and it stands in the page, of which it is a part.
      withInitialFocusPlaceholder={false}
      portalProps={{ target: '.tl-explore' }}
      position="bottom-start"
      returnFocus={false}
      onClose={() => document.getElementById('canvas')?.focus()}
    >
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          className="tl-menu-anchor"
          aria-label={t('menu.label', { name: node.caption })}
          style={{ left: menu.x, top: menu.y }}
        />
      </Menu.Target>
      <Menu.Dropdown>
        <Items node={node} />
      </Menu.Dropdown>
    </Menu>
  );
}

function Items({ node }: { node: ChartNode }) {
  const { id, kind, pinned } = node;
  const chart = useChart();
  const chosen = useGraph((state) => state.selection.nodes);
  const findPath = useFindPath();
  const openCypher = useOpenCypher();
  const ads = foldedAdsOf(id, chart);
  const count = chosen.length;
  return (
    <>
      <Menu.Item onClick={() => document.getElementById('inspector')?.focus()}>
        {t('menu.inspect')}
      </Menu.Item>
      {count === 1 ? <Menu.Item onClick={expandSelected}>{t('menu.expand')}</Menu.Item> : null}
      {ads.length > 0 ? (
        <Menu.Item onClick={() => unfold(ads)}>{t('menu.unfold', { count: ads.length })}</Menu.Item>
      ) : null}
      {findPath ? <Menu.Item onClick={findPath}>{t('menu.path')}</Menu.Item> : null}
      {count === 1 ? (
        <Menu.Item onClick={() => askToWatch({ target: targetOf(id), title: calledBy(node) })}>
          {t('watch.watch')}
        </Menu.Item>
      ) : null}
      <Menu.Item onClick={togglePinned}>{t(pinned ? 'menu.unpin' : 'menu.pin')}</Menu.Item>
      <Menu.Item onClick={() => selectKind(kind)}>{t('menu.kind')}</Menu.Item>
      <Menu.Divider />
      <Menu.Item onClick={() => showNeighbourhood(id)}>{t('menu.only')}</Menu.Item>
      <Menu.Item onClick={() => hide(chosen)}>{t('menu.hide', { count })}</Menu.Item>
      <Menu.Item onClick={removeSelected}>{t('menu.remove', { count })}</Menu.Item>
      <Menu.Divider />
      {count === 1 ? (
        <Menu.Item onClick={() => openCypher({ view: 'neighbours', values: { id } })}>
          {t('cypher.neighbours')}
        </Menu.Item>
      ) : null}
      <Menu.Item onClick={() => void navigator.clipboard.writeText(id)}>{t('menu.copy')}</Menu.Item>
    </>
  );
}
