// Images first known by their hash alone, whose bytes have arrived.
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n += row, n.width = toInteger(row.width), n.height = toInteger(row.height),
    n.pdqQuality = toInteger(row.pdqQuality)
