import Accessibility

/// Slow breathing: the grain fills the screen; the words go on where it stands still.
struct BreathingScreen: View {
    let dependencies: Dependencies
    var beforeLock = false
    @State private var model: BreathingModel?
    @State private var start = Date()
    @Environment(\.accessibilityReduceMotion) private var reduceMotion

    var body: some View {
        Group {
            if let model { page(model) } else { Color.clear }
        }
        .onAppear { model = model ?? made() }
    }

    private func made() -> BreathingModel {
        if beforeLock { return BreathingModel(beforeLock: dependencies, reducedMotion: reduceMotion) }
        return BreathingModel(dependencies, reducedMotion: reduceMotion)
    }

    private func page(_ model: BreathingModel) -> some View {
        MomentPage(
            model: model, title: "", leave: model.leave, picture: model.state.shown.map { AnyView(grain($0)) }
        ) { breathing in
            TimelineView(.animation(minimumInterval: 0.25, paused: false)) { time in
                BreathWords(breathing: breathing, seconds: time.date.timeIntervalSince(start))
            }
        } foot: { breathing in
            if !breathing.ways.isEmpty { MomentTiles(rows: breathing.ways) { model.open($0) } }
            Button(breathing.enough) { model.leave() }.buttonStyle(.momentStrong)
        }
    }

    private func grain(_ breathing: BreathingView) -> some View {
        TimelineView(.animation(minimumInterval: 1 / 30, paused: reduceMotion)) { time in
            let turn = breathing.turn(at: time.date.timeIntervalSince(start))
            GroundGrain(size: turn.map { $0.phase.size(at: Self.eased($0.part)) } ?? 1).frame(minHeight: 160)
        }
    }

    /// Slow at both ends.
    static func eased(_ part: Double) -> Double { part * part * (3 - 2 * part) }
}

/// The words of a turn, and how they are counted. Where nothing moves, a dot fills with each second.
private struct BreathWords: View {
    let breathing: BreathingView
    let seconds: TimeInterval
    @Environment(\.accessibilityReduceMotion) private var reduceMotion

    var body: some View {
        let turn = breathing.turn(at: seconds)
        VStack(spacing: Measure.gap) {
            Sentence(text: turn?.phase.word ?? breathing.leaveIt)
            if let turn {
                if reduceMotion { dots(turn.phase, turn.part) }
                Aside(text: breathing.counts)
            }
        }
    }

    private func dots(_ phase: BreathPhaseView, _ part: Double) -> some View {
        HStack(spacing: 10) {
            ForEach(0..<Int(phase.seconds), id: \.self) { second in
                let isFull = Double(second) <= part * Double(phase.seconds)
                Capsule().fill(.grain(isFull ? .onBreath : .breathShape)).frame(width: 14, height: 14)
            }
        }
        .accessibilityHidden(true)
    }
}
