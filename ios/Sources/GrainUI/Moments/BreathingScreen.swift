import Accessibility

/// Slow breathing alone. One look in light and dark.
struct BreathingScreen: View {
    let dependencies: Dependencies
    var beforeLock = false
    @State private var model: BreathingModel?
    @Environment(\.accessibilityReduceMotion) private var reduceMotion
    @Environment(\.grainWords) private var words

    var body: some View {
        Group {
            if let model { page(model) } else { Color.clear }
        }
        .onAppear { model = model ?? made() }
        .grainFrame(words["check-in-hard-breathing"], large: false)
    }

    private func made() -> BreathingModel {
        if beforeLock { return BreathingModel(beforeLock: dependencies, reducedMotion: reduceMotion) }
        return BreathingModel(dependencies, reducedMotion: reduceMotion)
    }

    private func page(_ model: BreathingModel) -> some View {
        PageView(model: model) { breathing in
            BreathingShape(breathing: breathing).frame(minHeight: 320)
            SecondaryText(breathing.counts)
            SecondaryText(breathing.still)
            Button(words["moments-enough"]) { model.close() }.buttonStyle(.grain(.grey))
            Button(breathing.leaveIt) { model.close() }.buttonStyle(.grain(.plain))
        }
    }
}

/// A shape that widens and narrows. The words go on whether it moves or not, and are spoken at each turn.
struct BreathingShape: View {
    let breathing: BreathingView
    @State private var start = Date()

    var body: some View {
        TimelineView(.animation(minimumInterval: 1 / 30, paused: false)) { time in
            let turn = breathing.turn(at: time.date.timeIntervalSince(start))
            ZStack {
                RoundedRectangle(cornerRadius: 32).fill(.grain(.breathBackground))
                if let turn {
                    let size = turn.phase.size(at: Self.eased(turn.part))
                    Ellipse().fill(.grain(.breathShape)).scaleEffect(size).padding(24).accessibilityHidden(true)
                    BreathWords(word: turn.phase.word, line: turn.phase.line)
                }
            }
        }
        .environment(\.colorScheme, .light)
    }

    /// Slow at both ends.
    static func eased(_ part: Double) -> Double { part * part * (3 - 2 * part) }
}

/// The words of a turn. A change is said politely.
private struct BreathWords: View {
    let word: String
    let line: String

    var body: some View {
        VStack(spacing: 8) {
            Text(verbatim: word).font(.grainTitle).foregroundStyle(.grain(.onBreath))
            Text(verbatim: line).font(.grainSmall).foregroundStyle(.grain(.onBreathVariant))
        }
        .multilineTextAlignment(.center)
        .padding(24)
        .accessibilityElement(children: .combine)
        .onChange(of: word) { AccessibilityNotification.Announcement(word).post() }
    }
}
