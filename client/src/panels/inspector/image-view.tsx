import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { revealImage } from '../../api/images.ts';
import { t } from '../../app/i18n/t.ts';
import type { EntityDetailQuery } from '../../gql/graphql.ts';
import { ErrorState } from '../../ui/index.ts';

type Image = Extract<NonNullable<EntityDetailQuery['entity']>, { __typename: 'Image' }>;

const shortestReason = 4;

/** A blur until somebody asks, with a reason, to see the picture; each view is logged. */
export function ImageView({ image }: { image: Image }) {
  const [reason, setReason] = useState('');
  const reveal = useMutation({ mutationFn: () => revealImage(image.id, reason.trim()) });
  if (!image.received) return <p className="tl-note tl-inset">{t('image.none')}</p>;
  if (reveal.data) {
    return (
      <div className="tl-inset tl-image">
        <img src={reveal.data.href} alt={t('image.shown')} />
        <Button onClick={() => reveal.reset()}>{t('image.hide')}</Button>
      </div>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    reveal.mutate();
  };
  return (
    <div className="tl-inset tl-image">
      <img src={`/images/${image.sha256}/blurred`} alt={t('image.blurred')} />
      <form onSubmit={submit}>
        <TextInput
          label={t('image.ask')}
          description={t('image.askHint')}
          value={reason}
          maxLength={300}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button
          type="submit"
          loading={reveal.isPending}
          disabled={reason.trim().length < shortestReason}
        >
          {t('image.show')}
        </Button>
      </form>
      {reveal.isError ? <ErrorState error={reveal.error} what={t('image.failed')} /> : null}
    </div>
  );
}
