// Which of these are in the graph.
UNWIND $ids AS id
OPTIONAL MATCH (e:Entity {id: id})
OPTIONAL MATCH (c:Capture {id: id})
WITH id, coalesce(e, c) AS found
WHERE found IS NOT NULL
RETURN id
