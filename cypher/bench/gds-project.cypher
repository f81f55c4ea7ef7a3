// The whole graph as GDS projects it fastest: by labels and types, each relationship in both directions.
CALL gds.graph.project('drawn', $labels, $types)
YIELD relationshipCount
RETURN relationshipCount / 2 AS relationships
