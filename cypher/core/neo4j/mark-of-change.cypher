// What tells a change from one of the same number in a graph that was put back to what it was before.
MATCH (c:Change {number: toInteger($number)})
RETURN c.mark AS mark
