extension FormValue {
    /// What is written; empty for what is no text.
    public var text: String {
        if case .text(let text) = self { text } else { "" }
    }
    /// The option that is chosen, or empty.
    public var chosen: String {
        if case .chosen(let key) = self { key } else { "" }
    }
    /// The options that are chosen.
    public var allChosen: [String] {
        if case .allChosen(let keys) = self { keys } else { [] }
    }
    public var day: LocalDay? {
        if case .day(let day) = self { day } else { nil }
    }
    public var time: WallTime? {
        if case .time(let time) = self { time } else { nil }
    }
    /// Days of the week: bit 0 for Monday to bit 6 for Sunday.
    public var weekdays: UInt8 {
        if case .weekdays(let days) = self { days } else { 0 }
    }
    public var isOn: Bool {
        if case .switch(let on) = self { on } else { false }
    }
    public var number: Int64? {
        if case .number(let number) = self { number } else { nil }
    }
}

extension Int64 {
    /// A number as it is typed, in the digits of any script; `nil` for none.
    public init?(typed: String) {
        let digits = typed.compactMap(\.wholeNumberValue).map { String($0) }.joined()
        self.init((typed.hasPrefix("-") ? "-" : "") + digits)
    }
}

extension PageRow {
    /// Its text in pieces: those that stand out, and what is between them.
    public var parts: [(text: String, stands: Bool)] {
        var (parts, rest, plain) = ([(text: String, stands: Bool)](), text[...], "")
        while !rest.isEmpty {
            if let found = marked.filter({ !$0.isEmpty && rest.hasPrefix($0) }).max(by: { $0.count < $1.count }) {
                if !plain.isEmpty { parts.append((plain, false)) }
                parts.append((found, true))
                (plain, rest) = ("", rest.dropFirst(found.count))
            } else {
                plain.append(rest.removeFirst())
            }
        }
        if !plain.isEmpty { parts.append((plain, false)) }
        return parts
    }

    /// A row that is switched on and off: its only choice, named by the row itself.
    public var toggle: PageChoice? { choices.count == 1 && choices[0].key == "on" ? choices[0] : nil }
}

extension FormInput {
    /// The seven days in the order of the person's week: the bit of each and its short name.
    public static func week(_ names: [String], begins: UInt8) -> [(bit: UInt8, name: String)] {
        (0..<names.count).map { number in
            let day = (number + Int(begins)) % names.count
            return (1 << UInt8(day), names[day])
        }
    }
}
