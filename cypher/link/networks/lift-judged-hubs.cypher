// Lifts what analysts said of identifiers where they say it no longer, and tells how many that were.
MATCH (x:Entity)
WHERE x.judgedHub IN [true, false] AND NOT x.id IN $ids
REMOVE x.judgedHub
SET x.hub = false
REMOVE x.hubReason, x.hubAds, x.hubPosters
RETURN count(x) AS lifted
