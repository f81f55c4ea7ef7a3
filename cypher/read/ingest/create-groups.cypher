// New groups, each with the fingerprint of its leader, and the nodes that they became.
// A row is [label, id, properties].
UNWIND $rows AS row
CREATE (n:Entity:$(row[0]))
SET n += row[2], n.number = toInteger(row[2].number), n.detail = toInteger(row[2].detail), n.hub = false
RETURN collect([row[1], id(n)]) AS nodes
