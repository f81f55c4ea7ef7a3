// Relationships of ads that are new: none can be there yet.
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
CREATE (a)-[r:__TYPE__]->(b)
SET r = row.evidence, r.start = toInteger(row.evidence.start), r.end = toInteger(row.evidence.end),
  r.captures = toInteger(row.captures), r.lastSeen = row.lastSeen
