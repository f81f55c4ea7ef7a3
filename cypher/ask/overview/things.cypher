// What an overview names, by Neo4j's own numbers: platforms, countries, places and networks.
UNWIND $numbers AS number
MATCH (n:Entity) WHERE id(n) = toInteger(number)
RETURN id(n) AS number, n.id AS id, n.kind AS kind, n.caption AS caption, n.country AS country,
       n.lat AS lat, n.lon AS lon
