import { askEarly } from './api/graph.ts';
import { noteActs } from './api/headers.ts';
import { learn } from './app/i18n/language.ts';
import { isOfExplore, readPageState } from './app/page-state.ts';
import { keptChart } from './graph/kept-charts.ts';

noteActs();
const learning = learn();

// What the address names is asked for before the workspace is even read: the server works beside the browser.
const search = Object.fromEntries(new URLSearchParams(window.location.search));
if (isOfExplore(window.location.pathname, search)) {
  const { chart, ids, kept } = readPageState(search);
  // A saved chart says itself what is on it.
  if (chart === null) askEarly([...(kept === null ? ids : (keptChart(kept) ?? []))]);
}

await learning;
await import('./workspace.tsx');
