/// A flat card on the page.
struct GrainCard<Content: View>: View {
    var ground: Palette = .card
    @ViewBuilder let content: () -> Content

    var body: some View {
        VStack(alignment: .leading, spacing: Measure.gap) { content() }
            .padding(Measure.card)
            .frame(maxWidth: .infinity, alignment: .leading)
            .background(.grain(ground), in: .rect(cornerRadius: Measure.cardCorner))
    }
}

/// A row that leads somewhere: an icon, one or two lines, a chevron.
struct GrainRow: View {
    var icon: String?
    var over = ""
    let title: String
    var line = ""
    var chevron = true
    let action: @MainActor () -> Void
    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        Button(action: action) {
            HStack(spacing: 16) {
                if let icon, !size.hidesListIcons {
                    Image(systemName: icon).foregroundStyle(.grain(.accent)).frame(minWidth: 28).accessibilityHidden(
                        true)
                }
                VStack(alignment: .leading, spacing: 2) {
                    if !over.isEmpty { Text(verbatim: over).font(.grainSmall).foregroundStyle(.grain(.textSecondary)) }
                    Text(verbatim: title).font(.grainBody).foregroundStyle(.grain(.textPrimary))
                    if !line.isEmpty { Text(verbatim: line).font(.grainSmall).foregroundStyle(.grain(.textSecondary)) }
                }
                .multilineTextAlignment(.leading)
                Spacer(minLength: 0)
                if chevron {
                    Image(systemName: "chevron.forward").foregroundStyle(.grain(.textSecondary)).accessibilityHidden(
                        true)
                }
            }
            .frame(minHeight: Measure.target)
            .contentShape(.rect)
        }
        .buttonStyle(.plain)
    }
}

/// A quiet title over a part of a page.
struct SectionTitle: View {
    let text: String

    var body: some View {
        Text(verbatim: text)
            .font(.grainLabel)
            .foregroundStyle(.grain(.textSecondary))
            .frame(maxWidth: .infinity, alignment: .leading)
            .padding(.top, 10)
            .accessibilityAddTraits(.isHeader)
    }
}

/// Second lines.
struct SecondaryText: View {
    let text: String

    init(_ text: String) { self.text = text }

    var body: some View {
        if !text.isEmpty {
            Text(verbatim: text).font(.grainSmall).foregroundStyle(.grain(.textSecondary))
                .frame(maxWidth: .infinity, alignment: .leading)
        }
    }
}
