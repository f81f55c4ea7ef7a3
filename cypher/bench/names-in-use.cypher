// Labels and types of relationships that something in the graph has.
RETURN COLLECT { CALL db.labels() YIELD label RETURN label } AS labels,
       COLLECT { CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType } AS types
