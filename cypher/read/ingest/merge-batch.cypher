// The received file, and what it came in; the first receipt stands.
MERGE (b:Batch {id: $batch.id})
ON CREATE SET b += $batch, b.bytes = toInteger($batch.bytes)
// What is said of its collection at a later import is not lost: the last word stands, and the log has them all.
ON MATCH SET b.stated = coalesce($batch.stated, b.stated)
WITH b
OPTIONAL MATCH (outer:Batch {id: $outer})
FOREACH (_ IN CASE WHEN outer IS NULL OR outer = b THEN [] ELSE [1] END | MERGE (b)-[:UNPACKED_FROM]->(outer))
RETURN b.receivedAt AS receivedAt
