// All relationships out of nodes of one label, by source, type and target; only those of one source are sorted.
MATCH (a:__LABEL__)
WHERE a.id >= ''
WITH a
ORDER BY a.id
CALL (a) {
  MATCH (a)-[r]->(b)
  RETURN type(r) AS type, b.id AS target, properties(r) AS properties
  ORDER BY type, target
}
RETURN a.id AS source, type, target, properties
