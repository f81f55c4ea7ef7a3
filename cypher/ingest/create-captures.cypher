// Captures not held yet, each tied to its ad and its file.
MATCH (b:Batch {id: $batch})
UNWIND $rows AS row
MATCH (a:Entity {id: row.ad})
CREATE (c:Capture)
SET c = row
CREATE (c)-[:CAPTURES]->(a)
CREATE (c)-[:FROM]->(b)
