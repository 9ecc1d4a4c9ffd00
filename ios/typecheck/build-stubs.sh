#!/bin/sh
# build-stubs.sh OUT: builds the stub modules. What is newer than its sources stays.
set -eu
out=${1:?usage: build-stubs.sh OUT}
cd "$(dirname "$0")"
mkdir -p "$out"
host=$(dirname "$(readlink -f "$(command -v swiftc)")")/../lib/swift/host
plugin=$out/libPreviewsMacros.so
[ "$plugin" -nt PreviewsMacros/Preview.swift ] || swiftc -emit-library -module-name PreviewsMacros -I "$host" -L "$host" \
    -lSwiftSyntaxMacros -lSwiftSyntax -Xlinker -rpath -Xlinker "$host" PreviewsMacros/*.swift -o "$plugin"
for module in UniformTypeIdentifiers SwiftUI Charts Accessibility UIKit UserNotifications BackgroundTasks LocalAuthentication AppIntents WidgetKit Security CommonCrypto XCTest; do
    made=$out/$module.swiftmodule
    [ -e "$made" ] && [ -z "$(find "$module" SwiftUI AppIntents -newer "$made" -name '*.swift')" ] && continue
    swiftc -swift-version 6 -parse-as-library -wmo -Onone -suppress-warnings -emit-module -module-name "$module" -I "$out" \
        -load-plugin-library "$plugin" -o "$made" "$module"/*.swift
done
