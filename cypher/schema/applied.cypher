// Migrations that this graph has seen, in order.
MATCH (migration:Migration)
RETURN migration.number AS number, migration.name AS name, migration.sha256 AS sha256
ORDER BY number
