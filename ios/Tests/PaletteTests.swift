import GrainFeatures
import Testing

@Suite struct PaletteTests {
    struct Tokens: Decodable {
        struct Pair: Decodable {
            let light: String
            let dark: String
            let swift: String?
        }
        struct Series: Decodable {
            let light, dark, marker: String
        }
        let color: [String: Pair]
        let own: [String: Pair]
        let series: [Series]
    }

    let tokens: Tokens

    init() throws {
        let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = top.deletingLastPathComponent().appending(path: "docs/design/tokens.json")
        tokens = try JSONDecoder().decode(Tokens.self, from: Data(contentsOf: file))
    }

    private func hex(_ colour: UInt32) -> String {
        let digits = String(colour, radix: 16, uppercase: true)
        return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    }

    @Test("every colour is as in the tokens")
    func colours() throws {
        var named = tokens.own
        for pair in tokens.color.values {
            let name = pair.swift?.split(separator: " ").first.map(String.init)
            if let name, named[name] == nil { named[name] = pair }
        }
        for colour in Palette.allCases {
            let pair = try #require(named[colour.rawValue], "\(colour)")
            #expect(hex(colour.light) == pair.light && hex(colour.dark) == pair.dark, "\(colour)")
        }
    }

    @Test("every series is as in the tokens, and a ninth area begins anew")
    func series() {
        #expect(Series.all.count == tokens.series.count)
        for (series, token) in zip(Series.all, tokens.series) {
            #expect(hex(series.light) == token.light && hex(series.dark) == token.dark)
            #expect(series.marker.rawValue == token.marker)
        }
        #expect(Series.of(1) == Series.all[0] && Series.of(9) == Series.all[0])
    }
}
