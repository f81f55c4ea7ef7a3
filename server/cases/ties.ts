import { concerning, type JudgedTie } from '../networks/index.ts';
import type { FreezeOptions } from './freeze.ts';
import type { Snapshot, SnapshotTie } from './snapshot.ts';

/**
 * What analysts said of ties and networks that concerns what is in scope, and the networks that the run in force
 * puts its ads in.
 * @param ids all entities in scope
 */
export async function readTies(
  room: Pick<FreezeOptions, 'graph' | 'judgements' | 'store'>,
  ids: readonly string[],
  ads: readonly string[],
): Promise<Pick<Snapshot, 'ties' | 'resolution'>> {
  const { run, networks, judgements } = await concerning(room, ids, ads);
  return {
    ties: judgements.map(toTie),
    resolution: run && {
      ...{ run: run.n, startedAt: run.startedAt, engine: run.engine },
      networks: networks.map(({ id, size, score, ads: own }) => ({
        ...{ id, size, score, ads: [...own] },
      })),
    },
  };
}

function toTie({ judgement, sides, against, ...did }: JudgedTie): SnapshotTie {
  const { subject, withdrawn, ...said } = judgement;
  return {
    ...{ ...said, ...did, withdrawn: withdrawn ?? null },
    entities: [...subject.entities],
    networks: [...(subject.networks ?? [])],
    split: subject.split ?? null,
    run: subject.run ?? null,
    against: [...against],
    sides: sides.map(({ networks, ...side }) => ({ ...side, networks: [...networks] })),
  };
}
