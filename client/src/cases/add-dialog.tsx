import { NativeSelect, NumberInput, Radio } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '../app/i18n/t.ts';
import { Dialog, ErrorState, Failed, LoadingRows, SignedForm } from '../ui/index.ts';
import { addTo, stopAskingToAdd, useAdding } from './adding.ts';
import { createCase, type ListedCase, readCases } from './api.ts';
import { DetailsFields, newDetails, noDetails } from './details-fields.tsx';
import { type Adding, mostInCase } from './fitting.ts';
import { readContactAds } from './scope.ts';
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
  if (cases.isError) return <Failed of={cases} />;
  // A list of before may lack the case of this browser.
  if (!cases.data || !cases.isFetchedAfterMount) return <LoadingRows rows={4} height={48} />;
  const open = cases.data.nodes.filter(({ imported }) => imported === null);
  return <AddForm wanted={wanted} open={open} />;
}

/** Stands for a case that is made now. */
const fresh = '';

/** So many ads come with contacts where nobody says another number. */
const usualAds = 200;

/** Contacts of which ads are not in the case yet; none of what comes with a network, which brings its own. */
function useContactAds({ ids, from }: Adding, id: string | null) {
  const { data = [] } = useQuery({
    queryKey: ['contactAds', id, ids],
    enabled: from === undefined,
    staleTime: 0,
    queryFn: ({ signal }) => readContactAds(ids, id, signal),
  });
  return from === undefined ? data.filter(({ ads, inCase }) => ads > inCase) : [];
}

interface WithAdsProps {
  contacts: readonly { ads: number; inCase: number }[];
  /** How many come at most; 0: the contacts alone. */
  most: number;
  onMost: (most: number) => void;
}

/** A contact by itself shows nobody's ad: its ads come with it, unless somebody says otherwise. */
function WithAds({ contacts, most, onMost }: WithAdsProps) {
  const count = contacts.reduce((sum, { ads, inCase }) => sum + ads - inCase, 0);
  return (
    <Radio.Group
      label={t('cases.withAds', { count })}
      description={count > usualAds ? t('cases.manyAds', { most: usualAds }) : null}
      value={most === 0 ? 'without' : 'with'}
      onChange={(value) => onMost(value === 'with' ? usualAds : 0)}
    >
      <Radio
        value="with"
        label={count > usualAds ? t('cases.firstAds') : t('cases.adsToo', { count })}
      />
      <Radio value="without" label={t('cases.noAds')} />
      {count > usualAds && most > 0 ? (
        <NumberInput
          label={t('cases.mostAds')}
          min={1}
          max={mostInCase}
          value={most}
          onChange={(value) => onMost(Math.max(1, Number(value) || usualAds))}
        />
      ) : null}
    </Radio.Group>
  );
}

function AddForm({ wanted, open }: { wanted: Adding; open: readonly ListedCase[] }) {
  const { error } = useAdding();
  const current = useCurrentId(({ id }) => id);
  const [chosen, setChosen] = useState(
    () => open.find(({ id }) => id === current)?.id ?? open[0]?.id ?? fresh,
  );
  const [details, setDetails] = useState(noDetails);
  const contacts = useContactAds(wanted, chosen === fresh ? null : chosen);
  const [most, setMost] = useState<number>(usualAds);
  const sign = async (initials: string) => {
    let id = chosen;
    if (id === fresh) {
      id = (await keepCase(await createCase(newDetails(details), initials))).id;
      // Where what follows fails, the case is there all the same: it is not made twice.
      setChosen(id);
    }
    makeCurrent(id);
    await addTo(id, wanted, initials, contacts.length > 0 ? most : 0);
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
      {contacts.length > 0 ? <WithAds {...{ contacts, most, onMost: setMost }} /> : null}
      {isNew ? <DetailsFields isNew details={details} onChange={setDetails} /> : null}
      {error ? <ErrorState error={error} what={t('cases.notAdded')} /> : null}
    </SignedForm>
  );
}
