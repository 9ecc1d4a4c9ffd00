/// All that was written to questions.
struct AnswersScreen: View {
    @State private var model: AnswersModel
    @Environment(\.grainWords) private var words

    init(desk: Desk) { _model = State(initialValue: AnswersModel(desk)) }

    var body: some View {
        PageView(model: model) { page in
            Quiet(page.none)
            ForEach(page.answers, id: \.id) { answer in
                GrainCard {
                    Quiet(answer.dayText)
                    Text(verbatim: answer.question).font(.grainLabel)
                    Text(verbatim: answer.text).font(.grainBody)
                    DeleteButton { await model.delete(answer) }
                }
            }
            if page.moreBefore != nil {
                Button(words["app-more"], action: tap { await model.loadMore() }).buttonStyle(.grain(.soft))
            }
        }
        .grainFrame(words["prompts-all-answers"])
    }
}

/// Deletes for good, asked once more.
struct DeleteButton: View {
    let delete: @MainActor () async -> Void
    @State private var asks = false
    @Environment(\.grainWords) private var words

    var body: some View {
        Button(words["app-delete"], role: .destructive) { asks = true }
            .buttonStyle(.grain(.plain))
            .confirmationDialog(Text(verbatim: words["app-delete"]), isPresented: $asks) {
                Button(words["app-delete"], role: .destructive, action: tap(delete))
                Button(words["app-keep"], role: .cancel) {}
            }
    }
}

/// Finds notes.
struct SearchScreen: View {
    @State private var model: SearchModel
    @State private var text = ""
    @Environment(\.grainWords) private var words

    init(desk: Desk) { _model = State(initialValue: SearchModel(desk)) }

    var body: some View {
        PageView(model: model) { page in
            NoteField(hint: words["app-search"], text: $text, lines: 1...1)
                .onChange(of: text) { Task { await model.type(text) } }
            Quiet(page.line).accessibilityAddTraits(.updatesFrequently)
            ForEach(page.hits, id: \.id) { hit in
                Button(action: { model.open(hit) }, label: { HitRow(hit: hit) }).buttonStyle(.plain)
            }
        }
        .grainFrame(words["app-search"], large: false)
    }
}

private struct HitRow: View {
    let hit: SearchHit

    var body: some View {
        GrainCard {
            Quiet(hit.dayText.isEmpty ? hit.kindText : hit.kindText + " · " + hit.dayText)
            snippet.font(.grainBody).foregroundStyle(.grain(.textPrimary)).multilineTextAlignment(.leading)
        }
    }

    private var snippet: Text {
        hit.snippet.reduce(Text(verbatim: "")) { whole, part in
            whole + (part.matched ? Text(verbatim: part.text).bold() : Text(verbatim: part.text))
        }
    }
}

/// One note that was found, whole, and the way to where it can be changed.
struct NoteScreen: View {
    @State private var model: NoteModel
    @Environment(\.grainWords) private var words

    init(desk: Desk, kind: NoteKind, id: String) { _model = State(initialValue: NoteModel(desk, kind: kind, id: id)) }

    var body: some View {
        PageView(model: model) { note in
            Quiet(note.dayText)
            Text(verbatim: note.text).font(.grainBody).textSelection(.enabled)
            if note.place != nil {
                Button(words["app-open"]) { model.openPlace() }.buttonStyle(.grain(.soft))
            }
        }
        .grainFrame(model.state.shown?.kindText ?? words["app-search"], large: false)
    }
}
