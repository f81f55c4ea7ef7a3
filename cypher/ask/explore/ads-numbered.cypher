// Ads by the number that a platform gave them, on whichever platform.
MATCH (p:Platform)
MATCH (a:Entity {id: 'ad:' + p.host + '/' + $number})
RETURN a.id AS id
ORDER BY id
LIMIT $limit
