package app.grain

import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.toArgb
import androidx.test.ext.junit.runners.AndroidJUnit4
import app.grain.client.Words
import app.grain.client.Pictures
import app.grain.design.DarkOwn
import app.grain.design.DarkRoles
import app.grain.design.LightOwn
import app.grain.design.LightRoles
import app.grain.shell.Route
import java.io.File
import javax.xml.parsers.DocumentBuilderFactory
import org.json.JSONObject
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.w3c.dom.Element

/** What must hold of the project as a whole: permissions, words, one border, one set of versions. */
@RunWith(AndroidJUnit4::class)
class ProjectTest {
    private val app = File(System.getProperty("android.app")!!)
    private val root = File(System.getProperty("repository.root")!!)
    private val sources = app.resolve("src/main/kotlin").walk().filter { it.extension == "kt" }.toList()
    private val manifest = DocumentBuilderFactory.newInstance().apply { isNamespaceAware = true }.newDocumentBuilder().parse(File(System.getProperty("merged.manifest")!!))

    private val words = Words.load("en")

    private fun all(tag: String) = manifest.getElementsByTagName(tag).let { n -> (0 until n.length).map { n.item(it) as Element } }

    private fun Element.android(name: String) = getAttributeNS("http://schemas.android.com/apk/res/android", name)

    @Test
    fun `the merged manifest asks for these and nothing else`() = assertEquals(
        setOf(
            "android.permission.POST_NOTIFICATIONS", "android.permission.RECEIVE_BOOT_COMPLETED", "android.permission.SCHEDULE_EXACT_ALARM",
            "android.permission.USE_BIOMETRIC", "android.permission.WAKE_LOCK", "app.grain.DYNAMIC_RECEIVER_NOT_EXPORTED_PERMISSION",
        ),
        all("uses-permission").map { it.android("name") }.toSet(),
    )

    @Test
    fun `only the window and the receiver of the system's news are open to others`() {
        val open = listOf("activity", "service", "receiver", "provider").flatMap(::all).filter { it.android("exported") == "true" && it.android("permission").isEmpty() }
        assertEquals(setOf("app.grain.MainActivity", "app.grain.platform.ReplanReceiver"), open.map { it.android("name") }.toSet())
    }

    @Test
    fun `what the system shows by name is named by the core, and a tile is opened by the system alone`() {
        val named = listOf("application", "activity", "activity-alias", "service", "receiver", "provider").flatMap(::all)
        val labels = named.flatMap { listOf(it.android("label"), it.android("description")) }.filter(String::isNotEmpty).toSet()
        assertEquals(setOf("@string/app_name", "@string/outside_note_short", "@string/outside_breathe"), labels)
        val tiles = all("service").filter { it.android("name").endsWith("Tile") }
        assertEquals(List(2) { "android.permission.BIND_QUICK_SETTINGS_TILE" }, tiles.map { it.android("permission") })
    }

    @Test
    fun `nothing is backed up`() {
        val application = all("application").single()
        assertEquals("false", application.android("allowBackup"))
        assertTrue(application.android("dataExtractionRules").isNotEmpty() && application.android("fullBackupContent").isNotEmpty())
    }

    @Test
    fun `no library that speaks to the network`() {
        val named = root.resolve("android/gradle/libs.versions.toml").readText() + root.resolve("tests/android/aars/pom.xml").readText()
        for (word in listOf("okhttp", "ktor", "volley", "retrofit", "firebase", "play-services", "crashlytics", "sentry", "analytics")) assertTrue(word, word !in named)
    }

    private val kinds = words.ids.map { it.substringBefore('-') }.toSet()

    /** Every text in quotes that looks as the id of a label does, whatever kind of label it may be. */
    private fun asked(source: String) = Regex("\"([a-z]+(?:-[a-z0-9]+)+)\"").findAll(source).map { it.groupValues[1] }.filter { it.substringBefore('-') in kinds }.toSet()

    /** All sources but the one that writes pages as text, in a way of its own. */
    private val screens = sources.filter { it.name != "Route.kt" }

    /** What looks like the id of a label and is none. */
    private val others = setOf("earlier-days", "hard-moment")

    @Test
    fun `every text that a screen asks for is in the core`() {
        val asked = screens.flatMap { file -> asked(file.readText().replace(Regex("pageModel\\(\"[^\"]*\""), "")) }.toSet() - others
        assertTrue("${asked.size}", asked.size > 120)
        assertTrue("guides too", asked.any { it.startsWith("guide-") })
        assertEquals(emptyList<String>(), asked.filter { it !in words }.sorted())
        assertEquals(setOf("guide-nexxt"), asked("""word("guide-nexxt")""").filter { it !in words }.toSet())
    }

    @Test
    fun `no id of a text is built from parts, so that none escapes the test above`() {
        val built = Regex("\"(?:" + kinds.joinToString("|") + ")-[^\" ]*\\$|(?:word\\(|words\\[)\"[^\"]*\\$")
        assertEquals(emptyList<String>(), screens.filter { built.containsMatchIn(it.readText()) }.map { it.name })
        assertTrue(built.containsMatchIn("""word("setup-role-${'$'}side")"""))
    }

