import { ActionIcon, Flex, Modal, type ModalProps } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { t } from '../app/i18n/t.ts';

interface Props extends Pick<ModalProps, 'size' | 'yOffset' | 'centered' | 'onExitTransitionEnd'> {
  title: string;
  opened: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog with a name and a way out. Without Mantine's own head, which would be a second banner. */
export function Dialog({ title, opened, onClose, children, ...rest }: Props) {
  useWayBack(opened);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      withCloseButton={false}
      attributes={{ content: { 'aria-label': title } }}
      {...rest}
    >
      <Flex align="center" justify="space-between" mb={8}>
        <h2>{title}</h2>
        <ActionIcon aria-label={t('action.close')} onClick={onClose}>
          <IconX size={16} />
        </ActionIcon>
      </Flex>
      {children}
    </Modal>
  );
}

/** A dialog that goes with whoever asked for it is never closed: a keyboard goes on at what opened it all the same. */
function useWayBack(opened: boolean): void {
  useEffect(() => {
    const before = document.activeElement;
    if (!opened || !(before instanceof HTMLElement)) return;
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) before.focus({ preventScroll: true });
      });
    };
  }, [opened]);
}
