/// "Can reminders arrive?"
struct ReminderHealthScreen: View {
    let dependencies: Dependencies
    @State private var model: ReminderHealthModel?
    @Environment(\.grainWords) private var words
    @Environment(\.screenPlatform) private var platform

    var body: some View {
        Group {
            if let model { page(model) } else { Color.clear }
        }
        .onAppear {
            if model == nil, let platform { model = ReminderHealthModel(dependencies, facts: platform.reminderFacts) }
        }
        .grainFrame(words["reminders-health-title"])
    }

    private func page(_ model: ReminderHealthModel) -> some View {
        PageView(model: model) { health in
            Text(verbatim: health.line).font(.grainHead)
            ForEach(health.checks, id: \.spoken) { check in
                GrainCard {
                    HealthRow(check: check)
                    if check.settings != nil {
                        Button(words["reminders-open-settings"]) { model.open(check) }.buttonStyle(.grain(.soft))
                    }
                }
            }
            SecondaryText(health.lastCame)
            SectionTitle(text: words["reminders-coming-up"])
            SecondaryText(health.comingNote)
            SecondaryText(health.none)
            if !health.coming.isEmpty {
                GrainCard {
                    ForEach(health.coming, id: \.text) { ComingRow(coming: $0, canArrive: health.canArrive) }
                }
            }
            Button(words["reminders-try"]) { model.tryOne() }.buttonStyle(.grain(.soft))
        }
    }
}

/// What is planned, and when; it stands back while it cannot be shown.
private struct ComingRow: View {
    let coming: ComingReminderView
    let canArrive: Bool

    var body: some View {
        HStack(spacing: 12) {
            Text(verbatim: coming.what).frame(maxWidth: .infinity, alignment: .leading)
            Text(verbatim: coming.time).monospacedDigit()
        }
        .font(.grainBody)
        .foregroundStyle(.grain(canArrive ? .textPrimary : .textSecondary))
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(Text(verbatim: coming.text))
    }
}

private struct HealthRow: View {
    let check: HealthCheckView

    var body: some View {
        HStack(alignment: .top, spacing: 12) {
            switch check.state {
            case .well: Image(systemName: "checkmark.circle.fill").foregroundStyle(.grain(.accent))
            case .look: Image(systemName: "exclamationmark.circle.fill").foregroundStyle(.grain(.clay))
            case .plain: Image(systemName: "circle").foregroundStyle(.grain(.textSecondary))
            }
            VStack(alignment: .leading, spacing: 2) {
                Text(verbatim: check.title).font(.grainBody)
                SecondaryText(check.text)
            }
        }
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(Text(verbatim: check.spoken))
    }
}
