// Members seen again: counted once a capture; the earliest capture's reading is the one that is kept.
UNWIND $rows AS row
MATCH (:Entity {id: row.source})-[r:__TYPE__]->(:Entity {id: row.target})
SET r.captures = r.captures + toInteger(row.captures),
    r.lastSeen = CASE WHEN row.lastSeen > r.lastSeen THEN row.lastSeen ELSE r.lastSeen END
WITH r, row
WHERE row.reading.firstSeen < r.firstSeen OR (row.reading.firstSeen = r.firstSeen AND row.reading.capture < r.capture)
SET r += row.reading, r.start = toInteger(row.reading.start), r.end = toInteger(row.reading.end)
