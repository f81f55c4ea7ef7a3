// Relationships of ads seen before: counted once a capture; the earliest capture's reading is the one
// that is kept. Rows as in create-links.
UNWIND $rows AS row
MATCH (a:Entity {id: row[0]})
MATCH (b:Entity {id: row[1]})
WITH a, b, row, $readings[toInteger(row[2])] AS shared
WITH a, b, row[7] AS firstSeen, row[8] AS lastSeen, toInteger(row[9]) AS captures, row[6] AS capture,
     shared {
       .field, .method, .version, .steps, .confidence, .inferred,
       raw: row[3], start: toInteger(row[4]), end: toInteger(row[5]), capture: row[6], firstSeen: row[7]
     } AS reading
MERGE (a)-[r:__TYPE__]->(b)
ON CREATE SET r = reading, r.captures = captures, r.lastSeen = lastSeen
ON MATCH SET
  r.captures = r.captures + captures,
  r.lastSeen = CASE WHEN lastSeen > r.lastSeen THEN lastSeen ELSE r.lastSeen END,
  r += CASE
    WHEN firstSeen < r.firstSeen OR (firstSeen = r.firstSeen AND capture < r.capture)
    THEN reading ELSE {} END
