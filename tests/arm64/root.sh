#!/usr/bin/env bash
# root.sh: makes, once, a Debian tree that builds the core for arm64 and runs an arm64 Java over it, and prints where it
# is. Takes a minute and a half and 1.6 GB. It is arm64 Linux with glibc and OpenJDK: no Android, no ART.
# Needs root and mmdebstrap. An unfinished tree is made anew.
set -euo pipefail
suite=${ARM64_SUITE:-sid} # the first suite whose rustc can build Grain
made_by="$suite-1"        # raise the number whenever this script makes a different tree
root=${GRAIN_CACHE:-$HOME/.cache/grain}/arm64-root

finished() { [ "$(cat "$root/.made-by" 2>/dev/null)" = "$made_by" ]; }
done_() { echo "$root"; exit 0; }

finished && done_
mkdir -p "${root%/*}"
exec 9>"$root.lock"
flock 9 # of two callers the second waits, then finds the tree finished
finished && done_

# The mirror that this machine already uses has the other suite too.
codename=$(. /etc/os-release && echo "$VERSION_CODENAME")
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Identifier: Packages' "Codename: $codename" | sed -n 1p)
rm -rf "$root.new"
trap 'rm -rf "$root.new"' EXIT
packages=rustc,cargo,libstd-rust-dev,libstd-rust-dev:arm64,gcc,gcc-aarch64-linux-gnu,libc6-dev-arm64-cross,perl,make
packages+=,qemu-user,openjdk-21-jre-headless:arm64,ca-certificates
# A mirror may hold a copy of the suite that is past its date.
mmdebstrap --quiet --variant=apt --architectures=amd64,arm64 --include="$packages" \
    --aptopt='Acquire::Check-Valid-Until "false"' --aptopt='APT::Install-Recommends "false"' \
    "$suite" "$root.new" "deb $mirror $suite main" >&2
rm -rf "$root"
mv "$root.new" "$root"
echo "$made_by" >"$root/.made-by"
done_
