import { Button } from '@mantine/core';
import { t } from '../app/i18n/t.ts';
import type { EntityFieldsFragment } from '../gql/graphql.ts';
import { useShowOnCanvas } from '../graph/show-on-canvas.ts';
import { KindIcon } from '../ui/index.ts';
import './entity-link.css';

/** What a link needs to know of an entity. */
export type Named = Pick<EntityFieldsFragment, 'id' | 'kind' | 'caption'> &
  Partial<Pick<EntityFieldsFragment, 'hub'>>;

interface Props {
  id: string;
  /** null: the graph no longer holds it. */
  entity: Named | null;
  /** Where it is a part of the entity that is meant; what the whole is judged to be says nothing of it. */
  name?: string;
}

/** An entity by mark and name; pressing it puts it on the canvas, selected, with its inspector. */
export function EntityLink({ id, entity, name = entity?.caption ?? id }: Props) {
  const show = useShowOnCanvas();
  if (!entity) return <code>{id}</code>;
  return (
    <Button
      className="tl-entity-link"
      variant="subtle"
      color="ink"
      size="compact-sm"
      leftSection={
        <KindIcon kind={entity.kind} hub={Boolean(entity.hub) && name === entity.caption} />
      }
      title={name}
      aria-label={t('networks.open', { name: entity.caption })}
      onClick={() => void show([entity.id])}
    >
      <bdi>{name}</bdi>
    </Button>
  );
}
