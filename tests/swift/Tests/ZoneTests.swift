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
        _ = try grain.setReminder(draft: grain.reminders().start)
        let comes = { [grain] in
            let slots = try grain.planReminders(days: 20).slots
            return slots.first { $0.day == LocalDay(year: 2026, month: 12, day: 3) }?.instant
        }
        // Half past eight in Dublin.
        #expect(try comes() == Date(timeIntervalSince1970: 1_796_329_800))
        let ear = Ear()
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
