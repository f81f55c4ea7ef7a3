// Files that were received within another or within a folder, each linked to what it came in; the first receipt stands.
UNWIND $batches AS row
MERGE (b:Batch {id: row.id})
ON CREATE SET b += row, b.bytes = toInteger(row.bytes)
ON MATCH SET b.stated = coalesce(row.stated, b.stated)
WITH b
MATCH (outer:Batch {id: $outer})
WHERE outer <> b
MERGE (b)-[:UNPACKED_FROM]->(outer)
