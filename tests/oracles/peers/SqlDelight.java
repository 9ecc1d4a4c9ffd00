import app.cash.sqldelight.*;
import app.cash.sqldelight.db.*;
import app.cash.sqldelight.driver.jdbc.JdbcDriver;
import app.cash.sqldelight.driver.jdbc.sqlite.JdbcSqliteDriver;
import java.nio.ByteBuffer;
import java.nio.file.*;
import java.sql.*;
import java.util.*;
import java.util.stream.LongStream;
import kotlin.Unit;
import kotlin.jvm.functions.Function1;

/**
 * SQLDelight's driver of the JVM on a file that is not encrypted: "FOLDER own|kept save|today", the tables in FOLDER/schema.sql (a
 * NUL between statements). It warms up, fills a month and says "ready"; then it prints for each line on standard input the median
 * nanoseconds of ten saves of a check-in's rows, or of ten times reading what a day's page needs.
 */
final class SqlDelight extends TransacterImpl {
    static final int MONTH = 30, WARM_UP = 3_000, TURNS = 10;
    static final String[] AREAS = {"money", "time", "honesty"}, WORDS = {"tired", "hopeful", "wary"};
    static final Random CHANCE = new Random(1);
    record Answer(String question, String item, long value) {}
    record Grain(byte[] area, long day, long change, String why) {}
    final byte[][] areas = {id(0), id(1), id(2)};
    long day = 17_129; // November 2016

    SqlDelight(String kind, Path folder, String file) throws Exception {
        super(driver(kind, folder.resolve(file)));
        for (String sql : Files.readString(folder.resolve("schema.sql")).split("\0")) run(sql);
        for (int n = 0; n < AREAS.length; n++)
            run("INSERT INTO area (id, key, tracked, side, series, position) VALUES (?, ?, 1, 'healing', 1, ?)", areas[n], AREAS[n], n);
        for (int n = 0; n < MONTH; n++) transaction(false, body -> save());
    }

    /** SQLDelight's own opens the file anew for each transaction; the other keeps one connection. */
    static SqlDriver driver(String kind, Path file) throws SQLException {
        var settings = new Properties();
        settings.putAll(Map.of("journal_mode", "WAL", "synchronous", "FULL", "foreign_keys", "true", "cache_size", "-8000"));
        if (kind.equals("own")) return new JdbcSqliteDriver("jdbc:sqlite:" + file, settings);
        Connection only = DriverManager.getConnection("jdbc:sqlite:" + file, settings);
        return new JdbcDriver() {
            @Override public Connection getConnection() { return only; }
            @Override public void closeConnection(Connection connection) {}
            @Override public void addListener(String[] keys, Query.Listener listener) {}
            @Override public void removeListener(String[] keys, Query.Listener listener) {}
            @Override public void notifyListeners(String... keys) {}
        };
    }

    static byte[] id(long at) {
        return ByteBuffer.allocate(16).putLong(at << 16 | CHANCE.nextInt(1 << 16)).putLong(CHANCE.nextLong()).array();
    }

    static Unit bound(SqlPreparedStatement statement, Object... values) {
        for (int n = 0; n < values.length; n++)
            if (values[n] instanceof Number number) statement.bindLong(n, number.longValue());
            else if (values[n] instanceof byte[] bytes) statement.bindBytes(n, bytes);
            else statement.bindString(n, (String) values[n]);
        return Unit.INSTANCE;
    }

    void run(String sql, Object... values) { getDriver().execute(null, sql, values.length, to -> bound(to, values)); }

    <T> int read(String sql, long bound, Function1<SqlCursor, T> row) {
        return new ExecutableQuery<T>(row) {
            @Override public <R> QueryResult<R> execute(Function1<? super SqlCursor, ? extends QueryResult<R>> mapper) {
                return getDriver().executeQuery(null, sql, mapper, 1, statement -> bound(statement, bound));
            }
        }.executeAsList().size();
    }

    void answer(String question, String item, int value) {
        run("INSERT INTO answer (day, question, item, value, said_on) VALUES (?, ?, ?, ?, ?)", day, question, item, value, day);
    }

    Unit save() {
        long at = ++day * 86_400_000;
        run("INSERT INTO check_in (day, form, zone, begun_at) VALUES (?, ?, ?, ?)", day, "healing", "UTC", at);
        answer("safe", "", 3);
        for (String word : WORDS) answer("feelings", word, 2);
        answer("helped", "sleep", 1);
        answer("need", "rest", 1);
        for (int n = 0; n < AREAS.length; n++) {
            answer("grains", AREAS[n], 1);
            run("INSERT INTO grain (id, area_id, day, change, tip_left, counters, source, reason, why, written_at)"
                + " VALUES (?, ?, ?, 1, NULL, NULL, 'check_in', NULL, NULL, ?)", id(at), areas[n], day, at);
            run("INSERT INTO bowl_level (area_id, day, level) VALUES (?, ?, ?)", areas[n], day, 30);
            run("UPDATE area SET level = ?, low_since = ? WHERE id = ?", 30, null, areas[n]);
        }
        return Unit.INSTANCE;
    }

    Unit today() {
        int answers = read("SELECT question, item, value FROM answer WHERE day = ?", day,
            row -> new Answer(row.getString(0), row.getString(1), row.getLong(2)));
        int grains = read("SELECT area_id, day, change, why FROM grain WHERE day > ? ORDER BY day, seq", day - MONTH,
            row -> new Grain(row.getBytes(0), row.getLong(1), row.getLong(2), row.getString(3)));
        if (answers != 9 || grains != MONTH * AREAS.length) throw new IllegalStateException(answers + ", " + grains);
        return Unit.INSTANCE;
    }

    static long median(Runnable turn, int turns) {
        return LongStream.range(0, turns).map(n -> {
            long begin = System.nanoTime();
            turn.run();
            return System.nanoTime() - begin;
        }).sorted().skip(turns / 2).findFirst().getAsLong();
    }

    /** Reading is one transaction too, so that SQLDelight's own driver opens the file once for it. */
    Runnable turn(String what) { return () -> transaction(false, body -> what.equals("save") ? save() : today()); }

    public static void main(String[] asked) throws Exception {
        Path folder = Path.of(asked[0]);
        median(new SqlDelight(asked[1], folder, "warm.db").turn(asked[2]), WARM_UP);
        Runnable turn = new SqlDelight(asked[1], folder, "month.db").turn(asked[2]);
        System.out.println("ready");
        for (var lines = new Scanner(System.in); lines.hasNextLine(); lines.nextLine()) System.out.println(median(turn, TURNS));
    }
}
