import { Stack } from '@mantine/core';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import { t } from '../../../../app/i18n/t.ts';
import { JudgeMenu } from '../../../../judging/say-menu.tsx';
import { MemberLink } from '../../../../operations/member-link.tsx';
import { isJudged } from '../../../../operations/probability.ts';
import { Chip, ConfidenceMeter, PanelHead } from '../../../../ui/index.ts';
import { JudgementsAbout } from '../review/judgements.tsx';
import { Part } from '../shared/part.tsx';
import { Concern, Concerns } from './concerns.tsx';
import type { Association, OperationView } from './queries.ts';
import '../evidence/evidence.css';

/** More stand behind a button, so that what speaks against is found. */
const [mostWhy, mostOthers] = [5, 4];

/** Why networks seem to be under one control, and what speaks against it: in one place, in one style. */
export function Why({ operation }: { operation: OperationView }) {
  const { why, against, leastProbable, cutPoints, outside, networks } = operation;
  return (
    <div className="tl-evidence-column">
      <PanelHead title={t('operations.whyTitle')} />
      <Part title={t('operations.why')} count={why.length} most={mostWhy}>
        {why.map(({ identifier, sentence }) => (
          <li key={identifier.id}>
            <MemberLink of={identifier} />
            <p className="tl-sentence">{sentence}</p>
          </li>
        ))}
      </Part>
      <Against against={against} />
      <Part
        title={t('operations.leastProbableTitle')}
        count={leastProbable ? 1 : 0}
        note={t('operations.leastProbableNote')}
      >
        {leastProbable ? (
          <li>
            <AssociationText association={leastProbable} />
          </li>
        ) : null}
      </Part>
      <Part title={t('operations.cutPoints')} count={cutPoints.length} most={mostOthers}>
        {cutPoints.map(({ item, sentence }) => (
          <li key={item.id}>
            <span className="tl-evidence-head">
              <MemberLink of={item} />
              <Chip icon={<IconArrowsSplit2 size={14} aria-hidden="true" />}>
                {t('operations.cutPointYes')}
              </Chip>
            </span>
            <p className="tl-sentence">{sentence}</p>
          </li>
        ))}
      </Part>
      <Part title={t('operations.outside')} count={outside.length} most={mostOthers}>
        {outside.map((association) => (
          <li key={`${association.a.id} ${association.b.id}`}>
            <AssociationText association={association} />
          </li>
        ))}
      </Part>
      <JudgementsAbout about={networks.map(({ id }) => id)} />
    </div>
  );
}

/** What speaks against one control; that nothing was found is said too, and that it proves nothing. */
function Against({ against }: Pick<OperationView, 'against'>) {
  const title = t('operations.against');
  if (against.length === 0)
    return (
      <Part title={title} count={1}>
        <li>{t('operations.nothingAgainst')}</li>
      </Part>
    );
  return (
    <Part title={title} count={against.length}>
      {against.map(({ kind, sentence, identifier }) => (
        <li key={`${kind} ${identifier?.id}`}>
          {identifier ? <MemberLink of={identifier} /> : null}
          <Concern sentence={sentence} />
        </li>
      ))}
    </Part>
  );
}

function AssociationText({ association }: { association: Association }) {
  const { a, b, probability, sentence } = association;
  return (
    <>
      <span className="tl-evidence-head">
        <Stack component="span" gap={0} align="flex-start" flex={1} miw={0}>
          <MemberLink of={a} />
          <MemberLink of={b} />
        </Stack>
        {isJudged(probability) ? (
          <Chip>{t('networks.judgedMerge')}</Chip>
        ) : (
          <ConfidenceMeter value={probability} />
        )}
      </span>
      <p className="tl-sentence">{sentence}</p>
      <Concerns of={association} />
      <JudgeMenu of={[a, b]} about={<p className="tl-sentence">{sentence}</p>} size="compact-sm" />
    </>
  );
}
