// Entities that are not held yet, and the nodes that they became.
// A row is [label, id, properties, width, height]. The driver sends floats; a picture's size is whole.
UNWIND $rows AS row
CREATE (n:Entity:$(row[0]))
SET n += row[2], n.width = toInteger(row[3]), n.height = toInteger(row[4]),
    n.pdqQuality = toInteger(row[2].pdqQuality)
RETURN collect([row[1], id(n)]) AS nodes
