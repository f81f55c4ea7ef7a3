import type { Command } from 'commander';
import { checkFolder } from '../../core/data-folder.ts';
import { type Anchor, logProblems } from '../../core/evidence/index.ts';
import { auditPath, hasAudit, verifyAudit } from '../audit/index.ts';
import { anchor, logLines, wholeLines } from './chain-output.ts';
import { report } from './output.ts';
import { type Common, verb } from './verb.ts';

/** `audit`: whether the log of who did what on a team's server is what was written. */
export function addAuditVerb(program: Command): void {
  const audit = verb(
    'audit',
    "Walks the audit log of a team's server.",
    'audit verify --data case-7',
  );
  audit.addCommand(verifyVerb());
  program.addCommand(audit);
}

function verifyVerb(): Command {
  return verb(
    'verify',
    'Follows the audit log from its first line to its last, and compares it with anchors and with where the store noted that it stood.',
    'audit verify --anchor 1204:5d41… --data case-7',
  )
    .option(
      '--anchor <line:sha256>',
      'a last line that was written down elsewhere; may be repeated',
      anchor,
    )
    .action(async ({ anchor: kept }: { anchor?: Anchor[] }, command: Command) => {
      const options = command.optsWithGlobals<Common>();
      checkFolder(options.data);
      const found = await verifyAudit(options.data, kept);
      const isThere = hasAudit(options.data);
      const ok = logProblems(found).length === 0;
      const none = [
        `There is no ${auditPath(options.data)}: one person's workspace without accounts has no audit log.`,
      ];
      const words = !ok ? logLines('audit', found) : isThere ? wholeLines(found) : none;
      report(options, { type: 'audit', ok, ...found }, words);
      if (!ok) process.exitCode = 1;
    });
}
