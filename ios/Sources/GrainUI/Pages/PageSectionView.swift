/// A part of a page under its heading; a folded one opens under it.
struct PageSectionView: View {
    let section: PageSection
    let model: CorePageModel
    let reading: StepReading
    var isReader = false
    @State private var isOpen = false

    var body: some View {
        if section.folded {
            Section {
                DisclosureGroup(isExpanded: $isOpen) {
                    content
                } label: {
                    Text(verbatim: section.heading).font(.grainBody).foregroundStyle(.grain(.textPrimary))
                }
                .cardRow()
            }
        } else {
            Section {
                content
            } header: {
                PageHeading(text: section.heading)
            }
        }
    }

    @ViewBuilder private var content: some View {
        switch section.body {
        case .text(let lines, let style): PageText(lines: lines, style: style, isReader: isReader)
        case .rows(let rows, let empty):
            if rows.isEmpty, !empty.isEmpty { SecondaryText(empty).cardRow() }
            ForEach(rows, id: \.key) { PageRowView(row: $0, model: model) }
        case .choices(let choices, let layout): ChoicesView(choices: choices, layout: layout, model: model)
        case .form(let form):
            FormRows(form: form, model: model)
            Button(form.save, action: tap { await model.send(.save(form)) })
                .buttonStyle(.grain(.soft))
                .cardRow()
        case .steps(let steps, let aside):
            if let step = reading.step(of: steps, aside: aside) { StepView(step: step) }
        case .buttons(let buttons):
            ForEach(buttons.indices, id: \.self) { ListButton(button: buttons[$0], model: model) }
        case .chart(let chart): ChartView(chart: chart)
        case .squares(let squares): SquaresView(squares: squares)
        case .bowl(let area, let series, let shown, let name, let second):
            NamedBowl(
                dependencies: model.dependencies, area: area, series: series, shown: shown, name: name, second: second)
        case .clock(let clock): TimeView(clock: clock, model: model)
        }
    }
}

/// The quiet line over a part; as it is written, not in capitals.
struct PageHeading: View {
    let text: String

    var body: some View {
        if !text.isEmpty {
            Text(verbatim: text)
                .font(.grainLabel)
                .foregroundStyle(.grain(.textSecondary))
                .textCase(nil)
                .accessibilityAddTraits(.isHeader)
        }
    }
}

/// Paragraphs.
struct PageText: View {
    let lines: [String]
    let style: PageTextStyle
    var isReader = false

    var body: some View {
        switch style {
        case .quiet:
            VStack(alignment: .leading, spacing: 8) { ForEach(lines.indices, id: \.self) { SecondaryText(lines[$0]) } }
                .bareRow()
        case .plain:
            VStack(alignment: .leading, spacing: Measure.gap) { ForEach(lines.indices, id: \.self) { line(lines[$0]) } }
                .cardRow()
        case .large:
            // Without a card: two look at it from where they sit.
            VStack(alignment: .leading, spacing: Measure.gap) {
                ForEach(lines.indices, id: \.self) { number in
                    Text(verbatim: lines[number])
                        .font(.grainTitle)
                        .foregroundStyle(.grain(.textPrimary))
                        .frame(maxWidth: .infinity, alignment: .leading)
                }
            }
            .bareRow()
        case .points:
            VStack(alignment: .leading, spacing: Measure.gap) {
                ForEach(lines.indices, id: \.self) { number in
                    HStack(alignment: .firstTextBaseline, spacing: 10) {
                        Text(verbatim: "•").foregroundStyle(.grain(.accent)).accessibilityHidden(true)
                        line(lines[number])
                    }
                }
            }
            .cardRow()
        }
    }

    private func line(_ text: String) -> some View {
        Text(verbatim: text)
            .font(isReader ? .grainReading : .grainBody)
            .foregroundStyle(.grain(.textPrimary))
            .frame(maxWidth: .infinity, alignment: .leading)
    }
}
