#if DEBUG
    /// A screen over a sample, in the frame it has in the app.
    struct SampleScreen<Content: View>: View {
        let sample: Sample
        @ViewBuilder let content: (Dependencies) -> Content
        @State private var dependencies: Dependencies?
        @State private var app = AppModel(Opening { () async throws(AppError) -> any Client in FakeClient() })

        init(_ sample: Sample, @ViewBuilder content: @escaping (Dependencies) -> Content) {
            (self.sample, self.content) = (sample, content)
        }

        var body: some View {
            NavigationStack {
                if let dependencies { content(dependencies) } else { Color.clear }
            }
            .environment(app)
            .environment(\.grainWords, Words(language: "en"))
            .task {
                guard dependencies == nil, let client = try? await sample.open() else { return }
                dependencies = Dependencies(client: client, words: Words(language: "en"))
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
