/// Any page of the core: an inset list of its sections, what stands at its foot, the form over it and the question before
/// something is taken away for good.
struct CorePageScreen: View {
    @State private var model: CorePageModel
    @State private var reading = StepReading()
    @Environment(LockModel.self) private var lock: LockModel?

    init(dependencies: Dependencies, route: String) {
        _model = State(initialValue: CorePageModel(dependencies, route: route))
    }

    var body: some View {
        content
            .safeAreaInset(edge: .bottom, spacing: 0) {
                VStack(spacing: 0) {
                    DoingBar(model: model)
                    NoticeBar(model: model)
                    if let page = model.state.shown { PageFoot(page: page, model: model, reading: $reading) }
                }
            }
            .following(model)
            .grainFrame(model.state.shown?.title ?? "", large: model.state.shown?.steps == nil)
            .grainSheet(sheet, isOpen: { lock.map { $0.state == .open } ?? true }) {
                FormSheet(form: $0.form, model: model)
            }
            .modifier(AskingModifier(model: model))
            .modifier(FilesModifier(model: model, isOpen: { lock.map { $0.state == .open } ?? true }))
    }

    private var sheet: Binding<CorePageModel.Sheet?> {
        .writing(
            { model.sheet },
            write: { sheet in
                guard sheet == nil else { return }
                model.sheet = nil
                Task { await model.send(.put) }
            })
    }

    @ViewBuilder private var content: some View {
        switch model.state {
        case .waiting: ScrollView { Waiting().padding(.horizontal, Measure.margin).readable() }
        case .shown(let page): list(page).id(reading.place).modifier(SearchModifier(form: page.liveForm, model: model))
        case .trouble(let trouble):
            ScrollView {
                TroubleCard(trouble: trouble, again: tap { await model.load() }).padding(Measure.margin).readable()
            }
        }
    }

    private func list(_ page: CorePage) -> some View {
        List {
            if !page.lead.isEmpty { Section { SecondaryText(page.lead).bareRow() } }
            ForEach(page.sections.filter { !$0.isLive }, id: \.key) { section in
                PageSectionView(section: section, model: model, reading: reading, isReader: page.isReader)
            }
            FootRows(buttons: page.foot, model: model)
        }
        .grainList()
    }
}

/// A form that is done as it is typed is the system's search field. The keyboard learns nothing of it (S26).
private struct SearchModifier: ViewModifier {
    let form: PageForm?
    let model: CorePageModel

    func body(content: Content) -> some View {
        if let form, let field = form.fields.first {
            content
                .searchable(
                    text: .writing(
                        { model.value(of: field, in: form).text },
                        write: { model.write(.text(text: $0), into: field, of: form) }),
                    placement: .navigationBarDrawer(displayMode: .always), prompt: Text(verbatim: field.hint)
                )
                .onSubmit(of: .search) { Task { await model.send(.save(form)) } }
                .autocorrectionDisabled()
                .textInputAutocapitalization(.never)
        } else {
            content
        }
    }
}

extension PageSection {
    /// It stands in the search field, not in the list.
    fileprivate var isLive: Bool {
        if case .form(let form) = body { form.live } else { false }
    }
}

/// The question before something that cannot be taken back. Keeping stands first and looks otherwise.
private struct AskingModifier: ViewModifier {
    let model: CorePageModel

    func body(content: Content) -> some View {
        content.confirmationDialog(
            Text(verbatim: model.asking?.ask?.title ?? ""), isPresented: asks, titleVisibility: .visible
        ) {
            if let button = model.asking, let ask = button.ask {
                Button(ask.keep, role: .cancel, action: tap { await model.send(.keep) })
                Button(ask.goOn, role: .destructive, action: tap { await model.send(.goOn(button)) })
            }
        } message: {
            if let text = model.asking?.ask?.text, !text.isEmpty { Text(verbatim: text) }
        }
    }

    private var asks: Binding<Bool> {
        .writing({ model.asking != nil }, write: { if !$0 { model.asking = nil } })
    }
}

extension View {
    /// The list of a page: inset groups on the page's own ground.
    func grainList() -> some View {
        listStyle(.insetGrouped).scrollContentBackground(.hidden).readable()
    }

    /// A row on a card.
    func cardRow(_ ground: Palette = .card) -> some View { listRowBackground(Rectangle().fill(.grain(ground))) }

    /// A row on the ground of the page itself.
    func bareRow() -> some View {
        listRowBackground(Color.clear).listRowSeparator(.hidden)
    }
}
