//! What the help of a command shows by example.

pub const AFTER: &str = "Most is done by its page; `page you` and `page practice` lead to all of them:\n  \
grain page promises                           what stands there, and the acts that can be done\n  \
grain do 'promises:\"add\"' text=\"Call home\"    an act, with the values of its form\n\n\
Exit codes: 0 done, 2 bad input, 3 trouble with the store. What went wrong is one line on stderr; \
with --json it is also an object on stdout, {\"error\": {\"exit\", \"kind\", \"field\", \"problem\", \"title\", \"text\"}}.\n\
The notes lie encrypted in grain.db in the data folder, their key in the file `key` beside it, readable by you alone.";

pub const ANSWERS: &str = "Answers, by your side (both: all of these but those with a *):\n  \
any         feelings=tired,hopeful:clearly    (up to five, with a strength or without)\n  \
healing     safe=mostly\n  \
healing*    helped=sleep,a_friend  need=rest\n  \
healing     grains.money=+1  grains.money=-5:why    -5, -1, 0, +1 or +5 (with a line or without)\n  \
rebuilding  defensive=no  tell=no  tell=yes  \"tell=yes:what\"\n  \
rebuilding  behaviours.follows_through=kept    kept, partly, missed or no_occasion\n  \
rebuilding  promises.ID=not_kept:told    kept, not_kept, changed, changed:DAY\n  \
rebuilding  promises.ID=kept_late    (with --day, for a day before today)\n  \
both        side=partly    (the side that rebuilds, as a whole)";

pub const PAGE: &str = "Begin with one of the menus and go on by what stands behind an arrow:\n  \
grain page you\n  grain page promises\n  grain page promise/ID      one of them, by its id as the page before has it\n\
What stands in quotes is an act: `grain do` does it as it stands there, quotes and all.\n\
What stands in round brackets is the key of a field, or of one of its options.";

pub const VALUES: &str = "An act is typed as a page shows it, in its quotes:\n  \
grain do 'disclosures:\"add\"' text=\"The letter\" --on tell\n  \
grain do 'circle:\"add\"' name=Jo relation=friend\n  \
grain do 'search:\"find\"' text=letter --json\n\
Values, by the field's key in the round brackets of the page:\n  text=\"a line\"  relation=friend           words, or the key of an option\n  \
help=sleep,rest                          several options\n  day=2026-11-28  time=20:30  day=         a day, a time, or none\n  \
days=mon,thu  days=day  days=weekday     days of the week\n  on=on  on=off  number=3                  a switch, a number\n\
A field that is left out keeps what stands in the form.";
