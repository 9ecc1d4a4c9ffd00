import Foundation
import GrainBindings
import Testing

@Suite struct ZoneTests {
    let phone: Phone
    let grain: Grain

    init() throws {
        phone = try Phone()
        grain = try phone.grain()
    }

    @Test("a change that only the phone knows moves the plan")
    func madeUp() throws {
        let day = LocalDay(year: 2026, month: 12, day: 3)
        try grain.fill(
            "promise", on: "promises",
            [
                "text": .text(text: "I call."), "day": .day(day: day), "remind": .chosen(key: "on_the_day"),
                "remind_time": .time(time: WallTime(hour: 20, minute: 30)),
            ])
        let comes = { [grain] () -> Date? in
            guard case .once(day, _, _, let instant) = try grain.planRemindersIos().requests.first?.trigger else {
                return nil
            }
            return instant
        }
        // Half past eight in Dublin.
        #expect(try comes() == Date(timeIntervalSince1970: 1_796_329_800))
        let ear = ChangeListenerImpl()
        grain.listen(listener: ear)
        let law = ZoneChange(at: Date(timeIntervalSince1970: 1_796_083_200), offsetSeconds: 4 * 3600)
        phone.change {
            $0.knows = [ZoneTransitions(id: "Europe/Dublin", version: "2026z", offsetSeconds: 0, changes: [law])]
            $0.asked = []
        }
        #expect(try comes() == Date(timeIntervalSince1970: 1_796_329_800 - 4 * 3600))
        #expect(phone.change { $0.asked } == [["Europe/Dublin"]])
        #expect(ear.take() == [[.reminders]])
    }
}
