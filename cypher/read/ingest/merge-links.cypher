// Relationships of ads seen before: counted once a capture; the observation of the earliest capture is the one
// that is kept, one that was seen before one that was inferred. Groups as in create-links; the type is written out, since only then does a merge look
// along one node's relationships.
UNWIND $groups AS group
UNWIND group.links AS link
MATCH (a) WHERE id(a) = toInteger(link[0])
MATCH (b) WHERE id(b) = toInteger(link[1])
WITH a, b, group, link[2] AS raw, link[3] AS start, link[4] AS end, $sightings[toInteger(link[5])] AS sighting,
     link[6] AS lastSeen, toInteger(link[7]) AS captures
WITH a, b, sighting[0] AS capture, sighting[1] AS firstSeen, lastSeen, captures, {
  field: group.field, method: group.method, version: group.version, steps: group.steps,
  confidence: group.confidence, inferred: group.inferred, raw: raw, start: toInteger(start), end: toInteger(end),
  capture: sighting[0], firstSeen: sighting[1]
} AS evidence
MERGE (a)-[r:__TYPE__]->(b)
ON CREATE SET r = evidence, r.captures = captures, r.lastSeen = lastSeen, r.judgedWrong = false
ON MATCH SET
  r.captures = r.captures + captures,
  r.lastSeen = CASE WHEN lastSeen > r.lastSeen THEN lastSeen ELSE r.lastSeen END,
  r += CASE
    WHEN r.inferred AND NOT evidence.inferred THEN evidence
    WHEN evidence.inferred AND NOT r.inferred THEN {}
    WHEN firstSeen < r.firstSeen OR (firstSeen = r.firstSeen AND capture < r.capture)
    THEN evidence ELSE {} END
