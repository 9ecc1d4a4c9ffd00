import Foundation
import GrainBindings
import Testing

/// One whole day, from the first start to the evening after, in the order in which a person meets it.
@Suite struct WholeDayTests {
    let phone: Phone
    let ear = ChangeListenerImpl()
    let today = LocalDay(year: 2026, month: 11, day: 23)

    init() throws { phone = try Phone() }

    @Test("a day")
    func day() throws {
        let grain = try phone.grain()
        grain.listen(listener: ear)
        try setUp(grain)
        try card(grain)
        try question(grain)
        try promise(grain)
        try somethingToTell(grain)
        try hardMoment(grain)
        try hardDay(grain)
        try reminder(grain)
        try checkIn(grain)
        phone.change { $0.now.at += 24 * 3600 }
        try theEveningAfter(phone.grain())
    }

    private func setUp(_ grain: Grain) throws {
        #expect(try grain.today().side == nil)
        _ = try grain.chooseSide(side: .both)
        _ = try grain.trackAreas(keys: ["money", "time"])
        _ = try grain.setAreaSide(key: "time", side: .rebuilding)
        _ = try grain.setStartingLevel(area: "money", level: 30)
        #expect(try grain.today().bowls.rows.map(\.area) == ["money"])
        let heard = ear.take()
        #expect(heard.count == 4, "one callback a write")
        #expect(Set(heard.joined()).isSuperset(of: [.settings, .areas, .bowl]))
    }

    private func card(_ grain: Grain) throws {
        let card = try #require(try grain.cardToday().card)
        try grain.cardSeen(id: card.id)
        #expect(try grain.keepCard(id: card.id, keep: true).kept)
        #expect(try grain.today().card.card?.id == card.id)
        #expect(ear.take().last?.contains(.cards) == true)
    }

    private func question(_ grain: Grain) throws {
        let asked = try #require(try grain.promptToday().prompt)
        let draft = AnswerDraft(prompt: asked.id, day: asked.day, text: "We sat by the 𝒸𝒶𝒻é 🙂 café at dusk.")
        let answer = try #require(try grain.answerPrompt(draft: draft))
        let found = try grain.fill("search", on: "search", ["text": .text(text: "cafe")])
        let hit = try #require(found.page?.rows.first)
        #expect(hit.text == answer.text && hit.marked == ["𝒸𝒶𝒻é", "café"])
        #expect(try grain.page(route: "answers").rows.map(\.key) == [answer.id])
    }

    private func promise(_ grain: Grain) throws {
        let time = WallTime(hour: 20, minute: 45)
        try grain.fill(
            "promise", on: "promises",
            [
                "text": .text(text: "I call at ten."), "due_time": .time(time: WallTime(hour: 22, minute: 0)),
                "remind": .chosen(key: "on_the_day"), "remind_time": .time(time: time),
            ])
        let promise = try #require(try grain.today().promises.first)
        #expect(promise.text == "I call at ten." && promise.state == .due)
        let request = try #require(try grain.planRemindersIos().requests.first)
        #expect(request.kind == .promise && (request.title + request.body).contains("ten") == false, "neutral outside")
        guard case .once(today, time, nil, _) = request.trigger else { return #expect(Bool(false), "another time") }
        let said = try grain.answerPromise(id: promise.promise, day: today, answer: .kept)
        #expect(said.row.state == .answered(answer: .kept))
        #expect(try grain.planRemindersIos().requests.isEmpty, "silent once answered")
        #expect(try grain.bowl(area: "money").bowl.level == 30, "no deed writes a grain")
    }

    private func somethingToTell(_ grain: Grain) throws {
        let friday = LocalDay(year: 2026, month: 11, day: 27)
        let page = try #require(
            try grain.fill("disclosures", on: "disclosures", ["text": .text(text: "The letter.")]).page)
        let noted = try #require(page.rows.first)
        guard case .sheet(let form) = noted.tap, case .do(let told) = noted.buttons.first?.does else {
            return #expect(Bool(false), "nothing to tap")
        }
        let by = [
            FieldValue(key: "text", value: .text(text: "Both.")), FieldValue(key: "day", value: .day(day: friday)),
        ]
        #expect(try grain.act(act: form.does, values: by, on: nil).page == nil)
        let outcome = try grain.act(act: told, values: [], on: "disclosures")
        #expect(outcome.page?.rows.map(\.key) == [noted.key] && outcome.notice?.undo != nil)
    }

