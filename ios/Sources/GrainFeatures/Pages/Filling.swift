/// What is typed into the forms of a page. It lies in the dependencies's drafts under the form's key, value by value under the
/// field's, until it is saved: the lock, Exit and Back take the page away and not the words.
extension CorePageModel {
    private func typed(into form: PageForm) -> [String: FormValue] {
        form.live || form.fleeting ? live : dependencies.drafts[.form(form.key), as: [String: FormValue].self] ?? [:]
    }

    private func keep(_ typed: [String: FormValue], of form: PageForm) {
        if form.live || form.fleeting {
            live = typed
            return
        }
        if typed.isEmpty {
            forget(form)
        } else {
            dependencies.drafts[.form(form.key), as: [String: FormValue].self] = typed
        }
    }

    func forget(_ form: PageForm) { dependencies.drafts.drop(.form(form.key)) }

    /// What stands in a field now.
    public func value(of field: FormField, in form: PageForm) -> FormValue {
        typed(into: form)[field.key] ?? field.start
    }

    /// Keeps what is typed or chosen.
    public func write(_ value: FormValue, into field: FormField, of form: PageForm) {
        var typed = typed(into: form)
        typed[field.key] = value
        keep(typed, of: form)
        wasWritten(field, of: form)
    }

    /// The fields that are seen now: some only while another says so.
    public func fields(of form: PageForm) -> [FormField] {
        form.fields.filter { field in
            guard let only = field.onlyIf, let other = form.fields.first(where: { $0.key == only.field }) else {
                return true
            }
            guard case .chosen(let key) = value(of: other, in: form) else { return false }
            return only.is.contains(key)
        }
    }

    /// Why what stands in a field was refused; `nil` when nothing was.
    public func refusal(of field: FormField, in form: PageForm) -> String? {
        guard let refusal, refusal.form == form.key, refusal.field == field.key else { return nil }
        return refusal.text
    }

    /// The field of a form in which something was refused.
    public func refused(in form: PageForm) -> String? { refusal?.form == form.key ? refusal?.field : nil }

    /// What goes to the core: what stands in the fields that are seen, as it was typed.
    func values(of form: PageForm) -> [FieldValue] {
        fields(of: form).map { FieldValue(key: $0.key, value: value(of: $0, in: form)) }
    }

    /// It is saved; what was typed meanwhile stays.
    func wereSaved(_ values: [FieldValue], of form: PageForm) {
        let newer = typed(into: form).filter { key, value in
            values.contains { $0.key == key && $0.value != value }
        }
        keep(newer, of: form)
    }
}

extension FormField {
    /// What stands in it before anything is chosen. Where a day or a time is needed, a picker shows one from the start, and
    /// what it shows is what is saved.
    var start: FormValue {
        switch (input, value) {
        case (.day(let from, let until, "", _), .day(nil)): .day(day: from ?? until)
        case (.time(""), .time(nil)): .time(time: .noon)
        case (.number(let from, _), .number(nil)): .number(number: from)
        default: value
        }
    }
}

extension FormInput {
    /// What a picker begins with when a day or a time that may stay open is set.
    public var first: FormValue? {
        switch self {
        case .day(let from, let until, _, _): .day(day: from ?? until ?? .some)
        case .time: .time(time: .noon)
        default: nil
        }
    }

    /// No day, no time.
    public var unset: FormValue {
        if case .time = self { .time(time: nil) } else { .day(day: nil) }
    }
}

extension WallTime {
    static let noon = WallTime(hour: 12, minute: 0)
}

extension LocalDay {
    /// A day to begin with where the core names no first and no last one.
    static var some: LocalDay { LocalDay(onTheCalendar: Date(), in: .current) }
}
