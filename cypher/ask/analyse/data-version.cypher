// What the graph was made of: the run whose networks count, and the files that were received.
OPTIONAL MATCH (m:Networks)
WITH m.run AS run
OPTIONAL MATCH (b:Batch)
WHERE NOT (b)-[:UNPACKED_FROM]->()
WITH run, b
ORDER BY b.id
RETURN run, collect(b.id) AS batches, max(b.receivedAt) AS received
