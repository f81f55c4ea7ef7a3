import { Button } from '@mantine/core';
import { t } from '../../app/i18n/t.ts';
import { useGraph } from '../../graph/store.ts';
import { useAsked, useStructureView } from './use-structure.ts';

/** Of the selection alone, or of all that is drawn again. A later selection does not change what is asked. */
export function ScopeButton() {
  const { selection } = useAsked();
  const { nodes } = useGraph((state) => state.selection);
  if (selection)
    return (
      <Button onClick={() => useStructureView.setState({ among: null })}>
        {t('structure.all')}
      </Button>
    );
  if (nodes.length < 2) return null;
  return (
    <Button onClick={() => useStructureView.setState({ among: nodes })}>
      {t('structure.only', { count: nodes.length })}
    </Button>
  );
}
