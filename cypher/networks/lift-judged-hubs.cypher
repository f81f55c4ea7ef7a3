// Lifts what analysts said of identifiers where they say it no longer, and tells how many that were.
MATCH (x:Entity)
WHERE x.judgedHub IN [true, false] AND NOT x.id IN $ids
WITH x, x.judgedHub AS generic
REMOVE x.judgedHub
FOREACH (_ IN CASE WHEN generic THEN [1] ELSE [] END | REMOVE x.hub, x.hubReason, x.hubAds, x.hubPosters)
RETURN count(x) AS lifted
