#!/usr/bin/env bash
# SQLDelight 2.3.2's driver for the JVM forgets a PRAGMA with the statement that set it, unless the database is in memory.
#
# After "PRAGMA foreign_keys = ON" a note of a person who does not exist is refused in memory, where tests run, and taken without a word in
# a file: outside a transaction the driver opens the file for each statement anew. What a connection holds is gone likewise; a temporary
# table is "no such table" in the next statement. A setting among the Properties of the driver does stay.
#
# Needs Maven and JDK 17. Seen 2026-11-29 (sqlite-jdbc 3.51.0.0):
#   memory: a note of nobody is refused, a temporary table is there
#   file: a note of nobody is taken, a temporary table is gone
#   file, set among the properties: a note of nobody is refused, a temporary table is gone
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>settings</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>app.cash.sqldelight</groupId><artifactId>sqlite-driver</artifactId><version>2.3.2</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B -f "$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/lib" >/dev/null
cat >"$folder/Settings.java" <<'JAVA'
import app.cash.sqldelight.db.SqlDriver;
import app.cash.sqldelight.driver.jdbc.sqlite.JdbcSqliteDriver;
import java.nio.file.Path;
import java.util.Properties;

public class Settings {
    public static void main(String[] args) {
        Properties none = new Properties(), keys = new Properties();
        keys.setProperty("foreign_keys", "true");
        tried("memory", "", none);
        tried("file", Path.of(args[0], "one.db").toString(), none);
        tried("file, set among the properties", Path.of(args[0], "two.db").toString(), keys);
    }

    private static void tried(String where, String file, Properties properties) {
        SqlDriver driver = new JdbcSqliteDriver("jdbc:sqlite:" + file, properties);
        runs(driver, "PRAGMA foreign_keys = ON");
        runs(driver, "CREATE TABLE person (id INTEGER PRIMARY KEY)");
        runs(driver, "CREATE TABLE note (person INTEGER REFERENCES person (id))");
        String note = runs(driver, "INSERT INTO note VALUES (7)") ? "taken" : "refused";
        runs(driver, "CREATE TEMPORARY TABLE found (id INTEGER)");
        String table = runs(driver, "INSERT INTO found VALUES (1)") ? "there" : "gone";
        System.out.println(where + ": a note of nobody is " + note + ", a temporary table is " + table);
    }

    private static boolean runs(SqlDriver driver, String sql) {
        try {
            driver.execute(null, sql, 0, null);
            return true;
        } catch (Exception refused) {
            return false;
        }
    }
}
JAVA
seen=$(java -cp "$folder/lib/*" "$folder/Settings.java" "$folder" 2>/dev/null)
expected='memory: a note of nobody is refused, a temporary table is there
file: a note of nobody is taken, a temporary table is gone
file, set among the properties: a note of nobody is refused, a temporary table is gone'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
