// Which of these things ads other than these hold.
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:LISTS|SHOWS]-(ad:Ad)
WHERE NOT ad.id IN $ads
RETURN DISTINCT id
