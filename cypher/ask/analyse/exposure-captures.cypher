// How often each platform was captured, on how many days, and from when to when.
MATCH (c:Capture)
WHERE $period IS NULL OR (c.capturedAt >= $period.from AND c.capturedAt < $period.to)
RETURN c.platform AS platform, count(*) AS captures, count(DISTINCT left(c.capturedAt, 10)) AS days,
       min(c.capturedAt) AS first, max(c.capturedAt) AS last
