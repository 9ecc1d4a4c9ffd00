// The median time, in nanoseconds, that rrule.js takes to find all times of the rules on standard input ("weekdays minute", the
// weekdays as bits from Monday) in 400 days of Berlin, after a warm-up.
const { RRule, datetime } = require(process.argv[2]);

const ROUNDS = 5;
const lines = require("fs").readFileSync(0, "utf8").trim().split("\n");
const asked = lines.map((line) => line.split(" ").map(Number));
const days = [RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR, RRule.SA, RRule.SU];
const [from, until] = [datetime(2026, 11, 24, 12, 0), datetime(2027, 12, 29, 12, 0)];

function all() {
  let found = 0;
  for (const [bits, minute] of asked) {
    const rule = new RRule({
      freq: RRule.WEEKLY,
      byweekday: days.filter((_, day) => (bits >> day) & 1),
      byhour: Math.floor(minute / 60),
      byminute: minute % 60,
      bysecond: 0,
      dtstart: datetime(2026, 11, 24, 0, 0),
      until,
      tzid: "Europe/Berlin",
    });
    found += rule.between(from, until).length;
  }
  return found;
}

const times = [];
for (let turn = 0; turn <= ROUNDS; turn++) {
  const begin = process.hrtime.bigint();
  if (all() === 0) process.exit(1);
  if (turn > 0) times.push(Number(process.hrtime.bigint() - begin));
}
times.sort((a, b) => a - b);
console.log(times[Math.floor(times.length / 2)]);
