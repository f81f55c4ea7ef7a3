// Relationships of ads seen before: counted once a capture; the earliest capture's reading is the one that is kept.
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:__TYPE__]->(b)
ON CREATE SET r = row.evidence, r.start = toInteger(row.evidence.start), r.end = toInteger(row.evidence.end),
  r.captures = toInteger(row.captures), r.lastSeen = row.lastSeen
ON MATCH SET
  r.captures = r.captures + toInteger(row.captures),
  r.lastSeen = CASE WHEN row.lastSeen > r.lastSeen THEN row.lastSeen ELSE r.lastSeen END,
  r += CASE
    WHEN row.evidence.firstSeen < r.firstSeen
      OR (row.evidence.firstSeen = r.firstSeen AND row.evidence.capture < r.capture)
    THEN row.evidence ELSE {} END,
  r.start = toInteger(r.start), r.end = toInteger(r.end)
