import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRulesProvider;
import java.util.Arrays;

/** Answers "zone epoch-day minute" with the epoch second that java.time gives, or "-" for a zone it does not know. */
public final class Oracle {
    private Oracle() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 2 && arguments[0].equals("time")) {
            System.out.println(medianNanos(arguments[1]));
            return;
        }
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        out.write(ZoneRulesProvider.getVersions("Etc/UTC").lastKey() + "\n");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] part = line.split(" ");
            out.write(instant(part[0], Long.parseLong(part[1]), Integer.parseInt(part[2])));
            out.write('\n');
        }
        out.flush();
    }

    private static String instant(String zone, long day, int minute) {
        try {
            return Long.toString(convert(ZoneId.of(zone), day, minute));
        } catch (DateTimeException unknown) {
            return "-";
        }
    }

    private static long convert(ZoneId zone, long day, int minute) {
        return ZonedDateTime.of(LocalDate.ofEpochDay(day), LocalTime.of(minute / 60, minute % 60), zone).toEpochSecond();
    }

    /** The median time, in nanoseconds, of all conversions that standard input asks for, after a warm-up. */
    private static long medianNanos(String zoneName) throws Exception {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        int[][] asked = in.lines().map(line -> line.split(" "))
            .map(part -> new int[] {Integer.parseInt(part[0]), Integer.parseInt(part[1])}).toArray(int[][]::new);
        ZoneId zone = ZoneId.of(zoneName);
        long[] times = new long[400];
        long sum = 0;
        for (int round = -400; round < times.length; round++) {
            long start = System.nanoTime();
            for (int[] one : asked) {
                sum += convert(zone, one[0], one[1]);
            }
            if (round >= 0) {
                times[round] = System.nanoTime() - start;
            }
        }
        if (sum == 42) {
            System.err.println(sum); // so that no conversion is left out as unused
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
