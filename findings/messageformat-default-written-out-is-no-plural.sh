#!/usr/bin/env bash
# messageformat 4.0.0 (MessageFormat 2 for JavaScript) writes "1 days" as soon as a message says select=plural, which is what holds when nothing is said.
#
# The specification (LDML 48, number selection) names plural as the default of the option select, beside ordinal and exact, so the two messages are one. The
# library hands the word to Intl.PluralRules, whose word for it is cardinal: every category fails, the catch-all variant comes, and the log has "Selection
# failed" alone. A key that is a number still matches and select=ordinal is understood, so "today" and "2nd" look right. ICU4J 79.1 reads both messages alike.
#
# Needs npm, Maven and JDK 17. Seen 2026-11-29, 0, 1 and 2 days in English and 1, 2 and 5 in Polish, by messageformat and by ICU4J:
#   unsaid en today, 1 day, 2 days by both / select=plural en today, 1 days, 2 days | today, 1 day, 2 days / pl 1 dnia, 2 dnia, 5 dnia | 1 dzień, 2 dni, 5 dni
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
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
import com.ibm.icu.message2.MessageFormatter;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

public class Days {
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, "UTF-8");
        for (String option : List.of("", " select=plural")) {
            for (String language : List.of("en", "pl")) {
                String text = Files.readString(Path.of(language + ".mf2")).replace("OPTION", option);
                MessageFormatter message = MessageFormatter.builder().setPattern(text).setLocale(new Locale(language)).build();
                List<String> told = new ArrayList<>();
                for (int days : language.equals("en") ? new int[] {0, 1, 2} : new int[] {1, 2, 5}) {
                    told.add(message.formatToString(Map.of("days", days)).replaceAll("[\u2066-\u2069]", ""));
                }
                out.println("icu4j" + option + " " + language + ": " + String.join(", ", told));
            }
        }
    }
}
JAVA
cd "$folder"
printf '%s\n' '.input {$days :integerOPTION}' '.match $days' '0 {{today}}' 'one {{{$days} day}}' '* {{{$days} days}}' >en.mf2
printf '%s\n' '.input {$days :integerOPTION}' '.match $days' 'one {{{$days} dzień}}' 'few {{{$days} dni}}' 'many {{{$days} dni}}' '* {{{$days} dnia}}' >pl.mf2
npm install --silent --no-fund --no-audit messageformat@4.0.0 >/dev/null
cat >days.mjs <<'JS'
import { readFileSync } from "node:fs";
import { MessageFormat } from "messageformat";

for (const option of ["", " select=plural"]) {
  for (const [language, numbers] of [["en", [0, 1, 2]], ["pl", [1, 2, 5]]]) {
    const message = new MessageFormat(language, readFileSync(`${language}.mf2`, "utf8").replace("OPTION", option), { bidiIsolation: "none" });
    const errors = new Set();
    const told = numbers.map((days) => message.format({ days }, (error) => errors.add(error.message)));
    console.log(`messageformat${option} ${language}: ${told.join(", ")}${errors.size ? ` (${[...errors].join(", ")})` : ""}`);
  }
}
JS
seen=$(node days.mjs && java -cp "lib/*" Days.java)
expected='messageformat en: today, 1 day, 2 days
messageformat pl: 1 dzień, 2 dni, 5 dni
messageformat select=plural en: today, 1 days, 2 days (Selection failed)
messageformat select=plural pl: 1 dnia, 2 dnia, 5 dnia (Selection failed)
icu4j en: today, 1 day, 2 days
icu4j pl: 1 dzień, 2 dni, 5 dni
icu4j select=plural en: today, 1 day, 2 days
icu4j select=plural pl: 1 dzień, 2 dni, 5 dni'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
