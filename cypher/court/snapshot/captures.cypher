// Every capture of the ads in scope, with the file that brought it and what that came in.
UNWIND $ads AS id
MATCH (c:Capture)-[:CAPTURES]->(a:Entity {id: id})
MATCH (c)-[:FROM]->(b:Batch)
RETURN a.id AS ad, properties(c) AS capture, properties(b) AS batch,
  [(b)-[:UNPACKED_FROM*1..3]->(outer:Batch) | outer.sha256] AS within
