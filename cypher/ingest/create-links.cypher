// Relationships of ads that are new: none can be there yet. Both ends are nodes of this transaction.
// They come in groups, [type, what the readings share, relationships], and everything is a list: names
// repeated in every row cost more than the work itself, and where a row is a map, Neo4j holds all of them
// back until the last is read. A sighting, [capture, time], is shared by all that the capture told.
UNWIND $groups AS reading
UNWIND reading[7] AS row
MATCH (a) WHERE id(a) = toInteger(row[0])
MATCH (b) WHERE id(b) = toInteger(row[1])
CREATE (a)-[:$(reading[0]) {
  field: reading[1], method: reading[2], version: reading[3], steps: reading[4], confidence: reading[5],
  inferred: reading[6], raw: row[2], start: toInteger(row[3]), end: toInteger(row[4]),
  capture: $sightings[toInteger(row[5])][0], firstSeen: $sightings[toInteger(row[5])][1],
  lastSeen: row[6], captures: toInteger(row[7]), judgedWrong: false
}]->(b)
