// Whether a question still runs on the server, stopped or not: Neo4j calls one stopped that goes on.
SHOW TRANSACTIONS YIELD metaData, transactionId
WHERE metaData.question = $question
RETURN transactionId AS transaction
