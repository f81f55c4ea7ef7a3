import { IconAlertTriangle } from '@tabler/icons-react';
import { useActiveRun } from '../../../../api/runs.ts';
import { t } from '../../../../app/i18n/t.ts';

interface Props {
  seen: number;
  /** What that means for what is signed. */
  words: 'networks.otherRun' | 'networks.otherRunSplit';
}

/** In a form that is open: that another run came into force than the one in which was seen what is signed. */
export function OtherRun({ seen, words }: Props) {
  const run = useActiveRun();
  const isOther = run !== undefined && run.n !== seen;
  return (
    <p className="tl-said tl-caution tl-other-run" role="status">
      {isOther ? (
        <>
          <IconAlertTriangle size={14} aria-hidden="true" />
          {t(words, { seen, now: run.n })}
        </>
      ) : null}
    </p>
  );
}
