// Relationships of ads that are new: none can be there yet. Both ends are nodes of this transaction.
// They come in groups, each with what its observations share. A link in it is a list, [source, target, raw,
// start, end, place of its sighting, lastSeen, captures]: names repeated in every link cost more than the work
// itself, and where a row is a map, Neo4j holds all of them back until the last is read. A sighting,
// [capture, time], is shared by all that the capture told.
UNWIND $groups AS group
UNWIND group.links AS link
MATCH (a) WHERE id(a) = toInteger(link[0])
MATCH (b) WHERE id(b) = toInteger(link[1])
WITH a, b, group, link[2] AS raw, link[3] AS start, link[4] AS end, $sightings[toInteger(link[5])] AS sighting,
     link[6] AS lastSeen, link[7] AS captures
CREATE (a)-[:$(group.type) {
  field: group.field, method: group.method, version: group.version, steps: group.steps,
  confidence: group.confidence, inferred: group.inferred, raw: raw, start: toInteger(start), end: toInteger(end),
  capture: sighting[0], firstSeen: sighting[1], lastSeen: lastSeen, captures: toInteger(captures),
  judgedWrong: false
}]->(b)
