package app.grain.moments

import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import app.grain.R
import app.grain.client.HardDate
import app.grain.client.MomentPlanDraft
import app.grain.client.MomentPlanView
import app.grain.client.Subject
import app.grain.design.BodyText
import app.grain.design.Card
import app.grain.design.DayButton
import app.grain.design.FilledButton
import app.grain.design.SecondLine
import app.grain.design.SoftButton
import app.grain.design.Type
import app.grain.design.WriteField
import app.grain.shell.DeleteButton
import app.grain.shell.Frame
import app.grain.shell.Lead
import app.grain.shell.LocalShell
import app.grain.shell.Page
import app.grain.shell.PageStates
import app.grain.shell.Trouble
import app.grain.shell.draft
import app.grain.shell.pageModel
import java.time.LocalDate

/** My plan for hard moments: read in a hard one, written on a calm day. */
@Composable
fun PlanScreen() {
    val shell = LocalShell.current
    val model = pageModel("plan", Subject.MOMENTS, Subject.SETTINGS) { momentPlan() to today().day }
    val page by model.page.collectAsStateWithLifecycle()
    val trouble by model.trouble.collectAsStateWithLifecycle()
    var writing by rememberSaveable { mutableStateOf(false) }
    val view = (page as? Page.Shown)?.view
    Frame(shell.word("moments-plan-title"), Lead.Back()) {
        Trouble(trouble)
        when {
            view == null -> PageStates(page, model::again) {}
            writing -> Write(view.first) { draft, kept ->
                model.act({ saveMomentPlan(draft) }) {
                    kept()
                    writing = false
                }
            }
            else -> {
                Read(view.first) { writing = true }
                Dates(view.first, view.second) { draft -> model.act({ saveMomentPlan(draft) }) }
                if (!view.first.isEmpty) DeleteButton { model.act({ deleteMomentPlan() }) }
            }
        }
    }
}

@Composable
private fun Read(view: MomentPlanView, change: () -> Unit) {
    val shell = LocalShell.current
    if (view.isEmpty) BodyText(view.empty, Modifier.padding(bottom = 16.dp))
    for ((word, text) in view.plan.parts()) {
        if (text.isEmpty()) continue
        Card {
            SecondLine(shell.word(word))
            Text(text, Modifier.padding(top = 4.dp), style = Type.reading)
        }
    }
    SoftButton(shell.word(if (view.isEmpty) "prompts-write" else "moments-plan-change"), change, Modifier.padding(bottom = 16.dp))
}

/** Days of the year on which nothing is sent (N13). What they are about is not asked. */
@Composable
private fun Dates(view: MomentPlanView, today: LocalDate, save: (MomentPlanDraft) -> Unit) = Card {
    val shell = LocalShell.current
    val plan = view.plan
    Text(shell.word("moments-plan-dates"), style = Type.head)
    SecondLine(view.datesNote, Modifier.padding(top = 4.dp, bottom = 12.dp))
    for (date in view.dates) {
        Text(date.text, style = Type.bodyStrong)
        DeleteButton { save(plan.copy(dates = plan.dates - date.date)) }
    }
    DayButton(shell.word("app-add"), today, { save(plan.copy(dates = plan.dates + HardDate(it.monthValue.toUInt(), it.dayOfMonth.toUInt()))) }, icon = R.drawable.ic_add)
}

@Composable
private fun Write(view: MomentPlanView, save: (MomentPlanDraft, () -> Unit) -> Unit) {
    val shell = LocalShell.current
    val fields = listOf(
        draft("plan sets off", view.plan.setsOff), draft("plan helps", view.plan.helps), draft("plan not", view.plan.notHelps), draft("plan call", view.plan.whomToCall),
    )
    var setsOff by fields[0]
    var helps by fields[1]
    var helpsNot by fields[2]
    var whom by fields[3]
    SecondLine(shell.word("moments-plan-text"), Modifier.padding(bottom = 12.dp))
    val gap = Modifier.padding(bottom = 12.dp)
    WriteField(setsOff, { setsOff = it }, "", gap, shell.word("moments-plan-sets-off"), lines = 2)
    WriteField(helps, { helps = it }, "", gap, shell.word("moments-plan-helps"), lines = 2)
    WriteField(helpsNot, { helpsNot = it }, "", gap, shell.word("moments-plan-not"), lines = 2)
    WriteField(whom, { whom = it }, "", gap, shell.word("moments-plan-call"), lines = 2)
    FilledButton(shell.word("app-save"), { save(view.plan.copy(setsOff = setsOff, helps = helps, notHelps = helpsNot, whomToCall = whom)) { for (field in fields) field.done() } })
}

private fun MomentPlanDraft.parts() = listOf(
    "moments-plan-sets-off" to setsOff, "moments-plan-helps" to helps, "moments-plan-not" to notHelps, "moments-plan-call" to whomToCall,
)
