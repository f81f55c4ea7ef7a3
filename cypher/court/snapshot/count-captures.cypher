// How many captures of the ads in scope there are.
UNWIND $ads AS id
MATCH (c:Capture)-[:CAPTURES]->(:Entity {id: id})
RETURN count(DISTINCT c) AS count
