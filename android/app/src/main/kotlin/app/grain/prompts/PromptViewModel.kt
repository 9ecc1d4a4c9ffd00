package app.grain.prompts

import app.grain.client.Client
import app.grain.client.GrainCalls
import app.grain.client.PromptTodayView
import app.grain.client.PromptView
import app.grain.client.Subject
import app.grain.shell.Drafts
import app.grain.shell.PageModel

private val OfTheQuestion = setOf(Subject.PROMPTS, Subject.HARD_DAY, Subject.SETTINGS, Subject.AREAS)

/** The question of the day. One that is being answered stays the same when the day changes, and is kept for its own day. */
class PromptViewModel private constructor(client: Client, private val asked: Asked) :
    PageModel<PromptTodayView>(client, OfTheQuestion, { asked.keeping(promptToday()) }) {
    constructor(client: Client, drafts: Drafts) : this(client, Asked(drafts))

    /** Leaves this question for what [call] gives. */
    fun instead(call: GrainCalls.() -> PromptTodayView) = act({ call().also { asked.leave() } }) { again() }
}

/** The question that is on the page. */
private class Asked(private val drafts: Drafts) {
    private var held: PromptTodayView? = null

    @Synchronized
    fun keeping(now: PromptTodayView): PromptTodayView {
        val before = held
        val same = before?.prompt?.day == now.prompt?.day
        return (if (before != null && before.isWritten() && !same) before else now).also { held = it }
    }

    @Synchronized
    fun leave() {
        held = null
    }

    private fun PromptTodayView.isWritten() = prompt?.let { it.text.isNotEmpty() || drafts[it.place()] != null } == true
}

/** Where the answer stands while it is written. */
internal fun PromptView.place() = "answer $id $day"
