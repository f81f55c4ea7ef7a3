import { formatNumber } from '../../app/format.ts';
import { useSettledChart } from '../../graph/store.ts';
import { legend } from '../../graph/visible.ts';
import { kindOrder, kindStyles } from '../../theme/kinds.ts';
import { KindIcon } from '../../ui/index.ts';

/** The folded legend: icons with counts. */
export function LegendStrip() {
  const { kinds } = legend(useSettledChart());
  return (
    <ul className="tl-strip">
      {kindOrder
        .filter((kind) => kinds.has(kind))
        .map((kind) => (
          <li key={kind} title={kindStyles[kind].plural}>
            <KindIcon kind={kind} />
            <span className="tl-hidden">{kindStyles[kind].plural}</span>
            <span className="tl-figures">{formatNumber(kinds.get(kind) ?? 0)}</span>
          </li>
        ))}
    </ul>
  );
}
