#!/usr/bin/env bash
# swift-root.sh: makes, once, a Debian tree with Swift and prints where it is. Takes about a minute and 1.4 GB.
# For machines with apt and without Swift. The packages are unpacked, never installed: no maintainer script runs,
# nothing is mounted, and the machine's own packages stay as they are. An unfinished tree is made anew.
set -euo pipefail
suite=${SWIFT_SUITE:-trixie}
made_by="$suite-3" # raise the number whenever this script makes a different tree
root=${GRAIN_CACHE:-$HOME/.cache/grain}/swift-root

finished() { [ "$(cat "$root/.made-by" 2>/dev/null)" = "$made_by" ]; }
done_() { echo "$root"; exit 0; }

finished && done_
mkdir -p "${root%/*}"
exec 9>"$root.lock"
flock 9 # of two callers the second waits, then finds the tree finished
finished && done_

work=$(mktemp -d "$root.new.XXXXXX")
trap 'rm -rf "$work"' EXIT
mkdir -p "$work"/{lists/partial,archives/partial,root}
: >"$work/status" # an empty package database: apt resolves everything down to libc

# The mirror that this machine already uses has the other suite too.
codename=$(. /etc/os-release && echo "$VERSION_CODENAME")
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Identifier: Packages' "Codename: $codename" | sed -n 1p)
keys=/usr/share/keyrings/debian-archive-keyring.gpg
arch=$(dpkg --print-architecture)
echo "deb [arch=$arch signed-by=$keys] $mirror $suite main" >"$work/sources.list"

apt() {
    apt-get -qq -o Dir::State="$work" -o Dir::State::status="$work/status" -o Dir::Cache="$work" \
        -o Dir::Etc::sourcelist="$work/sources.list" -o Dir::Etc::sourceparts=/dev/null \
        -o Dir::Etc::preferences=/dev/null -o Dir::Etc::preferencesparts=/dev/null \
        -o APT::Architecture="$arch" -o APT::Install-Recommends=false -o APT::Sandbox::User=root \
        -o Acquire::Retries=3 -o Debug::NoLocking=1 -o Dpkg::Use-Pty=0 "$@" >&2
}
apt update
apt -y --download-only install swiftlang libstdc++-14-dev libc6-dev libc-bin base-files base-passwd \
    dash bash coreutils sed grep findutils ca-certificates tzdata

# What a test run never opens is a third of the tree: manuals, the debugger, editors' servers, static and embedded Swift.
swift=./usr/libexec/swift
left_out=()
for path in ./usr/share/{doc,man,locale}/'*' "$swift"/lib/swift/{embedded,FrameworkABIBaseline} "$swift"/lib/swift_static \
    "$swift"/lib/'liblldb*' "$swift"/lib/libsourcekitdInProc.so "$swift"/bin/{'*lldb*',repl_swift,clangd,docc,sourcekit-lsp}; do
    left_out+=(--exclude="$path")
done
unpack() {
    dpkg-deb --fsys-tarfile "$1" | tar -x -C "$work/root" --no-same-owner --keep-directory-symlink "${left_out[@]}"
    rm "$1"
}
unpack "$work"/archives/base-files_*.deb # first: /bin and /lib are links of its making
for package in "$work"/archives/*.deb; do unpack "$package"; done

ln -sf dash "$work/root/usr/bin/sh"
mkdir -p "$work"/root/{proc,dev,tmp,etc,root}
chmod 1777 "$work/root/tmp"
echo 'root:x:0:0:root:/root:/bin/bash' >"$work/root/etc/passwd"
echo 'root:x:0:' >"$work/root/etc/group"
rm -rf "$root"
echo "$made_by" >"$work/root/.made-by"
mv "$work/root" "$root"
done_
