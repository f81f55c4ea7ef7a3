// Networks of a run, not seen by any question yet.
UNWIND $rows AS row
MERGE (n:NetworkDraft {id: row.id})
SET n = row.properties, n.run = $run, n.size = toInteger(row.properties.size)
