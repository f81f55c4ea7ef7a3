// Lifts the flag of all hubs but those that an analyst judged so.
MATCH (x:Entity)
WHERE x.hubAds IS NOT NULL AND x.judgedHub IS NULL
SET x.hub = false
REMOVE x.hubReason, x.hubAds, x.hubPosters
