#!/usr/bin/env bash
# ical4j 4.2.3 finds no day at all for "every day that is the last of its month".
#
# FREQ=DAILY;BYMONTHDAY=-1 is allowed by RFC 5545 (3.3.10: BYMONTHDAY limits a daily rule, -1 is the last day of the month) and means the same as
# FREQ=MONTHLY;BYMONTHDAY=-1. ical4j gives the days for the second and an empty list for the first, without an error: an event that never comes.
# lib-recur 0.17.1 gives the same days for both.
#
# Needs Maven and JDK 17. Seen 2026-11-28, from 31 January 2026, COUNT=3:
#   ical4j daily [] / lib-recur daily [2026-01-31, 2026-02-28, 2026-03-31] / both monthly [2026-01-31, 2026-02-28, 2026-03-31]
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>rules</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.mnode.ical4j</groupId><artifactId>ical4j</artifactId><version>4.2.3</version></dependency>
    <dependency><groupId>org.dmfs</groupId><artifactId>lib-recur</artifactId><version>0.17.1</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B -f "$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/lib" >/dev/null
cat >"$folder/Rules.java" <<'JAVA'
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.Recur;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRule;

public class Rules {
    public static void main(String[] args) throws Exception {
        for (String rule : List.of("FREQ=DAILY;BYMONTHDAY=-1;COUNT=3", "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3")) {
            LocalDate begin = LocalDate.of(2026, 1, 31);
            System.out.println("ical4j " + rule + " " + new Recur<LocalDate>(rule).getDates(begin, begin, begin.plusYears(1)));
            List<String> days = new ArrayList<>();
            var iterator = new RecurrenceRule(rule).iterator(new DateTime(2026, 0, 31));
            while (iterator.hasNext()) {
                DateTime day = iterator.nextDateTime();
                days.add(LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth()).toString());
            }
            System.out.println("lib-recur " + rule + " " + days);
        }
    }
}
JAVA
seen=$(java -cp "$folder/lib/*" "$folder/Rules.java" 2>/dev/null)
expected='ical4j FREQ=DAILY;BYMONTHDAY=-1;COUNT=3 []
lib-recur FREQ=DAILY;BYMONTHDAY=-1;COUNT=3 [2026-01-31, 2026-02-28, 2026-03-31]
ical4j FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3 [2026-01-31, 2026-02-28, 2026-03-31]
lib-recur FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3 [2026-01-31, 2026-02-28, 2026-03-31]'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
