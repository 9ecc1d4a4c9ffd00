import Accessibility

/// Time that runs: whose it is, a grain in which another one grows, and how much is left in words, never in seconds. The phone's
/// clock is asked anew at every look, so that a phone that slept shows the truth; at the end the page is read again, once.
struct TimeView: View {
    let clock: RunningTime
    let model: CorePageModel
    @Environment(\.accessibilityReduceMotion) private var reduceMotion

    var body: some View {
        TimelineView(.animation(minimumInterval: 0.5, paused: false)) { time in
            VStack(spacing: 8) {
                Text(verbatim: clock.who)
                    .font(.grainTitle)
                    .foregroundStyle(.grain(.textPrimary))
                    .accessibilityAddTraits(.isHeader)
                if !clock.note.isEmpty { SecondaryText(clock.note) }
                GrowingGrain(part: clock.part(at: time.date, reducedMotion: reduceMotion))
                Text(verbatim: clock.said(at: time.date)).font(.grainHead).foregroundStyle(.grain(.textPrimary))
            }
            .multilineTextAlignment(.center)
            .frame(maxWidth: .infinity)
            .padding(.vertical, 16)
            // Only at half and at the end a screen reader speaks by itself.
            .onChange(of: clock.told(at: time.date)) {
                AccessibilityNotification.Announcement(clock.told(at: Date())).post()
            }
        }
        .bareRow()
        .task(id: clock) { await model.run(clock) }
    }
}

/// A flat grain in which a smaller one grows. The words beside it say the same, so it is silent.
private struct GrowingGrain: View {
    let part: Double
    private static let least = 0.12

    var body: some View {
        ZStack {
            Ellipse().fill(.grain(.track))
            Ellipse().fill(.grain(.accent)).scaleEffect(part > 0 ? Self.least + (1 - Self.least) * part : 0)
        }
        .frame(maxWidth: 300)
        .frame(height: 120)
        .padding(.vertical, 16)
        .accessibilityHidden(true)
    }
}
