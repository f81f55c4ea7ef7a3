// Captures not held yet, each linked to its ad and its file. Rows are lists; see create-links.
MATCH (b:Batch {id: $batch})
UNWIND $rows AS row
MATCH (a:Ad) WHERE id(a) = toInteger(row[0])
CREATE (c:Capture {
  id: row[1], ad: row[2], sha256: row[3], batch: $sha256, line: toInteger(row[4]), offset: toInteger(row[5]),
  length: toInteger(row[6]), platform: row[7], capturedAt: row[8], url: row[9], tool: row[10], collector: row[11],
  payload: row[12], payloadType: row[13], status: row[14], priceText: row[15], priceFrom: row[16], language: row[17],
  languageFrom: row[18], toolSettings: row[19], vantage: row[20], authority: row[21], collectorHash: row[22],
  collectorHashFits: row[23]
})
CREATE (c)-[:CAPTURES]->(a)
CREATE (c)-[:FROM]->(b)
