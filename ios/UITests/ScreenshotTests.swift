import XCTest

/// Pictures of the screens in every look, and the system's own audit of each. Runs on a simulator, on a Mac.
final class ScreenshotTests: XCTestCase {
    private static let samples = ["new", "due", "done", "hardDay", "rich"]
    private static let looks = [
        ["-UIPreferredContentSizeCategoryName", "UICTContentSizeCategoryL"],
        ["-UIPreferredContentSizeCategoryName", "UICTContentSizeCategoryAccessibilityXXXL"],
        ["-AppleTextDirection", "YES", "-NSForceRightToLeftWritingDirection", "YES"],
    ]

    @MainActor func testPictures() throws {
        continueAfterFailure = true
        for sample in Self.samples {
            for (number, look) in Self.looks.enumerated() {
                let app = XCUIApplication()
                app.launchArguments = ["-sample", sample] + look
                app.launch()
                XCTAssertTrue(app.buttons["Exit"].waitForExistence(timeout: 20))
                for tab in app.tabBars.buttons.allElementsBoundByIndex {
                    tab.tap()
                    let picture = XCTAttachment(screenshot: app.screenshot())
                    picture.name = "\(sample)-\(number)-\(tab.label)"
                    picture.lifetime = .keepAlways
                    add(picture)
                    try app.performAccessibilityAudit()
                }
                app.terminate()
            }
        }
    }

    @MainActor func testExitIsBlankAtOnce() {
        let app = XCUIApplication()
        app.launchArguments = ["-sample", "due"]
        app.launch()
        let exit = app.buttons["Exit"]
        XCTAssertTrue(exit.waitForExistence(timeout: 20))
        exit.tap()
        XCTAssertFalse(exit.exists)
        XCTAssertEqual(app.buttons.count, 0)
    }
}
