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
