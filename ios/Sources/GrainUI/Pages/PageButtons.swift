/// A button of the core with its own ground.
struct PageButtonView: View {
    let button: PageButton
    let model: CorePageModel

    var body: some View {
        Button(action: tap { await model.send(.press(button)) }, label: { ButtonWords(button: button) })
            .buttonStyle(.grain(button.weight.look))
            .spoken(button)
    }
}

/// A button of the core as a row of a list, as the system's own apps have them.
struct ListButton: View {
    let button: PageButton
    let model: CorePageModel

    var body: some View {
        Button(action: tap { await model.send(.press(button)) }, label: { label })
            .buttonStyle(.plain)
            .spoken(button)
            .cardRow()
    }

    private var label: some View {
        ButtonWords(button: button)
            .font(.grainBody)
            .foregroundStyle(.grain(button.weight == .delete ? .warning : .accent))
            .frame(maxWidth: .infinity, minHeight: Measure.target, alignment: .leading)
            .contentShape(.rect)
    }
}

/// One of a row's menu.
struct MenuButton: View {
    let button: PageButton
    let model: CorePageModel
    /// Under a swipe it has no role: with one the list takes the row away before anything was asked.
    var isSwiped = false

    var body: some View {
        let deletes = button.weight == .delete
        Button(
            role: deletes && !isSwiped ? .destructive : nil, action: tap { await model.send(.press(button)) },
            label: { label }
        )
        // White words stand on it, in the dark as well.
        .tint(Color(hex: (deletes ? Palette.warning : .slate).light))
    }

    @ViewBuilder private var label: some View {
        if button.weight == .delete {
            Label(title: { Text(verbatim: button.text) }, icon: { Image(systemName: PageIcon.delete.symbol) })
        } else {
            Text(verbatim: button.text)
        }
    }
}

/// What stands under everything else, in groups of its own; deleting apart from the rest.
struct FootRows: View {
    let buttons: [PageButton]
    let model: CorePageModel

    var body: some View {
        group(buttons.filter { $0.weight != .main && $0.weight != .delete })
        group(buttons.filter { $0.weight == .delete })
    }

    @ViewBuilder private func group(_ buttons: [PageButton]) -> some View {
        if !buttons.isEmpty {
            Section { ForEach(buttons.indices, id: \.self) { ListButton(button: buttons[$0], model: model) } }
        }
    }
}

/// In reach of the thumb: the one button that most come for, and the way through steps.
struct PageFoot: View {
    let page: CorePage
    let model: CorePageModel
    @Binding var reading: StepReading

    var body: some View {
        let main = page.foot.filter { $0.weight == .main }
        if let (steps, aside) = page.steps {
            bar { StepButtons(steps: steps, aside: aside, model: model, reading: $reading) }
        } else if !main.isEmpty {
            bar { ForEach(main.indices, id: \.self) { PageButtonView(button: main[$0], model: model) } }
        }
    }

    private func bar<Content: View>(@ViewBuilder content: @escaping () -> Content) -> some View {
        VStack(spacing: 8, content: content)
            .padding(Measure.margin)
            .readable()
            .background(.grain(.screen))
    }
}

private struct ButtonWords: View {
    let button: PageButton

    var body: some View {
        HStack(spacing: 8) {
            if let icon = button.icon { Image(systemName: icon.symbol).accessibilityHidden(true) }
            Text(verbatim: button.text)
        }
    }
}

extension View {
    /// The button's words, or those that a screen reader says instead.
    fileprivate func spoken(_ button: PageButton) -> some View {
        accessibilityLabel(Text(verbatim: button.spoken.isEmpty ? button.text : button.spoken))
    }
}

extension ButtonWeight {
    var look: GrainButtonStyle.Look {
        switch self {
        case .main: .filled
        case .soft: .soft
        case .word: .plain
        case .delete: .warning
        }
    }
}

extension PageIcon {
    /// The system's picture for it.
    var symbol: String {
        switch self {
        case .add: "plus"
        case .call: "phone"
        case .message: "message"
        case .promise: "checkmark.circle"
        case .tell: "text.bubble"
        case .question: "square.and.pencil"
        case .history: "clock.arrow.circlepath"
        case .plan: "list.bullet.rectangle"
        case .search: "magnifyingglass"
        case .hardMoment: "water.waves"
        case .people: "person.2"
        case .cards: "rectangle.stack"
        case .you: "person"
        case .areas: "square.grid.2x2"
        case .reminders: "bell"
        case .lock: "lock"
        case .settings: "gearshape"
        case .about: "leaf"
        case .delete: "trash"
        case .measure: "stairs"
        case .commitment: "umbrella"
        case .openness: "lock.open"
        case .repair: "bandage"
        case .listening: "ear"
        case .boundary: "hand.raised"
        case .goal: "flag"
        case .lesson: "lightbulb"
        case .week: "calendar"
        case .peace: "house"
        case .stage: "leaf.circle"
        case .road: "point.topleft.down.to.point.bottomright.curvepath"
        case .talk: "bubble.left.and.bubble.right"
        case .behaviours: "checklist"
        case .forgiveness: "leaf"
        case .path: "figure.walk"
        case .money: "wallet.pass"
        case .export: "square.and.arrow.up"
        case .import: "square.and.arrow.down"
        case .backup: "archivebox"
        case .overTime: "chart.xyaxis.line"
        case .faith: "flame"
        }
    }
}
