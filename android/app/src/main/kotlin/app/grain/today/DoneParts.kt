package app.grain.today

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.sizeIn
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.draw.rotate
import androidx.compose.ui.platform.LocalConfiguration
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.role
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import androidx.lifecycle.Lifecycle
import androidx.lifecycle.compose.LifecycleEventEffect
import app.grain.R
import app.grain.client.DoneBowl
import app.grain.client.Pictures
import app.grain.client.TodayDone
import app.grain.design.BowlPicture
import app.grain.design.Card
import app.grain.design.Hairline
import app.grain.design.Radius
import app.grain.design.RowIcon
import app.grain.design.SecondLine
import app.grain.design.Type
import app.grain.shell.LocalSeen
import app.grain.shell.LocalShell
import app.grain.shell.Pane
import app.grain.shell.Route
import app.grain.shell.largeText
import app.grain.shell.low

/** The bowls that changed today, the grains of this check-in falling once; on a quiet day all of them in one. */
@Composable
internal fun DoneBowls(done: TodayDone, model: TodayViewModel) {
    if (done.bowls.isEmpty() && done.quiet.isEmpty()) return
    key(done.at) {
        val falls = remember { model.falls(done) }
        LaunchedEffect(Unit) { model.fell(done) }
        Column(Modifier.fillMaxWidth().padding(top = 4.dp, bottom = 20.dp), Arrangement.spacedBy(12.dp), Alignment.CenterHorizontally) {
            val alone = done.bowls.singleOrNull()
            when {
                alone != null -> OneBowl(alone, done, falls)
                largeText -> done.bowls.forEach { BowlLine(it, falls) }
                done.bowls.isNotEmpty() -> Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp, Alignment.CenterHorizontally)) {
                    for (bowl in done.bowls) SmallBowl(bowl, if (done.bowls.size == 2) 148.dp else 112.dp, falls, Modifier.weight(1f))
                }
                else -> Text(done.quiet, style = Type.bodyStrong, textAlign = TextAlign.Center)
            }
            if (alone == null) {
                val align = if (largeText) TextAlign.Start else TextAlign.Center
                Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(2.dp)) {
                    for (line in done.more + done.under) if (line.isNotEmpty()) Text(line, Modifier.fillMaxWidth(), MaterialTheme.colorScheme.onSurfaceVariant, style = Type.small, textAlign = align)
                }
            }
        }
    }
}

/** One bowl as large as there is room; beside its words on a phone that lies on its side, and beside a week of promises. */
@Composable
private fun OneBowl(bowl: DoneBowl, done: TodayDone, falls: Boolean) {
    val shell = LocalShell.current
    val opens = Modifier.fillMaxWidth().clip(Radius.cell).clickable(role = Role.Button) { shell.open(bowl.route) }
    val most = LocalConfiguration.current.screenHeightDp * 0.4f
    val words: @Composable (TextAlign) -> Unit = { align ->
        Text(if (bowl.text.isEmpty()) done.quiet else bowl.line, style = Type.bodyStrong, textAlign = align)
        Text(done.under, color = MaterialTheme.colorScheme.onSurfaceVariant, style = Type.small, textAlign = align)
    }
    if ((low || done.week != null) && !largeText) {
        Row(opens, Arrangement.spacedBy(20.dp), Alignment.CenterVertically) {
            Picture(bowl, if (low) 200.dp else 136.dp, falls)
            Column(Modifier.weight(1f), Arrangement.spacedBy(4.dp)) { words(TextAlign.Start) }
        }
    } else {
        Column(opens.padding(bottom = 4.dp), Arrangement.spacedBy(4.dp), Alignment.CenterHorizontally) {
            Picture(bowl, minOf(if (LocalSeen.current.pane == Pane.REST) 360f else 248f, most * 300 / 196).dp, falls)
            Column(Modifier.padding(top = 8.dp), Arrangement.spacedBy(4.dp), Alignment.CenterHorizontally) { words(TextAlign.Center) }
        }
    }
}

