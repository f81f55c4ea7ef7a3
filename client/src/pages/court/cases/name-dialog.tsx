import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { t } from '../../../app/i18n/t.ts';
import type { CaseFile } from '../../../cases/api.ts';
import { type CaseName, markNames, nameRoles, saveName } from '../../../cases/names.ts';
import type { NameRole } from '../../../gql/graphql.ts';
import { WordsDialog } from './words-dialog.tsx';

const longest = 100;

interface Words {
  text: string;
  role: NameRole;
  /** One a line. */
  others: string;
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

interface Props {
  file: CaseFile;
  name: CaseName | undefined;
  onClose: () => void;
}

/** The name of a person, new or changed. */
export function NameDialog({ file, name, onClose }: Props) {
  return (
    <WordsDialog<Words>
      {...{ file, onClose, base: name }}
      title={t(name ? 'cases.changeName' : 'cases.addName')}
      words={wordsOf(name)}
      lacking={({ text }) => (text.trim() === '' ? t('cases.needsName') : '')}
      told={({ text, role, others }) => ({
        [t('cases.name')]: text,
        [t('cases.role')]: t(`cases.role.${role}`),
        [t('cases.spellings')]: linesOf(others).join(', '),
      })}
      standing={({ names }, id) => {
        const now = names.find((one) => one.id === id);
        return now && { ...now, ...wordsOf(now) };
      }}
      save={(base, { text, role, others }, initials) =>
        saveName(file.id, base, { text, role, spellings: linesOf(others) }, initials)
      }
      fields={(words, set) => (
        <>
          <TextInput
            data-autofocus
            label={t('cases.name')}
            description={t('cases.nameHint')}
            maxLength={longest}
            value={words.text}
            onChange={(event) => set({ ...words, text: event.currentTarget.value })}
          />
          <RoleSelect role={words.role} onChange={(role) => set({ ...words, role })} />
          <Textarea
            label={t('cases.spellings')}
            description={t('cases.spellingsHint')}
            autosize
            minRows={2}
            maxRows={8}
            value={words.others}
            onChange={(event) => set({ ...words, others: event.currentTarget.value })}
          />
        </>
      )}
    />
  );
}

const wordsOf = (name: CaseName | undefined): Words => ({
  ...{ text: name?.text ?? '', role: name?.role ?? 'VICTIM' },
  others: name?.spellings.join('\n') ?? '',
});

function RoleSelect({ role, onChange }: { role: NameRole; onChange: (role: NameRole) => void }) {
  return (
    <NativeSelect
      label={t('cases.role')}
      value={role}
      onChange={({ currentTarget: { value } }) =>
        onChange(nameRoles.find((one) => one === value) ?? role)
      }
      data={nameRoles.map((value) => ({ value, label: t(`cases.role.${value}`) }))}
    />
  );
}

interface ListProps {
  file: CaseFile;
  onClose: () => void;
}

/** Many names at once. */
export function NameListDialog({ file, onClose }: ListProps) {
  return (
    <WordsDialog<{ list: string; role: NameRole }>
      {...{ file, onClose, base: undefined }}
      title={t('cases.addNames')}
      words={{ list: '', role: 'VICTIM' }}
      lacking={({ list }) => (list.trim() === '' ? t('cases.needsName') : '')}
      told={({ list }) => ({ [t('cases.nameList')]: list })}
      standing={() => undefined}
      save={(_, words, initials) => markNames(file.id, words, initials)}
      fields={(words, set) => (
        <>
          <Textarea
            data-autofocus
            label={t('cases.nameList')}
            description={t('cases.nameListHint')}
            autosize
            minRows={6}
            maxRows={16}
            value={words.list}
            onChange={(event) => set({ ...words, list: event.currentTarget.value })}
          />
          <RoleSelect role={words.role} onChange={(role) => set({ ...words, role })} />
        </>
      )}
    />
  );
}
