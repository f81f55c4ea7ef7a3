import { Textarea, TextInput } from '@mantine/core';
import { t } from '../app/i18n/t.ts';
import { asSigned, useInitials } from '../ui/index.ts';

/** What a case is called and on what ground, as it is written. */
export interface Details {
  title: string;
  reference: string;
  authority: string;
  producer: string;
}

export const noDetails: Details = { title: '', reference: '', authority: '', producer: '' };

/** As many characters as the server takes. */
const longest = { title: 120, reference: 120, authority: 1000, producer: 8 } as const;

interface Props {
  details: Details;
  onChange: (details: Details) => void;
  /** Of a new case: those who sign number its exhibits where nobody else is named. */
  isNew?: boolean;
  disabled?: boolean;
}

/** Title, reference, authority and the initials that number the exhibits. */
export function DetailsFields({ details, onChange, isNew = false, disabled = false }: Props) {
  const { initials } = useInitials();
  const field = (name: keyof Details) => ({
    label: t(`cases.${name}`),
    maxLength: longest[name],
    value: details[name],
    disabled,
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...details, [name]: event.currentTarget.value }),
  });
  return (
    <>
      <TextInput
        {...(isNew ? { 'data-autofocus': true } : {})}
        description={t('cases.titleHint')}
        {...field('title')}
      />
      <TextInput description={t('cases.referenceHint')} {...field('reference')} />
      <Textarea
        description={t('cases.authorityHint')}
        autosize
        minRows={2}
        maxRows={6}
        {...field('authority')}
      />
      <TextInput
        className="tl-judge-initials"
        description={t('cases.producerHint')}
        placeholder={isNew ? asSigned(initials) || undefined : undefined}
        {...field('producer')}
      />
    </>
  );
}

/** As the server takes the details of a new case. */
export const newDetails = ({ producer, ...details }: Details) => ({
  ...details,
  producer: producer.trim() === '' ? null : producer,
});
