import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;

/**
 * Two builds of Grain in one JVM, each with its own library and its own Kotlin: "FOLDER NAME first", or "FOLDER NAME". FOLDER holds
 * `now` and `before`, each with `classes` and `libgrain.so`. With `first` it prints the nanoseconds of the first call of each, `now`
 * and `before`, which of them is asked first by FIRST=before; else it warms both up, says "ready", and prints for each line on standard
 * input the medians of a hundred turns.
 */
final class Beside {
    static final int WARM_UP = 2_000, TURNS = 100;

    @SuppressWarnings("unchecked")
    static Runnable call(Path folder, String build, String name) throws Exception {
        // Read once by each build's own copy of UniFFI's code.
        for (String part : new String[] {"grain", "grain_core"})
            System.setProperty("uniffi.component." + part + ".libraryOverride", folder.resolve(build).resolve("libgrain.so").toString());
        var loader = new URLClassLoader(new URL[] {folder.resolve(build).resolve("classes").toUri().toURL()}, Beside.class.getClassLoader());
        var calls = loader.loadClass("app.grain.before.Calls").getDeclaredConstructor().newInstance();
        return ((Function<String, Runnable>) calls).apply(name);
    }

    static long time(Runnable call) {
        long start = System.nanoTime();
        call.run();
        return System.nanoTime() - start;
    }

    public static void main(String[] asked) throws Exception {
        var folder = Path.of(asked[0]);
        boolean first = asked.length > 2, turned = "before".equals(System.getenv("FIRST"));
        Runnable now, before;
        if (turned) {
            before = call(folder, "before", asked[1]);
            now = call(folder, "now", asked[1]);
        } else {
            now = call(folder, "now", asked[1]);
            before = call(folder, "before", asked[1]);
        }
        if (first) {
            long one = time(turned ? before : now), two = time(turned ? now : before);
            System.out.println(turned ? two + " " + one : one + " " + two);
            return;
        }
        for (int n = 0; n < WARM_UP; n++) {
            now.run();
            before.run();
        }
        System.out.println("ready");
        while (System.in.read() > 0) {
            long[] ours = new long[TURNS], theirs = new long[TURNS];
            for (int n = 0; n < TURNS; n++) {
                ours[n] = time(now);
                theirs[n] = time(before);
            }
            Arrays.sort(ours);
            Arrays.sort(theirs);
            System.out.println(ours[TURNS / 2] + " " + theirs[TURNS / 2]);
        }
    }
}
