/// A form over the page. It is always of full height: Exit never moves. Put away with a swipe it keeps what was typed;
/// Cancel gives that up.
struct FormSheet: View {
    let form: PageForm
    let model: CorePageModel
    @State private var showsHelp = false
    @Environment(AppModel.self) private var app
    @Environment(LockModel.self) private var lock: LockModel?
    @Environment(\.grainWords) private var words

    var body: some View {
        ZStack {
            NavigationStack { page }
            if app.isBlank {
                BlankPage()
            } else if app.isCovered || lock.map({ $0.state != .open }) == true {
                Cover()
            }
        }
        .transaction { if app.isBlank || app.isCovered { $0.disablesAnimations = true } }
        .sheet(isPresented: $showsHelp) { NavigationStack { HelpScreen(mayKeep: true) } }
    }

    private var page: some View {
        List {
            if !form.lead.isEmpty { Section { Quiet(form.lead).bareRow() } }
            Section { FormRows(form: form, model: model) }
        }
        .grainList()
        .safeAreaInset(edge: .bottom, spacing: 0) {
            VStack(spacing: 0) {
                NoticeBar(model: model)
                Button(form.save, action: tap { await model.send(.save(form)) })
                    .buttonStyle(.grain(.filled))
                    .padding(Measure.margin)
                    .readable()
            }
            .background(.grain(.screen))
        }
        .grainFrame(form.title, large: false, help: { showsHelp = true })
        .toolbar {
            ToolbarItem(placement: .topBarLeading) {
                Button(words["app-cancel"], action: tap { await model.send(.giveUp) })
            }
        }
    }
}
