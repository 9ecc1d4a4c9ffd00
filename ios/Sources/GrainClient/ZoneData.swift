/// What the system knows of the clocks of zones. iOS keeps its zone data fresh by itself, and the phone's clock goes by it;
/// so reminders do, too.
public enum ZoneData {
    /// Looked at so often. No clock was ever changed twice within that time, in seconds.
    static let step = 6 * 3600

    /// Every change of these zones' clocks after one instant and before another; zones that are not known are left out.
    public static func transitions(zones: [String], from: Date, until: Date) -> [ZoneTransitions] {
        zones.compactMap { id in
            guard let zone = TimeZone(identifier: id) else { return nil }
            let offset = { (at: Int) in zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(at))) }
            return ZoneTransitions(
                id: id, version: TimeZone.timeZoneDataVersion, offsetSeconds: Int32(offset(seconds(from))),
                changes: changes(of: offset, from: seconds(from), until: seconds(until)))
        }
    }

    /// The changes of an offset. Foundation names changes of daylight saving only; a law may change the offset itself,
    /// so it is looked at again and again, and between two that differ the second of the change is sought.
    static func changes(of offset: (Int) -> Int, from: Int, until: Int) -> [ZoneChange] {
        var found: [ZoneChange] = []
        var (at, before) = (from, offset(from))
        while at < until {
            let next = min(at + step, until)
            let after = offset(next)
            if after != before {
                var (low, high) = (at, next)
                while high - low > 1 {
                    let middle = (low + high) / 2
                    if offset(middle) == before { low = middle } else { high = middle }
                }
                let change = ZoneChange(at: Date(timeIntervalSince1970: Double(high)), offsetSeconds: Int32(after))
                if high < until { found.append(change) }
                before = after
            }
            at = next
        }
        return found
    }

    private static func seconds(_ date: Date) -> Int { Int(date.timeIntervalSince1970.rounded(.down)) }
}
