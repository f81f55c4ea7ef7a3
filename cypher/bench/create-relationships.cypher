// The baseline of an import: relationships between nodes found by their id, and nothing else.
UNWIND $rows AS row
MATCH (a:__FROM__ {id: row.source})
MATCH (b:__TO__ {id: row.target})
CREATE (a)-[r:__TYPE__]->(b)
SET r = row.properties
