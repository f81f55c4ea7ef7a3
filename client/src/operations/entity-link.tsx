import { Button } from '@mantine/core';
import { t } from '../app/i18n/t.ts';
import { type Named, NamedContact } from '../contacts/contact-link.tsx';
import { hasContactPage } from '../contacts/where.ts';
import { useShowOnCanvas } from '../graph/show-on-canvas.ts';
import { KindIcon } from '../ui/index.ts';
import './entity-link.css';

interface Props {
  id: string;
  /** null: the graph no longer holds it. */
  entity: Named | null;
  /** Where it is a part of the entity that is meant. */
  name?: string;
}

/** An entity by mark and name, the way to its page; what has none is put on the canvas, selected, with its inspector. */
export function EntityLink({ id, entity, name = entity?.caption ?? id }: Props) {
  const show = useShowOnCanvas();
  if (!entity) return <code>{id}</code>;
  if (hasContactPage(entity.kind)) return <NamedContact entity={entity} name={name} />;
  return (
    <Button
      className="tl-entity-link"
      variant="subtle"
      color="ink"
      size="compact-sm"
      leftSection={<KindIcon kind={entity.kind} />}
      title={name}
      aria-label={t('networks.open', { name: entity.caption })}
      onClick={() => void show([entity.id])}
    >
      <bdi>{name}</bdi>
    </Button>
  );
}
