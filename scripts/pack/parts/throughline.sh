#!/bin/sh
# throughline start, or throughline VERB: on the Node and the Java of this release, whatever PATH says.
set -eu
root=$(dirname "$(dirname "$(readlink -f "$0")")")
program=$root/dist/cli.js
if [ "${1-}" = start ]; then
  shift
  program=$root/dist/main.js
fi
THROUGHLINE_JAVA=$root/java/bin/java
# Outside of the program: an upgrade leaves it alone.
: "${THROUGHLINE_DATA:=${XDG_DATA_HOME:-$HOME/.local/share}/throughline}"
export THROUGHLINE_JAVA THROUGHLINE_DATA
unset NODE_PATH NODE_OPTIONS
exec "$root/node/bin/node" --max-semi-space-size=64 --enable-source-maps "$program" "$@"
