#!/usr/bin/env bash
# Moneta 1.4.5, the reference of Java's money standard JSR 354, writes amounts in the digits of Arabic, Persian, Bengali or Nepali as other amounts.
#
# 1234.50 is written in Egypt as ١٢٬٣٤0.00, which reads 12,340.00, ten times as much, in two kinds of digits; in Nepal as १,२३४.00, without the 50. The cents
# are always 00 and no error comes. CLDR and java.text.NumberFormat, whose patterns Moneta takes, write ١٬٢٣٤٫٥٠ and १,२३४.५०. Where a region of the
# same language has the digits 0 to 9 (ar-MA), all is right.
#
# Needs Maven and JDK 17. Seen 2026-11-28, 1234.50 EUR by Moneta and by java.text:
#   ar-EG ١٢٬٣٤0.00 ١٬٢٣٤٫٥٠ / fa-IR ۱۲٬۳۴0.00 ۱٬۲۳۴٫۵۰ / bn-BD ১,২৩৪.00 ১,২৩৪.৫০ / ne-NP १,२३४.00 १,२३४.५० / ar-MA 1.234,50 1.234,50
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>amounts</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.javamoney.moneta</groupId><artifactId>moneta-core</artifactId><version>1.4.5</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B -f "$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/lib" >/dev/null
cat >"$folder/Amounts.java" <<'JAVA'
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import javax.money.format.MonetaryFormats;
import org.javamoney.moneta.Money;

public class Amounts {
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BigDecimal amount = new BigDecimal("1234.50");
        for (String tag : List.of("ar-EG", "fa-IR", "bn-BD", "ne-NP", "ar-MA")) {
            Locale locale = Locale.forLanguageTag(tag);
            NumberFormat other = NumberFormat.getCurrencyInstance(locale);
            other.setCurrency(Currency.getInstance("EUR"));
            String seen = MonetaryFormats.getAmountFormat(locale).format(Money.of(amount, "EUR"));
            out.println(tag + " " + bare(seen) + " " + bare(other.format(amount)));
        }
    }

    /** The number alone, without the currency, spaces and marks of direction. */
    private static String bare(String text) {
        return text.replaceAll("[^\\p{Nd}.,\u066b\u066c]", "");
    }
}
JAVA
seen=$(java -cp "$folder/lib/*" "$folder/Amounts.java" 2>/dev/null)
expected='ar-EG ١٢٬٣٤0.00 ١٬٢٣٤٫٥٠
fa-IR ۱۲٬۳۴0.00 ۱٬۲۳۴٫۵۰
bn-BD ১,২৩৪.00 ১,২৩৪.৫০
ne-NP १,२३४.00 १,२३४.५०
ar-MA 1.234,50 1.234,50'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
