// Entities by how they are shown.
CALL db.index.fulltext.queryNodes('captions', $query, {limit: $limit}) YIELD node, score
WHERE node.kind IN $kinds
RETURN node.id AS id, score
ORDER BY score DESC, id
LIMIT $limit
