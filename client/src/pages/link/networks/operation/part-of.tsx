import { t } from '../../../../app/i18n/t.ts';
import { JudgeMenu } from '../../../../judging/say-menu.tsx';
import { MemberLink } from '../../../../operations/member-link.tsx';
import { OperationLink } from '../../../../operations/operation-link.tsx';
import { isJudged } from '../../../../operations/probability.ts';
import { Chip, ConfidenceMeter } from '../../../../ui/index.ts';
import type { NetworkView } from '../operations.ts';
import { Part } from '../shared/part.tsx';
import { Concerns } from './concerns.tsx';
import { usePartOf } from './queries.ts';

/** Of a network: the operation that it is in at the usual level. Nothing where the run has none to tell of. */
export function PartOf({ network: { id } }: { network: NetworkView }) {
  const { data } = usePartOf(id);
  if (!data?.operation) return null;
  const { operation, level } = data;
  return (
    <span>
      {t('operations.partOf')} <OperationLink id={operation.id} level={level} />{' '}
      {t('operations.partOfLevel', { level })}
    </span>
  );
}

/** What a network shares something with and was not merged with, the most probable first. */
export function NearBy({ network: { id } }: { network: NetworkView }) {
  const { data } = usePartOf(id);
  const associations = data?.associations ?? [];
  return (
    <Part
      title={t('operations.nearBy')}
      count={associations.length}
      note={t('operations.nearByNote')}
      most={3}
    >
      {associations.map((association) => {
        const { a, b, probability, sentence } = association;
        const other = a.id === id ? b : a;
        return (
          <li key={`${a.id} ${b.id}`}>
            <span className="tl-evidence-head">
              <MemberLink of={other} />
              {data?.within.has(other.id) ? <Chip>{t('operations.within')}</Chip> : null}
              {isJudged(probability) ? (
                <Chip>{t('networks.judgedMerge')}</Chip>
              ) : (
                <ConfidenceMeter value={probability} />
              )}
            </span>
            <p className="tl-sentence">{sentence}</p>
            <Concerns of={association} />
            <JudgeMenu
              of={[a, b]}
              about={<p className="tl-sentence">{sentence}</p>}
              size="compact-sm"
            />
          </li>
        );
      })}
    </Part>
  );
}
