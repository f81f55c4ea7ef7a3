// A path of fewest steps. GDS knows confidences, and would need costs.
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
CALL gds.shortestPath.dijkstra.stream('linked', {sourceNode: a, targetNode: b})
YIELD totalCost
RETURN totalCost AS cost
