// Empties the graph and keeps its schema, and the node that says whose it is and that it is being made again.
MATCH (node) WHERE NOT node:Migration AND NOT node:Changes
CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS
