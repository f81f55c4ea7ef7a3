import { useNavigate, useSearch } from '@tanstack/react-router';
import { t } from '../../../app/i18n/t.ts';
import { useNames } from '../../../app/network-name.ts';
import { usePageStatus } from '../../../app/status.ts';
import { useAuthors } from '../../../judging/said.ts';
import { Panel, PanelHead, Toolbar } from '../../../ui/index.ts';
import { Filter } from '../networks/list/filters.tsx';
import { type Address, askedFor, kinds, states } from './asked.ts';
import { JudgementList } from './judgement-list.tsx';
import '../networks/evidence/evidence.css';
import './judgements.css';

/** All that was judged, by whom, how it stands and what followed, with a way to withdraw it. */
export default function JudgementsPage() {
  const address = useSearch({ strict: false }) as Address;
  const navigate = useNavigate();
  const { data: authors = [] } = useAuthors();
  const asked = askedFor(address);
  const onChange = (next: Address) =>
    void navigate({ to: '/judgements', search: { ...address, ...next }, replace: true });
  const filter = { address, onChange };
  // Networks are called by name.
  useNames();
  usePageStatus([t('judgements.status')], [t('networks.statusSigned')]);
  return (
    <Panel label={t('judgements.title')} className="tl-judgements">
      <PanelHead title={t('judgements.title')} note={t('judgements.note')} />
      <Toolbar label={t('judgements.filters')}>
        <Filter
          {...filter}
          name="author"
          label={t('judgements.author')}
          data={[
            { value: '', label: t('judgements.anyAuthor') },
            ...authors.map((value) => ({ value, label: value })),
          ]}
        />
        <Filter
          {...filter}
          name="kind"
          label={t('judgements.kind')}
          data={[
            { value: '', label: t('judgements.anyKind') },
            ...kinds.map((value) => ({ value, label: t(`networks.kind.${value}`) })),
          ]}
        />
        <Filter
          {...filter}
          name="state"
          label={t('judgements.state')}
          data={[
            { value: '', label: t('judgements.anyState') },
            ...states.map((value) => ({ value, label: t(`judgements.state.${value}`) })),
          ]}
        />
      </Toolbar>
      <JudgementList key={JSON.stringify(asked)} asked={asked} />
    </Panel>
  );
}
