// Flags the hubs of a run; what an analyst judged stands as judged.
UNWIND $rows AS row
MATCH (x:Entity {id: row.id})
WHERE x.judgedHub IS NULL
SET x.hub = true, x.hubReason = row.reason, x.hubAds = toInteger(row.ads), x.hubPosters = toInteger(row.posters)
