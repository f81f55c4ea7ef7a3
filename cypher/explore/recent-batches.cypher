// The files received last.
MATCH (b:Batch)
RETURN b.id AS id
ORDER BY b.receivedAt DESC, id
LIMIT $limit
