// The kinds that stand in the records of the content files, declared once as these are.

enums! {
    /// Whom a text speaks to (safety-and-content 3.3).
    enum Role {
        /// The one who was hurt and is healing.
        Hurt,
        /// The one who broke trust and is rebuilding.
        Hurter,
        /// Either of the two.
        Either,
        /// Someone who is alone with it: on their own, or keeping the app just for themselves.
        Solo,
    }
    /// The part of the road a text belongs to.
    enum Stage {
        /// Honesty.
        Honesty,
        /// Safety.
        Safety,
        /// Trust.
        Trust,
        /// Connection.
        Connection,
        /// Any part.
        Any,
    }
    /// Which faith a text speaks from.
    enum Faith {
        /// None: for everyone.
        None,
        /// Faith in general.
        General,
        /// Christian faith.
        Christian,
        /// Jewish faith.
        Jewish,
        /// Muslim faith.
        Muslim,
        /// Buddhist faith.
        Buddhist,
    }
    /// What a text touches that some would rather not meet.
    enum Sensitivity {
        /// Nothing.
        None,
        /// The betrayal itself.
        Infidelity,
        /// Anger.
        Anger,
        /// Grief.
        Grief,
        /// Money.
        Money,
        /// Children.
        Children,
        /// Drinking or drugs.
        Substance,
        /// Safety at home.
        Safety,
        /// Hours in which somebody is near the end of their strength.
        Despair,
    }
    /// What a text gives.
    enum Kind {
        /// Leave to be as one is.
        Permission,
        /// One small optional step.
        Practice,
        /// A way to look at it.
        Perspective,
        /// Rest.
        Rest,
    }
    /// How a card says it. What a person meets in a month is of many forms.
    enum Form {
        /// Something seen, and what is possible with it.
        Observation,
        /// Words to say, in curly marks.
        SayAloud,
        /// A short scene that happens.
        Scene,
        /// A fact about the body, sleep or memory; its source stands in the record.
        Fact,
        /// A question inside the card. Every prompt is one.
        Question,
        /// Only things, without a comment.
        List,
        /// A mistake that many make.
        Mistake,
        /// Dry humour.
        Humour,
        /// An invitation to say or do nothing.
        Silence,
        /// One small thing to do, said as the text or beside it.
        Step,
    }
    /// The days a text is made for.
    enum When {
        /// Any day.
        Any,
        /// A hard day.
        Hard,
        /// While still deciding or pausing: the question is open.
        Deciding,
        /// While parting: it is decided, and nothing may reopen it.
        Parting,
        /// While deciding, pausing or parting: true before and after a choice.
        Crossroads,
    }
    /// The part of the day a text is made for, by the clock on the wall.
    enum Hour {
        /// Any.
        Any,
        /// From four to noon.
        Morning,
        /// From five in the afternoon, through the night.
        Evening,
    }
    /// Days on which a text is not shown.
    enum NotWhen {
        /// A hard day.
        HardDay,
        /// While pausing, parting or alone with it, and for those who keep the app just for themselves: it supposes
        /// contact with the other person, and there may be an order against it.
        Separated,
        /// While resting from reminders.
        Paused,
        /// In the first weeks, and after something new came out: it supposes that time has passed, or touches what is raw.
        FirstWeeks,
    }
    /// Where a text may appear.
    enum Surface {
        /// In the app.
        App,
        /// On a notification, after a separate opt-in (S48).
        Notification,
        /// In a widget, after a separate opt-in.
        Widget,
    }
    /// How far a text has come.
    enum Review {
        /// Written, signed by nobody.
        Draft,
        /// Passed the lint.
        LintOk,
        /// Passed an editor.
        EditorOk,
        /// Passed an expert.
        ExpertOk,
        /// Approved by named people.
        Approved,
        /// Not shown any more.
        Retired,
    }
    /// How a check-in question is answered.
    enum QuestionKind {
        /// One of five steps.
        Scale,
        /// Up to five feeling words with their strength.
        Feelings,
        /// The grains of today for each area of one's own healing.
        Grains,
        /// Several of a list.
        Choices,
        /// One of a list.
        Choice,
        /// One answer for each of the seven behaviours.
        Behaviours,
        /// The promises due that day.
        Promises,
        /// Whether there is something to tell.
        Tell,
    }
    /// The heading under which a question stands in the merged form.
    enum QuestionPart {
        /// Where I am healing.
        Healing,
        /// Where I am rebuilding.
        Rebuilding,
        /// Under neither.
        Both,
    }
    /// Whether a form asks a question.
    enum Asked {
        /// Not in this form.
        None,
        /// Always.
        Ask,
        /// Another way to answer the question before it, line by line.
        Fold,
    }
    /// What a helpline is for, in the order in which they stand (R9).
    enum LineKind {
        /// Police, ambulance.
        Emergency,
        /// Violence at home.
        Dv,
        /// A crisis of one's own.
        Crisis,
        /// For those who worry about how they act (S19).
        Perpetrator,
        /// For children and teenagers.
        Child,
    }
    /// Whom a helpline is for (R8).
    enum Audience {
        /// Everyone.
        All,
        /// Women.
        Women,
        /// Men.
        Men,
        /// LGBTQ+ people.
        Lgbtq,
        /// Deaf and hard-of-hearing people.
        Deaf,
        /// Native, Aboriginal and other Indigenous people.
        Indigenous,
    }
}
