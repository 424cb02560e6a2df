// swift-tools-version: 6.2
import PackageDescription

/// Language mode, warnings and the upcoming features that make imports and existentials explicit.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// For targets that touch C or raw memory: every unsafe use is marked.
let strictSettings = settings + [.strictMemorySafety()]

/// For targets in which nobody waits for the processor: small code, so that the program is a small file.
let smallSettings = settings + [.unsafeFlags(["-Osize"], .when(configuration: .release))]

let package = Package(
    name: "briefgen",
    products: [
        .executable(name: "briefgen", targets: ["briefgen"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        // The program, from the command line down to the C libraries.
        .executableTarget(
            name: "briefgen", dependencies: ["Commands", "CArguments"], swiftSettings: strictSettings),
        .target(
            name: "Commands",
            dependencies: [
                "Preview", "SiteGeneration", "Content", "Chronology", "Publishing", "FileSystem", "Diagnostics",
                "Templating", "DeliveredFiles", "Slugs", "Language",
                "Normalization", "Migration", "EventProposal", "Attribution", "Gazetteer", "JSONWriting", "Parallelism",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: smallSettings),
        .target(
            name: "Preview",
            dependencies: [
                "SiteGeneration", "Content", "Chronology", "Editing",
                "Templating", "FileSystem", "Diagnostics", "DeliveredFiles", "Gazetteer", "Slugs", "Bounds",
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ],
            exclude: ["Resources"], swiftSettings: smallSettings),
        .target(
            name: "SiteGeneration",
            dependencies: [
                "Content", "Templating", "CommonMark", "Chronology", "Gazetteer", "Publishing", "FileSystem",
                "Parallelism",
                "Diagnostics", "JSONWriting", "EventExport", "Assets", "Localization", "SearchIndex",
                "DeliveredFiles", "Cartography", "Compression", "Bounds",
            ],
            swiftSettings: settings),
        .target(
            name: "Cartography", dependencies: ["DeliveredFiles", "Bounds"], exclude: ["Outlines"],
            swiftSettings: smallSettings),
        .target(name: "Localization", dependencies: ["Chronology", "DeliveredFiles"], swiftSettings: smallSettings),
        .target(name: "Assets", dependencies: ["Compression", "Bounds"], swiftSettings: smallSettings),
        .target(name: "Compression", dependencies: ["Bounds"], swiftSettings: settings),
        .target(name: "SearchIndex", dependencies: ["JSONWriting", "Bounds"], swiftSettings: settings),
        .target(
            name: "EventExport", dependencies: ["Chronology", "JSONWriting", "Bounds"], swiftSettings: smallSettings),
        .target(
            name: "Publishing", dependencies: ["FileSystem", "CNettle"],
            swiftSettings: smallSettings + [.strictMemorySafety()]),
        .target(
            name: "Content",
            dependencies: [
                "Chronology", "Gazetteer", "Localization", "Slugs", "DeliveredFiles", "FileSystem",
                "Parallelism", "Diagnostics", "Cartography", "Bounds",
                "CYAML",
            ],
            exclude: ["Resources"], swiftSettings: smallSettings + [.strictMemorySafety()]),
        .target(
            name: "Editing", dependencies: ["Content", "FileSystem", "Publishing", "Diagnostics", "Bounds"],
            swiftSettings: smallSettings),
        .target(
            name: "EventProposal",
            dependencies: [
                "Content", "Chronology", "Gazetteer", "Attribution", "Language", "Slugs", "Diagnostics", "Bounds",
            ],
            swiftSettings: smallSettings),
        .target(
            name: "Normalization",
            dependencies: [
                "CGumbo", "CNettle", "CUchardet", "Chronology", "Compression", "Language", "Slugs", "Bounds",
            ],
            swiftSettings: smallSettings + [.strictMemorySafety()]),
        .target(
            name: "Migration",
            dependencies: [
                "Normalization", "Content", "CommonMark", "Chronology", "Assets", "Slugs", "FileSystem", "Parallelism",
                "Diagnostics", "Bounds",
            ],
            swiftSettings: smallSettings),
        .target(name: "Chronology", dependencies: ["Language", "Bounds"], swiftSettings: settings),
        .target(name: "Gazetteer", dependencies: ["Language", "Bounds"], swiftSettings: settings),
        .target(name: "Attribution", dependencies: ["Language", "Bounds"], swiftSettings: smallSettings),
        .target(
            name: "Language", dependencies: ["DeliveredFiles", "Diagnostics", "Bounds"], exclude: ["Resources"],
            swiftSettings: smallSettings),
        .target(name: "Templating", dependencies: ["Diagnostics", "Bounds"], swiftSettings: settings),
        .target(
            name: "CommonMark", dependencies: ["CCmark", "Bounds"],
            swiftSettings: strictSettings + [.enableExperimentalFeature("Lifetimes")]),
        .target(
            name: "FileSystem", dependencies: ["CFileSystem"], swiftSettings: smallSettings + [.strictMemorySafety()]),
        .target(name: "Parallelism", swiftSettings: settings),
        .target(name: "JSONWriting", swiftSettings: settings),
        .target(name: "Diagnostics", dependencies: ["Bounds"], swiftSettings: smallSettings),
        .target(name: "Bounds", swiftSettings: settings),
        .target(
            name: "Slugs", dependencies: ["DeliveredFiles"], exclude: ["Scripts/Pinyin.txt"],
            swiftSettings: smallSettings),
        .target(
            name: "DeliveredFiles", dependencies: ["CDeliveredFiles"], exclude: ["Starters"],
            swiftSettings: strictSettings),
        .target(name: "CFileSystem"),
        .target(name: "CArguments"),
        .target(name: "CDeliveredFiles"),
        .systemLibrary(
            name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(
            name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(
            name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"]), .brew(["gumbo-parser"])]),
        .systemLibrary(
            name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"]), .brew(["nettle"])]),
        .systemLibrary(
            name: "CUchardet", pkgConfig: "uchardet",
            providers: [.apt(["libuchardet-dev"]), .brew(["uchardet"])]),

        // Comparing with the floor (read, cmark, write) and with Hugo.
        .executableTarget(
            name: "briefgen-bench", dependencies: ["FileSystem", "CFloor"], path: "Sources/Benchmarks",
            exclude: ["Resources"], swiftSettings: strictSettings),
        .target(name: "CFloor", dependencies: ["CCmark"]),

        .testTarget(
            name: "DeliveredFilesTests", dependencies: ["DeliveredFiles", "FileSystem"], swiftSettings: settings),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: settings),
        .testTarget(name: "FileSystemTests", dependencies: ["FileSystem"], swiftSettings: settings),
        .testTarget(
            name: "CommonMarkTests", dependencies: ["CommonMark"], exclude: ["Resources"], swiftSettings: settings),
        .testTarget(name: "TemplatingTests", dependencies: ["Templating", "Diagnostics"], swiftSettings: settings),
        .testTarget(
            name: "LanguageTests", dependencies: ["Language", "DeliveredFiles", "Diagnostics"],
            swiftSettings: settings),
        .testTarget(name: "ChronologyTests", dependencies: ["Chronology", "Language"], swiftSettings: settings),
        .testTarget(
            name: "LocalizationTests",
            dependencies: ["Localization", "Content", "Chronology", "Diagnostics", "FileSystem", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "CartographyTests", dependencies: ["Cartography", "DeliveredFiles"], swiftSettings: settings),
        .testTarget(name: "CompressionTests", dependencies: ["Compression"], swiftSettings: settings),
        .testTarget(name: "AssetsTests", dependencies: ["Assets", "Compression"], swiftSettings: settings),
        .testTarget(name: "SlugsTests", dependencies: ["Slugs"], swiftSettings: settings),
        .testTarget(name: "ParallelismTests", dependencies: ["Parallelism"], swiftSettings: settings),
        .testTarget(name: "SearchIndexTests", dependencies: ["SearchIndex"], swiftSettings: settings),
        .testTarget(
            name: "EventExportTests", dependencies: ["EventExport", "Chronology", "TestSupport"],
            swiftSettings: settings),
        .testTarget(name: "AttributionTests", dependencies: ["Attribution", "Language"], swiftSettings: settings),
        .testTarget(name: "GazetteerTests", dependencies: ["Gazetteer"], swiftSettings: settings),
        .testTarget(
            name: "EditingTests",
            dependencies: ["Editing", "Content", "Diagnostics", "FileSystem", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "EventProposalTests",
            dependencies: ["EventProposal", "Content", "Chronology", "Gazetteer", "Attribution", "Diagnostics"],
            swiftSettings: settings),
        .testTarget(
            name: "NormalizationTests", dependencies: ["Normalization", "CommonMark", "Chronology"],
            swiftSettings: settings),
        .testTarget(
            name: "MigrationTests",
            dependencies: [
                "Migration", "Normalization", "Content", "SiteGeneration", "Chronology", "Diagnostics", "FileSystem",
                "TestSupport",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "ContentTests",
            dependencies: [
                "Content", "Cartography", "Chronology", "Gazetteer", "Diagnostics", "FileSystem", "TestSupport",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "PublishingTests", dependencies: ["Publishing", "FileSystem", "PublishingCrashDummy"],
            swiftSettings: settings),
        .executableTarget(
            name: "PublishingCrashDummy", dependencies: ["Publishing"], path: "Tests/PublishingCrashDummy",
            swiftSettings: settings),
        .testTarget(
            name: "SiteGenerationTests",
            dependencies: ["SiteGeneration", "Content", "Diagnostics", "FileSystem", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "PreviewTests",
            dependencies: [
                "Preview", "Commands", "Content", "SiteGeneration", "Templating", "Diagnostics", "FileSystem",
                "TestSupport",
                .product(name: "FlyingSocks", package: "FlyingFox"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "CommandsTests",
            dependencies: [
                "Commands", "SiteGeneration", "Content", "EventProposal", "Chronology", "Diagnostics", "FileSystem",
                "TestSupport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        // The built program, from outside.
        .testTarget(
            name: "ProgramTests", dependencies: ["briefgen", "FileSystem", "TestSupport"], swiftSettings: settings),
        // Bytes that anybody may have written, into every part that reads them: `make fuzz`.
        .target(
            name: "Fuzzing",
            dependencies: [
                "Commands", "Content", "Normalization", "EventProposal", "Attribution", "Chronology", "Gazetteer",
                "Language", "Templating", "CommonMark", "Assets", "Diagnostics",
            ],
            path: "Tests/Fuzzing", exclude: ["Seeds"], swiftSettings: settings),
        .executableTarget(
            name: "briefgen-fuzz", dependencies: ["Fuzzing"], path: "Tests/briefgen-fuzz",
            swiftSettings: strictSettings),
        .testTarget(name: "FuzzingTests", dependencies: ["Fuzzing"], swiftSettings: settings),
        .target(
            name: "TestSupport", dependencies: ["FileSystem", "Diagnostics"], path: "Tests/TestSupport",
            swiftSettings: settings),
    ]
)
