import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { inviteAccount, readAccountsAgain } from '../../../access/api.ts';
import { StepForm } from '../../../access/step-form.tsx';
import { t } from '../../../app/i18n/t.ts';
import type { AccountRole } from '../../../gql/graphql.ts';
import { Dialog } from '../../../ui/index.ts';
import { LinkOnce } from './link-once.tsx';
import { RoleFields } from './role-fields.tsx';

/** Somebody is asked to make an account: the link is shown once, and handed over by who invites. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [roles, setRoles] = useState<AccountRole[]>([]);
  const [link, setLink] = useState('');
  return (
    <Dialog title={t('accounts.inviteTitle')} opened onClose={onClose} size="md">
      {link === '' ? (
        <StepForm
          label={t('accounts.makeLink')}
          lacking={roles.length > 0 ? '' : t('accounts.needsRole')}
          onStep={async () => {
            setLink(await inviteAccount({ name, email, roles }));
            await readAccountsAgain();
          }}
        >
          <TextInput
            data-autofocus
            label={t('access.name')}
            description={t('access.nameHint')}
            required
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            label={t('access.email')}
            type="email"
            required
            maxLength={200}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <RoleFields value={roles} onChange={setRoles} />
        </StepForm>
      ) : (
        <LinkOnce hint={t('accounts.linkHint', { name })} link={link} onClose={onClose} />
      )}
    </Dialog>
  );
}
