import { t } from '../../app/i18n/t.ts';
import type { Kind } from '../../gql/graphql.ts';
import { KindIcon } from '../../ui/index.ts';

interface Props {
  entity: { kind: Kind; caption: string; hub: boolean; drawn: boolean };
}

/** An entity by icon and name, with words for what must not be missed: a hub, or not on the canvas. */
export function NameCell({ entity: { kind, caption, hub, drawn } }: Props) {
  const marks = [hub ? t('structure.hub') : '', drawn ? '' : t('structure.notDrawn')];
  return (
    <span className="tl-cell">
      <KindIcon kind={kind} hub={hub} />
      <span className="tl-cell-name" dir="auto" title={caption}>
        {caption}
      </span>
      <span className="tl-note">{marks.filter(Boolean).join(', ')}</span>
    </span>
  );
}