    private func hardMoment(_ grain: Grain) throws {
        let jo = ["name": FormValue.text(text: "Jo"), "number": .text(text: "+49 30 1234")]
        let call = try grain.fill("person", on: "circle", jo).page?.rows.first?.buttons.first
        #expect(call?.does == .open(address: "tel:+49301234"))
        #expect(try grain.hardMoment().straight.first?.leadsTo == .call(address: "tel:+49301234"))
        #expect(try grain.grounding().steps.allSatisfy { !$0.ways.isEmpty })
        let back = try #require(try grain.pause().times.last)
        #expect(back.at == Phone.evening + 3600)
        #expect(try grain.startPause(at: back.at)?.at == back.at)
        try grain.forgetReturn()
        #expect(try grain.pause().pausing == nil)
        let noted = try grain.noteMoment(kind: .defensive)
        try grain.changeMomentNote(id: noted.id, note: "It passed.")
        #expect(try grain.page(route: "moments").rows.first?.second.hasSuffix("It passed.") == true)
    }

    private func hardDay(_ grain: Grain) throws {
        #expect(try grain.beginHardDay().until == Phone.evening + 24 * 3600)
        let resting = try grain.today()
        #expect(resting.hardDay != nil && resting.promises.isEmpty && resting.card.hardDay)
        _ = try grain.endHardDay()
        #expect(try grain.today().hardDay == nil)
    }

    private func reminder(_ grain: Grain) throws {
        let half = WallTime(hour: 20, minute: 30)
        let outcome = try grain.fill("reminder", on: "reminders", ["times": .time(time: half)])
        #expect(outcome.wantsToNotify && ear.take().last?.contains(.reminders) == true)
        let slot = try #require(try grain.planRemindersAndroid().next)
        #expect(slot.day == today && slot.local == half)
        #expect(try (1...60).contains(grain.planRemindersIos().requests.count))
        phone.change { $0.now.at = slot.instant }
        try grain.reminderDelivered(id: slot.id, with: slot.with)
        let later = try grain.actOnReminder(id: slot.id, action: .later(until: .tenMinutes))
        #expect(later.againAt == slot.instant + 600)
        #expect(try grain.planRemindersAndroid().next?.instant == later.againAt)
        #expect(try !grain.actOnReminder(id: slot.id, action: .notToday).opens)
        #expect(try grain.planRemindersAndroid().next?.day != today)
    }

    private func checkIn(_ grain: Grain) throws {
        guard case .due = try grain.today().checkIn else { return #expect(Bool(false), "not due") }
        let today = try grain.today().day
        try grain.answerCheckIn(day: today, answers: grain.checkIn().questions.prefix(1).flatMap(answers(to:)))
        guard case .begun = try grain.today().checkIn else { return #expect(Bool(false), "not begun") }
        let draft = GrainDraft(
            area: "money", change: .lotAdded, day: nil, source: .byHand, reason: nil, why: "The bill was shown.")
        _ = try grain.addGrains(draft: draft)
        try grain.finishCheckIn(day: today)
        guard case .done(let done) = try grain.today().checkIn else { return #expect(Bool(false), "not done") }
        #expect(done.at == Phone.evening + 1800 && done.bowls.map(\.area) == ["money"])
    }

    private func theEveningAfter(_ grain: Grain) throws {
        let page = try grain.today()
        #expect(page.day == LocalDay(year: 2026, month: 11, day: 24))
        guard case .due = page.checkIn else { return #expect(Bool(false), "not due") }
        #expect(!page.promises.contains { $0.state == .due })
        #expect(try grain.checkInDays().filter(\.begun).map(\.day) == [today])
        #expect(page.bowls.rows.map(\.level) == [35])
    }
}
