// The files received last, and how many there are; a file that came in another is shown with that.
MATCH (b:Batch)
WHERE NOT (b)-[:UNPACKED_FROM]->()
WITH b
ORDER BY b.receivedAt DESC, b.id
WITH collect(b.id) AS ids
RETURN size(ids) AS total, ids[$offset..$offset + $limit] AS ids
