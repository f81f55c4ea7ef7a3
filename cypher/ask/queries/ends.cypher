// The ids of the entities that relationships of an answer join, by what Neo4j calls their nodes.
UNWIND $nodes AS node
MATCH (n:Entity) WHERE elementId(n) = node
RETURN node, n.id AS id
