import { useMediaQuery } from '@mantine/hooks';
import { countsLabel } from '../../../app/counts.ts';
import { t } from '../../../app/i18n/t.ts';
import { bottomTabs } from '../../../app/page-state.ts';
import { usePageStatus } from '../../../app/status.ts';
import { useShows } from '../../../app/title.ts';
import { ChartBanner } from '../../../charts/banner.tsx';
import { ChartDialogs } from '../../../charts/dialogs.tsx';
import { useCharts, useSavingState } from '../../../charts/store.ts';
import { useAutosave } from '../../../charts/use-autosave.ts';
import { useIsComing } from '../../../graph/coming.ts';
import { isNothing, useGraph, useSettledChart } from '../../../graph/store.ts';
import { useView } from '../../../graph/view.ts';
import { folded, visible } from '../../../graph/visible.ts';
import { BottomPanel, showBottom } from '../../../panels/bottom/index.tsx';
import { Inspector } from '../../../panels/inspector/index.tsx';
import { Legend } from '../../../panels/legend/index.tsx';
import { LegendStrip } from '../../../panels/legend/strip.tsx';
import { ResizablePanel, useSlim } from '../../../ui/index.ts';
import { Canvas } from './canvas.tsx';
import { ExploreToolbar } from './toolbar.tsx';
import { useAddress } from './use-address.ts';
import { useExploreKeys } from './use-keys.ts';
import { useMarksAgain } from './use-marks-again.ts';
import { useNotesOfChart } from './use-noted.ts';
import './explore.css';
import './print.css';

/** Once: the address changes with each command, and with it the page; each of these follows the chart by itself. */
const legend = <Legend />;
const strip = <LegendStrip />;
const inspector = <Inspector />;
const canvas = (
  <section className="tl-explore-canvas" aria-label={t('explore.canvas')}>
    <ExploreToolbar />
    <ChartBanner />
    <Canvas />
  </section>
);

/** Search, expand, ask why two things are linked. */
export default function ExplorePage() {
  const [tab, setTab] = useAddress();
  const narrow = useMediaQuery('(max-width: 1440px)', undefined, {
    getInitialValueInEffect: false,
  });
  const isSlim = useSlim();
  const isChosen = useGraph(({ selection }) => !isNothing(selection));
  // Where it is folded for want of room, what is selected opens it.
  const asked = useGraph(({ selection }) => (isSlim && !isNothing(selection) ? selection : null));
  useExploreKeys(() => {
    setTab(bottomTabs[tab === null ? 0 : bottomTabs.indexOf(tab) + 1] ?? null);
    showBottom();
  });
  useMarksAgain();
  useNotesOfChart();
  return (
    <div className="tl-explore">
      <div className="tl-explore-main">
        <div className="tl-explore-top">
          <ResizablePanel
            name="legend"
            label={t('legend.title')}
            side="left"
            width={236}
            folded={narrow}
            strip={strip}
          >
            {legend}
          </ResizablePanel>
          {canvas}
        </div>
        <BottomPanel tab={tab} onTab={setTab} />
      </div>
      <ResizablePanel
        name="inspector"
        label={t('inspector.title')}
        side="right"
        width={narrow ? 340 : 372}
        asked={asked}
        hidden={!isChosen}
      >
        {inspector}
      </ResizablePanel>
      <ChartSaid />
      <SavedChart />
    </div>
  );
}

/** What the status bar and the title of the page say of the chart. Apart from the page: it changes with each command. */
function ChartSaid() {
  useChartStatus();
  const chosen = useGraph(({ log, selection: { nodes } }) =>
    nodes.length === 1 ? log.present.nodes[nodes[0] ?? '']?.caption : undefined,
  );
  const title = useCharts((state) => state.open?.title);
  useShows(chosen ?? title);
  return null;
}

/** Keeps the open chart saved, and asks what there is to ask about it. */
function SavedChart() {
  useAutosave();
  return <ChartDialogs />;
}

/** How much is drawn, and how much filters hide: never silently less. */
function useChartStatus(): void {
  const chart = useSettledChart();
  const busy = useGraph((state) => state.busy);
  const busyLayout = useView((state) => state.busyLayout);
  const { nodes, links, away, thin, boxes, inside } = visible(chart);
  const hidden = chart.filters.hidden.filter((id) => id in chart.nodes).length;
  const leftOut =
    Object.keys(chart.nodes).length - nodes.length - away.length - inside.length - hidden;
  const isAllFolded = boxes.length > 0 && nodes.length === 0;
  const left = isAllFolded ? [] : [t('explore.onCanvas', countsLabel(nodes.length, links.length))];
  if (boxes.length > 0) {
    const inBoxes = boxes.reduce((sum, { count }) => sum + count, 0);
    const total = t('explore.entities', { count: inBoxes });
    left.push(t('groups.status', { count: boxes.length, total }));
  }
  const missing = [...folded(chart).values()].reduce((sum, count) => sum + count, 0);
  const ads = away.filter(({ kind }) => kind === 'ad').length;
  if (ads > 0) left.push(t('fold.status', { count: ads }));
  if (away.length > ads) left.push(t('fold.imagesStatus', { count: away.length - ads }));
  if (thin > 0) left.push(t('fold.thinStatus', { count: thin }));
  if (missing > 0) left.push(t('explore.folded', { count: missing }));
  if (leftOut > 0) left.push(t('explore.leftOut', { count: leftOut }));
  if (hidden > 0) left.push(t('hidden.title', { count: hidden }));
  const isComing = useIsComing(chart);
  const saving = useSavingState();
  const right = isComing
    ? [busy ?? t('explore.reading.entities')]
    : [
        ...(busy ? [busy] : []),
        ...(busyLayout ? [t('explore.layoutBusy')] : []),
        ...(busy || busyLayout || nodes.length === 0 ? [] : [t('explore.layoutSettled')]),
      ];
  usePageStatus(isComing ? [] : left, saving ? [t(`charts.state.${saving}`), ...right] : right);
}
