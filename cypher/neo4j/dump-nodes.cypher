// All nodes, for a dump that can be compared.
MATCH (n)
RETURN labels(n) AS labels, properties(n) AS properties, coalesce(n.id, toString(n.number)) AS id
ORDER BY id
