// The functions that this Neo4j has, for whoever writes a question: what is built in, and not what is out of date.
SHOW FUNCTIONS YIELD name, signature, description, isBuiltIn, isDeprecated
WHERE isBuiltIn AND NOT isDeprecated
RETURN name, signature, description
ORDER BY name
