// Relationships of ads that are new: none can be there yet.
// A row is a list, since names repeated in every row cost more than the work itself; `readings` holds
// what many rows share.
UNWIND $rows AS row
MATCH (a:Entity {id: row[0]})
MATCH (b:Entity {id: row[1]})
WITH a, b, row, $readings[toInteger(row[2])] AS reading
CREATE (a)-[:__TYPE__ {
  field: reading.field, method: reading.method, version: reading.version, steps: reading.steps,
  confidence: reading.confidence, inferred: reading.inferred,
  raw: row[3], start: toInteger(row[4]), end: toInteger(row[5]),
  capture: row[6], firstSeen: row[7], lastSeen: row[8], captures: toInteger(row[9])
}]->(b)
