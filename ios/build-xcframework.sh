#!/usr/bin/env bash
# build-xcframework.sh: builds the core for the device and for simulators and writes what the Swift package needs into
# generated/: grainFFI.xcframework and the generated Swift. On a Mac with Xcode and Rust. Not run on Linux.
# Stops where newer zone data is out than is built in; --development only says it.
set -euo pipefail
cd "$(dirname "$0")/.."
out=ios/generated
if [ "${1:-}" = --development ]; then tests/zone-data; else tests/zone-data --release; fi
export IPHONEOS_DEPLOYMENT_TARGET=17.0

device=aarch64-apple-ios
simulators=(aarch64-apple-ios-sim x86_64-apple-ios)
rustup target add "$device" "${simulators[@]}"
for target in "$device" "${simulators[@]}"; do
    cargo rustc --release --package grain-bindings --crate-type staticlib --target "$target"
done

# The generator reads the same facade in a library of this machine.
tests/swift/generate "$out"

target=${CARGO_TARGET_DIR:-target}
mkdir -p "$out/simulators"
lipo -create "$target/${simulators[0]}/release/libgrain.a" "$target/${simulators[1]}/release/libgrain.a" \
    -output "$out/simulators/libgrain.a"
rm -rf "$out/grainFFI.xcframework"
xcodebuild -create-xcframework \
    -library "$target/$device/release/libgrain.a" -headers "$out/grainFFI" \
    -library "$out/simulators/libgrain.a" -headers "$out/grainFFI" \
    -output "$out/grainFFI.xcframework"
