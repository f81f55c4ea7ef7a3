import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconDownload, IconFileZip } from '@tabler/icons-react';
import { type FormEvent, useId } from 'react';
import { create } from 'zustand';
import type { GraphEntity, GraphLink } from '../../api/graph.ts';
import { formatBytes, formatNumber } from '../../app/format.ts';
import type { MessageKey } from '../../app/i18n/t.ts';
import { t } from '../../app/i18n/t.ts';
import { Chip, ErrorState, Hash, PanelHead } from '../../ui/index.ts';
import { initialsOf } from './checks.ts';
import { Holds } from './holds.tsx';
import {
  type BundleResult,
  placesOf,
  stopExport,
  useExport,
  useLastExport,
  wasStopped,
} from './use-contents.ts';

/** Title and initials outlive the page, as the case file does within a session. */
const useForm = create(() => ({ title: '', producer: '', filing: false }));

interface Props {
  ids: readonly string[];
  entities: readonly GraphEntity[];
  /** Brought by the bundle: by way of them its ads hold its pictures. */
  images: readonly string[];
  links: readonly GraphLink[];
}

/** Why nothing can be exported yet; undefined when it can. */
function need({ ids, entities }: Props, title: string, producer: string): MessageKey | undefined {
  if (ids.length === 0) return 'case.needs.entities';
  if (entities.length === 0) return 'case.needs.found';
  if (title.trim() === '') return 'case.needs.title';
  return initialsOf(producer) ? undefined : 'case.needs.producer';
}

/** What the bundle will hold, the button that makes it, and what it made. */
export function Export(props: Props) {
  const { title, producer, filing } = useForm();
  const reasonId = useId();
  const make = useExport();
  const last = useLastExport();
  const isMaking = last?.status === 'pending';
  const missing = need(props, title, producer);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const initials = initialsOf(producer);
    if (missing || !initials || isMaking) return;
    const entities = [...props.ids];
    const positions = placesOf([...entities, ...props.images]);
    make.mutate({ entities, title: title.trim(), producer: initials, positions, filing });
  };
  return (
    <>
      <PanelHead title={t('case.bundle')}>
        <Chip tone="caution" icon={<IconAlertTriangle size={14} aria-hidden="true" />}>
          {t('case.drafts')}
        </Chip>
      </PanelHead>
      <div className="tl-export">
        <form onSubmit={submit}>
          <TextInput
            label={<Label title="case.title" hint="case.titleHint" />}
            value={title}
            maxLength={200}
            onChange={(event) => useForm.setState({ title: event.currentTarget.value })}
          />
          <TextInput
            label={<Label title="case.producer" hint="case.producerHint" />}
            placeholder={t('case.producerExample')}
            value={producer}
            maxLength={8}
            onChange={(event) => useForm.setState({ producer: event.currentTarget.value })}
          />
          <Checkbox
            label={t('case.filing')}
            checked={filing}
            onChange={(event) => useForm.setState({ filing: event.currentTarget.checked })}
          />
          <Button
            type="submit"
            variant="filled"
            leftSection={<IconFileZip size={16} aria-hidden="true" />}
            disabled={missing !== undefined}
            loading={isMaking}
            aria-describedby={missing ? reasonId : undefined}
          >
            {t('case.export')}
          </Button>
          {isMaking ? <Button onClick={stopExport}>{t('case.stop')}</Button> : null}
          <p id={reasonId} className="tl-note" role="status">
            {isMaking ? t('case.exporting') : missing ? t(missing) : ''}
            {last?.status === 'error' && wasStopped(last.error) ? t('case.stopped') : null}
            {last?.result ? <span className="tl-hidden">{t('case.done')}</span> : null}
          </p>
        </form>
        {last?.status === 'error' && !wasStopped(last.error) ? (
          <ErrorState
            error={last.error}
            what={t('case.failed')}
            safe={t('case.failedSafe')}
            onRetry={last.asked ? () => last.asked && make.mutate(last.asked) : undefined}
          />
        ) : null}
        {last?.result ? (
          <Result result={last.result} stale={String(last.asked?.entities) !== String(props.ids)} />
        ) : null}
        <Holds {...props} />
      </div>
    </>
  );
}

function Label({ title, hint }: { title: MessageKey; hint: MessageKey }) {
  return (
    <>
      <span>{t(title)}</span>
      <small>{t(hint)}</small>
    </>
  );
}

function Result({ result, stale }: { result: BundleResult; stale: boolean }) {
  const { name, href, pages, exhibits, entities, links, bytes, sha256, besides } = result;
  const facts = [
    ['case.result.pages', formatNumber(pages)],
    ['case.result.exhibits', formatNumber(exhibits)],
    ['case.result.entities', formatNumber(entities)],
    ['case.result.links', formatNumber(links)],
    ['case.result.size', formatBytes(bytes)],
    ['case.result.signed', result.signedBy ?? t('case.notSigned')],
    ['case.result.timestamped', t(result.timestamped ? 'case.timestamped' : 'case.notTimestamped')],
  ] as const;
  return (
    <section className="tl-bundle" aria-label={t('case.done')}>
      <h3>
        {t('case.done')}
        <Chip tone="caution" icon={<IconAlertTriangle size={14} aria-hidden="true" />}>
          {t(result.signedBy === null ? 'case.draft' : 'case.draftSigned')}
        </Chip>
      </h3>
      <p className="tl-bundle-name">{name}</p>
      <dl>
        {facts.map(([key, value]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t('case.result.hash')}</dt>
          <dd>
            <Hash value={sha256} />
          </dd>
        </div>
      </dl>
      <p className="tl-note">{stale ? t('case.stale') : t('case.resultNote')}</p>
      <Button
        component="a"
        href={href}
        download={name}
        leftSection={<IconDownload size={16} aria-hidden="true" />}
      >
        {t('case.download', { name })}
      </Button>
      <ul className="tl-besides" aria-label={t('case.besides')}>
        {besides.map((beside) => (
          <li key={beside}>
            <a href={beside} download>
              {beside.split('/').at(-1)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
