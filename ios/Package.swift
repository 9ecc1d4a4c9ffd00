// swift-tools-version: 6.0
// Core and features compile and run on Linux too; GrainUI needs SwiftUI. On a Mac `build-xcframework.sh` makes the
// library and the generated Swift first; on Linux `tests/ios/run` does.
import PackageDescription

#if os(Linux)
    let library = "\(Context.packageDirectory)/generated/lib"
    let core: [Target] = [
        .systemLibrary(name: "grainFFI", path: "generated/grainFFI"),
        .target(
            name: "GrainBindings",
            dependencies: ["grainFFI"],
            path: "generated/GrainBindings",
            linkerSettings: [
                .linkedLibrary("grain"),
                .unsafeFlags(["-L", library, "-Xlinker", "-rpath", "-Xlinker", library]),
            ]
        ),
    ]
    let screens: [Target] = []
    let products: [Product] = []
#else
    let core: [Target] = [
        .binaryTarget(name: "grainFFI", path: "generated/grainFFI.xcframework"),
        .target(name: "GrainBindings", dependencies: ["grainFFI"], path: "generated/GrainBindings"),
    ]
    let screens: [Target] = [.target(name: "GrainUI", dependencies: ["GrainFeatures"])]
    let products: [Product] = [
        .library(name: "GrainScreens", targets: ["GrainFeatures", "GrainUI"]),
        .library(name: "GrainModels", targets: ["GrainFeatures"]),
    ]
#endif

let package = Package(
    name: "Grain",
    platforms: [.iOS(.v17), .macOS(.v14)],
    products: products,
    targets: core + [
        .target(name: "GrainClient", dependencies: ["GrainBindings"]),
        .target(name: "GrainFeatures", dependencies: ["GrainClient"]),
        .testTarget(name: "GrainTests", dependencies: ["GrainFeatures"], path: "Tests"),
    ] + screens
)
