// Flags these hubs and lifts the flag from all others; what an analyst judged stands as judged.
CALL () {
  MATCH (x:Entity)
  WHERE x.hubAds IS NOT NULL AND x.judgedHub IS NULL AND NOT x.id IN [row IN $rows | row.id]
  SET x.hub = false
  REMOVE x.hubReason, x.hubAds, x.hubPosters
}
UNWIND $rows AS row
MATCH (x:Entity {id: row.id})
WHERE x.judgedHub IS NULL
SET x.hub = true, x.hubReason = row.reason, x.hubAds = toInteger(row.ads), x.hubPosters = toInteger(row.posters)
