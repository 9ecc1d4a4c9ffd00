/// The states that every screen has: nothing yet, shown, or words by what failed. Notices stand at the foot.
struct PageView<Shown: Equatable & Sendable, Content: View>: View {
    let model: PageModel<Shown>
    @ViewBuilder let content: (Shown) -> Content

    var body: some View {
        ScrollView {
            VStack(alignment: .leading, spacing: Measure.gap) {
                switch model.state {
                case .waiting: Waiting()
                case .shown(let shown): content(shown)
                case .trouble(let trouble): TroubleCard(trouble: trouble, again: tap { await model.load() })
                }
            }
            .padding(.horizontal, Measure.margin)
            .padding(.bottom, 24)
            .readable()
        }
        .safeAreaInset(edge: .bottom, spacing: 0) { NoticeBar(model: model) }
        .following(model)
    }
}

/// The same for a page that is a list: what stands in it can be swiped.
struct ListPage<Shown: Equatable & Sendable, Content: View>: View {
    let model: PageModel<Shown>
    @ViewBuilder let content: (Shown) -> Content

    var body: some View {
        List {
            switch model.state {
            case .waiting: Waiting().cardOnPage()
            case .shown(let shown): content(shown)
            case .trouble(let trouble): TroubleCard(trouble: trouble, again: tap { await model.load() }).cardOnPage()
            }
        }
        .grainList()
        .safeAreaInset(edge: .bottom, spacing: 0) { NoticeBar(model: model) }
        .following(model)
    }
}

/// The same for a page that fills what there is: what is long scrolls within it.
struct FullPage<Shown: Equatable & Sendable, Content: View>: View {
    let model: PageModel<Shown>
    @ViewBuilder let content: (Shown) -> Content

    var body: some View {
        VStack(alignment: .leading, spacing: Measure.gap) {
            switch model.state {
            case .waiting: Waiting()
            case .shown(let shown): content(shown)
            case .trouble(let trouble): TroubleCard(trouble: trouble, again: tap { await model.load() })
            }
        }
        .frame(maxHeight: .infinity, alignment: .top)
        .padding(.horizontal, Measure.margin)
        .padding(.bottom, 12)
        .readable()
        .safeAreaInset(edge: .bottom, spacing: 0) { NoticeBar(model: model) }
        .following(model)
    }
}

/// Reads the page when it is come to and follows what makes it old; what is being written is saved when it is left. A menu
/// is come to again when the page beside it opens or closes: what was done on a page that closed is said there.
private struct FollowingModifier<Shown: Equatable & Sendable>: ViewModifier {
    let model: PageModel<Shown>
    @Environment(AppModel.self) private var app
    @Environment(\.isMenu) private var isMenu

    func body(content: Content) -> some View {
        content
            .task(id: isMenu && app.path.isEmpty) { await model.follow() }
            .onDisappear { Task { await model.dependencies.autosave.now() } }
    }
}

/// Nothing for 300 ms, then still blank shapes.
struct Waiting: View {
    @State private var shows = false

    var body: some View {
        VStack(spacing: Measure.gap) {
            ForEach(0..<3) { _ in
                RoundedRectangle(cornerRadius: Measure.cardCorner).fill(.grain(.card)).frame(height: 120)
            }
        }
        .opacity(shows ? 1 : 0)
        .accessibilityHidden(true)
        .task {
            try? await Task.sleep(for: .milliseconds(300))
            shows = true
        }
    }
}

/// One line in words by the thing that failed, and one soft button.
struct TroubleCard: View {
    let trouble: AppError
    let again: @MainActor () -> Void
    @Environment(\.grainWords) private var words

    var body: some View {
        GrainCard {
            Text(verbatim: trouble.title).font(.grainHead).foregroundStyle(.grain(.textPrimary))
            Text(verbatim: trouble.text).font(.grainBody).foregroundStyle(.grain(.textSecondary))
            Button(words["app-try-again"], action: again).buttonStyle(.grain(.soft))
        }
    }
}

/// A line at the foot, with Undo for ten seconds when there is a way back.
struct NoticeBar<Shown: Equatable & Sendable>: View {
    let model: PageModel<Shown>
    @Environment(\.grainWords) private var words
    @Environment(\.accessibilityVoiceOverEnabled) private var isRead
    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        if let notice = model.notice {
            let layout =
                size.stacksButtons
                ? AnyLayout(VStackLayout(alignment: .leading, spacing: 4)) : AnyLayout(HStackLayout(spacing: 16))
            layout {
                Text(verbatim: notice.text)
                    .font(.grainSmall)
                    .foregroundStyle(.grain(.onToast))
                    .frame(maxWidth: .infinity, alignment: .leading)
                if notice.canUndo {
                    Button(words["app-undo"], action: tap { await model.undo() })
                        .font(.grainLabel)
                        .foregroundStyle(.grain(.toastAccent))
                        .frame(minHeight: Measure.target)
                }
            }
            .padding(.horizontal, 16)
            .padding(.vertical, 6)
            .background(.grain(.toast), in: .rect(cornerRadius: Measure.cellCorner))
            .padding(Measure.margin)
            .readable()
            .task(id: notice.id) {
                // Who has to find the way back by ear is given the time.
                guard !isRead || !notice.canUndo else { return }
                try? await Task.sleep(for: .seconds(10))
                if !Task.isCancelled { model.dropNotice(notice.id) }
            }
        }
    }
}

extension View {
    func following<Shown: Equatable & Sendable>(_ model: PageModel<Shown>) -> some View {
        modifier(FollowingModifier(model: model))
    }

    /// A row of a list that brings its own ground and its own edges.
    func cardOnPage() -> some View { bareRow().listRowInsets(EdgeInsets()) }

    /// No wider than can be read, in the middle.
    func readable() -> some View { frame(maxWidth: Measure.readable).frame(maxWidth: .infinity) }
}
