#if DEBUG
    /// Notes to show screens with, made through the core in a folder of their own. For previews and screenshots.
    public enum Sample: String, CaseIterable, Sendable {
        /// Nothing yet.
        case new
        /// Areas are chosen, the evening question is due.
        case due
        case begun
        case done
        case hardDay
        /// Promises, things to tell, people, a plan, own cards, reminders.
        case rich
        case rebuilding
        /// Every call fails.
        case failing
        /// No call is ever answered.
        case waiting

        /// The one that the process was started with: `-sample due`.
        public static var asked: Sample? { Self.named(in: ProcessInfo.processInfo.arguments) }

        static func named(in arguments: [String]) -> Sample? {
            guard let name = arguments.firstIndex(of: "-sample"), name + 1 < arguments.count else { return nil }
            return Sample(rawValue: arguments[name + 1])
        }

        public func open() async throws(AppError) -> any Client {
            do { return try await client() } catch { throw AppError(error) }
        }

        func client() async throws -> any Client {
            switch self {
            case .failing: return FakeClient()
            case .waiting:
                let client = FakeClient()
                client.hold()
                return client
            case .new, .due, .begun, .done, .hardDay, .rich, .rebuilding:
                let folder = URL.temporaryDirectory.appending(path: "grain-sample-\(UUID().uuidString)")
                let client = try await LiveClient.open(Phone(folder: folder, vault: Vault(OneSecret())))
                try await client.call { try plant(in: $0) }
                return client
            }
        }

        private func plant(in grain: Grain) throws {
            if self == .new { return }
            _ = try grain.chooseSide(side: self == .rebuilding ? .rebuilding : .healing)
            _ = try grain.trackAreas(keys: ["money", "time", "closeness"])
            if self == .rebuilding { return try promise(grain) }
            for (area, level) in [("money", 29), ("time", 55), ("closeness", 7)] {
                _ = try grain.setStartingLevel(area: area, level: UInt8(level))
            }
            switch self {
            case .begun, .done:
                let today = try grain.today().day
                try grain.answerCheckIn(day: today, answers: [.grains(area: "money", grains: .littleAdded, why: "")])
                if self == .done { try grain.finishCheckIn(day: today) }
            case .hardDay: _ = try grain.beginHardDay()
            case .rich: try fill(grain)
            case .new, .due, .rebuilding, .failing, .waiting: break
            }
        }

        private func fill(_ grain: Grain) throws {
            try promise(grain)
            try grain.fill("disclosures", on: "disclosures", ["text": .text(text: "The letter from the bank.")])
            try grain.fill(
                "person", on: "circle", ["name": .text(text: "Jo"), "number": .text(text: "+1 555 0100")])
            try grain.fill("plan", on: "plan", ["helps": .text(text: "A walk. Cold water.")])
            try grain.fill(
                "card", on: "cards", ["title": .text(text: "Slow"), "body": .text(text: "There is no rush.")])
            try grain.fill("reminder", on: "reminders")
            _ = try grain.noteMoment(kind: .triggered, note: "It passed.")
            if let prompt = try grain.promptToday().prompt {
                _ = try grain.answerPrompt(draft: AnswerDraft(prompt: prompt.id, day: prompt.day, text: "A line."))
            }
        }

        private func promise(_ grain: Grain) throws {
            try grain.fill("promise", on: "promises", ["text": .text(text: "I call when I am late.")])
        }
    }

    extension Grain {
        /// Saves a form that a page offers, by its key, with what a person would change in it.
        func fill(_ key: String, on route: String, _ typed: [String: FormValue] = [:]) throws {
            let page = try page(route: route)
            guard let form = page.offered.first(where: { $0.key == key }) else { throw NotOffered(form: key) }
            let values = form.fields.map { FieldValue(key: $0.key, value: typed[$0.key] ?? $0.start) }
            _ = try act(act: form.does, values: values, on: nil)
        }
    }

    struct NotOffered: Error { let form: String }

    extension CorePage {
        /// Every form that stands on the page or is a tap away.
        var offered: [PageForm] {
            let taps = foot.map(\.does) + sections.flatMap(\.taps)
            return taps.compactMap { if case .sheet(let form) = $0 { form } else { nil } }
                + sections.compactMap { if case .form(let form) = $0.body { form } else { nil } }
        }
    }

    extension PageSection {
        fileprivate var taps: [PageAction] {
            switch body {
            case .rows(let rows, _):
                rows.flatMap { row in [row.tap].compactMap(\.self) + (row.buttons + row.menu).map(\.does) }
            case .buttons(let buttons): buttons.map(\.does)
            default: []
            }
        }
    }

    /// A secret for as long as the process lives.
    private final class OneSecret: SecretStore {
        private let secret = Locked<Data?>(nil)

        func read() throws(SecretStoreError) -> Data? { secret { $0 } }
        func write(_ new: Data) throws(SecretStoreError) { secret { $0 = new } }
        func delete() throws(SecretStoreError) { secret { $0 = nil } }
    }
#endif
