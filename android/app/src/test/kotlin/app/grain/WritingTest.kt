package app.grain

import android.os.Bundle
import android.os.Parcel
import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.test.ext.junit.runners.AndroidJUnit4
import androidx.test.platform.app.InstrumentationRegistry
import app.grain.client.AskGrains
import app.grain.client.MomentKind
import app.grain.platform.Keystore
import app.grain.shell.Drafts
import app.grain.shell.Route
import java.io.File
import java.util.concurrent.TimeUnit
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.shadows.ShadowLooper

/** Nothing that is typed is lost, and nothing typed is kept in pieces. */
@RunWith(AndroidJUnit4::class)
class WritingTest {
    @get:Rule
    val rule = createEmptyComposeRule()
    private val handset by lazy { TestDevice(rule) }

    private fun answers() = handset.parts.rows("answers").map { it.second.lines().last() }

    private fun toTell() = handset.parts.rows("disclosures").map { it.text }

    /** A form with a field: where it is, how to come to it, the field's name. */
    private class Form(val route: Route, val field: String, vararg val taps: String)

    private val forms = listOf(
        Form(Route.Core.DISCLOSURES, "What I want to tell"),
        Form(Route.Core.PROMISES, "What", "A new promise"),
        Form(Route.Core.CARDS, "Title", "Write a card"),
        Form(Route.Core("cards/mine"), "Text", "More, Slow", "Edit"),
        Form(Route.Core.PEOPLE, "Name", "Add"),
        Form(Route.Core.PEOPLE, "One more question", "Jo"),
        Form(Route.Core.PLAN, "What helps me", "Write a plan"),
        Form(Route.Core("moments"), "A line about it, or nothing", "I am triggered"),
        Form(Route.Page.PAUSE, "My own words", "My own words"),
        Form(Route.Core.AREAS, "A name for it", "An area of my own"),
        Form(Route.Bowl("money"), "Why, if you like", "Amount, day and why"),
    )

    private fun TestDevice.lived() {
        parts.healing()
        parts.fill("cards/mine", "card", "title" to "Slow", "body" to "There is no rush.")
        parts.call { noteMoment(MomentKind.TRIGGERED) }
        parts.fill("circle", "person", "name" to "Jo", "relation" to "therapist")
    }

    @Test
    fun `what is being written is there after the lock, in every form`() = with(handset) {
        lived()
        parts.lock.set("246810")
        for (form in forms) {
            open(form.route)
            enter("246810")
            form.taps.forEach(::tap)
            write(form.field, "At dusk")
            leave()
            ShadowLooper.idleMainLooper(61, TimeUnit.SECONDS)
            comeBack()
            assertFalse("${form.route} behind the lock", has("At dusk"))
            enter("246810")
            assertTrue("${form.route} ${form.field}", written("At dusk"))
            close()
            parts.drafts.clear()
        }
    }

    @Test
    fun `what is being written is there after Exit and after Back, in every form`() = with(handset) {
        lived()
        for (form in forms) {
            open(form.route)
            form.taps.forEach(::tap)
            write(form.field, "At dusk")
            tap("Exit")
            assertFalse("${form.route} behind Exit", has("At dusk"))
            close()
            open(form.route)
            for (words in form.taps) if (has(words)) tap(words)
            assertTrue("${form.route} ${form.field}, after Exit", written("At dusk"))
            back()
            close()
            open(form.route)
            for (words in form.taps) if (has(words)) tap(words)
            assertTrue("${form.route} ${form.field}, after Back", written("At dusk"))
            close()
            parts.drafts.clear()
        }
    }

    @Test
    fun `what is chosen beside the words is there after Exit, in every form`() = with(handset) {
        lived()
        /** Fills in a form, leaves by Exit, comes back and saves. */
        fun exit(route: Route, way: List<String>, fill: () -> Unit, save: String) {
            open(route)
            way.forEach(::tap)
            fill()
            tap("Exit")
            close()
            open(route)
            way.forEach(::tap)
            tap(save)
            rule.waitForIdle()
            close()
        }
        exit(Route.Core.PROMISES, listOf("A new promise"), {
            write("What", "Lights out at ten")
            for (choice in listOf("To myself", "Each weekday", "Remind me on the day")) tap(choice)
        }, "Save")
        val made = parts.leads("promises", "Lights out at ten")
        fun promised(vararg fields: String) = parts.filled(made, "promise").run { fields.map(::get) }
        assertEquals(listOf("myself", "each_weekday", "on_the_day", "18:00"), promised("to", "rhythm", "remind", "remind_time"))
        exit(Route.Core(made), listOf("Change it before the day"), { tap("No reminder") }, "Save")
        assertEquals(listOf("off"), promised("remind"))
        exit(Route.Core.PEOPLE, listOf("Add"), {
            write("Name", "Noor")
            tap("Family")
        }, "Save")
        assertEquals("family", parts.filled(parts.leads("circle", "Noor"), "person")["relation"])
        exit(Route.Bowl("money"), listOf("Amount, day and why"), {
            write("Why, if you like", "The account")
            tap("I was told")
            tap("A lot added")
        }, "Save")
        assertEquals("I was told" to "The account", parts.call { bowl("money") }.ledger.first().run { reason to why })
        // What is saved is no draft any more.
        parts.drafts.keep()
        assertFalse(File(app.noBackupFilesDir, "drafts").exists())
    }

