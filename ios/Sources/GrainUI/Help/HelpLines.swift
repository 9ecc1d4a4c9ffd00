/// Lines to call, one under the other: a name, one useful line, what else is known, and the call.
struct HelpLines: View {
    let lines: [HelplineView]
    /// Opens the dialler with the number and calls nobody by itself (R6).
    let call: @MainActor (HelplineView) -> Void
    /// Shows the number large, where that is offered.
    var large: (@MainActor (HelplineView) -> Void)?

    var body: some View {
        ForEach(lines, id: \.spoken) { line in
            if line != lines.first { Divider() }
            HelpLine(line: line, call: call, large: large)
        }
    }
}

private struct HelpLine: View {
    let line: HelplineView
    let call: @MainActor (HelplineView) -> Void
    let large: (@MainActor (HelplineView) -> Void)?
    @Environment(\.dynamicTypeSize) private var size
    @Environment(\.grainWords) private var words

    /// From so many digits on, a number has a row of its own.
    private static let longNumber = 10

    var body: some View {
        if size.isAccessibilitySize || line.number.filter(\.isNumber).count >= Self.longNumber {
            VStack(alignment: .leading, spacing: 8) {
                text
                button
            }
        } else {
            HStack(spacing: 12) {
                text
                button.fixedSize()
            }
        }
    }

    @ViewBuilder private var text: some View {
        if let large, !line.number.isEmpty {
            Button(action: { large(line) }, label: { lines })
                .buttonStyle(.plain)
                .accessibilityHint(Text(verbatim: words["safety-show-large"]))
        } else {
            lines
        }
    }

    private var lines: some View {
        VStack(alignment: .leading, spacing: 2) {
            Text(verbatim: line.name).font(.grainHead)
            if !line.line.isEmpty { SecondaryText(line.line) }
            ForEach(line.details, id: \.self) { SecondaryText($0) }
        }
        .multilineTextAlignment(.leading)
        .frame(maxWidth: .infinity, minHeight: Measure.target, alignment: .leading)
        .contentShape(.rect)
    }

    @ViewBuilder private var button: some View {
        if line.call != nil {
            Button(action: { call(line) }, label: { number })
                .buttonStyle(.grain(line.kind == .emergency ? .clay : .soft))
                .accessibilityLabel(Text(verbatim: line.spoken))
        }
    }

    private var number: some View {
        HStack(spacing: 8) {
            Image(systemName: "phone").accessibilityHidden(true)
            Text(verbatim: line.number).monospacedDigit()
        }
    }
}
