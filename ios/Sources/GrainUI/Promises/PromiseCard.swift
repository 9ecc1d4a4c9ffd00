/// A promise on a day, with all that can be said of it in one look.
struct PromiseCard: View {
    let row: PromiseRow
    let say: @MainActor (PromiseAnswer) async -> Void

    var body: some View {
        GrainCard {
            VStack(alignment: .leading, spacing: 2) {
                Text(verbatim: row.text).font(.grainHead)
                Quiet(row.to)
                Quiet(row.stateText)
                Quiet(row.rhythm)
            }
            .accessibilityElement(children: .ignore)
            .accessibilityLabel(Text(verbatim: row.spoken))
            choices(row.choices)
            choices(row.afterNotKept)
        }
    }

    @ViewBuilder private func choices(_ choices: [PromiseChoice]) -> some View {
        if !choices.isEmpty {
            Segments(
                choices: choices.enumerated().map { ChoiceView(id: "\($0.0)", text: $0.1.text, chosen: $0.1.chosen) }
            ) {
                tapped in
                guard let number = Int(tapped.id) else { return }
                Task { await say(tapped.chosen ? .open : choices[number].answer) }
            }
        }
    }
}

/// Eight weeks of said and done, in one sentence and in marks. The sentence says what the marks show.
struct PromiseRecordCard: View {
    let record: PromiseRecordView
    @Environment(\.grainWords) private var words

    var body: some View {
        SectionTitle(text: words["promises-record-title"])
        GrainCard {
            Text(verbatim: record.line).font(.grainBody)
            HStack(alignment: .bottom, spacing: 10) {
                ForEach(record.weeks, id: \.from) { week in
                    VStack(spacing: 4) {
                        ForEach(Array(week.marks.enumerated()), id: \.offset) { MarkView(mark: $0.element) }
                    }
                    .frame(maxWidth: .infinity)
                }
            }
            .accessibilityHidden(true)
            ForEach(record.legend, id: \.text) { line in
                HStack(spacing: 8) {
                    MarkView(mark: line.mark).accessibilityHidden(true)
                    Text(verbatim: line.text).font(.grainSmall)
                }
            }
            Quiet(record.honesty)
            ForEach(record.honestyLegend, id: \.self) { Quiet($0) }
        }
    }
}

/// Full, half, hollow, dot: shapes, never colours.
struct MarkView: View {
    let mark: PromiseMark
    @ScaledMetric private var size: CGFloat = 12

    var body: some View {
        Canvas { context, box in
            let circle = Path(ellipseIn: CGRect(origin: .zero, size: box).insetBy(dx: 1, dy: 1))
            switch mark {
            case .full: context.fill(circle, with: .style(.grain(.accent)))
            case .half:
                var lower = context
                lower.clip(to: circle)
                let half = CGRect(x: 0, y: box.height / 2, width: box.width, height: box.height / 2)
                lower.fill(Path(half), with: .style(.grain(.accent)))
                context.stroke(circle, with: .style(.grain(.accent)), lineWidth: 1.5)
            case .hollow: context.stroke(circle, with: .style(.grain(.accent)), lineWidth: 1.5)
            case .dot:
                let dot = CGRect(x: box.width / 2 - 1.5, y: box.height / 2 - 1.5, width: 3, height: 3)
                context.fill(Path(ellipseIn: dot), with: .style(.grain(.textSecondary)))
            }
        }
        .frame(width: size, height: size)
    }
}
