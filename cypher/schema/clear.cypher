// Empties the graph and keeps its schema: for the tests' shared server only.
MATCH (node) WHERE NOT node:Migration
CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS
