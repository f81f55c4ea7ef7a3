// All nodes of one label in the order of their ids; the unique index gives the order, so nothing is held to sort.
MATCH (n:__LABEL__)
WHERE n.id >= ''
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY n.id
