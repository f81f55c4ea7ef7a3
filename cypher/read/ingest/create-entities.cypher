// Entities that are not held yet, and the nodes that they became.
// A row is [label, id, properties, width, height, hub]; what can be no hub has null there. The driver sends floats; a
// picture's size is whole.
UNWIND $rows AS row
CREATE (n:Entity:$(row[0]))
SET n += row[2], n.width = toInteger(row[3]), n.height = toInteger(row[4]),
    n.pdqQuality = toInteger(row[2].pdqQuality), n.hub = row[5]
RETURN collect([row[1], id(n)]) AS nodes
