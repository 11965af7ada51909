#!/bin/sh
# setup.sh build|check: installs the Debian packages of tools/packages.txt that are missing, or says how to.
set -eu
want=$1
here=$(dirname "$0")
missing=
while read -r package use _; do
    case $package in ''|\#*) continue ;; esac
    [ "$use" = build ] || [ "$want" = check ] || continue
    status=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)
    [ "$status" = "install ok installed" ] || missing="$missing $package"
done < "$here/packages.txt"
[ -n "$missing" ] || exit 0
command="apt-get install -y --no-install-recommends$missing"
if ! command -v apt-get > /dev/null; then
    echo "setup: this is no Debian; install what corresponds to:$missing" >&2
    exit 1
fi
if [ "$(id -u)" != 0 ]; then
    echo "setup: missing packages. Run this, then the same make command again:" >&2
    echo "    sudo apt-get update && sudo $command" >&2
    exit 1
fi
echo "setup: installing$missing"
apt-get update -qq
DEBIAN_FRONTEND=noninteractive $command > /dev/null
