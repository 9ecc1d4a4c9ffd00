import GrainFeatures
import Testing

@Suite struct WordsTests {
    /// Every Swift file of the app.
    static let sources: [(name: String, path: String, text: String)] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return ["Sources", "App"].flatMap { folder -> [(String, String, String)] in
            let files = FileManager.default.enumerator(
                at: root.appending(path: folder), includingPropertiesForKeys: nil)
            let swift = (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
            return swift.compactMap { file in
                (try? String(contentsOf: file, encoding: .utf8)).map { (file.lastPathComponent, file.path, $0) }
            }
        }
    }()

    /// Whatever in a source looks like the id of a text, wherever it stands: beside `words[`, in a table, behind `?`. The
    /// first parts of ids are those that the core has, not a list that someone keeps.
    static func ids(in text: String, known: Set<String>) -> [String] {
        let kinds = Set(known.compactMap { $0.split(separator: "-").first.map(String.init) })
        return text.matches(of: /"([a-z]+)(-[a-z0-9]+)+"/)
            .filter { kinds.contains(String($0.1)) }.map { String($0.0.dropFirst().dropLast()) }
    }

    /// What only looks like one.
    private static let others: Set = ["check-in", "hard-moment"]

    @Test("every text that a screen asks for is in the core")
    func known() throws {
        let ids = Words(language: "en").ids
        #expect(ids.count > 300 && Self.sources.count > 20)
        var used = 0
        for source in Self.sources {
            for id in Self.ids(in: source.text, known: ids) where !Self.others.contains(id) {
                used += 1
                #expect(ids.contains(id), "\(source.name): \(id)")
            }
        }
        #expect(used > 150)
        let planted = #"words[on ? "app-help" : "app-holp"], ("moments-triggerd", 1), "arrow.up""#
        #expect(
            Self.ids(in: planted, known: ids).filter { !ids.contains($0) } == ["app-holp", "moments-triggerd"])
    }

    @Test("no id is put together from parts, where nobody could look it up")
    func whole() {
        for source in Self.sources {
            for match in source.text.matches(of: /words\[[^\]]*"[^"\]]*\\\(/) {
                #expect(Bool(false), "\(source.name): \(match.0)")
            }
        }
    }

    @Test("no screen writes a date or a time by the phone: the core says both, in the language of the page")
    func dates() {
        let ways = ["formatted(", "DateFormatter", "FormatStyle", "Locale.current", "Calendar.current", ".description"]
        for source in Self.sources where source.path.contains("GrainUI") {
            for way in ways { #expect(!source.text.contains(way), "\(source.name): \(way)") }
        }
    }

    @Test("the system's own pickers speak the language of the page, with the customs of the phone's region")
    func locale() {
        let words = Words(language: "en")
        #expect(words.locale(region: "DE").language.languageCode == "en")
        #expect(words.locale(region: "DE").region?.identifier == "DE")
        #expect(words.locale(region: "").language.languageCode == "en")
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
