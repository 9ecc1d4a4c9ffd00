package app.grain.render

import androidx.activity.compose.BackHandler
import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.grain.client.PageStep
import app.grain.client.StepsBody
import app.grain.design.BodyText
import app.grain.design.Card
import app.grain.design.FilledButton
import app.grain.design.GreyButton
import app.grain.design.Radius
import app.grain.design.SecondLine
import app.grain.design.SectionTitle
import app.grain.design.SideBySide
import app.grain.design.Type
import app.grain.design.WordButton
import app.grain.shell.Frame
import app.grain.shell.TopBarStart
import app.grain.shell.LocalShell
import app.grain.shell.Route
import app.grain.shell.largerText

/** Something that is read step by step (design.md 48): each step can be the last one. */
@Composable
internal fun StepsScreen(title: String, rail: Route.Tab?, body: StepsBody) {
    val shell = LocalShell.current
    var at by rememberSaveable { mutableIntStateOf(0) }
    var beside by rememberSaveable { mutableStateOf(false) }
    fun back() = if (beside) beside = false else at -= 1
    BackHandler(beside || at > 0, ::back)
    val aside = body.aside
    val step = if (beside && aside != null) aside else body.steps[at.coerceIn(body.steps.indices)]
    val onwards: @Composable () -> Unit = {
        SideBySide {
            if (!beside && step.aside && aside != null) GreyButton(aside.title, { beside = true })
            else if (beside || at > 0) GreyButton(shell.word("app-back"), ::back)
            if (beside) Unit
            else if (at >= body.steps.lastIndex) FilledButton(shell.word("app-close"), shell::back)
            else FilledButton(shell.word("guide-next"), { at += 1 })
        }
    }
    // Each step is read from its top.
    key(at, beside) {
        Frame(title, TopBarStart.Close(), rail, foot = { onwards() }, footScrolls = largerText) {
            if (!beside) Bar(at, body.steps.size)
            StepPart(step)
            if (at > 0 && !beside && step.aside && aside != null) WordButton(shell.word("app-back"), ::back, Modifier.padding(top = 8.dp))
        }
    }
}

/** How far one has come, beside the words that say it. */
@Composable
private fun Bar(at: Int, of: Int) = Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(6.dp)) {
    val colours = MaterialTheme.colorScheme
    for (step in 0 until of) Box(Modifier.weight(1f).height(4.dp).clip(Radius.full).background(if (step <= at) colours.primary else colours.outlineVariant))
}

@Composable
private fun StepPart(step: PageStep) {
    SectionTitle(step.title)
    Card(padding = 28) {
        Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
            if (step.who.isNotEmpty()) Text(step.who, Modifier.semantics { heading() }, MaterialTheme.colorScheme.primary, style = Type.head)
            for (line in step.lines) Text(line, style = if (step.aside) Type.reading else Type.body)
            SecondLine(step.note)
        }
    }
    if (step.avoid.isNotEmpty()) {
        SectionTitle(LocalShell.current.word("guide-avoid"))
        Column(verticalArrangement = Arrangement.spacedBy(4.dp)) {
            for (line in step.avoid) BodyText(line, colour = MaterialTheme.colorScheme.onSurfaceVariant)
        }
    }
}
