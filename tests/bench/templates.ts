import { generateScenario, type ScenarioName } from '../../seed-data/index.ts';
import { parseCapture } from '../../server/capture/index.ts';
import { extract } from '../../server/extract/index.ts';
import {
  leastSimilarity,
  maskText,
  type Signature,
  signatureOf,
  TemplateLeaders,
} from '../../server/fingerprint/index.ts';
import { type BenchResult, type BenchRow, machine } from './table.ts';

const scenarios: readonly ScenarioName[] = ['easy', 'mixed', 'copycats', 'hubs'];
const thresholds = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7];
const seeds = [7, 19, 101];

/** An ad's words, and the template that it truly has. */
interface Worded {
  readonly signature: Signature;
  readonly truth: string;
}

/**
 * Where "worded alike" should begin: pairs of ads with the same true template that are put together (recall),
 * and pairs put together that truly have the same template (precision), by threshold and scenario. Not a bench of
 * speed.
 */
export async function benchTemplates(options: readonly string[]): Promise<BenchResult> {
  const ads = Number(options[0] ?? 3000);
  const rows: BenchRow[] = [];
  for (const scenario of scenarios)
    for (const seed of seeds) {
      const texts = textsOf(scenario, seed, ads);
      for (const least of thresholds) {
        const { precision, recall, groups } = judge(texts, least);
        rows.push({
          what: `${scenario}, seed ${seed}`,
          least,
          'precision %': 100 * precision,
          'recall %': 100 * recall,
          groups,
          'true groups': new Set(texts.map(({ truth }) => truth)).size,
        });
      }
    }
  return {
    bench: 'templates',
    machine,
    note: `pairs of ads worded the same, in scenarios of ${ads.toLocaleString('en')} generated ads with a known truth`,
    rows: [...summary(rows), ...rows.filter(({ least }) => least === leastSimilarity)],
  };
}

/** The first text of every ad, in the order of capture. */
function textsOf(scenario: ScenarioName, seed: number, ads: number): Worded[] {
  const generated = generateScenario({ scenario, seed, ads });
  const { templates } = generated.truth();
  const seen = new Set<string>();
  const texts: Worded[] = [];
  for (const record of generated.captures()) {
    const read = parseCapture(record, Date.UTC(2027, 0, 1));
    if (!('capture' in read) || !read.capture.text) continue;
    const key = `${read.capture.platform}/${read.capture.adId}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const contacts = extract(read.capture).observations.filter(({ field }) => field === 'text');
    const signature = signatureOf(maskText(read.capture.text, contacts));
    if (signature) texts.push({ signature, truth: templates[key] ?? key });
  }
  return texts;
}

function judge(texts: readonly Worded[], least: number) {
  const leaders = new TemplateLeaders(least);
  const groups = new Map<string, number>();
  const truths = new Map<string, number>();
  const both = new Map<string, number>();
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const [i, { signature, truth }] of texts.entries()) {
    const found = leaders.nearest(signature);
    if (!found) leaders.add(TemplateLeaders.leaderOf(String(i), signature));
    const group = found?.leader ?? String(i);
    count(groups, group);
    count(truths, truth);
    count(both, `${group} ${truth}`);
  }
  const pairs = (map: Map<string, number>) =>
    [...map.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  return {
    precision: pairs(both) / pairs(groups),
    recall: pairs(both) / pairs(truths),
    groups: groups.size,
  };
}

/** Means over all scenarios and seeds, the worst of them, and how many groups came of how many true ones. */
function summary(rows: readonly BenchRow[]): BenchRow[] {
  return thresholds.map((least) => {
    const own = rows.filter((row) => row.least === least);
    const figures = (name: string) => own.map((row) => Number(row[name]));
    const mean = (name: string) => figures(name).reduce((sum, n) => sum + n, 0) / own.length;
    return {
      what: `from ${least}`,
      'precision %': mean('precision %'),
      'recall %': mean('recall %'),
      'worst precision %': Math.min(...figures('precision %')),
      'worst recall %': Math.min(...figures('recall %')),
      'groups / true groups': mean('groups') / mean('true groups'),
    };
  });
}
