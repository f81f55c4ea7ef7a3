// Is the server there, and does it take our password?
RETURN 1 AS alive