    @Test
    fun `every page is opened by some other one, and every deed of a model is done by some view`() {
        val elsewhere = sources.filter { it.name !in setOf("Route.kt", "PageOf.kt") }.joinToString("") { it.readText() }
        assertEquals(emptyList<String>(), Route.Page.entries.map { it.name }.filter { !Regex("Route\\.Page\\.$it\\b").containsMatchIn(elsewhere) })
        val models = sources.filter { it.name.endsWith("ViewModel.kt") }
        val views = (sources - models.toSet()).joinToString("") { it.readText() }
        val deeds = models.flatMap { file ->
            val model = Regex("(?s)class \\w+ViewModel.*?\n}").find(file.readText())!!.value
            Regex("(?m)^    fun (\\w+)").findAll(model).map { it.groupValues[1] }
        }
        assertTrue("${deeds.size}", deeds.size > 15)
        assertEquals(emptyList<String>(), deeds.filter { !Regex("model(\\.$it\\b|::$it\\b)").containsMatchIn(views) })
    }

    @Test
    fun `no sentence is written in a screen`() {
        val sentence = Regex("\"[A-Z][a-z]+ [a-z]+[^\"]*\"")
        val found = sources.filter { "/platform/" !in it.path && "/client/" !in it.path }.flatMap { file ->
            val code = file.readLines().filterNot { it.trim().startsWith("/**") || it.trim().startsWith("*") || it.trim().startsWith("//") }
            sentence.findAll(code.joinToString("\n")).map { "${file.name}: ${it.value}" }
        }
        assertEquals(emptyList<String>(), found)
    }

    @Test
    fun `only the client knows the generated code`() {
        val found = sources.filter { "/client/" !in it.path }.filter { Regex("""app\.grain\.(core|bindings)\b""").containsMatchIn(it.readText()) }
        assertEquals(emptyList<String>(), found.map { it.name })
    }

    @Test
    fun `the name of the app is that of the core`() {
        val strings = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(app.resolve("src/main/res/values/strings.xml")).getElementsByTagName("string")
        val words = Words.load("en")
        for (i in 0 until strings.length) {
            val string = strings.item(i) as Element
            assertEquals(words[string.getAttribute("name").replace('_', '-')], string.textContent)
        }
    }

    @Test
    fun `the colours are those of the tokens`() {
        val tokens = JSONObject(root.resolve("docs/design/tokens.json").readText())
        fun argb(hex: String) = (0xFF000000 or hex.drop(1).toLong(16)).toInt()
        for ((theme, roles, own) in listOf(Triple("light", LightRoles, LightOwn), Triple("dark", DarkRoles, DarkOwn))) {
            val colour = tokens.getJSONObject("color")
            assertEquals(argb(colour.getJSONObject("surface").getString(theme)), roles.surface.toArgb())
            for (name in colour.keys()) assertEquals("$name $theme", argb(colour.getJSONObject(name).getString(theme)), value(roles, name))
            for (name in tokens.getJSONObject("own").keys()) assertEquals("$name $theme", argb(tokens.getJSONObject("own").getJSONObject(name).getString(theme)), value(own, name))
        }
        for ((theme, dark) in listOf("light" to false, "dark" to true)) {
            assertEquals(argb(tokens.getJSONObject("own").getJSONObject("bowlWall").getString(theme)), Pictures.colors(0, dark).wall.toInt())
        }
    }

    /** The colour of a role by its name; a value class reads as the long behind it. */
    private fun value(of: Any, name: String): Int {
        val getter = of.javaClass.methods.first { it.name.startsWith("get" + name.replaceFirstChar(Char::uppercase) + "-") }
        return Color((getter.invoke(of) as Long).toULong()).toArgb()
    }

    @Test
    fun `both builds use the same versions`() {
        val catalog = root.resolve("android/gradle/libs.versions.toml").readText()
        val versions = Regex("""(?m)^([\w-]+) = "([\d.]+[\w.-]*)"$""").findAll(catalog).associate { it.groupValues[1] to it.groupValues[2] }
        val libraries = Regex("""module = "([\w.-]+):([\w.-]+)", version\.ref = "([\w-]+)"""").findAll(catalog).map { Triple(it.groupValues[1], it.groupValues[2], checkNotNull(versions[it.groupValues[3]])) }.toList()
        val poms = listOf("pom.xml", "aars/pom.xml", "aars-test/pom.xml", "app/pom.xml").joinToString("") { root.resolve("tests/android/$it").readText() }
        val properties = Regex("<([a-z.]+)>([^<>]+)</").findAll(poms).associate { it.groupValues[1] to it.groupValues[2] }
        val there = Regex("<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>").findAll(poms)
            .associate { "${it.groupValues[1]}:${it.groupValues[2]}" to it.groupValues[3].let { v -> properties[v.removeSurrounding("\${", "}")] ?: v } }
        assertTrue(libraries.size > 15)
        for ((group, name, version) in libraries) {
            val found = listOf(name, "$name-android", "$name-jvm").firstNotNullOfOrNull { there["$group:$it"] }
            assertEquals("$group:$name", version, found)
        }
        assertEquals(versions["kotlin"], properties["kotlin.version"])
    }
}
