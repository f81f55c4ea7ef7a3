import { formatConfidence, formatCountry } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { calledBy, operationName } from '../../../../app/network-name.ts';
import { MemberLink } from '../../../../operations/member-link.tsx';
import { OperationLink } from '../../../../operations/operation-link.tsx';
import { isJudged } from '../../../../operations/probability.ts';
import { type Column, ConfidenceMeter } from '../../../../ui/index.ts';
import type { Operations } from '../queries.ts';

type Node = Operations['nodes'][number];
type Association = Operations['associations'][number];

export const nodeColumns: Column<Node>[] = [
  {
    title: t('overview.network'),
    isName: true,
    value: ({ member }) => calledBy(member),
    cell: ({ member }) => <MemberLink of={member} />,
  },
  {
    title: t('overview.operation'),
    value: ({ operation }) => (operation ? operationName(operation) : null),
    cell: ({ operation }) =>
      operation ? (
        <OperationLink id={operation} />
      ) : (
        <span className="tl-note">{t('overview.inNone')}</span>
      ),
  },
  { title: t('overview.ads'), value: ({ member }) => member.ads },
  {
    title: t('overview.countries'),
    value: ({ member }) => member.countries.map(formatCountry).join(', '),
  },
  { title: t('overview.platforms'), value: ({ member }) => member.platforms.join(', ') },
];

export const associationColumns: Column<Association>[] = [
  {
    title: t('overview.one'),
    isName: true,
    value: ({ a }) => calledBy(a),
    cell: ({ a }) => <MemberLink of={a} />,
  },
  {
    title: t('overview.other'),
    value: ({ b }) => calledBy(b),
    cell: ({ b }) => <MemberLink of={b} />,
  },
  {
    title: t('overview.probability'),
    value: ({ probability }) => Number(formatConfidence(probability)),
    cell: ({ probability }) =>
      isJudged(probability) ? t('networks.judgedMerge') : <ConfidenceMeter value={probability} />,
  },
  {
    title: t('overview.why'),
    value: ({ sentence }) => sentence,
    cell: ({ sentence }) => <span className="tl-overview-why">{sentence}</span>,
  },
];
