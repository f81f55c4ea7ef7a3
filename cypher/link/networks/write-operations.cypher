// Operations of a run, not seen by any question yet.
UNWIND $rows AS row
MERGE (o:OperationDraft {id: row.id})
SET o = row, o.networks = toInteger(row.networks), o.alone = toInteger(row.alone), o.ads = toInteger(row.ads),
    o.level = toInteger($level), o.run = $run
