import GrainFeatures
import Testing

@Suite struct WordsTests {
    /// Every Swift file of the app.
    static let sources: [(name: String, text: String)] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return ["Sources", "App"].flatMap { folder -> [(String, String)] in
            let files = FileManager.default.enumerator(
                at: root.appending(path: folder), includingPropertiesForKeys: nil)
            let swift = (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
            return swift.compactMap { file in
                (try? String(contentsOf: file, encoding: .utf8)).map { (file.lastPathComponent, $0) }
            }
        }
    }()

    @Test("every text that a screen asks for is in the core")
    func known() throws {
        let ids = Words(language: "en").ids
        #expect(ids.count > 300 && Self.sources.count > 20)
        for source in Self.sources {
            for match in source.text.matches(of: /words\["([a-z0-9-]+)"\]/) {
                #expect(ids.contains(String(match.1)), "\(source.name): \(match.1)")
            }
        }
    }

    @Test("no screen has words of its own")
    func none() {
        let literal =
            /\b(?:Text|Label|Button|Toggle|TextField|SecureField|navigationTitle|accessibilityLabel)\(\s*"[^"]/
        for source in Self.sources {
            for match in source.text.matches(of: literal) {
                #expect(Bool(false), "\(source.name): \(match.0)")
            }
        }
    }

    @Test("one file imports the generated code")
    func oneImport() {
        let importing = Self.sources.filter { $0.text.contains("import GrainBindings") }.map(\.name)
        #expect(importing == ["Generated.swift"])
    }

    @Test("nothing of the app can reach a network")
    func noNetwork() {
        let ways = [
            "URLSession", "import Network", "NWConnection", "WKWebView", "CFSocket", "CloudKit", "import WebKit",
        ]
        for source in Self.sources {
            for way in ways { #expect(!source.text.contains(way), "\(source.name): \(way)") }
        }
    }
}