    @Test
    fun `the end of the process takes nothing, and the system is given no word of it`() = with(handset) {
        parts.healing()
        open(Route.Core.DISCLOSURES)
        write("What I want to tell", "We met at dusk")
        val state = Bundle()
        ask { InstrumentationRegistry.getInstrumentation().callActivityOnSaveInstanceState(it, state) }
        val parcel = Parcel.obtain().apply { writeBundle(state) }.marshall()
        for (charset in listOf(Charsets.UTF_8, Charsets.UTF_16LE)) assertFalse("$charset", "dusk" in parcel.toString(charset))
        leave()
        val file = File(app.noBackupFilesDir, "drafts")
        assertFalse("sealed", "dusk" in file.readBytes().decodeToString())
        assertEquals("We met at dusk", Drafts(file, Keystore("grain.drafts"))["disclosures text"])
        comeBack()
        tap("Note")
        assertEquals(listOf("We met at dusk"), toTell())
        leave()
        assertFalse("saved is no draft", file.exists())
        close()
        Unit
    }

    @Test
    fun `deleting everything deletes what was not saved yet`() = with(handset) {
        parts.healing()
        open(Route.Core.DISCLOSURES)
        write("What I want to tell", "We met at dusk")
        leave()
        comeBack()
        back()
        tap("You")
        tap("Delete everything")
        tap("Or in two steps, without holding")
        tap("Yes, delete")
        assertNull(parts.drafts["disclosures text"])
        assertFalse(File(app.noBackupFilesDir, "drafts").exists())
        close()
        Unit
    }

    @Test
    fun `the last words are kept when the page is left at once, by any way`() {
        val ways = mapOf<String, TestDevice.() -> Unit>(
            "Done" to { tap("Done") }, "Close" to { tap("Close") }, "Back" to { back() }, "Exit" to { tap("Exit") }, "another app" to { leave() }, "Help" to { tap("Help") },
        )
        with(handset) {
            parts.healing()
            for ((way, go) in ways) {
                open(Route.Page.PROMPT)
                write(answers().firstOrNull() ?: "Your answer", "Left by $way")
                go()
                assertEquals(listOf("Left by $way"), answers())
                close()
            }
        }
    }

    @Test
    fun `the line why and the note of the check-in are there after Done at once`() = with(handset) {
        parts.healing()
        open(Route.CheckIn())
        tapNth("A little taken", 0)
        tap("Why, if you like")
        write("Why, if you like", "the card")
        tap("Done")
        open(Route.CheckIn())
        fun why() = parts.call { checkIn() }.questions.firstNotNullOf { it.body as? AskGrains }.areas.map { it.why }.filter { it.isNotEmpty() }
        assertEquals(listOf("the card"), why())
        write("the card", "the card again")
        tapNth("A lot taken", 0)
        assertEquals("a tap right after it takes the words along", listOf("the card again"), why())
        close()
        Unit
    }

    @Test
    fun `a note typed with pauses is one note, not one for each pause`() = with(handset) {
        parts.rebuilding()
        open(Route.CheckIn())
        tap("Yes, write it down")
        var field = "What happened, in plain words"
        for (text in listOf("I met", "I met Jo", "I met Jo for lunch")) {
            write(field, text)
            pause()
            field = text
        }
        assertEquals(listOf("I met Jo for lunch"), toTell())
        tap("Done")
        open(Route.CheckIn())
        assertTrue("it is there to go on with", written("I met Jo for lunch"))
        close()
        Unit
    }

    @Test
    fun `a line why typed with pauses is one movement with one line`() = with(handset) {
        parts.healing()
        open(Route.CheckIn())
        tapNth("A little taken", 0)
        tap("Why, if you like")
        var field = "Why, if you like"
        for (text in listOf("he hid", "he hid the", "he hid the card")) {
            write(field, text)
            pause()
            field = text
        }
        tap("Done")
        val lines = parts.call { bowls() }.rows.flatMap { row -> parts.call { bowl(row.area) }.ledger }.filter { it.why.isNotEmpty() }
        assertEquals(listOf("he hid the card"), lines.map { it.why })
        assertEquals(1, parts.found("hid").size)
        close()
        Unit
    }

    @Test
    fun `what was typed and taken out again is not kept`() = with(handset) {
        parts.healing()
        open(Route.Page.PROMPT)
        write("Your answer", "No")
        pause()
        write("No", "")
        tap("Done")
        assertEquals(emptyList<String>(), answers())
        close()
        Unit
    }
}
