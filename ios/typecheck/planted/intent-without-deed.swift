// expect: does not conform to protocol 'AppIntent'
import AppIntents

struct Planted: AppIntent {
    static let title: LocalizedStringResource = ""
}
