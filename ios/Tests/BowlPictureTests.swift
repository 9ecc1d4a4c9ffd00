import GrainFeatures
import Testing

/// The bowl is the core's to the hundredth, and grains come and go as they should.
@Suite struct BowlPictureTests {
    struct Golden: Decodable {
        struct Table: Decodable {
            let area, form: String
            let places: [[Double]]
        }
        struct Shape: Decodable {
            let form: String
            let paths: [String: String]
        }
        struct Painted: Decodable {
            struct Colors: Decodable {
                let inside, wall, ring: UInt32
                let rice: [UInt32]
            }
            let series: UInt8
            let dark: Bool
            let colors: Colors
        }
        let tables: [Table]
        let shapes: [Shape]
        let colors: [Painted]
    }

    let golden: Golden

    init() throws {
        let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = top.deletingLastPathComponent().appending(path: "core/src/bowl/picture/golden.json")
        golden = try JSONDecoder().decode(Golden.self, from: Data(contentsOf: file))
    }

    private func form(_ name: String) -> BowlForm { name == "small" ? .small : .large }

    @Test("every grain lies where the golden file lays it")
    func places() async {
        let pictures = BowlPictures()
        #expect(golden.tables.count == 6)
        for table in golden.tables {
            let places = await pictures.picture(area: table.area, form: form(table.form)).places
            #expect(places.count == table.places.count)
            for (place, row) in zip(places, table.places) {
                let found = [place.x, place.y, place.angle, place.length, Double(place.layer), Double(place.tint)]
                #expect(zip(found, row).allSatisfy { abs($0 - $1) <= 0.01 }, "\(found) is not \(row)")
            }
        }
    }

    @Test("every path and colour is that of the golden file, and each path can be drawn")
    func shapes() async {
        for wanted in golden.shapes {
            let paths = await BowlPictures().picture(area: "money", form: form(wanted.form)).shape.paths
            #expect(paths.wall == wanted.paths["wall"] && paths.inside == wanted.paths["inside"])
            #expect(paths.grain == wanted.paths["grain"] && paths.rim == wanted.paths["rim"])
            for path in wanted.paths.values {
                let signs = path.filter { "MLCZ".contains($0) }.count
                #expect(signs > 0 && PathStep.read(path).count == signs, "\(path)")
            }
        }
        for painted in golden.colors {
            let (found, wanted) = (BowlColors.of(series: painted.series, dark: painted.dark), painted.colors)
            #expect(found.inside == wanted.inside && found.wall == wanted.wall && found.ring == wanted.ring)
            #expect(found.rice == wanted.rice)
        }
    }

    @Test("a path is read step by step")
    func steps() {
        let steps: [PathStep] = [
            .move(x: 1, y: 2), .line(x: -3.5, y: 4), .curve(x1: 1, y1: 2, x2: 3, y2: 4, x: 5, y: 6), .close,
        ]
        #expect(PathStep.read("M1 2L-3.5 4C1 2 3 4 5 6Z") == steps)
    }

    private func fall(_ index: Int, _ from: Int, _ to: Int, _ seconds: Double, still: Bool = false) -> GrainFall {
        GrainFall(index: index, from: from, to: to, seconds: seconds, still: still)
    }

    @Test("three fall from 24 points above their place, 90 ms apart, and the rest appear")
    func falls() {
        #expect(fall(10, 10, 15, 0.001).above > 23.9)
        #expect(fall(11, 10, 15, 0.08).opacity == 0)
        #expect((1...23).contains(fall(11, 10, 15, 0.3).above))
        #expect((0.5...2).contains(fall(10, 10, 15, 0.48).above))
        for index in 10...12 { #expect(fall(index, 10, 15, 0.54 + 0.09 * Double(index - 10)).above < 0.01) }
        #expect(fall(13, 10, 15, 0.1).above == 0 && fall(13, 10, 15, 0.1).opacity == 0.5)
        #expect(fall(9, 10, 15, 0.1) == fall(0, 10, 15, .infinity))
    }

    @Test("with less motion they appear, and what leaves fades where it lies")
    func still() {
        #expect(fall(10, 10, 11, 0.1, still: true).above == 0 && fall(10, 10, 11, 0.1, still: true).opacity == 0.5)
        #expect(abs(fall(10, 11, 10, 0.18).opacity - 0.5) < 0.001 && fall(10, 11, 10, 0.18).above == 0)
        #expect(fall(10, 11, 10, .infinity).opacity == 0)
    }
}
