#!/usr/bin/env bash
# ZXing 3.5.4 takes the length and the text of an event in a QR code from the alarm inside the event.
#
# An alarm that repeats (RFC 5545, 3.6.6) has a DURATION, the pause between two rings, and a DESCRIPTION of its own. ZXing looks for the first line of that
# name between BEGIN:VEVENT and the end of the code, whether or not a VALARM stands around it: an event without an end ends when the first pause does,
# and the alarm's words stand as what is told about it. Without the alarm the same event has neither. biweekly 0.6.8 keeps the two apart.
#
# Needs Maven and JDK 17. Seen 2026-11-28, an event from 18:00 UTC with an alarm that repeats after 5 minutes; end and text by ZXing and by biweekly:
#   zxing 2026-12-01T18:05:00Z Time to go / zxing without the alarm: none null / biweekly null null
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>code</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>com.google.zxing</groupId><artifactId>core</artifactId><version>3.5.4</version></dependency>
    <dependency><groupId>net.sf.biweekly</groupId><artifactId>biweekly</artifactId><version>0.6.8</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B -f "$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/lib" >/dev/null
cat >"$folder/Code.java" <<'JAVA'
import biweekly.Biweekly;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.Result;
import com.google.zxing.client.result.CalendarParsedResult;
import com.google.zxing.client.result.ResultParser;
import java.time.Instant;

public class Code {
    private static final String ALARM = "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Time to go\r\nTRIGGER:-PT15M\r\nREPEAT:2\r\nDURATION:PT5M\r\nEND:VALARM\r\n";

    public static void main(String[] args) {
        show("zxing", event(ALARM));
        show("zxing without the alarm", event(""));
        var other = Biweekly.parse(event(ALARM)).first().getEvents().get(0);
        System.out.println("biweekly: " + other.getDuration() + " " + other.getDescription());
    }

    private static void show(String name, String code) {
        var seen = (CalendarParsedResult) ResultParser.parseResult(new Result(code, null, null, BarcodeFormat.QR_CODE));
        String end = seen.getEndTimestamp() < 0 ? "none" : Instant.ofEpochMilli(seen.getEndTimestamp()).toString();
        System.out.println(name + ": " + end + " " + seen.getDescription());
    }

    private static String event(String alarm) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//seen//EN\r\nBEGIN:VEVENT\r\nUID:1@seen\r\nDTSTAMP:20261101T000000Z\r\n"
                + "DTSTART:20261201T180000Z\r\nSUMMARY:Talk\r\n" + alarm + "END:VEVENT\r\nEND:VCALENDAR\r\n";
    }
}
JAVA
seen=$(java -cp "$folder/lib/*" "$folder/Code.java" 2>/dev/null)
expected='zxing: 2026-12-01T18:05:00Z Time to go
zxing without the alarm: none null
biweekly: null null'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
