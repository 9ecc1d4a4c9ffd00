#!/usr/bin/env bash
# ICU4J 79.1 and the JDK put days of Saudi Arabia's official calendar (islamic-umalqura) on the day before, the first of the year 1400 among them.
#
# History knows 20 November 1979 as 1 Muharram 1400 (the Grand Mosque was seized), and the Basic Law of 27 Sha'ban 1412 is of 1 March 1992. Both take
# a table that was computed for the whole time, though the rule of the calendar was changed several times before 1420 (1999); by it 1979 ends a day
# later. hijridate 2.6.0 has the months as they were published. From 1420 until 2028 all three agree, so a test with today finds nothing, while a birthday or
# a wedding day before is off by one in three of four cases. CLDR names the calendar without a word of this.
#
# Needs Python 3.10+, Maven and JDK 17. Seen 2026-11-28, the day by ICU4J, by the JDK and by hijridate:
#   1979-11-20 1399-12-30 1399-12-30 1400-1-1 / 1992-03-01 1412-8-26 1412-8-26 1412-8-27 / 2026-02-18 1447-9-1 by all
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check hijridate==2.6.0
cat >"$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>days</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>com.ibm.icu</groupId><artifactId>icu4j</artifactId><version>79.1</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B -f "$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/lib" >/dev/null
cat >"$folder/Days.java" <<'JAVA'
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;

public class Days {
    public static void main(String[] args) {
        for (String arg : args) {
            LocalDate day = LocalDate.parse(arg);
            Calendar icu = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("ar_SA@calendar=islamic-umalqura"));
            icu.setTimeInMillis(day.toEpochDay() * 86_400_000);
            HijrahDate jdk = HijrahDate.from(day);
            System.out.printf("%s %d-%d-%d %d-%d-%d%n", day,
                    icu.get(Calendar.YEAR), icu.get(Calendar.MONTH) + 1, icu.get(Calendar.DAY_OF_MONTH),
                    jdk.get(ChronoField.YEAR), jdk.get(ChronoField.MONTH_OF_YEAR), jdk.get(ChronoField.DAY_OF_MONTH));
        }
    }
}
JAVA
days="1979-11-20 1992-03-01 2026-02-18"
# shellcheck disable=SC2086
java -Duser.language=en -cp "$folder/lib/*" "$folder/Days.java" $days >"$folder/java" 2>/dev/null
# shellcheck disable=SC2086
"$folder/env/bin/python" - $days >"$folder/python" <<'PY'
import sys
from datetime import date

from hijridate import Gregorian

for arg in sys.argv[1:]:
    day = Gregorian.fromdate(date.fromisoformat(arg)).to_hijri()
    print(f"{day.year}-{day.month}-{day.day}")
PY
seen=$(paste -d ' ' "$folder/java" "$folder/python")
expected='1979-11-20 1399-12-30 1399-12-30 1400-1-1
1992-03-01 1412-8-26 1412-8-26 1412-8-27
2026-02-18 1447-9-1 1447-9-1 1447-9-1'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
