// Flags these hubs and lifts the flag from all others.
CALL () {
  MATCH (x:Entity)
  WHERE x.hub AND NOT x.id IN [row IN $rows | row.id]
  REMOVE x.hub, x.hubReason, x.hubAds, x.hubPosters
}
UNWIND $rows AS row
MATCH (x:Entity {id: row.id})
SET x.hub = true, x.hubReason = row.reason, x.hubAds = toInteger(row.ads), x.hubPosters = toInteger(row.posters)
