/// One's own promises of this week, and what comes next: no sum, a day of which nothing was said is a gap.
struct SaidAndDoneCard: View {
    let week: SaidAndDone
    let openNext: @MainActor () async -> Void
    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        GrainCard {
            if size.stacksScales {
                Text(verbatim: week.spoken).font(.grainBody)
            } else {
                VStack(alignment: .leading, spacing: 12) {
                    Text(verbatim: week.title).font(.grainHead)
                    HStack(alignment: .top, spacing: 0) {
                        ForEach(week.days, id: \.name) { day($0) }
                    }
                    SecondaryText(week.none)
                    HStack(spacing: 16) {
                        ForEach(week.legend, id: \.text) { word in
                            HStack(spacing: 6) {
                                Mark(mark: word.mark).foregroundStyle(.grain(.textSecondary))
                                SecondaryText(word.text)
                            }
                        }
                    }
                }
                .accessibilityElement(children: .ignore)
                .accessibilityLabel(Text(verbatim: week.spoken))
            }
            Divider()
            GrainRow(
                icon: week.next.icon.symbol, title: week.next.text, line: week.next.second,
                action: tap { await openNext() })
        }
    }

    private func day(_ day: SaidDay) -> some View {
        VStack(spacing: 6) {
            Text(verbatim: day.name).font(.grainCaption)
                .foregroundStyle(.grain(day.isToday ? .textPrimary : .textSecondary))
            if day.marks.isEmpty { Mark(mark: .dot).foregroundStyle(.grain(.stroke)) }
            ForEach(Array(day.marks.enumerated()), id: \.offset) { _, mark in
                Mark(mark: mark).foregroundStyle(.grain(.textPrimary))
            }
        }
        .padding(.vertical, 8)
        .frame(maxWidth: .infinity, minHeight: 48, alignment: .top)
        .background(.grain(day.isToday ? .fill : .card), in: .rect(cornerRadius: 12))
    }
}

/// What became of a promise, in one tone: full, half and hollow circle; a short line for nothing said.
private struct Mark: View {
    let mark: PromiseMark

    var body: some View {
        Canvas { context, size in
            let circle = Path(ellipseIn: CGRect(origin: .zero, size: size).insetBy(dx: 1, dy: 1))
            switch mark {
            case .full: context.fill(circle, with: .style(.foreground))
            case .half:
                var start = context
                start.clip(to: Path(CGRect(x: 0, y: 0, width: size.width / 2, height: size.height)))
                start.fill(circle, with: .style(.foreground))
                context.stroke(circle, with: .style(.foreground), lineWidth: 1.6)
            case .hollow: context.stroke(circle, with: .style(.foreground), lineWidth: 1.6)
            case .dot:
                let line = CGRect(x: size.width / 4, y: size.height / 2 - 0.8, width: size.width / 2, height: 1.6)
                context.fill(Path(line), with: .style(.foreground))
            }
        }
        .frame(width: 14, height: 14)
    }
}