/** One of two or three side by side: a tap opens it. */
@Composable
private fun SmallBowl(bowl: DoneBowl, width: Dp, falls: Boolean, modifier: Modifier) {
    val shell = LocalShell.current
    Column(
        modifier.clip(Radius.cell).clickable { shell.open(bowl.route) }.padding(vertical = 8.dp)
            .clearAndSetSemantics { contentDescription = bowl.line; role = Role.Button },
        Arrangement.spacedBy(2.dp),
        Alignment.CenterHorizontally,
    ) {
        Picture(bowl, if (LocalSeen.current.pane == Pane.REST) 192.dp else width, falls)
        Text(bowl.name, Modifier.padding(top = 8.dp), style = Type.label, textAlign = TextAlign.Center)
        Text(bowl.text, color = MaterialTheme.colorScheme.onSurfaceVariant, style = Type.small, textAlign = TextAlign.Center)
    }
}

/** The same as a row where letters are large. */
@Composable
private fun BowlLine(bowl: DoneBowl, falls: Boolean) {
    val shell = LocalShell.current
    Row(
        Modifier.fillMaxWidth().clip(Radius.cell).clickable { shell.open(bowl.route) }.heightIn(min = 56.dp)
            .clearAndSetSemantics { contentDescription = bowl.line; role = Role.Button },
        Arrangement.spacedBy(16.dp),
        Alignment.CenterVertically,
    ) {
        Picture(bowl, 88.dp, falls)
        Column(Modifier.weight(1f), Arrangement.spacedBy(2.dp)) {
            Text(bowl.name, style = Type.bodyStrong)
            SecondLine(bowl.text)
        }
    }
}

@Composable
private fun Picture(bowl: DoneBowl, width: Dp, falls: Boolean) {
    val level = bowl.level.toInt()
    // All together have no grains of today: they are no sum of the areas'.
    val todays = if (bowl.area.isEmpty()) 0 else level - bowl.before.toInt()
    BowlPicture(
        bowl.area.ifEmpty { Pictures.OVERALL }, bowl.series.toInt(), level, width,
        added = todays.coerceAtLeast(0), taken = (-todays).coerceAtLeast(0), before = if (falls) bowl.before.toInt() else level,
    )
}

private val DoneBowl.route: Route get() = if (area.isEmpty()) Route.Tab.BOWLS else Route.Bowl(area)

/** What is done and what is there to read. */
@Composable
internal fun DoneCard(state: TodayUiState.Done) = Card(padding = 8) {
    CheckedInRow(state)
    Hairline()
    ToRead(state.view)
}

/** When it was done. What was said is seen after a tap and folded again when one leaves: anyone may look at this page. */
@Composable
private fun CheckedInRow(state: TodayUiState.Done) {
    val shell = LocalShell.current
    val edit = { shell.open(Route.CheckIn(state.view.day)) }
    val said = state.done.said
    var open by remember { mutableStateOf(false) }
    LifecycleEventEffect(Lifecycle.Event.ON_STOP) { open = false }
    val label = shell.word(if (open) "today-said-hide" else "today-said-show")
    Row(Modifier.fillMaxWidth(), verticalAlignment = Alignment.CenterVertically) {
        Row(
            Modifier.weight(1f).clip(Radius.chip)
                .clickable(onClickLabel = label.takeIf { said.isNotEmpty() }, role = Role.Button) { if (said.isEmpty()) edit() else open = !open }
                .heightIn(min = 56.dp).padding(vertical = 10.dp),
            Arrangement.spacedBy(16.dp),
            Alignment.CenterVertically,
        ) {
            if (LocalDensity.current.fontScale < 1.8f) RowIcon(R.drawable.ic_all_well)
            Column(Modifier.weight(1f), Arrangement.spacedBy(2.dp)) {
                Text(shell.word("today-checked-in"), style = Type.bodyStrong)
                Row(verticalAlignment = Alignment.CenterVertically) {
                    SecondLine(state.done.text)
                    if (said.isNotEmpty()) {
                        Icon(painterResource(R.drawable.ic_open_list), null, Modifier.padding(start = 4.dp).size(20.dp).rotate(if (open) 180f else 0f), MaterialTheme.colorScheme.onSurfaceVariant)
                    }
                }
                if (open) SecondLine(said)
            }
        }
        Box(Modifier.clip(Radius.chip).clickable(role = Role.Button, onClick = edit).sizeIn(minWidth = 56.dp, minHeight = 48.dp), Alignment.CenterEnd) {
            Text(shell.word("app-edit"), color = MaterialTheme.colorScheme.primary, style = Type.label)
        }
    }
}
