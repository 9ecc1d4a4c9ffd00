import Testing

@testable import GrainFeatures

/// Time that runs, as it is seen and told at a moment of the phone's clock.
@MainActor @Suite struct TimeReadingTests {
    private static let start = Date(timeIntervalSince1970: 1_800_000_000)

    private func time(awake: Bool = true) -> RunningTime {
        RunningTime(
            who: "Sam, the turn is yours", note: "", beganAt: Self.start, until: Self.start + 120,
            words: [
                TimeWords(from: Self.start, text: "About two minutes left", told: false),
                TimeWords(from: Self.start + 60, text: "About one minute left", told: true),
                TimeWords(from: Self.start + 120, text: "You can finish the sentence.", told: true),
            ], awake: awake)
    }

    @Test("a grain grows with the time, in four steps where motion is reduced, and no clock makes it less than nothing")
    func grown() {
        let parts = [-500, 0, 60, 120, 9_000].map { time().part(at: Self.start + $0, reducedMotion: false) }
        #expect(parts == [0, 0, 0.5, 1, 1])
        let steps = [0, 29, 31, 89, 90, 120].map { time().part(at: Self.start + $0, reducedMotion: true) }
        #expect(steps == [0, 0, 0.25, 0.5, 0.75, 1])
    }

    @Test("it is said in words, before its beginning too, and told by itself only where the core says so")
    func said() {
        #expect(time().said(at: Self.start - 30) == "About two minutes left")
        #expect(time().told(at: Self.start + 59).isEmpty)
        #expect(time().told(at: Self.start + 90) == "About one minute left")
        #expect(time().said(at: Self.start + 7_200) == "You can finish the sentence.")
    }

    @Test("while it runs the screen stays awake, and at its end the page is read again, once")
    func ends() async throws {
        let bench = try await TestApp.tracking()
        let model = await bench.opened("practice")
        _ = bench.takeEffects()
        var now = Self.start
        // A phone that slept in between comes back long after the end.
        let calls = await bench.calls {
            await model.run(time(), now: { now }, sleep: { _ in now += 500 })
        }
        #expect(calls == 1)
        #expect(bench.takeEffects() == [.keepAwake(true), .keepAwake(false)])
        #expect(await bench.calls { await model.run(time(), now: { now }) } == 0, "what is over is over")
    }

    @Test("two names for one talk are typed into no draft")
    func names() async throws {
        let bench = try await TestApp.tracking()
        let model = await bench.opened("listening/talk")
        for _ in 0..<2 {
            let yes = try #require(model.state.shown?.foot.last)
            await model.send(.press(yes))
        }
        let sections = try #require(model.state.shown?.sections)
        let forms = sections.compactMap { section -> PageForm? in
            if case .form(let form) = section.body { form } else { nil }
        }
        let form = try #require(forms.first)
        let name = try #require(form.fields.first { $0.key == "owner" })
        model.write(.text(text: "Kim"), into: name, of: form)
        #expect(model.value(of: name, in: form).text == "Kim")
        let again = await bench.opened("listening/talk")
        #expect(again.value(of: name, in: form).text.isEmpty, "another page knows nothing of it")
        await model.send(.save(form))
        #expect(model.state.shown?.sections.first?.key == "say")
    }
}
