// Captures not held yet, each tied to its ad and its file.
MATCH (b:Batch {id: $batch})
UNWIND $rows AS row
MATCH (a:Entity {id: row.ad})
CREATE (c:Capture)
SET c = row, c.line = toInteger(row.line), c.offset = toInteger(row.offset), c.length = toInteger(row.length)
CREATE (c)-[:CAPTURES]->(a)
CREATE (c)-[:FROM]->(b)
