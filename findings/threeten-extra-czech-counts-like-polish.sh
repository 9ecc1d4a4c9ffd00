#!/usr/bin/env bash
# ThreeTen-Extra 1.11.0 counts days, hours and years in Czech by the rule of Polish: 22 is told as if it were 2.
#
# CLDR's plural rule for Czech has the form "few" for 2, 3 and 4 alone; Polish has it for 22, 23, 24, 32 and 102 too. AmountFormats.wordBased splits
# whatever ends in 2, 3 or 4 off for both languages: "22 dny", "42 minuty", where Czech says "22 dnů", "42 minut". 2, 5, 12 and 20 are right, and Polish is
# right throughout, so the first numbers of a test find nothing. ICU4J 79.1 follows CLDR.
#
# Needs Maven and JDK 17. Seen 2026-11-28, by ThreeTen-Extra and by ICU4J:
#   cs 3 dny, 3 dny / cs 20 dnů, 20 dnů / cs 22 dny, 22 dnů / cs 102 dny, 102 dnů / pl 22 dni, 22 dni
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>counts</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.threeten</groupId><artifactId>threeten-extra</artifactId><version>1.11.0</version></dependency>
    <dependency><groupId>com.ibm.icu</groupId><artifactId>icu4j</artifactId><version>79.1</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B -f "$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/lib" >/dev/null
cat >"$folder/Counts.java" <<'JAVA'
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.Locale;
import org.threeten.extra.AmountFormats;

public class Counts {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] args) {
        for (int days : new int[] {3, 20, 22, 102}) {
            show("cs", days);
        }
        show("pl", 22);
    }

    private static void show(String language, int days) {
        Locale locale = Locale.forLanguageTag(language);
        var icu = MeasureFormat.getInstance(locale, MeasureFormat.FormatWidth.WIDE);
        String other = icu.format(new Measure(days, MeasureUnit.DAY)).replace('\u00a0', ' ');
        OUT.println(language + " " + AmountFormats.wordBased(Period.ofDays(days), locale) + ", " + other);
    }
}
JAVA
seen=$(java -cp "$folder/lib/*" "$folder/Counts.java" 2>/dev/null)
expected='cs 3 dny, 3 dny
cs 20 dnů, 20 dnů
cs 22 dny, 22 dnů
cs 102 dny, 102 dnů
pl 22 dni, 22 dni'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
