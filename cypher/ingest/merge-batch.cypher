// The received file; the first receipt stands.
MERGE (b:Batch {id: $batch.id})
ON CREATE SET b += $batch, b.bytes = toInteger($batch.bytes)
RETURN b.receivedAt AS receivedAt
