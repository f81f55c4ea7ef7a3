import { pick } from '../../graph/commands.ts';
import { showEntities } from '../../graph/effects.ts';
import { currentChart, useGraph } from '../../graph/store.ts';
import { requestView } from '../../graph/view.ts';
import { visible } from '../../graph/visible.ts';

/** Selects an entity on the canvas; one that is not there is drawn first, as a step to undo. */
export function chooseEntity(id: string, adding: boolean): void {
  if (!(id in currentChart().nodes)) {
    void showEntities([id]);
    return;
  }
  pick(id, adding);
  requestView('centre', id);
}

/** The drawn link between two entities. */
export function linkBetween(one: string, other: string): string | null {
  const link = visible(currentChart()).links.find(
    ({ source, target }) =>
      (source === one && target === other) || (source === other && target === one),
  );
  return link?.id ?? null;
}

/** Selects the link between two entities; where none is drawn, both of them, so that one reads why. */
export function chooseLink(one: string, other: string): void {
  const link = linkBetween(one, other);
  if (link === null) void showEntities([one, other]);
  else useGraph.getState().select({ nodes: [], link });
}

export function chooseAll(ids: readonly string[]): void {
  useGraph.getState().select({ nodes: ids, link: null });
}
