// Flags what analysts judged shared, and lifts the flag from what they judged no hub.
UNWIND $rows AS row
MATCH (x:Entity {id: row.id})
SET x.judgedHub = row.shared,
    x.hub = row.shared,
    x.hubReason = CASE WHEN row.shared THEN row.reason END,
    x.hubAds = CASE WHEN row.shared THEN COUNT { (x)<-[:LISTS|SHOWS|USES_TEMPLATE]-() } END,
    x.hubPosters = CASE WHEN row.shared THEN 0 END
