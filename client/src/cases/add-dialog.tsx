import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '../app/i18n/t.ts';
import { Dialog, ErrorState, LoadingRows, SignedForm } from '../ui/index.ts';
import { addTo, stopAskingToAdd, useAdding } from './adding.ts';
import { createCase, type ListedCase, readCases } from './api.ts';
import { DetailsFields, newDetails, noDetails } from './details-fields.tsx';
import type { Adding } from './fitting.ts';
import { keepCase, makeCurrent, useCurrentId } from './use-case.ts';

/** Asks in which case something belongs and who says so, over any page. */
export function AddDialog() {
  const { wanted } = useAdding();
  return (
    <Dialog title={t('cases.addTitle')} opened={wanted !== null} onClose={stopAskingToAdd}>
      {wanted ? <Asked wanted={wanted} /> : null}
    </Dialog>
  );
}

function Asked({ wanted }: { wanted: Adding }) {
  const cases = useQuery({
    queryKey: ['cases', 'OPEN'],
    staleTime: 0,
    queryFn: ({ signal }) => readCases('OPEN', signal),
  });
  if (cases.isError) return <ErrorState error={cases.error} onRetry={() => void cases.refetch()} />;
  if (!cases.data) return <LoadingRows rows={4} height={48} />;
  const open = cases.data.nodes.filter(({ imported }) => imported === null);
  return <AddForm wanted={wanted} open={open} />;
}

/** Stands for a case that is made now. */
const fresh = '';

function AddForm({ wanted, open }: { wanted: Adding; open: readonly ListedCase[] }) {
  const { error } = useAdding();
  const current = useCurrentId(({ id }) => id);
  const [chosen, setChosen] = useState(
    () => open.find(({ id }) => id === current)?.id ?? open[0]?.id ?? fresh,
  );
  const [details, setDetails] = useState(noDetails);
  const sign = async (initials: string) => {
    let id = chosen;
    if (id === fresh) {
      id = (await keepCase(await createCase(newDetails(details), initials))).id;
      // Where what follows fails, the case is there all the same: it is not made twice.
      setChosen(id);
    }
    makeCurrent(id);
    await addTo(id, wanted, initials);
  };
  const isNew = chosen === fresh;
  return (
    <SignedForm
      lacking={isNew && details.title.trim() === '' ? t('cases.needsTitle') : ''}
      signLabel={t('cases.add')}
      onSign={sign}
      onClose={stopAskingToAdd}
    >
      <p className="tl-note">{t('cases.addNote', { count: wanted.ids.length })}</p>
      {open.length > 0 || !isNew ? (
        <NativeSelect
          label={t('cases.which')}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={[
            ...open.map(({ id, title, reference }) => ({
              value: id,
              label: reference === '' ? title : `${title} (${reference})`,
            })),
            // Made a moment ago, and not in the list yet.
            ...(isNew || open.some(({ id }) => id === chosen)
              ? []
              : [{ value: chosen, label: details.title }]),
            { value: fresh, label: t('cases.aNewOne') },
          ]}
        />
      ) : null}
      {isNew ? <DetailsFields isNew details={details} onChange={setDetails} /> : null}
      {error ? <ErrorState error={error} what={t('cases.notAdded')} /> : null}
    </SignedForm>
  );
}
