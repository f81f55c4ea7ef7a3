import type { CsvValue } from '../../app/csv.ts';
import { t } from '../../app/i18n/t.ts';
import type { ImportProblemsQuery } from '../../gql/graphql.ts';

const severities = ['rejected', 'left-out', 'notice'] as const;
type Severity = (typeof severities)[number];

/** A severity we know; anything else is at least worth a notice. */
export const severityOf = (value: string): Severity =>
  severities.find((one) => one === value) ?? 'notice';

/** What was rejected before what was only left out; within each the most frequent first. */
export function gravestFirst<Reason extends { total: number; example: { severity: string } }>(
  reasons: readonly Reason[],
): Reason[] {
  const rank = ({ example }: Reason) => severities.indexOf(severityOf(example.severity));
  return [...reasons].sort((a, b) => rank(a) - rank(b) || b.total - a.total);
}

type Problem = ImportProblemsQuery['imports'][number]['problems']['nodes'][number];

/** Problems as rows of CSV, heads first. */
export function problemRows(problems: readonly Problem[]): CsvValue[][] {
  const columns = ['file', 'line', 'field', 'reason', 'remedy', 'severity'] as const;
  return [
    columns.map((column) => t(`import.csv.${column}`)),
    ...problems.map((problem) =>
      columns.map((column) =>
        column === 'severity'
          ? t(`import.severity.${severityOf(problem.severity)}`)
          : (problem[column] ?? null),
      ),
    ),
  ];
}
