import GrainFeatures

/// The system's notifications with the cap of iOS: of more than 64 requests the last ones added stay, without a word.
actor FakeCentre: NotificationCentre {
    static let cap = 64

    private var allowed = Allowance.allowed
    private var waiting: [CentreRequest] = []
    private var shown: [Delivered] = []
    private var refuses: Set<String> = []
    private(set) var categories: [CentreCategory] = []
    /// What was asked of it, in order.
    private(set) var added: [String] = []
    private(set) var removed: [String] = []

    func allow(_ allowance: Allowance) { allowed = allowance }
    func refuse(_ id: String) { refuses.insert(id) }
    func forgetWhatWasAsked() { (added, removed) = ([], []) }

    func allowance() -> Allowance { allowed }
    func ask() -> Bool {
        if allowed == .notAsked { allowed = .allowed }
        return allowed == .allowed
    }
    func pending() -> [CentreRequest] { waiting }
    func delivered() -> [Delivered] { shown }
    func clear(_ ids: [String]) { shown.removeAll { ids.contains($0.id) } }
    func setCategories(_ categories: [CentreCategory]) { self.categories = categories }

    func add(_ request: CentreRequest) throws {
        struct Refused: Error {}
        if refuses.contains(request.id) { throw Refused() }
        added.append(request.id)
        waiting.removeAll { $0.id == request.id }
        waiting.append(request)
        waiting.removeFirst(max(0, waiting.count - Self.cap))
    }

    func remove(_ ids: [String]) {
        removed += ids
        waiting.removeAll { ids.contains($0.id) }
    }

    /// Lets the time pass from one moment to another and shows what comes due.
    func pass(from: Date, to: Date, in zone: TimeZone) -> [Delivered] {
        var now: [Delivered] = []
        for request in waiting {
            var at = from
            while let next = request.trigger.next(after: at, in: zone), next <= to {
                now.append(Delivered(id: request.id, with: request.with, at: next))
                at = next
                if !request.trigger.repeats { break }
            }
        }
        let gone = Set(now.map(\.id))
        waiting.removeAll { !$0.trigger.repeats && gone.contains($0.id) }
        now.sort { $0.at < $1.at }
        shown += now
        return now
    }
}

extension CentreTrigger {
    /// When the system would show it next.
    func next(after date: Date, in zone: TimeZone) -> Date? {
        guard var parts = components else { return date }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = parts.timeZone ?? zone
        parts.calendar = nil
        parts.timeZone = nil
        if !repeats {
            return calendar.date(from: parts).flatMap { $0 > date ? $0 : nil }
        }
        return calendar.nextDate(after: date, matching: parts, matchingPolicy: .nextTime)
    }
}
