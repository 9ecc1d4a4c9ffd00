package app.grain

import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.test.ext.junit.runners.AndroidJUnit4
import app.grain.shell.Route
import org.junit.Assert.assertFalse
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith

/** Over time: a picture is said in its sentences, and each line of its list leads to the days behind it. */
@RunWith(AndroidJUnit4::class)
class OverTimeTest {
    @get:Rule
    val rule = createEmptyComposeRule()
    private val handset by lazy { TestDevice(rule) }

    @Test
    fun `a picture is heard by its sentences alone, and the entries behind it are one tap away`() = with(handset) {
        parts.weeks()
        open(Route.Tab.YOU)
        tap("Over time")
        tap("Money")
        sees("Over this time the bowl of Money rose, with ups and downs.")
        assertFalse("names of heights are no words to hear", has("Empty"))
        tap("As a list")
        scrollsTo("Week from 14 December")
        tap("Week from 14 December")
        tap("Wednesday, 16 December 2026")
        sees("A little added")
        close()
        Unit
    }
}
