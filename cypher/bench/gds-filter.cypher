// What says who is behind two ads, without hubs.
CALL gds.graph.filter('linked', 'drawn', $joinedNodes, $joinedTypes)
YIELD relationshipCount
RETURN relationshipCount / 2 AS relationships
