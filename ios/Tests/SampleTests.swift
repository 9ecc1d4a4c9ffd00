import GrainFeatures
import Testing

@MainActor @Suite struct SampleTests {
    @Test("every sample shows the state it is named for", arguments: Sample.allCases)
    func samples(sample: Sample) async throws {
        let client = kept(try await sample.open())
        if sample == .waiting { return }
        let model = TodayModel(Dependencies(client: client, words: Words(language: "en")))
        await model.load()
        switch (sample, model.head) {
        case (.new, .due), (.due, .due), (.rich, .due), (.rebuilding, .due), (.begun, .begun), (.done, .done),
            (.hardDay, .resting):
            break
        case (.failing, nil): #expect(model.state.shown == nil)
        default: Issue.record("\(sample): \(String(describing: model.head))")
        }
    }
}
