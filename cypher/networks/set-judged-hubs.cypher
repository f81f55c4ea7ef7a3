// Flags what analysts judged generic, and lifts the flag from what they judged no hub.
UNWIND $rows AS row
MATCH (x:Entity {id: row.id})
SET x.judgedHub = row.generic,
    x.hub = row.generic,
    x.hubReason = CASE WHEN row.generic THEN row.reason END,
    x.hubAds = CASE WHEN row.generic THEN COUNT { (x)<-[:LISTS|SHOWS|WORDED_AS]-() } END,
    x.hubPosters = CASE WHEN row.generic THEN 0 END
