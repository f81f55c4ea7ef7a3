// Ads that hold at least $least of the given identifiers, earliest first.
UNWIND $identifiers AS id
MATCH (i:Entity {id: id})<-[:LISTS|SHOWS|WORDED_AS]-(a:Ad)
WITH a, count(DISTINCT i) AS held
WHERE held >= $least
RETURN a.id AS id
ORDER BY a.firstCaptured, a.id
LIMIT toInteger($limit)
