/// What happened last, newest first, and the months in which there is more, as parts of the bowl's list. Taken and added look
/// alike.
struct Ledger: View {
    let page: BowlView
    let send: @MainActor (BowlModel.Action) async -> Void
    @Environment(\.grainWords) private var words

    /// What was taken back does not count, and stands here nowhere as if it did. Its month has it.
    private var standing: [LedgerEntryView] { page.ledger.filter { !$0.takenBack } }

    var body: some View {
        Section {
            if !page.ledgerEmpty.isEmpty { Text(verbatim: page.ledgerEmpty).font(.grainBody).cardRow() }
            ForEach(standing, id: \.id) { entry in LedgerLine(entry: entry) { await send(.takeBack(entry)) } }
        } header: {
            PageHeading(text: words["bowl-ledger"])
        }
        if !page.months.isEmpty {
            Section {
                ForEach(page.months, id: \.route) { month in
                    GrainRow(title: month.text, line: "", action: tap { await send(.open(.page(month.route))) })
                        .cardRow()
                }
            } header: {
                PageHeading(text: words["bowl-earlier"])
            }
        }
    }
}

/// A swipe, a long press, or an action of a screen reader takes it back; no picture of a menu is needed beside it.
private struct LedgerLine: View {
    let entry: LedgerEntryView
    let takeBack: @MainActor () async -> Void
    @Environment(\.grainWords) private var words
    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        HStack(alignment: .top, spacing: 12) {
            if !size.hidesListIcons { GrainCell(grains: entry.grains).frame(width: 44) }
            VStack(alignment: .leading, spacing: 2) {
                Text(verbatim: entry.text).font(.grainHead)
                if !entry.reason.isEmpty { Text(verbatim: entry.reason).font(.grainBody) }
                if !entry.why.isEmpty { Text(verbatim: entry.why).font(.grainBody) }
                SecondaryText("\(entry.dayText) · \(entry.source)")
            }
            .frame(maxWidth: .infinity, alignment: .leading)
        }
        .frame(minHeight: Measure.target)
        .contentShape(.rect)
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(Text(verbatim: entry.spoken))
        // What a swipe offers is an action of a screen reader by itself.
        .swipeActions(edge: .trailing, allowsFullSwipe: false) { button }
        .contextMenu { button }
        .cardRow()
    }

    private var button: some View { Button(words["app-take-back"], action: tap { await takeBack() }) }
}
