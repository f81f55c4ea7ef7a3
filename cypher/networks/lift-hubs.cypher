// Lifts the flag of all hubs but those that an analyst judged so.
MATCH (x:Entity)
WHERE x.hub = true AND x.judgedHub IS NULL
REMOVE x.hub, x.hubReason, x.hubAds, x.hubPosters
