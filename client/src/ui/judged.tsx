import { IconBan } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatDate } from '../app/format.ts';
import { t } from '../app/i18n/t.ts';
import { Reason } from './reason.tsx';

interface Props {
  judgement: { author: string; at: string; reason: string };
  /** Which observation, where the note does not stand beside it. */
  about?: string;
  /** What can be done about it. */
  children?: ReactNode;
}

/** Who judged an observation wrong, when and why: in every place where the observation is shown. */
export function JudgedNote({ judgement, about, children }: Props) {
  const { author, at, reason } = judgement;
  return (
    <div className="tl-judged">
      <IconBan size={14} aria-hidden="true" />
      <p>
        {about ? <bdi>{about} </bdi> : null}
        {t('judged.by', { author, day: formatDate(at) })} <Reason text={reason} />
      </p>
      {children}
    </div>
  );
}
