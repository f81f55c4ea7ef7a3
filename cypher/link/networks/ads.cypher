// Every ad with what resolution looks at; node numbers hold for the observation of one graph.
MATCH (a:Ad)
RETURN id(a) AS node, a.id AS id, a.postedAt AS posted, a.firstCaptured AS first, a.lastCaptured AS last,
       a.country AS country, a.platform AS platform
