#!/bin/sh
# Installs what lies beside this file, upgrades to it, or goes back to what was there before. It needs no network.
set -eu
umask 022
export LC_ALL=C

usage='./install.sh DIR [--fingerprint HEX]   installs into DIR, or upgrades what is there
./install.sh DIR --back                goes back to the release before

  --fingerprint HEX   the fingerprint that the key has to have, as it was told to you. An upgrade wants the one of
                      the release that is there, unless another is given'

say() { printf '%s\n' "$*" >&2; }
refuse() {
  say "$*"
  say 'Nothing was changed.'
  exit 1
}

dir=
expected=
back=
while [ $# -gt 0 ]; do
  case $1 in
    --fingerprint) expected=${2:?--fingerprint wants 64 letters and digits}; shift 2 ;;
    --back) back=yes; shift ;;
    -*) say "$usage"; exit 2 ;;
    *) dir=$1; shift ;;
  esac
done
[ -n "$dir" ] || { say "$usage"; exit 2; }

# Points a link elsewhere; whoever looks sees the old one or the new one.
point() {
  ln -s "$2" "$dir/.$1.$$"
  mv -T "$dir/.$1.$$" "$dir/$1"
}

# $1 becomes what runs, and what ran is kept for the way back.
switch_to() {
  before=$(readlink "$dir/current" || true)
  [ "$before" != "$1" ] || return 0
  [ -z "$before" ] || point previous "$before"
  point current "$1"
}

if [ -n "$back" ]; then
  target=$(readlink "$dir/previous") || refuse "There is no release before in $dir."
  [ -d "$dir/$target" ] || refuse "$dir/$target is gone. Install its archive again."
  switch_to "$target"
  say "$dir/current is $target again. Start Throughline anew."
  exit 0
fi

case $dir in /*) ;; *) dir=$PWD/$dir ;; esac
cd "$(dirname "$(readlink -f "$0")")"

# The signature, the key, the hashes: all before anything is written.
command -v openssl >/dev/null || refuse 'The signature is checked by openssl, and it is not here. Install it.'
openssl dgst -sha256 -verify key.pub.pem -signature SHA256SUMS.sig SHA256SUMS >/dev/null 2>&1 ||
  refuse 'SHA256SUMS is not what was signed with key.pub.pem. Do not use this archive; get it again.'
print=$(openssl pkey -pubin -in key.pub.pem -outform DER | sha256sum | cut -c -64)
say "Signed with the key of fingerprint $print"
if [ -z "$expected" ] && [ -f "$dir/signed-by" ]; then expected=$(cat "$dir/signed-by"); fi
if [ -z "$expected" ]; then
  say 'Compare it with the one that you were told: by a telephone call, not by what came with the archive.'
elif [ "$expected" != "$print" ]; then
  refuse "The key should have the fingerprint $expected. Ask whoever gave you the archive; where the new key is right, add --fingerprint $print"
fi
wrong=$(sha256sum --check --quiet --strict SHA256SUMS 2>&1) ||
  refuse "The archive is damaged or was changed: $(printf '%s' "$wrong" | tr '\n' ' '). Get it again."
name=$(sed -n 's/^[0-9a-f]*  \(throughline-[0-9A-Za-z.-]*\)\.tar\.gz$/\1/p' SHA256SUMS)

draft=$dir/.$name.$$
trap 'rm -rf "$draft"; rmdir "$dir" 2>/dev/null || true' EXIT
trap 'exit 1' HUP INT TERM
# Every file in folder $1 is as it was packed.
check() {
  wrong=$(cd "$1" && sha256sum --check --quiet --strict SHA256SUMS 2>&1) ||
    refuse "$1 does not hold what was packed: $(printf '%s' "$wrong" | head -n 5 | tr '\n' ' ')"
}
if [ -e "$dir/$name" ]; then
  tar -xzOf "$name.tar.gz" "$name/SHA256SUMS" | cmp -s - "$dir/$name/SHA256SUMS" ||
    refuse "Another build of this release is in $dir/$name. Remove that folder first."
  check "$dir/$name"
else
  mkdir -p "$draft"
  tar -xzf "$name.tar.gz" -C "$draft" --strip-components=1 --no-same-owner ||
    refuse "$dir could not be written: see above."
  check "$draft"
  "$draft/node/bin/node" --version >/dev/null || refuse 'The Node of this archive does not run here: see above.'
  "$draft/java/bin/java" -version 2>/dev/null || refuse 'The Java of this archive does not run here.'
  sync -f "$draft"
  mv -T "$draft" "$dir/$name"
fi
printf '%s\n' "$print" >"$dir/.signed-by.$$"
mv "$dir/.signed-by.$$" "$dir/signed-by"
switch_to "$name"
say "Installed: $dir/current/bin/throughline ($name)"
