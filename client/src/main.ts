import { askEarly } from './api/graph.ts';
import { isOfExplore, readPageState } from './app/page-state.ts';

// What the address names is asked for before the workspace is even read: the server works beside the browser.
const search = Object.fromEntries(new URLSearchParams(window.location.search));
if (isOfExplore(window.location.pathname, search)) {
  const { chart, ids } = readPageState(search);
  // A saved chart says itself what is on it.
  if (chart === null) askEarly([...ids]);
}

await import('./workspace.tsx');
