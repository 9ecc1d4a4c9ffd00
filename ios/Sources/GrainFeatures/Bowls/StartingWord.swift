/// A word for where a bowl stands at the start, with a level in its middle. A test holds that the core calls it so.
public struct StartingWord: Equatable, Sendable {
    /// The id of the word.
    public let text: String
    public let level: UInt8

    public static let all = [
        StartingWord(text: "bowl-word-empty", level: 0), StartingWord(text: "bowl-word-low", level: 10),
        StartingWord(text: "bowl-word-filling", level: 32), StartingWord(text: "bowl-word-half", level: 55),
        StartingWord(text: "bowl-word-nearly-full", level: 80), StartingWord(text: "bowl-word-full", level: 100),
    ]
}
