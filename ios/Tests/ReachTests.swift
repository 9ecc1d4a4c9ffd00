import GrainFeatures
import Testing

/// What a model can do, a person can do: a view sends every action and calls every function that changes something.
@Suite struct ReachTests {
    struct Model {
        let name: String
        /// Cases of its `Action`, and public functions.
        let actions: [String]
        let functions: [String]
    }

    static let models: [Model] = WordsTests.sources.filter { $0.path.contains("GrainFeatures") }.flatMap {
        models(in: $0.text)
    }
    static let views = WordsTests.sources.filter { $0.path.contains("GrainUI") || $0.path.contains("/App/") }.map(
        \.text)

    static func models(in text: String) -> [Model] {
        text.matches(of: /public final class (\w+Model)(?!\w)/).map { match in
            let body = text[match.range.upperBound...]
            let end = body.firstRange(of: /\n}\n/)?.lowerBound ?? body.endIndex
            let own = String(body[..<end])
            let actions = own.firstMatch(of: /enum Action[^{]*\{([\s\S]*?)\n    }/).map { String($0.1) } ?? ""
            return Model(
                name: String(match.1), actions: actions.matches(of: /\n        case (\w+)/).map { String($0.1) },
                functions: own.matches(of: /\n    (?:@discardableResult )?public func (\w+)/).map { String($0.1) })
        }
    }

    /// What stands within the parentheses of each `send(`.
    static func sent(in text: String) -> [String] {
        text.matches(of: /send\(/).map { match in
            var (depth, end) = (1, match.range.upperBound)
            while depth > 0, end < text.endIndex {
                if text[end] == "(" { depth += 1 } else if text[end] == ")" { depth -= 1 }
                end = text.index(after: end)
            }
            return String(text[match.range.upperBound..<end])
        }
    }

    static func has(_ name: String, in text: String) -> Bool {
        guard let regex = try? Regex("\\.\(name)(?![A-Za-z0-9])") else { return false }
        return text.firstMatch(of: regex) != nil
    }

    @Test("a view sends every action of every model")
    func actions() {
        #expect(Self.models.count > 15 && Self.models.flatMap(\.actions).count > 60)
        for model in Self.models {
            let own = Self.views.filter { $0.contains("\(model.name)") }
            for action in model.actions {
                let reached = own.contains { text in
                    Self.sent(in: text).contains { sent in
                        // A view with one function for many buttons hands the action on.
                        Self.has(action, in: sent == "action)" ? text : sent)
                    }
                }
                #expect(reached, "\(model.name).\(action) is sent by no view")
            }
        }
    }

    @Test("a view calls every public function of every model")
    func functions() {
        for model in Self.models {
            let own = Self.views.filter { $0.contains("\(model.name)") }
            for function in model.functions where !["send", "follow"].contains(function) {
                #expect(
                    own.contains { Self.has(function, in: $0) }
                        || Self.views.contains { $0.contains(".app.\(function)(") },
                    "\(model.name).\(function) is called by no view")
            }
        }
    }

    @Test("an action that nobody sends is found")
    func planted() {
        let view = "tap { await model.send(.open(row)) }; send(on ? .byToday(thing) : .by(thing, nil)); .close"
        let sent = Self.sent(in: view)
        #expect(["open", "byToday", "by"].allSatisfy { name in sent.contains { Self.has(name, in: $0) } })
        #expect(!sent.contains { Self.has("close", in: $0) } && !sent.contains { Self.has("openAll", in: $0) })
    }
}
