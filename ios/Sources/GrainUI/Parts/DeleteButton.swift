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
