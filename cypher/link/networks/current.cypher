// The networks that count, with what each was written from.
MATCH (n:Network)
RETURN n.id AS id, n.digest AS digest
