// Ads by their words: one index reads Thai runs, the other every other script; one merged answer.
CALL () {
  CALL db.index.fulltext.queryNodes('words', $query, {limit: $limit}) YIELD node, score RETURN node, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('words_thai', $query, {limit: $limit}) YIELD node, score RETURN node, score
}
WITH node, max(score) AS score
RETURN node.id AS id, score, node.title AS title, node.text AS text
ORDER BY score DESC, id
LIMIT $limit
