import Foundation
import Testing

@testable import GrainFeatures

/// A file of the core goes out and comes back through the system's own pages.
@MainActor @Suite struct FileTests {
    private func account() async throws -> (TestApp, CorePageModel) {
        let bench = try await TestApp.tracking(.rebuilding)
        try await bench.fill("money", on: "money", ["amount": .text(text: "12.50"), "currency": .text(text: "EUR")])
        return (bench, await bench.opened("money"))
    }

    private func button(_ model: CorePageModel, _ text: String) throws -> PageButton {
        try #require(model.state.shown?.sections.flatMap(\.buttons).first { $0.text == text })
    }

    private func written(_ text: String) throws -> URL {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data(text.utf8).write(to: file)
        return file
    }

    @Test("the account is handed to the system whole, with its name and kind, and let go of once it is saved")
    func out() async throws {
        let (bench, model) = try await account()
        await model.send(.press(try button(model, "Save as a file")))
        let bytes = try await bench.core { try $0.fileBytes(file: "money") }
        #expect(model.isChoosingFile)
        #expect(model.file == .leaves(bytes: bytes, name: "account.csv", mime: "text/csv"))
        #expect(String(decoding: bytes, as: UTF8.self).contains(",12.50,EUR,"))
        await model.send(.saved)
        #expect(model.file == nil && model.notice?.text == "Saved")
        await model.send(.press(try button(model, "Save as a file")))
        await model.send(.notSaved)
        #expect(model.notice?.text.hasPrefix("It could not be saved there.") == true)
    }

    @Test("a file is read: what does not fit stays in sight when one comes back, and all of it is taken back")
    func back() async throws {
        let (_, model) = try await account()
        await model.send(.press(try button(model, "Read a file")))
        guard case .comes("money", let mimes, _) = model.file else {
            Issue.record("nothing is asked for")
            return
        }
        #expect(mimes.first == "text/csv" && model.isChoosingFile)
        let file = try written("day,direction,amount,currency\n2026-11-20,in,100,EUR\nwhenever,in,5,EUR\n")
        defer { try? FileManager.default.removeItem(at: file) }
        await model.send(.picked(file))
        #expect(model.notice?.text == "Added: 1. Here already: 0. Not fitting: 1.")
        await model.timeMoved()
        #expect(model.state.shown?.sections.first?.key == "unfit")
        await model.undo()
        #expect(model.state.shown?.sections.first?.key != "unfit")
        #expect(model.state.shown?.rows.filter { $0.second.contains("100.00") }.isEmpty == true)
    }

    @Test("what is no account, too large or gone is said, and nothing changes")
    func refused() async throws {
        let (_, model) = try await account()
        let before = model.state
        for (text, said) in [
            ("a letter", "Its first line has to name"),
            (String(repeating: "x", count: 9_000_000), "Parted into smaller"),
        ] {
            await model.send(.press(try button(model, "Read a file")))
            let file = try written(text)
            await model.send(.picked(file))
            try FileManager.default.removeItem(at: file)
            #expect(model.notice?.text.hasPrefix(said) == true, "\(model.notice?.text ?? "")")
        }
        await model.send(.press(try button(model, "Read a file")))
        await model.send(.picked(URL(fileURLWithPath: "/nowhere/account.csv")))
        #expect(model.notice?.text.hasPrefix("This file could not be opened.") == true)
        #expect(model.state == before)
    }
}

extension PageSection {
    fileprivate var buttons: [PageButton] {
        if case .buttons(let buttons) = body { buttons } else { [] }
    }
}
