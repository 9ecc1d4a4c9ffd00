// swift-tools-version: 6.0
// `generated` is a link that `run` makes; nothing in it is kept in the repository.
import PackageDescription

let library = "\(Context.packageDirectory)/generated/lib"

let package = Package(
    name: "grain-swift-tests",
    targets: [
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
        .testTarget(name: "GrainTests", dependencies: ["GrainBindings"], path: "Tests"),
    ]
)
