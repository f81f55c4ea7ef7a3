// Captures not held yet, each tied to its ad and its file. Rows are lists; see create-links.
MATCH (b:Batch {id: $batch})
UNWIND $rows AS row
MATCH (a:Ad) WHERE id(a) = toInteger(row[0])
CREATE (c:Capture {
  id: row[1], ad: row[2], sha256: row[3], batch: row[4], line: toInteger(row[5]), offset: toInteger(row[6]),
  length: toInteger(row[7]), platform: row[8], capturedAt: row[9], url: row[10], tool: row[11], collector: row[12]
})
CREATE (c)-[:CAPTURES]->(a)
CREATE (c)-[:FROM]->(b)
