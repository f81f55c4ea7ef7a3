import { Button, Stack, TextInput } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { formatNumber, formatTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import type { CaseFile } from '../../../cases/api.ts';
import { type CaseBundle, serveBundle } from '../../../cases/bundles.ts';
import { isOpen, keepCase } from '../../../cases/use-case.ts';
import { Chip, Hash, SignedDialog } from '../../../ui/index.ts';

interface Props {
  file: CaseFile;
  bundles: readonly CaseBundle[];
}

/** The bundles that were made of a case, the latest first. */
export function Bundles({ file, bundles }: Props) {
  const [served, setServed] = useState<CaseBundle | null>(null);
  return (
    <Stack component="section" gap={6} aria-label={t('cases.bundles')}>
      <h3>{t('cases.bundles')}</h3>
      {bundles.length === 0 ? <p className="tl-note">{t('cases.noBundles')}</p> : null}
      <ul className="tl-case-entries">
        {bundles.map((bundle) => (
          <Made
            key={bundle.id}
            bundle={bundle}
            canServe={isOpen(file) && bundle.servedOn === null}
            onServe={() => setServed(bundle)}
          />
        ))}
      </ul>
      {served ? <ServeDialog file={file} bundle={served} onClose={() => setServed(null)} /> : null}
    </Stack>
  );
}

/** The files that lie beside a bundle: its checksum, its signature, copies to file. */
export function Besides({ hrefs }: { hrefs: readonly string[] }) {
  return (
    <ul className="tl-besides" aria-label={t('case.besides')}>
      {hrefs.map((href) => {
        const name = decodeURIComponent(href.split('/').at(-1) ?? '');
        return (
          <li key={href}>
            <a href={href} download={name} title={name}>
              {titleOf(name)}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

function titleOf(name: string): string {
  if (name.endsWith('.sha256')) return t('case.beside.checksum');
  if (name.endsWith('.p7s')) return t('case.beside.signature');
  return t('case.beside.filing', { volume: /(\d+)\.pdf$/.exec(name)?.[1] ?? '' });
}

interface MadeProps {
  bundle: CaseBundle;
  canServe: boolean;
  onServe: () => void;
}

function Made({ bundle, canServe, onServe }: MadeProps) {
  const { name, href, besides, sha256, form, recipient, pages, exhibits, at, by } = bundle;
  return (
    <li>
      <p className="tl-bundle-name">{name}</p>
      <p className="tl-chips">
        <Chip>{t(form === 'FULL' ? 'cases.full' : 'cases.redacted')}</Chip>
        {bundle.servedOn !== null ? <Chip tone="ready">{t('cases.served')}</Chip> : null}
      </p>
      <p className="tl-note">
        {t('cases.by', { time: formatTime(at), who: by })}
        {recipient === '' ? '' : ` · ${t('cases.for', { who: recipient })}`}
        {` · ${t('cases.pagesAndExhibits', {
          pages: formatNumber(pages),
          exhibits: formatNumber(exhibits),
        })}`}
      </p>
      {bundle.servedOn !== null ? (
        <p className="tl-note">
          {t('cases.servedNote', {
            day: bundle.servedOn,
            to: bundle.servedTo ?? '',
            who: bundle.servedBy ?? '',
          })}
        </p>
      ) : null}
      <div className="tl-case-foot">
        <Hash value={sha256} />
        <span className="tl-end">
          {href === null ? (
            <span className="tl-note">{t('cases.notHere')}</span>
          ) : (
            <Button
              component="a"
              size="compact-xs"
              href={href}
              download={name}
              aria-label={t('case.download', { name })}
              leftSection={<IconDownload size={14} aria-hidden="true" />}
            >
              {t('cases.download')}
            </Button>
          )}
          {canServe ? (
            <Button size="compact-xs" aria-label={t('cases.serveIt', { name })} onClick={onServe}>
              {t('cases.serve')}
            </Button>
          ) : null}
        </span>
      </div>
      <Besides hrefs={besides} />
    </li>
  );
}

interface ServeProps {
  file: CaseFile;
  bundle: CaseBundle;
  onClose: () => void;
}

function ServeDialog({ file, bundle, onClose }: ServeProps) {
  const [on, setOn] = useState(() => new Date().toISOString().slice(0, 10));
  const [to, setTo] = useState(bundle.recipient);
  return (
    <SignedDialog
      title={t('cases.serveTitle')}
      lacking={on === '' ? t('cases.needsDay') : to.trim() === '' ? t('cases.needsTo') : ''}
      signLabel={t('cases.serve')}
      onSign={async (initials) =>
        keepCase(await serveBundle(file.id, { bundle: bundle.id, on, to }, initials))
      }
      onClose={onClose}
    >
      <p className="tl-bundle-name">{bundle.name}</p>
      <p className="tl-note">{t('cases.serveNote')}</p>
      <TextInput
        type="date"
        label={t('cases.servedOn')}
        value={on}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
      <TextInput
        data-autofocus
        label={t('cases.servedTo')}
        maxLength={200}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
    </SignedDialog>
  );
}
