// The graph has grown: plans made for the smaller one are made anew when they are next needed.
CALL db.clearQueryCaches() YIELD value
RETURN value
