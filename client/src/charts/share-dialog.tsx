import { Button, CopyButton, TextInput } from '@mantine/core';
import { t } from '../app/i18n/t.ts';
import { Dialog } from '../ui/index.ts';
import { reachOf } from './reach-of.ts';

/** The address of a saved chart, and where it works. */
export function ShareDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { origin, pathname, hostname } = window.location;
  const address = `${origin}${pathname}?chart=${id}`;
  return (
    <Dialog title={t('charts.shareTitle')} opened onClose={onClose}>
      <div className="tl-judge">
        <p>{t(`charts.share.${reachOf(hostname)}`, { host: hostname })}</p>
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
