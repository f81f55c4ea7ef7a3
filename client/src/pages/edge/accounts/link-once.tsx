import { Button, CopyButton, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { t } from '../../../app/i18n/t.ts';

interface Props {
  hint: string;
  link: string;
  onClose: () => void;
}

/** A link that is shown this once, to be handed on. */
export function LinkOnce({ hint, link, onClose }: Props) {
  return (
    <div className="tl-judge">
      <p>{hint}</p>
      <TextInput
        label={t('accounts.link')}
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="tl-judge-foot">
        <CopyButton value={link}>
          {({ copied, copy }) => (
            <Button
              variant="filled"
              leftSection={
                copied ? (
                  <IconCheck size={14} aria-hidden="true" />
                ) : (
                  <IconCopy size={14} aria-hidden="true" />
                )
              }
              onClick={copy}
            >
              {t(copied ? 'hash.copied' : 'accounts.copyLink')}
            </Button>
          )}
        </CopyButton>
        <Button variant="subtle" color="ink" onClick={onClose}>
          {t('action.close')}
        </Button>
      </div>
    </div>
  );
}
