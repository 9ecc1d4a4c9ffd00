/// A line of a list: what it is and a fact beside it; a tap opens it, its buttons stand under it, and its menu is a swipe
/// or a long press away. A screen reader has all of the menu as actions.
struct PageRowView: View {
    let row: PageRow
    let model: CorePageModel
    @Environment(AppModel.self) private var app
    @Environment(\.isMenu) private var isMenu
    @Environment(\.dynamicTypeSize) private var size
    @ScaledMetric(relativeTo: .body) private var iconWidth: CGFloat = 28

    /// What a swipe shows: more do not fit beside each other.
    private static let most = 2

    var body: some View {
        VStack(alignment: .leading, spacing: Measure.gap) {
            if let toggle = row.toggle {
                switched(toggle)
            } else {
                head
                if !row.choices.isEmpty { ChoiceCells(choices: row.choices, model: model) }
            }
            if !row.buttons.isEmpty { buttons }
        }
        .frame(minHeight: Measure.target)
        .cardRow(isOpen ? .fillStrong : .card)
        .swipeActions(edge: .trailing, allowsFullSwipe: false) {
            // The first one stands outermost, where one looks for deleting.
            ForEach(swiped.indices.reversed(), id: \.self) {
                MenuButton(button: swiped[$0], model: model, isSwiped: true)
            }
        }
        .contextMenu { ForEach(row.menu.indices, id: \.self) { MenuButton(button: row.menu[$0], model: model) } }
    }

    /// Its page stands beside the menu.
    private var isOpen: Bool {
        guard isMenu, let led = model.led else { return false }
        return row.tap == led.tap && app.path.first == led.to
    }

    private var swiped: [PageButton] { row.menu.suffix(Self.most).map(\.self) }
    private var further: [PageButton] { row.menu.dropLast(Self.most).map(\.self) }

    @ViewBuilder private var head: some View {
        if let what = row.tap {
            Button(action: tap { await model.send(.open(what)) }, label: { line })
                .buttonStyle(.plain)
                .accessibilityLabel(Text(verbatim: spoken))
                .accessibilityAddTraits(isOpen ? .isSelected : [])
                .accessibilityActions { more }
        } else {
            line
                .accessibilityElement(children: .ignore)
                .accessibilityLabel(Text(verbatim: spoken))
                .accessibilityActions { more }
        }
    }

    private var more: some View {
        ForEach(further.indices, id: \.self) { MenuButton(button: further[$0], model: model) }
    }

    private var spoken: String {
        row.spoken.isEmpty ? [row.text, row.second].filter { !$0.isEmpty }.joined(separator: "\n") : row.spoken
    }

    /// What is opened by a tap on its words keeps its switch beside them.
    @ViewBuilder private func switched(_ toggle: PageChoice) -> some View {
        let isOn = Binding.showing(toggle.chosen) { _ in Task { await model.send(.choose(toggle)) } }
        if row.tap == nil {
            Toggle(isOn: isOn) { head }
        } else {
            HStack(spacing: Measure.gap) {
                head
                Toggle(isOn: isOn) { Text(verbatim: row.text) }.labelsHidden()
            }
        }
    }

    private var line: some View {
        HStack(spacing: 16) {
            if let icon = row.icon, !size.hidesListIcons {
                Image(systemName: icon.symbol).foregroundStyle(.grain(.accent)).frame(minWidth: iconWidth)
            }
            VStack(alignment: .leading, spacing: 2) {
                words.font(.grainBody).foregroundStyle(.grain(.textPrimary))
                if !row.second.isEmpty {
                    Text(verbatim: row.second).font(.grainSmall).foregroundStyle(.grain(.textSecondary))
                }
            }
            .multilineTextAlignment(.leading)
            Spacer(minLength: 0)
            if case .go = row.tap, !isMenu {
                Image(systemName: "chevron.forward").font(.grainSmall).foregroundStyle(.grain(.textSecondary))
            }
        }
        .frame(maxWidth: .infinity, minHeight: Measure.target, alignment: .leading)
        .contentShape(.rect)
    }

    /// What it is; what was looked for stands out.
    private var words: Text {
        row.parts.reduce(Text(verbatim: "")) { whole, part in
            whole + (part.stands ? Text(verbatim: part.text).bold() : Text(verbatim: part.text))
        }
    }

    private var buttons: some View {
        let layout =
            size.stacksButtons ? AnyLayout(VStackLayout(spacing: 8)) : AnyLayout(HStackLayout(spacing: Measure.gap))
        return layout {
            ForEach(row.buttons.indices, id: \.self) { PageButtonView(button: row.buttons[$0], model: model) }
        }
    }
}
