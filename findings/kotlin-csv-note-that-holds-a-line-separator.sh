#!/usr/bin/env bash
# kotlin-csv 1.10.0 cannot read the row that it wrote itself when a note holds U+2028, the line separator that word processors and web pages leave in text.
#
# RFC 4180 ends a record with CRLF and nothing else. The reader ends it at U+2028, U+2029 and U+0085 as well, while the writer sets quotation marks for \r and
# \n only. With the option IGNORE for rows that are too short, as importers set it for files from elsewhere, no error comes: the note loses its
# end. Apache Commons CSV 1.14.1 reads the whole note from the very same text.
#
# Needs Maven and JDK 17. Seen 2026-11-28, the row 2026-11-28,"I waited<U+2028>and she came" written, then read:
#   kotlin-csv: error, 1 field in row 2 / with IGNORE: I waited / Commons CSV: I waited<U+2028>and she came
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>rows</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>com.jsoizo</groupId><artifactId>kotlin-csv-jvm</artifactId><version>1.10.0</version></dependency>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-csv</artifactId><version>1.14.1</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B -f "$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/lib" >/dev/null
cat >"$folder/Rows.java" <<'JAVA'
import com.github.doyaaaaaken.kotlincsv.client.CsvReader;
import com.github.doyaaaaaken.kotlincsv.client.CsvWriter;
import com.github.doyaaaaaken.kotlincsv.dsl.context.CsvReaderContext;
import com.github.doyaaaaaken.kotlincsv.dsl.context.CsvWriterContext;
import com.github.doyaaaaaken.kotlincsv.dsl.context.InsufficientFieldsRowBehaviour;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

public class Rows {
    public static void main(String[] args) throws Exception {
        var rows = List.of(List.<Object>of("2026-11-28", "I waited\u2028and she came"), List.<Object>of("2026-11-29", "quiet"));
        var bytes = new ByteArrayOutputStream();
        new CsvWriter(new CsvWriterContext()).writeAll(rows, bytes);
        String text = bytes.toString(StandardCharsets.UTF_8);
        show("written", text.strip().replace("\r\n", " / "));
        try {
            show("kotlin-csv", new CsvReader(new CsvReaderContext()).readAll(text));
        } catch (RuntimeException error) {
            show("kotlin-csv", error.getMessage());
        }
        var context = new CsvReaderContext();
        context.setInsufficientFieldsRowBehaviour(InsufficientFieldsRowBehaviour.IGNORE);
        show("with IGNORE", new CsvReader(context).readAll(text));
        show("Commons CSV", CSVFormat.RFC4180.parse(new StringReader(text)).stream().map(row -> row.toList()).toList());
    }

    private static void show(String name, Object seen) {
        System.out.println(name + ": " + seen.toString().replace("\u2028", "<U+2028>"));
    }
}
JAVA
seen=$(java -cp "$folder/lib/*" "$folder/Rows.java" 2>/dev/null)
expected='written: 2026-11-28,I waited<U+2028>and she came / 2026-11-29,quiet
kotlin-csv: Fields num seems to be 2 on each row, but on 2th csv row, fields num is 1.
with IGNORE: [[2026-11-28, I waited], [2026-11-29, quiet]]
Commons CSV: [[2026-11-28, I waited<U+2028>and she came], [2026-11-29, quiet]]'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
