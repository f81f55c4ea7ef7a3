import { Checkbox, Stack } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { sendFile } from '../../../api/files.ts';
import { formatBytes } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { ErrorState, FileDrop, PanelHead } from '../../../ui/index.ts';

/** What the server answers at /files/verify. */
interface Verdict {
  ok: boolean;
  /** What has to be said before all else: that it is not signed, that the document was not compared. */
  states: string[];
  checked: number;
  problems: { path: string; problem: string }[];
  /** Of a bundle that is signed. */
  signature?: { checked: string[]; notChecked: string[] };
  /** What the bundle cannot show by itself. */
  notes: string[];
}

/** Whether a bundle is still, byte for byte, what was made. Anyone with the file can ask. */
export function Verify() {
  const [sent, setSent] = useState(0);
  const [quick, setQuick] = useState(false);
  const verify = useMutation({
    mutationFn: async (file: File) => {
      setSent(0);
      const url = `/files/verify?name=${encodeURIComponent(file.name)}${quick ? '&quick=1' : ''}`;
      return (await sendFile(url, file, { onSent: setSent })) as Verdict;
    },
  });
  const file = verify.variables;
  const name = file?.name ?? '';
  return (
    <section className="tl-verify" aria-label={t('case.verify')}>
      <PanelHead title={t('case.verify')} />
      <Stack gap={12} p="14px 16px">
        <FileDrop
          title={t('case.verifyDrop')}
          note={t('case.verifyNote')}
          choose={t('case.verifyChoose')}
          accept=".zip"
          disabled={verify.isPending}
          onFiles={([first]) => first && verify.mutate(first)}
        />
        <Checkbox
          label={t('case.verifyQuick')}
          checked={quick}
          onChange={(event) => setQuick(event.currentTarget.checked)}
          disabled={verify.isPending}
        />
        {verify.isPending && file ? (
          <p className="tl-note" role="status">
            {sent < file.size || quick
              ? t('case.verifying', {
                  name,
                  sent: formatBytes(sent),
                  total: formatBytes(file.size),
                })
              : t('case.verifyingDocument', { name })}
          </p>
        ) : null}
        {verify.isError ? (
          <ErrorState
            error={verify.error}
            what={t('case.verifyFailed', { name })}
            safe={t('case.verifySafe')}
            onRetry={file ? () => verify.mutate(file) : undefined}
          />
        ) : null}
        {verify.data ? <Answer verdict={verify.data} name={name} /> : null}
      </Stack>
    </section>
  );
}

/** Of what holds no files that can be checked it is not said that one was changed. */
function titleOf({ ok, checked, problems }: Verdict): string {
  if (ok) return t('case.verifyOk');
  if (checked === 0) return t('case.verifyNone');
  return t('case.verifyProblems', { count: new Set(problems.map(({ path }) => path)).size });
}

function Answer({ verdict, name }: { verdict: Verdict; name: string }) {
  const { ok, states, checked, problems, signature, notes } = verdict;
  return (
    <div className="tl-verdict" data-ok={ok} role="status">
      <h3>
        {ok ? (
          <IconShieldCheck size={16} aria-hidden="true" />
        ) : (
          <IconAlertTriangle size={16} aria-hidden="true" />
        )}
        {[...states, titleOf(verdict)].join(' ')}
      </h3>
      <p>{t('case.verifyChecked', { name, count: checked })}</p>
      {signature ? (
        <ul className="tl-signature" aria-label={t('case.verifySignature')}>
          {signature.checked.map((what) => (
            <li key={what}>{t('case.verifyDone', { what })}</li>
          ))}
          {signature.notChecked.map((what) => (
            <li key={what}>{t('case.verifyNotDone', { what })}</li>
          ))}
        </ul>
      ) : null}
      {ok ? (
        <p className="tl-note">{t('case.verifyOkNote')}</p>
      ) : (
        <dl>
          {problems.map(({ path, problem }) => (
            <div key={`${path} ${problem}`}>
              <dt>
                <code>{path}</code>
              </dt>
              <dd>{problem}</dd>
            </div>
          ))}
        </dl>
      )}
      {notes.length > 0 ? (
        <ul className="tl-note tl-dots" aria-label={t('case.verifyNotes')}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
