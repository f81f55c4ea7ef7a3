import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type Account,
  changeAccount,
  readAccountsAgain,
  renewAccount,
  signOutAccount,
} from '../../../access/api.ts';
import { StepForm } from '../../../access/step-form.tsx';
import { type MessageKey, t } from '../../../app/i18n/t.ts';
import { Dialog, Failed } from '../../../ui/index.ts';
import { LinkOnce } from './link-once.tsx';
import { RoleFields } from './role-fields.tsx';

interface Props {
  account: Account;
  onClose: () => void;
}

/** What an account is for, and its end; whoever is signed in by it has to sign in again. */
export function ChangeDialog({ account, onClose }: Props) {
  const { id, name, state } = account;
  const [roles, setRoles] = useState(account.roles);
  const [link, setLink] = useState('');
  const done = async () => {
    await readAccountsAgain();
    onClose();
  };
  const title = t('accounts.changeTitle', { name });
  if (link !== '')
    return (
      <Dialog title={title} opened onClose={onClose} size="md">
        <LinkOnce hint={t('accounts.renewHint', { name })} link={link} onClose={onClose} />
      </Dialog>
    );
  const isSame = roles.join() === account.roles.join();
  return (
    <Dialog title={title} opened onClose={onClose} size="md">
      <StepForm
        label={t('accounts.saveRoles')}
        lacking={roles.length === 0 ? t('accounts.needsRole') : isSame ? t('accounts.same') : ''}
        onStep={() => changeAccount({ id, roles }).then(done)}
      >
        <RoleFields value={roles} onChange={setRoles} />
      </StepForm>
      <div className="tl-account-acts">
        {state === 'CLOSED' ? (
          <Act
            label="accounts.reopen"
            about="accounts.reopenAbout"
            onAct={() => changeAccount({ id, closed: false }).then(done)}
          />
        ) : (
          <>
            {account.lastSeen ? (
              <Act
                label="accounts.signOut"
                about="accounts.signOutAbout"
                onAct={() => signOutAccount(id).then(done)}
              />
            ) : null}
            <Act
              label="accounts.renew"
              about="accounts.renewAbout"
              onAct={async () => {
                setLink(await renewAccount(id));
                await readAccountsAgain();
              }}
            />
            <Act
              label="accounts.close"
              about="accounts.closeAbout"
              onAct={() => changeAccount({ id, closed: true }).then(done)}
            />
          </>
        )}
      </div>
    </Dialog>
  );
}

interface ActProps {
  label: MessageKey;
  about: MessageKey;
  onAct: () => Promise<unknown>;
}

/** Something else that can be done with it, and what follows. */
function Act({ label, about, onAct }: ActProps) {
  const acting = useMutation({ mutationFn: onAct });
  return (
    <div>
      <Button loading={acting.isPending} onClick={() => acting.mutate()}>
        {t(label)}
      </Button>
      <p className="tl-note">{t(about)}</p>
      <Failed of={{ error: acting.error }} what={t('access.failed')} safe="" />
    </div>
  );
}
