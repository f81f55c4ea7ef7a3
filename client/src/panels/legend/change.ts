import { t } from '../../app/i18n/t.ts';
import { setFilters } from '../../graph/producers/filter.ts';
import { useGraph } from '../../graph/store.ts';
import type { Filters } from '../../graph/types.ts';

/** Changes what is shown, as one command. */
export function change(part: Partial<Filters>): void {
  useGraph.getState().run(t('explore.command.filter'), (chart) => setFilters(chart, part));
}
