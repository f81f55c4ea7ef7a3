import { Box, Button, Flex } from '@mantine/core';
import { IconBriefcase } from '@tabler/icons-react';
import { t } from '../../../app/i18n/t.ts';
import { type KeptBefore, setAside } from '../../../cases/kept-before.ts';

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
    <Flex
      className="tl-ruled tl-sunken"
      align="center"
      wrap="wrap"
      gap="8px 12px"
      flex="none"
      p="8px 16px"
      role="note"
    >
      <IconBriefcase size={16} aria-hidden="true" />
      <Box component="p" flex="1 1 260px" miw={0}>
        {t('cases.before', { count: before.entities.length })}
      </Box>
      <Button onClick={onMake}>{t('cases.before.make')}</Button>
      <Button variant="subtle" color="ink" title={t('cases.before.leaveHint')} onClick={leave}>
        {t('cases.before.leave')}
      </Button>
    </Flex>
  );
}
