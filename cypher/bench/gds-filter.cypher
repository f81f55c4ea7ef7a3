// What says who is behind two ads, without hubs.
CALL gds.graph.filter('linked', 'drawn', 'n:Ad OR n:Template OR (n:Phone AND n.hubAds = 0)', 'r:LISTS OR r:WORDED_AS')
YIELD relationshipCount
RETURN relationshipCount / 2 AS relationships
