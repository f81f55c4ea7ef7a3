// The contacts of these ads beyond two given ones: who else could vouch that the ads belong together.
UNWIND $ads AS id
MATCH (a:Entity {id: id})
OPTIONAL MATCH (a)-[r:LISTS]->(y:Entity)
WHERE NOT y.id IN $without AND NOT y.hub AND NOT r.judgedWrong
RETURN a.id AS ad, collect(y.id) AS others
