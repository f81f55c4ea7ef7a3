#!/bin/sh
# Installs this archive, or goes back to what was installed before it. It asks nothing of a network.
set -eu
umask 022
LC_ALL=C
export LC_ALL

usage='./install.sh [--prefix DIR] [--public-key FILE]   installs, or upgrades
./install.sh [--prefix DIR] --back                goes back to the version before

  --prefix DIR       where to; /opt/throughline for root, else ~/.local/throughline
  --public-key FILE  checks the signature with this key first; needs openssl'

say() { printf '%s\n' "$*" >&2; }
refuse() {
  say "$*"
  say 'Nothing was changed.'
  exit 1
}

here=$(dirname "$(readlink -f "$0")")
prefix=
key=
back=
while [ $# -gt 0 ]; do
  case $1 in
    --prefix) prefix=${2:?--prefix wants a folder}; shift 2 ;;
    --public-key) key=${2:?--public-key wants a file}; shift 2 ;;
    --back) back=yes; shift ;;
    --help) say "$usage"; exit 0 ;;
    *) say "$usage"; refuse "There is no option $1." ;;
  esac
done
if [ -z "$prefix" ]; then
  if [ "$(id -u)" = 0 ]; then prefix=/opt/throughline; else prefix=$HOME/.local/throughline; fi
fi

# Points a link elsewhere; whoever looks sees the old one or the new one.
point() {
  ln -s "$2" "$prefix/.$1.$$"
  mv -T "$prefix/.$1.$$" "$prefix/$1"
}

# $1 becomes what runs, and what ran is kept for the way back.
switch_to() {
  before=$(readlink "$prefix/current" || true)
  [ "$before" != "$1" ] || return 0
  point current "$1"
  [ -z "$before" ] || point previous "$before"
}

if [ -n "$back" ]; then
  target=$(readlink "$prefix/previous" || true)
  [ -n "$target" ] || refuse "There is no version before in $prefix."
  [ -d "$prefix/$target" ] || refuse "$prefix/$target is gone. Install its archive again."
  [ "$target" != "$(readlink "$prefix/current")" ] || refuse "$target is the one that is there already."
  switch_to "$target"
  say "$prefix/current is $target again. Start Throughline anew."
  exit 0
fi

cd "$here"
version=$(cat VERSION)
name=throughline-$version

check_signature() {
  command -v openssl >/dev/null || refuse 'Checking a signature needs openssl, and it is not here. Install it.'
  [ -r "$key" ] || refuse "The public key $key cannot be read."
  [ -f SHA256SUMS.sig ] || refuse 'This archive is not signed: SHA256SUMS.sig is missing. Ask for a signed one.'
  openssl dgst -sha256 -verify "$key" -signature SHA256SUMS.sig SHA256SUMS >/dev/null 2>&1 ||
    refuse "The signature of SHA256SUMS is not by the owner of $key, or SHA256SUMS was changed. Do not use this archive."
  say "The signature fits $key."
}

# The first lines of what went wrong, in one.
some() { printf '%s\n' "$1" | head -n 5 | tr '\n' ' '; }

# Every file of folder $1 is as its SHA256SUMS says, and there is no other. $2 is how people know that folder.
check_files() {
  wrong=$(cd "$1" && sha256sum --check --quiet --strict SHA256SUMS 2>&1) ||
    refuse "$2 is damaged or was changed: $(some "$wrong"). Get the archive again."
  cut -c 67- "$1/SHA256SUMS" | sort >"$work/named"
  (cd "$1" && find . ! -type d ! -path ./SHA256SUMS ! -path ./SHA256SUMS.sig) | cut -c 3- | sort >"$work/there"
  more=$(comm -13 "$work/named" "$work/there")
  [ -z "$more" ] || refuse "$2 holds what SHA256SUMS does not name: $(some "$more"). Get the archive again."
}

work=$(mktemp -d)
draft=
trap 'rm -rf "$work" ${draft:+"$draft"}' EXIT
trap 'exit 1' HUP INT TERM

if [ -n "$key" ]; then check_signature; else say 'The signature was not checked: no --public-key was given.'; fi

if [ -e "$prefix/$name" ]; then
  cmp -s SHA256SUMS "$prefix/$name/SHA256SUMS" ||
    refuse "Another build of $version is in $prefix/$name. Pack with another --release, or remove that folder."
  check_files "$prefix/$name" "$prefix/$name"
else
  mkdir -p "$prefix"
  draft=$prefix/.$name.$$
  cp -R . "$draft"
  # What was copied is what is checked: nothing comes between.
  check_files "$draft" "$here"
  "$draft/node/bin/node" --version >/dev/null || refuse 'The Node of this archive does not run on this machine: see above.'
  "$draft/java/bin/java" -version 2>/dev/null || refuse 'The Java of this archive does not run on this machine.'
  sync "$draft/SHA256SUMS" && sync -f "$draft"
  mv -T "$draft" "$prefix/$name"
fi
switch_to "$name"
say "Throughline $version is installed: $prefix/current/bin/throughline-server, $prefix/current/bin/throughline"
