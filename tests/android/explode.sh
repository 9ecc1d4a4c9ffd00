#!/usr/bin/env bash
# Unpacks TARGET/archives: all classes into TARGET/classes, each archive's manifest and resources into TARGET/exploded.
set -euo pipefail
cd "$1"
mkdir -p classes exploded
stamp=$(ls archives | sha256sum)
[[ -f exploded/.stamp && $(cat exploded/.stamp) == "$stamp" ]] && exit 0
rm -rf classes exploded
mkdir -p classes exploded
classes() { unzip -qo "$1" -d classes -x 'META-INF/MANIFEST.MF' || true; }
for aar in archives/*.aar; do
    [[ -e $aar ]] || continue
    to=exploded/$(basename "$aar" .aar)
    mkdir -p "$to"
    unzip -qo "$aar" -d "$to"
    for jar in "$to"/classes.jar "$to"/libs/*.jar; do [[ ! -f $jar ]] || classes "$jar"; done
    rm -f "$to/classes.jar" "$to/lint.jar"
done
for jar in archives/*.jar; do [[ ! -f $jar ]] || classes "$jar"; done
echo "$stamp" >exploded/.stamp
