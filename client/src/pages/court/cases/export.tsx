import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconDownload, IconFileZip } from '@tabler/icons-react';
import { type FormEvent, useId } from 'react';
import { create } from 'zustand';
import { formatBytes, formatNumber } from '../../../app/format.ts';
import type { MessageKey } from '../../../app/i18n/t.ts';
import { t } from '../../../app/i18n/t.ts';
import type { CaseFile } from '../../../cases/api.ts';
import type { CaseItem } from '../../../cases/scope.ts';
import { isOpen } from '../../../cases/use-case.ts';
import type { DocumentLanguage, RedactedTimes } from '../../../gql/graphql.ts';
import { Chip, ErrorState, Hash, isSigned, useInitials } from '../../../ui/index.ts';
import { Besides } from './bundles.tsx';
import {
  type BundleResult,
  stopExport,
  useExport,
  useLastExport,
  wasStopped,
} from './use-export.ts';
import { type GraphOf, placesOf } from './use-graph-of.ts';

interface Form {
  /** For whom the next bundle is, by case. */
  recipients: Record<string, string>;
  filing: boolean;
  redacted: boolean;
  times: RedactedTimes;
  language: DocumentLanguage;
}

/** It outlives the page. */
const useForm = create<Form>(() => ({
  recipients: {},
  filing: false,
  redacted: false,
  times: 'days',
  language: 'en',
}));

interface Props {
  file: CaseFile;
  items: readonly CaseItem[];
  graph: GraphOf;
}

/** Why nothing can be exported yet; undefined when it can. */
function need({ file, items }: Props, initials: string): MessageKey | undefined {
  if (!isOpen(file)) return 'case.needs.open';
  if (file.marking === 'RED') return 'case.needs.notRed';
  if (items.length === 0) return 'case.needs.entities';
  if (items.every(({ isGone }) => isGone)) return 'case.needs.found';
  return isSigned(initials) ? undefined : 'case.needs.initials';
}

/** The button that makes a bundle, and what it made. */
export function Export(props: Props) {
  const { file, items, graph } = props;
  const { initials } = useInitials();
  const { recipients, filing, redacted, times, language } = useForm();
  const recipient = recipients[file.id] ?? '';
  const reasonId = useId();
  const make = useExport();
  const last = useLastExport(file.id);
  const isMaking = last?.status === 'pending';
  const missing = need(props, initials);
  const ids = items.map(({ id }) => id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing || isMaking) return;
    const positions = placesOf([...ids, ...graph.images]);
    const how = { recipient: recipient.trim(), initials, positions };
    const variables = { case: file.id, ...how, filing, redacted, times, language };
    make.mutate({ variables, ids });
  };
  return (
    <>
      <form onSubmit={submit}>
        <TextInput
          label={<Label title="case.recipient" hint="case.recipientHint" />}
          value={recipient}
          maxLength={200}
          onChange={(event) =>
            useForm.setState({
              recipients: { ...recipients, [file.id]: event.currentTarget.value },
            })
          }
        />
        <NativeSelect
          label={t('case.language')}
          value={language}
          data={[
            { value: 'en', label: t('case.language.en') },
            { value: 'ru', label: t('case.language.ru') },
          ]}
          onChange={(event) =>
            useForm.setState({ language: event.currentTarget.value === 'ru' ? 'ru' : 'en' })
          }
        />
        <Checkbox
          label={t('case.redactedVersion')}
          description={t('case.redactedHint')}
          checked={redacted}
          onChange={(event) => useForm.setState({ redacted: event.currentTarget.checked })}
        />
        {redacted ? (
          <NativeSelect
            label={t('case.times')}
            description={t('case.timesHint')}
            value={times}
            data={[
              { value: 'days', label: t('case.times.days') },
              { value: 'weeks', label: t('case.times.weeks') },
            ]}
            onChange={(event) =>
              useForm.setState({ times: event.currentTarget.value === 'weeks' ? 'weeks' : 'days' })
            }
          />
        ) : null}
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
        {isMaking ? <Button onClick={() => stopExport(file.id)}>{t('case.stop')}</Button> : null}
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
        <Result result={last.result} stale={String(last.asked?.ids) !== String(ids)} />
      ) : null}
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
    ...(result.valuesLookedFor == null
      ? []
      : [['case.result.leaks', formatNumber(result.valuesLookedFor)] as const]),
  ] as const;
  return (
    <section className="tl-bundle" aria-label={t('case.done')}>
      <h3>
        {t('case.done')}
        {result.draft ? (
          <Chip tone="caution" icon={<IconAlertTriangle size={14} aria-hidden="true" />}>
            {t('case.isDraft')}
          </Chip>
        ) : null}
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
      <Besides hrefs={besides} />
    </section>
  );
}
