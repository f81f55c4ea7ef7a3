import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { formatTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import type { CaseFile } from '../../../cases/api.ts';
import { changeMembers, useMembers } from '../../../cases/members.ts';
import { ErrorState, Failed, isSigned, SectionLabel, useInitials } from '../../../ui/index.ts';
import { useChanging } from './use-changing.ts';

/** To whom a case is there; nothing where nobody signs in. */
export function MembersSection({ file }: { file: CaseFile }) {
  const members = useMembers(file);
  const { initials } = useInitials();
  const { changeAnd, error } = useChanging(file);
  const navigate = useNavigate();
  const [name, setName] = useState('');
  if (members.isError) return <Failed of={members} />;
  if (!members.data || members.data.length === 0) return null;
  const change = (names: { add?: string[]; remove?: string[] }) =>
    changeAnd(async (by) => {
      const now = await changeMembers(file.id, names, by);
      // Whoever lets themselves out sees it no more.
      if (!now) void navigate({ to: '/cases' });
      return now ?? file;
    });
  return (
    <section className="tl-case-members" aria-label={t('cases.openTo')}>
      <SectionLabel title={t('cases.openTo')} />
      <p className="tl-note">{t('cases.openToNote')}</p>
      <ul className="tl-case-entries">
        {members.data.map((member) => (
          <li key={member.name}>
            <p className="tl-case-foot">
              <span dir="auto">{member.name}</span>
              <span className="tl-note">
                {member.isAble
                  ? t('cases.by', { time: formatTime(member.at), who: member.addedBy })
                  : t('cases.cannotWork')}
              </span>
              <span className="tl-end">
                <Button
                  size="compact-xs"
                  disabled={!isSigned(initials)}
                  aria-label={t('cases.letOutIt', { name: member.name })}
                  onClick={() => void change({ remove: [member.name] }).catch(() => {})}
                >
                  {t('cases.letOut')}
                </Button>
              </span>
            </p>
          </li>
        ))}
      </ul>
      <form
        className="tl-case-let-in"
        onSubmit={(event) => {
          event.preventDefault();
          void change({ add: [name] })
            .then(() => setName(''))
            .catch(() => {});
        }}
      >
        <TextInput
          label={t('cases.letInName')}
          description={t('cases.letInHint')}
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" disabled={name.trim() === '' || !isSigned(initials)}>
          {t('cases.letIn')}
        </Button>
      </form>
      {error ? <ErrorState error={error} what={t('cases.notSaved')} /> : null}
    </section>
  );
}
