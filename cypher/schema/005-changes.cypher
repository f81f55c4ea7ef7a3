// The graph's version: (:Changes) counts the transactions that changed a relationship or a hub, and each (:Change)
// names the nodes whose relationships it changed, by Neo4j's own numbers. So who holds a copy of the graph reads
// again only what has changed since. The last two thousand are kept.
CREATE CONSTRAINT changes_id IF NOT EXISTS FOR (n:Changes) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_number IF NOT EXISTS FOR (n:Change) REQUIRE n.number IS UNIQUE;
// Hubs are few, and only they have a number of ads: `hub` itself is said of every identifier, and an index of it would
// cost each of them time.
CREATE INDEX entity_hub_ads IF NOT EXISTS FOR (n:Entity) ON (n.hubAds);
