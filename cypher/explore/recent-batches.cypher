// The files received last; a file that came in another is shown with that.
MATCH (b:Batch)
WHERE NOT (b)-[:UNPACKED_FROM]->()
RETURN b.id AS id
ORDER BY b.receivedAt DESC, id
LIMIT $limit
