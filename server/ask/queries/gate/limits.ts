/** What a question that somebody wrote may hold and build; what is more is refused before it runs. */
export const gateLimits = {
  /** Brackets within brackets. */
  nesting: 15,
  /** EXISTS, COUNT, COLLECT and CALL { … } within each other. */
  subqueriesNested: 4,
  /** All of them in a text. */
  subqueries: 20,
  /** CASE in a text: Neo4j plans each way through them. */
  cases: 40,
  /** AND, OR and XOR in a text. */
  conditions: 150,
  /** MATCH, WITH, UNWIND, UNION and the like in a text. */
  clauses: 60,
  /** Relationships in one MATCH: with each more there are more orders in which Neo4j may go along them. */
  relationships: 16,
  /** Patterns in one MATCH that are separated by commas. */
  patterns: 10,
  /** Steps of a path of variable length, and of a shortest one. */
  steps: 8,
  stepsOfShortest: 20,
  /** Things in a list that range() makes. */
  listed: 1_000_000,
  /** Bytes of a text or list that an expression makes. */
  bytes: 64 * 1024 * 1024,
  /** Lists and maps within one another that an expression makes. */
  deep: 30,
  /** Steps that one expression takes through lists, multiplied where lists stand within lists. */
  work: 10_000_000,
  /** Rows that Neo4j expects where each of one pattern is put beside each of another. */
  product: 1_000_000_000,
  /** Stretches of any length (`*`, `+`, `{2,}`) in an expression for =~. */
  openStretches: 3,
  /** Of a counted stretch in it (`{1,50}`) that may be a group. */
  counted: 100,
  /** Characters of such an expression. */
  expression: 1_000,
} as const;

/** What is taken for what the graph holds, where nobody can know before: a list of so many, a text of so many bytes. */
export const usual = { items: 100, bytes: 100, counted: 1_000_000 } as const;
