// The shape of every content file, declared once: the build script reads TOML into it, the core holds it as constants.
// `Text` is a string and `List<T>` a sequence in both. What is `unpacked` stands in the files for the people who write, check and
// translate them, and is left out of the app.

records! {
    /// A card or a prompt: one short text with all that decides when it may be shown.
    struct CardText {
        /// Stable id.
        id: Text,
        /// Whom it speaks to.
        role: Role,
        /// Part of the road.
        stage: Stage,
        /// An area key, or `none`.
        area: Text,
        /// Which faith.
        faith: Faith,
        /// What it touches.
        sensitivity: Sensitivity,
        /// What it gives.
        kind: Kind,
        /// How it says it.
        form: Form,
        /// Made for which days.
        when: When,
        /// Made for which part of the day.
        hour: Hour,
        /// Not on these days.
        not_when: List<NotWhen>,
        /// Made for the first weeks, and for when something new came out; true at other times too. Then it comes before others.
        first_days: bool,
        /// Where it may appear.
        surfaces: List<Surface>,
        /// Title, at most 40 characters.
        title: Text,
        /// The text, or the question of a prompt.
        body: Text,
        /// One small step, or empty.
        step: Text,
        /// How far the review has come.
        review: Review,
        /// Shown until this day, or empty.
        expires_on: Text,
    } unpacked {
        /// Raised with each change of the text.
        version: u32,
        /// For translators.
        translator_note: Text,
        /// The source article, or `none`.
        source_seed: Text,
        /// The idea taken from it.
        source_idea: Text,
        /// First 16 hex digits of SHA-256 over title, body and step, joined by line feeds.
        text_hash: Text,
        /// Phrase families a named reviewer let pass (L4).
        lint_allow: List<LintAllow>,
    }
    /// A phrase family that a reviewer let pass, and why.
    struct LintAllow {
        /// F14 to F20.
        family: Text,
        /// Why it is harmless here.
        reason: Text,
        /// Who says so.
        reviewer: Text,
    }
    /// Something to choose, with its words.
    struct Choice {
        /// Stable id.
        id: Text,
        /// The words.
        text: Text,
        /// Only for those who switched faith on.
        faith: bool,
    }
    /// The check-in's fixed lines and its questions in the order asked.
    struct CheckInText {
        /// The one line before the first question: the same for everyone, and it points to Help.
        opening: Text,
        /// Last line.
        closing: Text,
        /// For a past day, with `{day}`.
        past_day: Text,
        /// The questions.
        question: List<Question>,
    }
    /// One question of the check-in.
    struct Question {
        /// Stable id.
        id: Text,
        /// How it is answered.
        kind: QuestionKind,
        /// The words.
        text: Text,
        /// Heading in the merged form.
        section: QuestionPart,
        /// In the healing form.
        healing: Asked,
        /// In the rebuilding form.
        rebuilding: Asked,
        /// In the merged form.
        both: Asked,
        /// Most items that may be chosen, 0 for no limit.
        max: u32,
        /// What may be answered.
        answers: List<Choice>,
        /// After "Not kept".
        after_not_kept: List<Choice>,
        /// One line for each behaviour.
        line: List<Choice>,
    }
    /// The feeling words and their strengths.
    struct FeelingsText {
        /// Groups in order.
        group: List<FeelingGroup>,
        /// Strengths in order.
        strengths: List<Choice>,
    }
    /// A group of feeling words, named by state.
    struct FeelingGroup {
        /// Stable id.
        id: Text,
        /// The name.
        text: Text,
        /// The words.
        words: List<Choice>,
    }
    /// The default areas and the words for a bowl's level.
    struct AreasText {
        /// Areas in order.
        area: List<AreaText>,
        /// Level words in order.
        bowl_word: List<BowlWordText>,
    }
    /// One default area.
    struct AreaText {
        /// Stable id, also the seed of its bowl.
        id: Text,
        /// The label.
        text: Text,
        /// A line that stands with it on every screen, or empty.
        note: Text,
        /// Series 1 to 8 for charts, 0 for the first free one.
        series: u32,
    }
    /// A word for a level and its line.
    struct BowlWordText {
        /// Stable id.
        id: Text,
        /// The word.
        text: Text,
        /// The line under it.
        line: Text,
    }
    /// One neutral notification text (S45).
    struct NotificationText {
        /// Its number in the list.
        number: u32,
        /// What it is for, never shown.
        r#use: Text,
        /// Title, at most 30 characters.
        title: Text,
        /// Body, at most 90 characters.
        body: Text,
    }
    /// All that leaves the app: texts, channel names and action labels.
    struct NotificationsText {
        /// The texts.
        text: List<NotificationText>,
        /// Channel names.
        channel: List<Choice>,
        /// Action labels.
        action: List<Choice>,
    }
    /// A helpline (R1). None is confirmed for release until two people signed it. A field that is empty is left out of the
    /// file.
    struct Helpline {
        /// The number as printed, or empty when only `web` is known.
        number: Text,
        /// What it calls itself.
        name: Text,
        /// What it is for.
        kind: LineKind,
        /// Whom it is for.
        audience: Audience,
        /// Hours, or empty when not known.
        hours: Text,
        /// Language codes.
        languages: List<Text>,
        /// Text or chat, or empty.
        text: Text,
        /// Cost, or empty when not known.
        cost: Text,
        /// What is known about the bill, or empty.
        bill_note: Text,
        /// A web address to type in, or empty.
        web: Text,
        /// One more thing to know before calling, or empty.
        note: Text,
        /// Where the number was confirmed, or empty.
        source_url: Text,
        /// The day it was confirmed, or empty.
        verified_on: Text,
        /// Who confirmed it, or empty.
        verified_by: Text,
        /// The last day of trust in it is the day before, at most 180 days after `verified_on`; empty while nobody signed it (R2).
        expires_on: Text,
        /// How sure the desk research was: A seen in look-ups, B from memory and long stable, C uncertain. None is a check.
        grade: Text,
    }
    /// The helplines of one country. None is ever borrowed from a neighbour (R4, R5).
    struct Helplines {
        /// ISO 3166-1 alpha-2.
        country: Text,
        /// Its name.
        name: Text,
        /// The lines in order.
        line: List<Helpline>,
    }
    /// What is read in a hard moment.
    struct MomentsText {
        /// The slow breathing pattern.
        breathing: BreathingText,
        /// Feeling the ground.
        ground: GroundText,
        /// The pause before an answer.
        pause: PauseText,
    }
    /// A slow breathing pattern and its words.
    struct BreathingText {
        /// Seconds in.
        in_seconds: u32,
        /// Seconds out.
        out_seconds: u32,
        /// How many times.
        rounds: u32,
        /// While breathing in.
        in_line: Text,
        /// While breathing out.
        out_line: Text,
        /// For those who would rather not.
        still_line: Text,
    }
    /// Feeling the ground, one sentence a page.
    struct GroundText {
        /// Small, over every page: when it is not the ground that is needed.
        safety: Text,
        /// The pages in order.
        step: List<GroundStep>,
        /// The last page.
        end: Text,
    }
    /// One page of the ground.
    struct GroundStep {
        /// The same thing in several ways, so that no sense and no part of the body is taken for granted.
        ways: List<Text>,
    }
    /// A pause before an answer, with `{time}` for the time of return.
    struct PauseText {
        /// Before any word.
        first: Text,
        /// Who should leave instead, short.
        safety: List<Text>,
        /// Words to say, one of them at a time.
        say: List<Text>,
        /// Words to say when it takes longer.
        longer: Text,
        /// While pausing.
        rest: List<Text>,
        /// Words to say on coming back.
        back: Text,
        /// Beside them.
        back_line: Text,
        /// Words to say when it is not to be today.
        not_today: Text,
        /// Beside them.
        not_today_line: Text,
    }
    /// All guides for a talk.
    struct GuidesText {
        /// What stands around each talk between the two.
        frame: GuideFrame,
        /// The guides in order.
        guide: List<GuideText>,
    }
    /// What stands around each talk between the two.
    struct GuideFrame {
        /// When not to, after the guide's own lines.
        before: List<Text>,
        /// How a pause goes.
        time_out: List<Text>,
        /// When to stop.
        stop: List<Text>,
        /// The last lines of every guide.
        end: List<Text>,
    }
    /// A guide for a talk, with `{area}` for the name of an area (voice.md 6).
    struct GuideText {
        /// Stable id.
        id: Text,
        /// The title.
        title: Text,
        /// `plain`, `hard` or `help`.
        group: Text,
        /// `healing` or `rebuilding`; empty for both.
        side: Text,
        /// An area that has to be tracked, or empty.
        area: Text,
        /// `together` (not while pausing, parting or alone with it), `contact` (not alone with it) or `apart`; empty for all.
        when: Text,
        /// Only where faith is on.
        faith: bool,
        /// Also on a hard day.
        rest: bool,
        /// Between the two.
        two: bool,
        /// When not to use it.
        before: List<Text>,
        /// Words to find alone.
        alone: List<Text>,
        /// To begin with, one of them.
        openings: List<Text>,
        /// The turns in order.
        turn: List<GuideTurn>,
        /// What is better left out.
        avoid: List<Text>,
        /// The last page.
        end: List<Text>,
    }
    /// One turn of a talk.
    struct GuideTurn {
        /// Whose turn it is.
        who: Text,
        /// To say.
        lines: List<Text>,
        /// A word beside it, or empty.
        note: Text,
    }
    /// The safety page and the fixed safety lines (S12 to S21, C1 to C9). Read-only, the same for everyone.
    struct SafetyText {
        /// Title of the page.
        title: Text,
        /// Line above the list.
        intro: Text,
        /// What some people find (S13).
        lines: List<Text>,
        /// It is not your fault.
        fault_line: Text,
        /// For couples who both feel safe (S6).
        both_safe: Text,
        /// What the app is not (C1).
        not_therapy: Text,
        /// Notes and courts (C9).
        legal: Text,
        /// Who may see that the app is here (S44).
        before_download: Text,
        /// Others may hear (A13).
        audio_hint: Text,
        /// Before the dialler (R6).
        call_note: Text,
        /// Once under a list that holds a line nobody confirmed lately (R2).
        check_note: Text,
        /// When the country is not known (R4).
        unknown_country: List<Text>,
        /// After fear, for everyone (S16).
        after_fear: TitledLines,
        /// For those under 18 (C8).
        young: TitledLines,
        /// For those who worry about how they act (S19).
        other_side: TitledLines,
        /// What Exit does and does not do (S21).
        leaving: LeavingText,
        /// When to talk to a professional (C3).
        professional: TitledLines,
        /// Pages of their own under Help.
        topic: List<HelpTopic>,
    }
    /// A page of its own under Help, as read-only as Help itself.
    struct HelpTopic {
        /// The title, also the words of the row that opens it.
        title: Text,
        /// What stands first.
        lead: Text,
        /// What follows, in order.
        list: List<TitledLines>,
    }
    /// A title with lines under it.
    struct TitledLines {
        /// The title.
        title: Text,
        /// The lines.
        lines: List<Text>,
    }
    /// What leaving the app does and does not do.
    struct LeavingText {
        /// The title.
        title: Text,
        /// What it does.
        does: List<Text>,
        /// What it cannot do.
        does_not: List<Text>,
        /// What the phone itself offers.
        hiding: List<Text>,
    }
    /// What a practice of writing down and keeping brings beside its messages.
    struct KeptText {
        /// The practice.
        id: Text,
        /// Examples to take and change.
        example: List<KeptExample>,
        /// Phrases that a word is said of.
        phrases: List<KeptPhrases>,
    }
    /// An example, or a row of them.
    struct KeptExample {
        /// Which of the practice's sorts, or empty.
        sort: Text,
        /// The area it is about, or empty.
        area: Text,
        /// `healing` or `rebuilding`; empty for both.
        side: Text,
        /// `apart` for those who pause or part, `together` for the others, `faith` where faith is on; empty for all.
        when: Text,
        /// The words. Of a ladder, one for each step from the lowest on.
        lines: List<Text>,
    }
    /// Phrases that mean much the same.
    struct KeptPhrases {
        /// What they are called.
        id: Text,
        /// One of them is enough.
        any: List<Text>,
    }
}
