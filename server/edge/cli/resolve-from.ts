import { count } from '../../core/count.ts';
import { readInputFile } from '../../court/bundle/index.ts';
import { engineVersion, resolveInput } from '../../link/networks/index.ts';
import { print, say } from './output.ts';
import type { Common } from './verb.ts';

/**
 * `resolve --from`: networks of what a run saw of the ads of a bundle. Needs no data folder and keeps nothing.
 * @param file input.jsonl, or the folder of an unpacked bundle
 * @throws BundleError `no-file`, `no-input`
 */
export async function resolveFrom(file: string, { json }: Common): Promise<void> {
  const { engine, run, input } = await readInputFile(file);
  const { networks, merges } = resolveInput(input);
  const several = networks.filter(({ length }) => length > 1);
  for (const [at, ads] of networks.entries()) {
    if (json) for (const ad of ads) print({ ad, network: ads.length > 1 ? at + 1 : ad });
    else if (ads.length > 1) print(`${at + 1}: ${ads.join(' ')}`);
  }
  for (const merge of merges)
    print(
      json
        ? { type: 'merge', ...merge }
        : `${merge.probability}  ${merge.a}  ${merge.b}  ${merge.rule}`,
    );
  if (json) return;
  say(
    `${count(input.ads.length, 'ad', 'ads')} of run ${run}: ${count(several.length, 'network', 'networks')}, ${count(merges.length, 'merge', 'merges')}. The networks are numbered anew, the largest first.`,
  );
  if (engine !== engineVersion)
    say(`Engine ${engine} made the run, and this is engine ${engineVersion}: more can differ.`);
}
