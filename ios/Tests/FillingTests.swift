import Testing

@testable import GrainFeatures

/// What stands in the fields of a form is what goes back, whatever they are filled in with.
@MainActor @Suite struct FillingTests {
    private let day = LocalDay(year: 2026, month: 11, day: 23)
    private let model: CorePageModel

    init() {
        model = CorePageModel(Dependencies(client: FakeClient(), words: Words(language: "en")), route: "none")
    }

    private func field(_ key: String, _ input: FormInput, _ value: FormValue, onlyIf: FormOnlyIf? = nil) -> FormField {
        FormField(key: key, label: key, hint: "", note: "", input: input, value: value, onlyIf: onlyIf)
    }

    private func form(_ fields: [FormField]) -> PageForm {
        PageForm(key: "every", title: "", lead: "", fields: fields, save: "Save", does: "none:")
    }

    private var options: [FormOption] { ["a", "b", "c"].map { FormOption(key: $0, text: $0, second: "") } }

    /// Every way to fill in a field, what stands in it at first, and something else. A new input belongs here.
    private var every: [(field: FormField, other: FormValue)] {
        let week = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
        return [
            (
                field("text", .text(lines: 2, most: 10, keyboard: .sentences), .text(text: "As it was")),
                .text(text: " As it is typed,\nwith 🙂  ")
            ),
            (field("one", .oneOf(options: options), .chosen(key: "a")), .chosen(key: "c")),
            (field("some", .someOf(options: options, most: 2), .allChosen(keys: ["a"])), .allChosen(keys: ["c", "b"])),
            (
                field("day", .day(from: nil, until: nil, open: "No day", weekBegins: 6), .day(day: nil)),
                .day(day: LocalDay(year: 2027, month: 2, day: 28))
            ),
            (field("time", .time(open: "No time"), .time(time: nil)), .time(time: WallTime(hour: 0, minute: 5))),
            (field("week", .weekdays(names: week, weekBegins: 0), .weekdays(days: 0b001_1111)), .weekdays(days: 0)),
            (field("switch", .switch, .switch(on: true)), .switch(on: false)),
            (field("number", .number(from: 0, until: 11), .number(number: 3)), .number(number: 11)),
        ]
    }

    @Test("untouched, every field goes back as the core gave it; touched, as it was typed")
    func asTyped() {
        let form = form(every.map(\.field))
        #expect(model.values(of: form) == every.map { FieldValue(key: $0.field.key, value: $0.field.value) })
        for (field, other) in every { model.write(other, into: field, of: form) }
        #expect(model.values(of: form) == every.map { FieldValue(key: $0.field.key, value: $0.other) })
        for (field, other) in every { #expect(model.value(of: field, in: form) == other) }
        let again = CorePageModel(model.dependencies, route: "none")
        #expect(again.values(of: form) == model.values(of: form), "another screen of it has the same")
    }

    @Test("what is typed wins over a new value of the page, and a field that was not touched follows it")
    func newValues() {
        let (name, note) = (
            field("name", .text(lines: 1, most: 10, keyboard: .sentences), .text(text: "Jo")),
            field("note", .text(lines: 1, most: 10, keyboard: .sentences), .text(text: ""))
        )
        model.write(.text(text: "Joan"), into: name, of: form([name, note]))
        var (newName, newNote) = (name, note)
        (newName.value, newNote.value) = (.text(text: "Johanna"), .text(text: "Mondays."))
        let values = model.values(of: form([newName, newNote]))
        #expect(values.map(\.value) == [.text(text: "Joan"), .text(text: "Mondays.")])
    }

    @Test("a field that another has to open is seen, and sent, only then; what was typed in it stays")
    func onlyIf() {
        let how = field("how", .oneOf(options: options), .chosen(key: "a"))
        let when = field(
            "when", .text(lines: 1, most: 10, keyboard: .sentences), .text(text: ""),
            onlyIf: FormOnlyIf(field: "how", is: ["b", "c"]))
        let form = form([how, when])
        #expect(model.fields(of: form) == [how] && model.values(of: form).map(\.key) == ["how"])
        model.write(.chosen(key: "b"), into: how, of: form)
        model.write(.text(text: "At ten"), into: when, of: form)
        #expect(model.fields(of: form) == [how, when])
        model.write(.chosen(key: "a"), into: how, of: form)
        #expect(model.values(of: form).map(\.key) == ["how"])
        model.write(.chosen(key: "c"), into: how, of: form)
        #expect(model.values(of: form).last?.value == .text(text: "At ten"))
    }

    @Test("where a day or a time is needed, what the picker shows is what is saved; an open one stays open")
    func needed() throws {
        let bounds = FormInput.day(from: day, until: nil, open: "", weekBegins: 0)
        let needed = form([field("day", bounds, .day(day: nil)), field("time", .time(open: ""), .time(time: nil))])
        let noon = WallTime(hour: 12, minute: 0)
        #expect(model.values(of: needed).map(\.value) == [.day(day: day), .time(time: noon)])
        let open = FormInput.day(from: day, until: nil, open: "No day yet", weekBegins: 0)
        #expect(model.values(of: form([field("day", open, .day(day: nil))])).map(\.value) == [.day(day: nil)])
        #expect(open.first == .day(day: day) && open.unset == .day(day: nil))
        #expect(FormInput.time(open: "None").unset == .time(time: nil))
    }

    @Test("the week goes as the person's does, and each day keeps its bit")
    func week() {
        let names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
        let week = FormInput.week(names, begins: 6)
        #expect(week.map(\.name) == ["Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"])
        #expect(week.map(\.bit) == [64, 1, 2, 4, 8, 16, 32])
    }

    @Test("a number is read in the digits it is typed in")
    func typed() {
        #expect(["31", "٣١", "-5", " 7 ", ""].map { Int64(typed: $0) } == [31, 31, -5, 7, nil])
    }

    @Test("words that stand out are found wherever they stand, and no letter of the text is lost")
    func marked() {
        func parts(_ text: String, _ marked: [String]) -> [String] {
            let row = PageRow(
                key: "", text: text, marked: marked, second: "", spoken: "", icon: nil, tap: nil, choices: [],
                buttons: [], menu: [])
            #expect(row.parts.map(\.text).joined() == text)
            return row.parts.filter(\.stands).map(\.text)
        }
        #expect(parts("The café, the cafés", ["café", "cafés"]) == ["café", "cafés"])
        #expect(parts("Nothing here", []).isEmpty && parts("", ["a"]).isEmpty)
    }
}
