import Accessibility

/// A screen of a hard moment on the breathing ground, in one look in both themes. What is read stands above and scrolls when
/// it is long; what is tapped is pinned below, where a thumb reaches it. On its side the picture stands beside the words.
struct MomentPage<Shown: Equatable & Sendable, Words: View, Foot: View>: View {
    let model: PageModel<Shown>
    let title: String
    let leave: @MainActor () -> Void
    var picture: AnyView?
    @ViewBuilder let read: (Shown) -> Words
    @ViewBuilder let foot: (Shown) -> Foot
    @Environment(\.grainWords) private var words
    @Environment(\.verticalSizeClass) private var height

    var body: some View {
        ZStack {
            Rectangle().fill(.grain(.breathBackground)).ignoresSafeArea()
            if height == .compact { across } else { upright }
        }
        .safeAreaInset(edge: .bottom, spacing: 0) { NoticeBar(model: model) }
        .following(model)
        .grainFrame("", large: false)
        .navigationBarBackButtonHidden(true)
        .toolbar {
            ToolbarItem(placement: .topBarLeading) {
                Button(action: leave, label: { Image(systemName: "xmark").frame(minHeight: Measure.target) })
                    .accessibilityLabel(Text(verbatim: words["app-close"]))
            }
        }
        .environment(\.colorScheme, .dark)
    }

    private var upright: some View {
        VStack(spacing: 0) {
            if let picture { picture.frame(maxWidth: .infinity, maxHeight: .infinity) }
            above
            below
        }
        .padding(.horizontal, Measure.margin)
        .readable()
    }

    private var across: some View {
        HStack(spacing: 32) {
            if let picture {
                picture.frame(maxWidth: .infinity, maxHeight: .infinity)
                VStack(spacing: 0) {
                    above
                    below
                }
            } else {
                above
                VStack(spacing: 0) {
                    Spacer(minLength: 0)
                    below
                }
            }
        }
        .padding(.horizontal, Measure.margin)
    }

    private var above: some View {
        ScrollView {
            VStack(spacing: Measure.gap) {
                switch model.state {
                case .waiting: EmptyView()
                case .shown(let shown): read(shown)
                case .trouble(let trouble): TroubleCard(trouble: trouble, again: tap { await model.load() })
                }
            }
            .multilineTextAlignment(.center)
            .frame(maxWidth: .infinity)
            .padding(.vertical, Measure.gap)
        }
        .frame(maxWidth: .infinity, maxHeight: .infinity)
    }

    @ViewBuilder private var below: some View {
        if let shown = model.state.shown {
            VStack(spacing: Measure.gap) { foot(shown) }
                .buttonStyle(MomentButtonStyle())
                .padding(.vertical, Measure.gap)
        }
    }
}

/// The one large sentence of a page, said anew when it changes.
struct Sentence: View {
    let text: String

    var body: some View {
        Text(verbatim: text)
            .font(.largeTitle.weight(.medium))
            .foregroundStyle(.grain(.onBreath))
            .accessibilityAddTraits(.isHeader)
            .onChange(of: text) { AccessibilityNotification.Announcement(text).post() }
    }
}

/// A small line around it.
struct Aside: View {
    let text: String

    var body: some View {
        if !text.isEmpty { Text(verbatim: text).font(.grainBody).foregroundStyle(.grain(.onBreathVariant)) }
    }
}

/// A button for a trembling hand: at least 64 pt high, as wide as its place.
struct MomentButtonStyle: ButtonStyle {
    var strong = false
    @Environment(\.accessibilityReduceMotion) private var reduceMotion

    func makeBody(configuration: Configuration) -> some View {
        configuration.label
            .font(.grainHead)
            .multilineTextAlignment(.center)
            .padding(.horizontal, 12)
            .padding(.vertical, 10)
            .frame(maxWidth: .infinity, minHeight: 64, maxHeight: .infinity)
            .foregroundStyle(.grain(strong ? .breathBackground : .onBreath))
            .background {
                RoundedRectangle(cornerRadius: Measure.cardCorner).fill(.grain(.onBreath)).opacity(strong ? 1 : 0.12)
            }
            .contentShape(.rect(cornerRadius: Measure.cardCorner))
            .opacity(configuration.isPressed ? 0.8 : 1)
            .animation(reduceMotion ? nil : .easeOut(duration: 0.1), value: configuration.isPressed)
    }
}

extension ButtonStyle where Self == MomentButtonStyle {
    /// The one that goes on.
    static var momentStrong: MomentButtonStyle { MomentButtonStyle(strong: true) }
}

/// Two or more of one size, side by side.
struct Beside<Content: View>: View {
    @ViewBuilder let content: () -> Content

    var body: some View {
        HStack(spacing: Measure.gap) { content() }.fixedSize(horizontal: false, vertical: true)
    }
}

/// A row of a hard moment: picture and words, and a small line where there is one.
struct MomentLabel: View {
    let icon: String
    let text: String
    var line = ""
    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        HStack(spacing: 12) {
            if !size.hidesListIcons { Image(systemName: icon).accessibilityHidden(true) }
            VStack(alignment: line.isEmpty ? .center : .leading, spacing: 2) {
                Text(verbatim: text)
                if !line.isEmpty { Text(verbatim: line).font(.grainSmall) }
            }
            if !line.isEmpty { Spacer(minLength: 0) }
        }
    }
}

/// Equal tiles, a picture over the words; one under the other where text is large.
struct MomentTiles: View {
    let rows: [MomentRowView]
    let open: @MainActor (MomentRowView) -> Void
    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        if size.stacksScales {
            ForEach(rows, id: \.text) { row in
                Button(action: { open(row) }, label: { MomentLabel(icon: row.leadsTo.symbol, text: row.text) })
            }
        } else {
            Beside {
                ForEach(rows, id: \.text) { row in
                    Button(action: { open(row) }, label: { tile(row) })
                }
            }
        }
    }

    private func tile(_ row: MomentRowView) -> some View {
        VStack(spacing: 4) {
            Image(systemName: row.leadsTo.symbol).accessibilityHidden(true)
            Text(verbatim: row.text).font(.grainLabel)
        }
    }
}

extension MomentPlace {
    /// The SF Symbol of a place.
    var symbol: String {
        switch self {
        case .call, .help: "phone"
        case .others: "person.2"
        case .plan: "list.bullet.rectangle"
        case .ground: "hand.tap"
        }
    }
}
