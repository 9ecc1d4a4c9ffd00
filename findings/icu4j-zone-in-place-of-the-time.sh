#!/usr/bin/env bash
# ICU4J 79.1 (MessageFormat 2) takes the time away when a message asks for its zone: "We meet at EST."
#
# The specification (LDML 48, date and time functions) says that what :time writes always includes the time, :datetime date and time, "and optionally a
# timezone" by timeZoneStyle; precision is the minute where nothing is said. ICU4J writes no more than the options name: timeZoneStyle=short leaves the zone
# alone, of :datetime too. Without any option both are right, and so is the time when precision is said beside the zone. No error comes, in the strict mode
# neither. messageformat 4.0.0 (JavaScript) writes the time and the zone.
#
# Needs npm, Maven and JDK 17. Seen 2026-11-29, 20:00 UTC of 24 December 2026 in New York, by ICU4J and by messageformat:
#   :time 3:00 PM by both / with the zone EST, 3:00 PM EST / precision said too 3:00 PM EST by both / :datetime with the zone EST, Dec 24, 2026, 3:00 PM EST
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>zone</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>com.ibm.icu</groupId><artifactId>icu4j</artifactId><version>79.1</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B -f "$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/lib" >/dev/null
cat >"$folder/Zone.java" <<'JAVA'
import com.ibm.icu.message2.MessageFormatter;
import com.ibm.icu.message2.MessageFormatter.ErrorHandlingBehavior;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.Locale;
import java.util.Map;

public class Zone {
    public static void main(String[] args) throws Exception {
        Date when = new Date(1798142400000L);
        for (String text : Files.readAllLines(Path.of("messages"))) {
            MessageFormatter message = MessageFormatter.builder().setPattern(text).setLocale(Locale.US)
                .setErrorHandlingBehavior(ErrorHandlingBehavior.STRICT).build();
            System.out.println("icu4j " + text + " " + message.formatToString(Map.of("when", when)).replace('\u202f', ' '));
        }
    }
}
JAVA
cd "$folder"
printf '%s\n' '{$when :time}' '{$when :time timeZoneStyle=short}' '{$when :time precision=minute timeZoneStyle=short}' \
  '{$when :datetime}' '{$when :datetime timeZoneStyle=short}' >messages
npm install --silent --no-fund --no-audit messageformat@4.0.0 >/dev/null
cat >zone.mjs <<'JS'
import { readFileSync } from "node:fs";
import { MessageFormat } from "messageformat";
import { DraftFunctions } from "messageformat/functions";

for (const text of readFileSync("messages", "utf8").trim().split("\n")) {
  const message = new MessageFormat("en-US", text, { functions: DraftFunctions, bidiIsolation: "none" });
  console.log(`messageformat ${text} ${message.format({ when: new Date(1798142400000) }).replaceAll("\u202f", " ")}`);
}
JS
seen=$(java -Duser.timezone=America/New_York -cp "lib/*" Zone.java && TZ=America/New_York node zone.mjs)
expected='icu4j {$when :time} 3:00 PM
icu4j {$when :time timeZoneStyle=short} EST
icu4j {$when :time precision=minute timeZoneStyle=short} 3:00 PM EST
icu4j {$when :datetime} Thu, Dec 24, 2026, 3:00 PM
icu4j {$when :datetime timeZoneStyle=short} EST
messageformat {$when :time} 3:00 PM
messageformat {$when :time timeZoneStyle=short} 3:00 PM EST
messageformat {$when :time precision=minute timeZoneStyle=short} 3:00 PM EST
messageformat {$when :datetime} Dec 24, 2026, 3:00 PM
messageformat {$when :datetime timeZoneStyle=short} Dec 24, 2026, 3:00 PM EST'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
