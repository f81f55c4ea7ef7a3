import { Button } from '@mantine/core';
import { useState } from 'react';
import { t } from '../app/i18n/t.ts';
import { beginning } from './beginning.ts';

/** What somebody wrote as the reason of a judgement, in their words; of a long one the beginning, until all is asked for. */
export function Reason({ text }: { text: string }) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? text : beginning(text);
  return (
    <>
      <q dir="auto">{shown}</q>
      {shown === text ? null : (
        <>
          {' '}
          <Button size="compact-xs" variant="subtle" onClick={() => setIsWhole(true)}>
            {t('reason.whole')}
          </Button>
        </>
      )}
    </>
  );
}
