// Relationships of ads seen before: counted once a capture; the earliest capture's reading is the one
// that is kept. Groups as in create-links; the type is written out, since only then does a merge look
// along one node's relationships.
UNWIND $groups AS reading
UNWIND reading[7] AS row
MATCH (a) WHERE id(a) = toInteger(row[0])
MATCH (b) WHERE id(b) = toInteger(row[1])
WITH a, b, row, $sightings[toInteger(row[5])] AS sighting, reading
WITH a, b, sighting[0] AS capture, sighting[1] AS firstSeen, row[6] AS lastSeen, toInteger(row[7]) AS captures, {
  field: reading[1], method: reading[2], version: reading[3], steps: reading[4], confidence: reading[5],
  inferred: reading[6], raw: row[2], start: toInteger(row[3]), end: toInteger(row[4]),
  capture: sighting[0], firstSeen: sighting[1]
} AS evidence
MERGE (a)-[r:__TYPE__]->(b)
ON CREATE SET r = evidence, r.captures = captures, r.lastSeen = lastSeen, r.judgedWrong = false
ON MATCH SET
  r.captures = r.captures + captures,
  r.lastSeen = CASE WHEN lastSeen > r.lastSeen THEN lastSeen ELSE r.lastSeen END,
  r += CASE
    WHEN firstSeen < r.firstSeen OR (firstSeen = r.firstSeen AND capture < r.capture)
    THEN evidence ELSE {} END
