/// What happened last, newest first, and the months in which there is more. Taken and added look alike.
struct Ledger: View {
    let page: BowlView
    let send: @MainActor (BowlModel.Action) async -> Void
    @Environment(\.grainWords) private var words

    /// What was taken back does not count, and stands here nowhere as if it did. Its month has it.
    private var standing: [LedgerEntryView] { page.ledger.filter { !$0.takenBack } }

    var body: some View {
        SectionTitle(text: words["bowl-ledger"])
        GrainCard {
            if !page.ledgerEmpty.isEmpty { Text(verbatim: page.ledgerEmpty).font(.grainBody) }
            ForEach(standing, id: \.id) { entry in
                if entry.id != standing.first?.id { Divider() }
                LedgerLine(entry: entry) { await send(.takeBack(entry)) }
            }
        }
        if !page.months.isEmpty {
            SectionTitle(text: words["bowl-earlier"])
            GrainCard {
                ForEach(page.months, id: \.route) { month in
                    if month.route != page.months.first?.route { Divider() }
                    GrainRow(title: month.text, line: "", action: tap { await send(.open(.page(month.route))) })
                }
            }
        }
    }
}

private struct LedgerLine: View {
    let entry: LedgerEntryView
    let takeBack: @MainActor () async -> Void
    @Environment(\.grainWords) private var words
    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        HStack(alignment: .top, spacing: 12) {
            if !size.hidesListIcons {
                GrainCell(grains: entry.grains).frame(width: 44).accessibilityHidden(true)
            }
            VStack(alignment: .leading, spacing: 2) {
                Text(verbatim: entry.text).font(.grainHead)
                if !entry.reason.isEmpty { Text(verbatim: entry.reason).font(.grainBody) }
                if !entry.why.isEmpty { Text(verbatim: entry.why).font(.grainBody) }
                SecondaryText("\(entry.dayText) · \(entry.source)")
            }
            .frame(maxWidth: .infinity, alignment: .leading)
            .accessibilityElement(children: .ignore)
            .accessibilityLabel(Text(verbatim: entry.spoken))
            Menu {
                Button(words["app-take-back"], action: tap { await takeBack() })
            } label: {
                Image(systemName: "ellipsis").frame(minWidth: Measure.target, minHeight: Measure.target)
            }
            .accessibilityLabel(Text(verbatim: words["app-take-back"]))
        }
    }
}
