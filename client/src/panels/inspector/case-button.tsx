import { Button } from '@mantine/core';
import { IconBriefcase, IconCheck } from '@tabler/icons-react';
import { t } from '../../app/i18n/t.ts';
import { useCaseFile } from '../../case-file/store.ts';

/** Puts entities, or a link between two, into the case file; says when they are in it. */
export function CaseButton({ ids, link = false }: { ids: readonly string[]; link?: boolean }) {
  const file = useCaseFile();
  const [a, b] = ids;
  const isIn = link
    ? file.links.some((pair) => ids.every((id) => pair.includes(id)))
    : ids.every((id) => file.entities.includes(id));
  const add = () => {
    if (link && a !== undefined && b !== undefined) file.addLink(a, b);
    else file.add(ids);
  };
  const Icon = isIn ? IconCheck : IconBriefcase;
  return (
    <Button
      variant={isIn ? 'default' : 'filled'}
      disabled={isIn}
      leftSection={<Icon size={16} aria-hidden="true" />}
      onClick={add}
    >
      {t(isIn ? 'inspector.inCase' : 'inspector.toCase')}
    </Button>
  );
}
