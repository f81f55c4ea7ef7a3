// A database that could not be opened, and does not come by itself; asked of the database "system".
SHOW DATABASES YIELD name, currentStatus, statusMessage
WHERE name = $database AND currentStatus <> 'online' AND statusMessage <> ''
RETURN statusMessage AS why
