import { Button, Select, TextInput } from '@mantine/core';
import { IconDownload, IconMail } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { create } from 'zustand';
import { request } from '../../../api/client.ts';
import { type MessageKey, t } from '../../../app/i18n/t.ts';
import type { CaseFile } from '../../../cases/api.ts';
import { readCaseAgain } from '../../../cases/use-case.ts';
import { graphql } from '../../../gql/gql.ts';
import type {
  LetterGround,
  LetterKind,
  LetterLanguage,
  WriteLetterMutationVariables,
} from '../../../gql/graphql.ts';
import { Failed, isSigned, PanelHead, useInitials } from '../../../ui/index.ts';

const WriteLetter = graphql(`
  mutation WriteLetter(
    $kind: LetterKind!, $language: LetterLanguage!, $platform: String!, $entities: [ID!]!,
    $office: String, $reference: String, $ground: LetterGround, $case: ID!, $initials: String!
  ) {
    writeLetter(
      kind: $kind, language: $language, platform: $platform, entities: $entities,
      office: $office, reference: $reference, ground: $ground, case: $case, initials: $initials
    ) {
      href name captures adsLimitedTo
    }
  }
`);

/** What was filled in outlives the page: the next platform gets the same. */
const useForm = create(() => ({
  kind: 'PRESERVATION' as LetterKind,
  language: 'EN' as LetterLanguage,
  platform: '',
  office: '',
  reference: '',
  ground: null as LetterGround | null,
}));

const kinds = (
  ['PRESERVATION', 'TAKEDOWN', 'PRESERVATION_ABROAD', 'MUTUAL_ASSISTANCE'] as const
).map((value: LetterKind) => ({ value, label: t(`letter.kind.${value}`) }));
const grounds = (
  ['PLACE', 'KZ_18_VIII_9', 'DSA_16', 'DSA_22', 'UN_CYBERCRIME', 'E_EVIDENCE'] as const
).map((value: LetterGround) => ({ value, label: t(`letter.ground.${value}`) }));
const languages = [
  { value: 'EN', label: t('letter.en') },
  { value: 'RU', label: t('letter.ru') },
] satisfies { value: LetterLanguage; label: string }[];

/** Why no letter can be written; undefined where one can. */
function needOf(
  ids: readonly string[],
  platform: string,
  { marking }: CaseFile,
  initials: string,
): MessageKey | undefined {
  if (marking === 'RED') return 'case.needs.notRed';
  if (ids.length === 0) return 'letter.needsItems';
  if (platform.trim() === '') return 'letter.needsPlatform';
  return isSigned(initials) ? undefined : 'letter.needsInitials';
}

/** A letter to a platform about what the case brings in. It is written here and sent by nobody. */
export function Letters({ file, ids }: { file: CaseFile; ids: readonly string[] }) {
  const form = useForm();
  const { initials } = useInitials();
  const write = useMutation({
    mutationFn: (variables: WriteLetterMutationVariables) =>
      request(WriteLetter, variables).then((data) => data.writeLetter),
    onSuccess: () => readCaseAgain(file.id),
  });
  const lacking = needOf(ids, form.platform, file, initials);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!lacking) write.mutate({ ...form, entities: [...ids], case: file.id, initials });
  };
  const text = (name: 'platform' | 'office' | 'reference') => ({
    value: form[name],
    maxLength: 200,
    onChange: (event: { currentTarget: { value: string } }) =>
      useForm.setState({ [name]: event.currentTarget.value }),
  });
  return (
    <section className="tl-letters" aria-label={t('letter.title')}>
      <PanelHead title={t('letter.title')} />
      <form onSubmit={submit}>
        <Select
          label={t('letter.kind')}
          data={kinds}
          value={form.kind}
          allowDeselect={false}
          onChange={(kind) => kind && useForm.setState({ kind })}
        />
        <Select
          label={t('letter.language')}
          data={languages}
          value={form.language}
          allowDeselect={false}
          onChange={(language) => language && useForm.setState({ language })}
        />
        <Select
          label={t('letter.ground')}
          placeholder={t('letter.groundHint')}
          data={grounds}
          value={form.ground}
          clearable
          onChange={(ground) => useForm.setState({ ground })}
        />
        <TextInput
          label={t('letter.platform')}
          placeholder={t('letter.platformHint')}
          {...text('platform')}
        />
        <TextInput label={t('letter.office')} {...text('office')} />
        <TextInput label={t('letter.reference')} {...text('reference')} />
        <Button
          type="submit"
          disabled={lacking !== undefined}
          loading={write.isPending}
          leftSection={<IconMail size={16} aria-hidden="true" />}
        >
          {t('letter.write')}
        </Button>
        <p className="tl-note" role="status">
          {write.data
            ? t('letter.written', { count: write.data.captures })
            : t(lacking ?? 'letter.note')}
          {write.data?.adsLimitedTo
            ? ` ${t('letter.limited', { limit: write.data.adsLimitedTo })}`
            : null}
        </p>
        {write.data ? (
          <Button
            component="a"
            href={write.data.href}
            download={write.data.name}
            leftSection={<IconDownload size={16} aria-hidden="true" />}
          >
            {t('letter.download')}
          </Button>
        ) : null}
        <Failed of={write} what={t('letter.failed')} />
      </form>
    </section>
  );
}
