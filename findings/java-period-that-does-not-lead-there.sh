#!/usr/bin/env bash
# java.time (JDK 17) counts back from 29 January 2026 to 30 January 2025, and the period it gives leads to the 29th.
#
# LocalDate.until takes whole months off and counts the days that are left: forwards from the day that the months lead to, backwards by the length of the
# month of the end. So day.plus(day.until(other)) is another day than other, once in 85 pairs when counting back and never when counting forwards.
# kotlinx-datetime 0.8.0, which stands on java.time there, promises that adding the period leads to the other day, and it does.
#
# Needs Maven and JDK 17. Seen 2026-11-28, the period, and where it leads:
#   java P-11M-30D 2025-01-29 / kotlinx -P11M29D 2025-01-30 / of 146000 pairs: back 1723, forwards 0
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>periods</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.jetbrains.kotlinx</groupId><artifactId>kotlinx-datetime-jvm</artifactId><version>0.8.0</version>
    </dependency>
  </dependencies>
</project>
XML
mvn -q -B -f "$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/lib" >/dev/null
cat >"$folder/Periods.java" <<'JAVA'
import java.time.LocalDate;
import kotlinx.datetime.LocalDateJvmKt;

public class Periods {
    public static void main(String[] args) {
        LocalDate day = LocalDate.of(2026, 1, 29);
        LocalDate other = LocalDate.of(2025, 1, 30);
        System.out.println("java " + day.until(other) + " " + day.plus(day.until(other)));
        var here = new kotlinx.datetime.LocalDate(2026, 1, 29);
        var there = new kotlinx.datetime.LocalDate(2025, 1, 30);
        var period = LocalDateJvmKt.periodUntil(here, there);
        System.out.println("kotlinx " + period + " " + LocalDateJvmKt.plus(here, period));

        LocalDate first = LocalDate.of(2026, 1, 1);
        int back = 0;
        int forwards = 0;
        for (int from = 0; from < 365; from++) {
            for (int days = 1; days <= 400; days++) {
                LocalDate start = first.plusDays(from);
                back += misses(start, start.minusDays(days));
                forwards += misses(start, start.plusDays(days));
            }
        }
        System.out.println("of " + 365 * 400 + " pairs: back " + back + ", forwards " + forwards);
    }

    private static int misses(LocalDate start, LocalDate end) {
        return start.plus(start.until(end)).equals(end) ? 0 : 1;
    }
}
JAVA
seen=$(java -cp "$folder/lib/*" "$folder/Periods.java" 2>/dev/null)
expected='java P-11M-30D 2025-01-29
kotlinx -P11M29D 2025-01-30
of 146000 pairs: back 1723, forwards 0'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
