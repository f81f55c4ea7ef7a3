import { z } from 'zod';
import { frozen } from './frozen.ts';

const count = z.number().int().nonnegative();

/** A *member* of an operation is a network, or an ad that stands alone. What is not in scope is named by no contact. */
const association = z.strictObject({
  ...{ a: z.string(), b: z.string(), weight: z.number() },
  /** 0..1: that both are under one control; 1 where a person said so. */
  probability: z.number(),
  /** What both hold, of what is in scope: which era of a number or set of pages, ads of `a` and `b` that hold it, and how many members of all operations and none do. */
  items: z.array(
    z.strictObject({
      ...{ identifier: z.string(), era: count, ads: z.array(count), holders: count },
      share: z.number(),
    }),
  ),
  /** Further items, which are not in scope. */
  itemsOutside: count,
  concerns: z.array(z.enum(frozen.concerns)),
  judgements: z.array(z.string()),
});

const operation = z.strictObject({
  id: z.string(),
  /** False where the selection does not name it, and two or more of its networks are in scope. */
  named: z.boolean(),
  /** Levels at which it stands, 1 the surest. */
  ...{ fromLevel: count, toLevel: count },
  /** All that it has: networks, ads that stand alone, and ads of both. */
  ...{ networks: count, alone: count, ads: count },
  /** Of its least probable association. */
  probability: z.number(),
  /** Members that have ads in scope, by id: all their ads, and those in scope. */
  members: z.array(z.strictObject({ id: z.string(), ads: count, inScope: count })),
  /** Items in scope that link it: its members and ads that hold one, and those of others. */
  links: z.array(
    z.strictObject({
      ...{ identifier: z.string(), era: count, nodes: count, ads: count },
      ...{ nodesOutside: count, adsOutside: count },
    }),
  ),
  /** Further ones, which are not in scope. */
  linksOutside: count,
  /** The surest associations that hold it together, least probable last: those with an end in scope, and the least probable. */
  tree: z.array(association),
  /** Further ones, of which neither end is in scope. */
  treeOutside: count,
  leastProbable: z.array(z.string()).length(2).nullable(),
  /** Without `item` it falls into parts of so many ads; null where the item is not in scope. */
  cutPoints: z.array(
    z.strictObject({
      item: z.string().nullable(),
      parts: z.array(count),
      members: z.array(z.string()),
    }),
  ),
  /** What speaks against one control; `identifier` is null where it is about none, or about one that is not in scope. */
  doubts: z.array(
    z.strictObject({
      kind: z.enum(frozen.doubts),
      identifier: z.string().nullable(),
      nodes: count,
    }),
  ),
  /** Associations that lead out of it, the most probable first; some. */
  outside: z.array(association),
  /** At surer levels: ads in each operation that its members are in, and how many members are in none. */
  surer: z.array(z.strictObject({ level: count, parts: z.array(count), alone: count })),
});

/** What the run says of operations of what is in scope. */
export const operations = z.strictObject({
  /** How many levels it has, and which one is shown where nobody asks for another. */
  levels: count,
  usualLevel: count,
  found: z.array(operation),
});
