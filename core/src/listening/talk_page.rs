//! The page of a talk, step by step: large words for two, and at every step "Pause" and "That is enough".

use super::acts::ListeningAct;
use super::page::new;
use super::talk::{Heard, Pause, Step, Talk, Tap, Who};
use super::{names, store};
use crate::app::Reading;
use crate::clock::{Timestamp, WallTime};
use crate::error::Result;
use crate::kept::examples;
use crate::page::{
    Acts, Body, Button, Field, Form, FormOption, Page, Route, RunningTime, TextStyle, TimeWords, Weight,
};
use crate::text;

/// A pause is at least so long, in milliseconds.
const COOL_DOWN: i64 = 20 * Timestamp::MINUTE;
/// The hour to go on is offered on the next five minutes.
const ROUND: i64 = 5 * Timestamp::MINUTE;

fn act(text: String, tap: Tap) -> Button {
    Button::act(text, ListeningAct::Talk(tap).token())
}

fn large(page: Page, key: &str, text: String) -> Page {
    page.section(key, "", Body::Text { lines: vec![text.into()], style: TextStyle::Large })
}

fn buttons(page: Page, buttons: Vec<Button>) -> Page {
    page.section("answer", "", Body::Buttons { buttons })
}

/// Where the talk stands; before it, whether both want it.
pub(super) fn page(scope: &Reading<'_>, route: Route) -> Result<Page> {
    let words = scope.words();
    let page = new(route, words.listening_title());
    match store::read(scope.sql, scope.at)? {
        Some(talk) => Ok(match talk.pause {
            Some(pause) => paused(scope, page, pause),
            None => step(scope, page, &talk),
        }),
        None if examples::for_two(scope) => Ok(consent(scope, page, Tap::In)),
        None => Ok(page.lead(words.listening_text_alone())),
    }
}

/// Each of the two for themselves; a no of either ends it, and nobody is told whose it was.
fn consent(scope: &Reading<'_>, page: Page, tap: Tap) -> Page {
    let words = scope.words();
    let ask = if tap == Tap::In { words.listening_first_in() } else { words.listening_second_in() };
    let no = Button::act(words.listening_not_today(), ListeningAct::NotToday.token());
    let page = page.quiet("safe", scope.content().safety.both_safe);
    large(page, "say", words.listening_consent()).quiet("ask", ask).foot(no).foot(act(words.listening_in(), tap))
}

/// What every step ends with.
fn ends(scope: &Reading<'_>, page: Page) -> Page {
    let words = scope.words();
    page.quiet("no_reason", words.listening_no_reason())
        .foot(act(words.listening_pause(), Tap::Pause))
        .foot(act(words.listening_enough(), Tap::Enough))
}

fn step(scope: &Reading<'_>, page: Page, talk: &Talk) -> Page {
    let words = scope.words();
    let (speaks, listens) = (talk.speaks, talk.speaks.other());
    let speaker = names::of(scope, speaks, speaks);
    let listener = names::of(scope, listens, speaks);
    let main = |text, tap| vec![act(text, tap).weight(Weight::Main)];
    let page = match talk.step {
        Step::OneIn => return consent(scope, page, Tap::InToo),
        Step::Plan => page.text("topic", "", vec![words.listening_topic().into()]).form("plan", "", plan(scope, talk)),
        Step::Ready => buttons(large(page, "say", words.listening_ready()), main(words.listening_start(), Tap::Start)),
        Step::Speak => {
            let page =
                page.lead(words.listening_place("speak")).section("time", "", Body::Clock { clock: time(scope, talk) });
            let page = page.quiet("own", words.listening_own_side());
            buttons(page, main(words.listening_spoken(), Tap::Spoken))
        }
        Step::SayBack => {
            let page = large(page.lead(words.listening_place("back")), "say", words.listening_say_back(listener));
            buttons(page.quiet("then", words.listening_then_ask()), main(words.listening_said_back(), Tap::SaidBack))
        }
        Step::GotIt => {
            let ask = words.listening_got_it(speaker, names::of_other(scope, listens));
            let page = large(page.lead(words.listening_place("got")), "say", ask);
            let answers = [("yes", Tap::Yes), ("partly", Tap::NotQuite), ("not_yet", Tap::NotQuite)];
            buttons(page, answers.map(|(word, tap)| act(words.listening_answer(word), tap)).into())
        }
        Step::Matters => {
            let page = large(page.lead(words.listening_place("got")), "say", words.listening_matters(speaker));
            buttons(page, main(words.listening_said(), Tap::Said))
        }
        Step::CloseEnough => {
            let page = large(page.lead(words.listening_place("got")), "say", words.listening_close_enough());
            buttons(page, main(words.listening_go_on(), Tap::GoOn))
        }
        Step::Closing => {
            let page = large(page.lead(words.listening_place("got")), "say", words.listening_closing(listener));
            let lines = ["thank", "time", "hurt"].map(|line| words.listening_close_with(line).into()).into();
            let page = page.section("lines", "", Body::Text { lines, style: TextStyle::Points });
            buttons(page, main(words.listening_one_said(), Tap::Closed))
        }
        Step::Swap | Step::OneSwaps => {
            let (ask, tap) = if talk.step == Step::Swap {
                (words.listening_swap_ask(), Tap::Swap)
            } else {
                (words.listening_swap_ask_other(), Tap::SwapToo)
            };
            buttons(large(page.lead(words.listening_place("swap")), "say", ask), vec![act(words.listening_swap(), tap)])
        }
        Step::OtherHeard => heard(scope, page, false),
        Step::OwnHeard => heard(scope, page, true),
        Step::Line => return line(scope, page, talk),
    };
    ends(scope, page)
}

