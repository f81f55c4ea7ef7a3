import type { Reporter, TestCase, TestModule, Vitest } from 'vitest/node';
import { REPOSITORY } from '../../server/core/config.ts';

/** What a run of the gate leaves out; see CONTRIBUTING.md. */
const LONG_RING = ['e2e', 'long'];

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

/** Tells at the end of a run what it cost, what was nervous, and what was not run. */
export class RingReporter implements Reporter {
  #vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const lines: string[] = [];
    const name = ({ moduleId }: TestModule) => moduleId.slice(REPOSITORY.length + 1);
    const spent = modules
      .map((module) => ({ module, took: took(module) }))
      .sort((a, b) => b.took - a.took);
    if (modules.length > 20) {
      lines.push('The slowest twenty files:');
      for (const { module, took } of spent.slice(0, 20))
        lines.push(`  ${seconds(took).padStart(8)}  ${module.project.name}  ${name(module)}`);
      const kinds = new Map<string, number>();
      for (const { module, took } of spent)
        kinds.set(module.project.name, (kinds.get(module.project.name) ?? 0) + took);
      const sums = [...kinds].map(([kind, took]) => `${kind} ${seconds(took)}`).join(', ');
      lines.push(`Time of workers by kind: ${sums}`);
    }
    const nervous = modules.flatMap((module) =>
      [...module.children.allTests()].filter(isNervous).map((test) => [module, test] as const),
    );
    if (nervous.length > 0) {
      lines.push('Passed at the second try:');
      for (const [module, test] of nervous) lines.push(`  ${name(module)}: ${test.fullName}`);
    }
    const ran = this.#vitest?.projects.map((project) => project.name) ?? [];
    if (!ran.some((project) => LONG_RING.includes(project)))
      lines.push(
        'Not run: kills, a Neo4j of the folder’s own, Spark, veraPDF, CASE, others’ readers, wide browser tests. “npm run test:long” runs them.',
      );
    this.#vitest?.logger.log(lines.join('\n'));
  }
}

const isNervous = (test: TestCase) => test.diagnostic()?.flaky === true;

/** With what the file loads and sets up, in milliseconds. */
function took(module: TestModule): number {
  const { collectDuration, duration, setupDuration } = module.diagnostic();
  return collectDuration + duration + setupDuration;
}
