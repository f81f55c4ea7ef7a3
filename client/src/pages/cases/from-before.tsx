import { Button } from '@mantine/core';
import { IconBriefcase } from '@tabler/icons-react';
import { t } from '../../app/i18n/t.ts';
import { type KeptBefore, setAside } from '../../cases/kept-before.ts';

interface Props {
  before: KeptBefore;
  onMake: () => void;
  onDone: () => void;
}

/** Offers, once, to make a case of what this browser holds from before. */
export function FromBefore({ before, onMake, onDone }: Props) {
  const leave = () => {
    setAside();
    onDone();
  };
  return (
    <div className="tl-case-before" role="note">
      <IconBriefcase size={16} aria-hidden="true" />
      <p>{t('cases.before', { count: before.entities.length })}</p>
      <Button onClick={onMake}>{t('cases.before.make')}</Button>
      <Button variant="subtle" color="ink" title={t('cases.before.leaveHint')} onClick={leave}>
        {t('cases.before.leave')}
      </Button>
    </div>
  );
}
