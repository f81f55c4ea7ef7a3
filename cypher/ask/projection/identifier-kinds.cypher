// Identifiers of one kind, by Neo4j's own numbers, so many at a time: one list for all of a million is more than a row.
MATCH (n:__LABEL__)
WITH id(n) AS number
WITH number / 100000 AS part, collect(number) AS numbers
RETURN numbers
