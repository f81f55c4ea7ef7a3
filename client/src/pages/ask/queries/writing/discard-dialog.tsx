import { Button } from '@mantine/core';
import { t } from '../../../../app/i18n/t.ts';
import { Dialog } from '../../../../ui/index.ts';

interface Props {
  title: string;
  opened: boolean;
  onDiscard: () => void;
  onClose: () => void;
}

/** Asked once: what was written cannot be had back. */
export function DiscardDialog({ title, opened, onDiscard, onClose }: Props) {
  return (
    <Dialog title={t('queries.discardTitle')} opened={opened} onClose={onClose}>
      <div className="tl-judge">
        <p>{t('queries.discardWords')}</p>
        <div className="tl-judge-foot">
          <Button data-autofocus onClick={onClose}>
            {t('queries.goOn')}
          </Button>
          <Button variant="subtle" color="ink" onClick={onDiscard}>
            {t('queries.discardIt', { title })}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
