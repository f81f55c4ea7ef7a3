// The received file; the first receipt stands.
MERGE (b:Batch {id: $batch.id})
ON CREATE SET b += $batch
RETURN b.receivedAt AS receivedAt
