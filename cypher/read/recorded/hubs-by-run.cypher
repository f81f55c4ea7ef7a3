// Are the hubs of a run of resolution active, and how many are flagged?
MATCH (m:Networks {id: 'networks'})
WHERE m.run IS NOT NULL
RETURN COUNT { MATCH (x:Entity) WHERE x.hubAds IS NOT NULL } AS hubs
