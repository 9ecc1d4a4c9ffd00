/// When it was done. What was said is seen after a tap and folded again when one leaves: anyone may look at this page.
struct CheckedInRow: View {
    let done: TodayDone
    let edit: @MainActor () async -> Void
    @State private var isOpen = false
    @Environment(\.grainWords) private var words
    @Environment(\.scenePhase) private var phase

    var body: some View {
        HStack(spacing: 8) {
            Button(action: toggle, label: { label }).buttonStyle(.plain)
                .accessibilityHint(Text(verbatim: hint))
            Button(words["app-edit"], action: tap { await edit() }).buttonStyle(.grain(.plain))
        }
        .onDisappear { isOpen = false }
        .onChange(of: phase) { isOpen = false }
    }

    private var hint: String {
        done.said.isEmpty ? "" : words[isOpen ? "today-said-hide" : "today-said-show"]
    }

    private var label: some View {
        HStack(spacing: 16) {
            Image(systemName: "checkmark.circle.fill").foregroundStyle(.grain(.accent)).frame(minWidth: 28)
                .accessibilityHidden(true)
            VStack(alignment: .leading, spacing: 2) {
                Text(verbatim: words["today-checked-in"]).font(.grainBody).foregroundStyle(.grain(.textPrimary))
                HStack(spacing: 4) {
                    SecondaryText(done.text)
                    if !done.said.isEmpty {
                        Image(systemName: isOpen ? "chevron.up" : "chevron.down").font(.grainSmall)
                            .foregroundStyle(.grain(.textSecondary)).accessibilityHidden(true)
                    }
                }
                if isOpen { SecondaryText(done.said) }
            }
            Spacer(minLength: 0)
        }
        .frame(minHeight: Measure.target)
        .contentShape(.rect)
    }

    private func toggle() {
        if done.said.isEmpty { Task { await edit() } } else { isOpen.toggle() }
    }
}
