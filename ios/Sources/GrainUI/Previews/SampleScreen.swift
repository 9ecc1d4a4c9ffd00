#if DEBUG
    /// A screen over a sample, in the frame it has in the app.
    struct SampleScreen<Content: View>: View {
        let sample: Sample
        @ViewBuilder let content: (Desk) -> Content
        @State private var desk: Desk?
        @State private var app = AppModel(Opening { () async throws(Trouble) -> any Client in FakeClient() })

        init(_ sample: Sample, @ViewBuilder content: @escaping (Desk) -> Content) {
            (self.sample, self.content) = (sample, content)
        }

        var body: some View {
            NavigationStack {
                if let desk { content(desk) } else { Color.clear }
            }
            .environment(app)
            .environment(\.grainWords, Words(language: "en"))
            .task {
                guard desk == nil, let client = try? await sample.open() else { return }
                desk = Desk(client: client, words: Words(language: "en"))
            }
        }
    }

    extension View {
        /// The hardest looks: dark, largest text, right to left.
        func hard() -> some View {
            self
                .environment(\.colorScheme, .dark)
                .environment(\.dynamicTypeSize, .accessibility5)
                .environment(\.layoutDirection, .rightToLeft)
        }
    }
#endif
