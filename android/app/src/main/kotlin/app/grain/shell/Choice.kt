package app.grain.shell

import androidx.compose.runtime.Composable
import kotlin.reflect.KProperty

/** What is chosen in a form beside its words. It is kept with them in [Drafts], as text, until the form is saved. */
class Choice<T> internal constructor(private val draft: Draft, private val before: T, private val read: (String) -> T) {
    /** What is chosen; what is stored already where nothing was, or where an earlier version kept it in another form. */
    operator fun getValue(of: Any?, property: KProperty<*>): T = runCatching { read(draft.text) }.getOrDefault(before)

    /** Keeps the choice. */
    operator fun setValue(of: Any?, property: KProperty<*>, chosen: T) = draft.set(chosen.kept())

    /** It was saved, or is not wanted. */
    fun done() = draft.done()
}

/** A choice, or none, of a form that is saved by a button. [before] is what is stored already; [read] makes it of its `toString`. */
@Composable
fun <T : Any> choiceOrNone(place: String, before: T?, read: (String) -> T): Choice<T?> =
    Choice(draft(place, before.kept()), before) { kept -> if (kept.isEmpty()) null else read(kept) }

private fun Any?.kept() = this?.toString().orEmpty()
