#!/bin/sh
# throughline-server: the workspace, on the Node and the Java of this archive, whatever PATH says.
set -eu
root=$(dirname "$(dirname "$(readlink -f "$0")")")
THROUGHLINE_JAVA=$root/java/bin/java
# Outside of the program: an upgrade leaves it alone.
: "${THROUGHLINE_DATA:=${XDG_DATA_HOME:-$HOME/.local/share}/throughline}"
export THROUGHLINE_JAVA THROUGHLINE_DATA
unset NODE_PATH
exec "$root/node/bin/node" --max-semi-space-size=64 --enable-source-maps "$root/dist/main.js" "$@"
