// How many things of each kind.
MATCH (n:__LABEL__)
RETURN count(n) AS total
