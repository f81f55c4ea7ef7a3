import { Button, CopyButton, TextInput } from '@mantine/core';
import { t } from '../app/i18n/t.ts';
import { Dialog } from '../ui/index.ts';

/** The address of a saved chart, which opens it in any browser. */
export function ShareDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { origin, pathname } = window.location;
  const address = `${origin}${pathname}?chart=${id}`;
  return (
    <Dialog title={t('charts.shareTitle')} opened onClose={onClose}>
      <div className="tl-judge">
        <p>{t('charts.shareNote')}</p>
        <TextInput
          data-autofocus
          readOnly
          label={t('charts.address')}
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton value={address}>
          {({ copied, copy }) => (
            <div className="tl-judge-foot">
              <Button variant="filled" onClick={copy}>
                {t(copied ? 'charts.copied' : 'charts.copyAddress')}
              </Button>
            </div>
          )}
        </CopyButton>
      </div>
    </Dialog>
  );
}
