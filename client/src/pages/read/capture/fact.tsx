import type { ReactNode } from 'react';
import { t } from '../../../app/i18n/t.ts';

/** What is not stated is said to be so: nobody has to guess whether it was left out. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children ? <bdi>{children}</bdi> : <span className="tl-note">{t('capture.notSaid')}</span>}
      </dd>
    </div>
  );
}
