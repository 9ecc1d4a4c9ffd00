#!/usr/bin/env bash
# ical4j 4.2.3 takes SKIP=BACKWARD (RFC 7529) without a word and leaves short months out all the same.
#
# RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=31;SKIP=BACKWARD is the standard way to say "on the 31st, or the last day of a shorter month". ical4j takes it
# without an error and gives the months with 31 days only, as if SKIP=OMIT stood there. lib-recur 0.17.1 gives every month.
#
# Needs Maven and JDK 17. Seen 2026-11-28, from 31 January 2026, COUNT=4:
#   ical4j [2026-01-31, 2026-03-31, 2026-05-31, 2026-07-31] / lib-recur [2026-01-31, 2026-02-28, 2026-03-31, 2026-04-30]
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
        for (String rule : List.of("RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=31;SKIP=BACKWARD;COUNT=4")) {
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
expected='ical4j RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=31;SKIP=BACKWARD;COUNT=4 [2026-01-31, 2026-03-31, 2026-05-31, 2026-07-31]
lib-recur RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=31;SKIP=BACKWARD;COUNT=4 [2026-01-31, 2026-02-28, 2026-03-31, 2026-04-30]'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