fn plan(scope: &Reading<'_>, talk: &Talk) -> Form {
    let words = scope.words();
    let minutes = ["1", "2", "3"].map(|minutes| FormOption::new(minutes, words.listening_minutes(minutes)));
    let first = ["owner", "other"].map(|who| FormOption::new(who, words.listening_who(who)));
    let name = |key: &str| Field::text(key, words.listening_name_of(key), (1, text::NAME), "");
    let speaks = if talk.speaks == Who::Owner { "owner" } else { "other" };
    Form::new("listening plan", words.listening_on(), ListeningAct::Plan.token())
        .field(Field::one_of("minutes", words.listening_how_long(), minutes.into(), talk.minutes))
        .field(Field::one_of("first", words.listening_who_first(), first.into(), speaks))
        .field(name("owner"))
        .field(name("other").note(words.listening_names_note()))
        .fleeting()
}

/// The time of a turn: whose it is, what the other one does, and how much is left, never in seconds.
fn time(scope: &Reading<'_>, talk: &Talk) -> RunningTime {
    let words = scope.words();
    let (began_at, until) = talk.runs(scope.at).unwrap_or((scope.at, scope.at));
    let speaks = talk.speaks;
    let length = talk.length();
    let half = length / 2;
    let told = |left: i64| left == half || left == 0;
    let says = |left: i64, word: &str| TimeWords {
        from: until.plus(-left),
        text: words.listening_left(word).into(),
        told: told(left),
    };
    let (minute, second) = (Timestamp::MINUTE, Timestamp::SECOND);
    // Of each minute its begin, its course and its half; at the end of the last one "almost over".
    let marks = [
        (3 * minute, "three"),
        (3 * minute - 10 * second, "under_three"),
        (2 * minute + minute / 2, "two_and_half"),
        (2 * minute, "two"),
        (2 * minute - 10 * second, "under_two"),
        (minute + minute / 2, "one_and_half"),
        (minute, "one"),
        (minute - 10 * second, "under_one"),
        (minute / 2, "half"),
        (10 * second, "almost"),
        (0, "over"),
    ];
    let marks = marks.into_iter().filter(|(left, _)| *left <= length);
    RunningTime {
        who: words.listening_speaks(names::of(scope, speaks, speaks)).into(),
        note: words.listening_just_listen(names::of(scope, speaks.other(), speaks)).into(),
        began_at,
        until,
        words: marks.map(|(left, word)| says(left, word)).collect(),
        awake: true,
    }
}

fn heard(scope: &Reading<'_>, page: Page, own: bool) -> Page {
    let words = scope.words();
    let ask = words.listening_how_heard(if own { "owner" } else { "other" });
    let note = if own { words.listening_own_note() } else { words.listening_other_note() };
    let tap = |heard: Option<Heard>| if own { Tap::OwnHeard(heard) } else { Tap::OtherHeard };
    let mut answers: Vec<_> =
        Heard::ALL.iter().map(|heard| act(words.listening_heard(heard.word()), tap(Some(*heard)))).collect();
    answers.push(act(words.listening_rather_not(), tap(None)).weight(Weight::Word));
    buttons(large(page, "say", ask).quiet("note", note), answers)
}

fn line(scope: &Reading<'_>, page: Page, talk: &Talk) -> Page {
    let words = scope.words();
    let mut form = Form::new("listening line", words.listening_keep(), ListeningAct::Keep.token())
        .title(words.listening_keep_title())
        .field(Field::text("line", words.listening_line(), (2, text::SENTENCE), ""));
    if let Some(heard) = talk.heard {
        form = form.field(Field::switch("felt", words.listening_felt_too(heard.word()), false));
    }
    let nothing = Button::act(words.listening_keep_nothing(), ListeningAct::KeepNothing.token());
    large(page, "say", words.listening_keep_ask()).foot(nothing).foot(Button::sheet(words.listening_keep(), form))
}

/// A pause: nobody owes a reason, and whoever paused can name an hour.
fn paused(scope: &Reading<'_>, page: Page, pause: Pause) -> Page {
    let words = scope.words();
    let clock = |at: Timestamp| words.clock(scope.zone.shown(at).time());
    let page = match pause.go_on_at() {
        Some(at) => {
            let says = |from, text: String, told| TimeWords { from, text: text.into(), told };
            let clock = RunningTime {
                who: words.listening_paused().into(),
                note: words.listening_nobody_owes().into(),
                began_at: pause.since(),
                until: at,
                words: vec![
                    says(pause.since(), words.listening_goes_on_at(clock(at)), false),
                    says(at, words.listening_time_came(clock(at)), true),
                ],
                awake: false,
            };
            page.section("time", "", Body::Clock { clock })
        }
        None => large(page, "say", words.listening_paused()).quiet("reason", words.listening_nobody_owes()),
    };
    let then = scope.at.plus(COOL_DOWN + ROUND - 1);
    let then = scope.zone.shown(Timestamp(then.0 - then.0.rem_euclid(ROUND))).time();
    let form = go_on_form(scope, then);
    let name = Button::sheet(words.listening_name_hour(), form);
    let page = page.quiet("take", words.listening_take_time()).quiet("nobody", words.listening_nobody_follows());
    let page = if pause.go_on_at().is_none() { page.quiet("name", words.listening_can_name()) } else { page };
    buttons(page, vec![name])
        .foot(act(words.listening_not_today(), Tap::Enough))
        .foot(act(words.listening_resume(), Tap::Resume))
}

fn go_on_form(scope: &Reading<'_>, time: WallTime) -> Form {
    let words = scope.words();
    Form::new("listening go on", words.app_save(), ListeningAct::GoOnAt.token())
        .title(words.listening_name_hour())
        .field(Field::time("go_on", words.listening_go_on_at(), String::new(), Some(time)))
}
