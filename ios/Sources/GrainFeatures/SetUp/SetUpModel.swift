/// The first start: role, age, what protects and what the app is not, areas, where each stands. Each step can be left.
@MainActor @Observable public final class SetUpModel {
    public enum Step: Equatable, Sendable, CaseIterable {
        case welcome, age, underAge, honest, areas, sides, starts, reminders
    }

    public enum Action: Equatable, Sendable {
        case side(Side)
        case age(Bool)
        case haveRead
        /// A line on the page for those under 18.
        case call(HelplineView)
        case track(AreaView)
        case addArea(String)
        case areaSide(AreaView, Side)
        case start(AreaView, UInt8?)
        case goOn
        case back
        case reminders(Bool)
    }

    public private(set) var step: Step
    /// Chosen on the first page, and saved once the honest page was read: nobody under age leaves a trace.
    public private(set) var side: Side?
    public private(set) var settings: Settings?
    public private(set) var areas: [AreaView]
    /// Areas whose start was said, with the level.
    public private(set) var starts: [String: UInt8] = [:]
    /// Areas whose start was left open, which is an answer too.
    public private(set) var leftOpen: Set<String> = []
    /// Which of the bowls is asked about: each has a page of its own.
    public private(set) var bowlAt = 0
    /// Nothing was chosen and "Continue" was tapped: one quiet line.
    public private(set) var asksToChoose = false
    public private(set) var trouble: AppError?
    /// Whom someone under 18 can call, while that page is shown. Nothing of it is kept (C8).
    public private(set) var young: YoungHelpView?
    public let words: Words
    public let dependencies: Dependencies
    private let region: String
    private let now: @Sendable () -> Date
    private let finished: @MainActor () async -> Void

    public init(
        _ dependencies: Dependencies, region: String = "", step: Step = .welcome, areas: [AreaView] = [],
        now: @escaping @Sendable () -> Date = { Date() }, finished: @escaping @MainActor () async -> Void = {}
    ) {
        (self.dependencies, words, self.step, self.areas, self.finished) = (
            dependencies, dependencies.words, step, areas, finished
        )
        (self.region, self.now) = (region, now)
    }

    /// Tracked areas that have a bowl to start.
    public var bowls: [AreaView] { areas.filter { $0.tracked && $0.side != .rebuilding } }

    /// The one that is asked about now.
    public var bowl: AreaView? { bowls.indices.contains(bowlAt) ? bowls[bowlAt] : nil }

    public func load() async {
        await call {
            try ($0.settings(), $0.areas())
        } then: {
            (self.settings, self.areas) = $0
        }
    }

    public func send(_ action: Action) async {
        asksToChoose = false
        switch action {
        case .side(let side):
            dependencies.perform(.feel(.choose))
            self.side = side
        case .age(let grown): if grown { step = .honest } else { await tooYoung() }
        case .call(let line): if let address = line.call { dependencies.perform(.openAddress(address)) }
        case .haveRead: await begin()
        case .track(let area):
            let keys = areas.filter { $0.tracked && $0.key != area.key }.map(\.key) + (area.tracked ? [] : [area.key])
            await call {
                try $0.trackAreas(keys: keys)
            } then: {
                self.areas = $0
            }
        case .addArea(let name):
            await call {
                try $0.addArea(name: name)
            } then: {
                self.areas = $0
            }
        case .areaSide(let area, let side):
            await call {
                try $0.setAreaSide(key: area.key, side: side)
            } then: {
                self.areas = $0
            }
        case .start(let area, let level):
            await call {
                if let level { return try $0.setStartingLevel(area: area.key, level: level) }
                return try $0.leaveStartOpen(area: area.key)
            } then: { _ in
                self.starts[area.key] = level
                if level == nil { self.leftOpen.insert(area.key) } else { self.leftOpen.remove(area.key) }
            }
        case .goOn: await goOn()
        case .back: back()
        case .reminders(let wanted):
            if wanted { dependencies.perform(.go(.reminders)) }
            await finished()
        }
    }

    private func tooYoung() async {
        let (language, region, now) = (words.language, region, now)
        young = await Task.detached { youngHelp(language: language, country: region, now: now()) }.value
        step = .underAge
    }

    private func begin() async {
        guard let side else {
            step = .welcome
            return
        }
        await call {
            (try $0.chooseSide(side: side), try $0.areas())
        } then: {
            (self.settings, self.areas) = $0
        }
        if trouble == nil { step = .areas }
    }

    private func goOn() async {
        switch step {
        case .welcome: if side == nil { asksToChoose = true } else { step = .age }
        case .age, .underAge: break
        case .honest: await begin()
        case .areas: step = side == .both && areas.contains(where: \.tracked) ? .sides : afterSides
        case .sides: step = afterSides
        case .starts:
            let isLast = bowlAt + 1 >= bowls.count
            bowlAt = isLast ? 0 : bowlAt + 1
            if isLast { step = .reminders }
        case .reminders: await finished()
        }
    }

    private var afterSides: Step { bowls.isEmpty ? .reminders : .starts }

    private func back() {
        switch step {
        case .welcome, .age: step = .welcome
        case .underAge, .honest: step = .age
        case .areas: step = .honest
        case .sides: step = .areas
        case .starts:
            if bowlAt > 0 { bowlAt -= 1 } else { step = side == .both ? .sides : .areas }
        case .reminders: step = bowls.isEmpty ? .areas : .starts
        }
    }

    private func call<Value: Sendable>(
        _ body: @escaping @Sendable (Grain) throws -> Value, then: @MainActor (Value) -> Void
    ) async {
        do {
            then(try await dependencies.client.call(body))
            trouble = nil
        } catch {
            trouble = error
        }
    }
}
