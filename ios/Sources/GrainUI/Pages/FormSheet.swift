/// A form over the page. It is always of full height: Exit never moves. Put away with a swipe it keeps what was typed;
/// Cancel gives that up.
struct FormSheet: View {
    let form: PageForm
    let model: CorePageModel
    @State private var showsHelp = false
    @Environment(\.grainWords) private var words

    var body: some View {
        ScrollViewReader { scroll in
            List {
                if !form.lead.isEmpty { Section { SecondaryText(form.lead).bareRow() } }
                Section { FormRows(form: form, model: model) }
            }
            .grainList()
            // What was refused is seen, however long the form is.
            .onChange(of: model.refused(in: form)) { _, field in
                if let field { scroll.scrollTo(field, anchor: .center) }
            }
        }
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
        .helpSheet($showsHelp)
        .toolbar {
            ToolbarItem(placement: .topBarLeading) {
                Button(words["app-cancel"], action: tap { await model.send(.giveUp) })
            }
        }
    }
}
