// Notes a migration as done. MERGE, because two processes may have run it side by side.
MERGE (migration:Migration {number: $number})
ON CREATE SET migration.name = $name, migration.sha256 = $sha256, migration.appliedAt = $appliedAt
