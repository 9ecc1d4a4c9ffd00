#!/bin/sh
# in-swift-root.sh ROOT CMD…: runs CMD inside ROOT, in the current directory.
# BIND lists, one a line, the folders that CMD sees at their own paths (default: the current directory). No variable of
# the caller gets in: hand them over as `env A=b CMD`. The mounts live in a namespace of their own and end with CMD.
set -eu
root=$1
shift
# Only root may make a mount namespace; anyone else becomes root of a user namespace first.
user=
[ "$(id -u)" = 0 ] || user=--map-root-user
exec unshare $user --mount --propagation private sh -euc '
    root=$1 bind=$2 here=$3
    shift 3
    echo "$bind" | while read -r folder; do
        mkdir -p "$root$folder"
        mount --rbind "$folder" "$root$folder"
    done
    mount --rbind /proc "$root/proc" # nothing of Swift starts without it
    mount --rbind /dev "$root/dev"
    exec chroot "$root" /usr/bin/env -i HOME=/tmp LANG=C.UTF-8 TERM=dumb PATH=/usr/libexec/swift/bin:/usr/bin:/bin \
        sh -euc "cd \"\$0\"; exec \"\$@\"" "$here" "$@"
' in-swift-root "$root" "${BIND:-$(pwd)}" "$(pwd)" "$@"
