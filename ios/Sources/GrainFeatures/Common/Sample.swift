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

        public func open() async throws(Trouble) -> any Client {
            do { return try await client() } catch { throw Trouble(error) }
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
            _ = try grain.addThingToTell(draft: TellDraft(text: "The letter from the bank.", day: nil))
            _ = try grain.addPerson(
                draft: PersonDraft(name: "Jo", relation: .friend, phone: "+1 555 0100", message: "", note: ""))
            var plan = try grain.momentPlan().plan
            plan.helps = "A walk. Cold water."
            plan.dates = [HardDate(month: 3, day: 14)]
            _ = try grain.saveMomentPlan(draft: plan)
            _ = try grain.writeOwnCard(draft: OwnCardDraft(title: "Slow", body: "There is no rush."))
            _ = try grain.noteMoment(kind: .triggered, note: "It passed.")
            _ = try grain.setReminder(id: nil, draft: grain.reminders().start)
            if let prompt = try grain.promptToday().prompt {
                _ = try grain.answerPrompt(draft: AnswerDraft(prompt: prompt.id, day: prompt.day, text: "A line."))
            }
        }

        private func promise(_ grain: Grain) throws {
            let draft = PromiseDraft(
                text: "I call when I am late.", to: .partner, schedule: .todaysWord, dueTime: nil, remind: .off)
            _ = try grain.addPromise(draft: draft)
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
