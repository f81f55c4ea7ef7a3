// Identifiers of one label.
MATCH (x:__LABEL__)
RETURN id(x) AS node, x.id AS id
