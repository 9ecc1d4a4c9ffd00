package app.grain.checkin

import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.IconButton
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import androidx.compose.ui.draw.scale
import app.grain.R
import app.grain.client.CheckInView
import app.grain.design.Chip
import app.grain.design.Type
import app.grain.shell.LocalShell
import app.grain.shell.largeText
import java.time.LocalDate

/** Which day is written, with the way to the days before and back: today and up to seven back (product.md system 1). */
@Composable
internal fun DayHead(view: CheckInView, model: CheckInViewModel) {
    Row(Modifier.fillMaxWidth().padding(bottom = 4.dp), verticalAlignment = Alignment.CenterVertically) {
        Text(
            view.dayText, Modifier.weight(1f).semantics { heading(); liveRegion = LiveRegionMode.Polite },
            style = if (view.pastDay.isEmpty()) Type.largeTitle else Type.title,
        )
        // Who has a hard day need not look for it.
        if (view.pastDay.isEmpty() && !largeText) HardDay(view, model)
        Row(Modifier.padding(start = 8.dp)) {
            Turn(view.earlier, "check-in-day-before", back = true, model)
            Turn(view.later, "check-in-day-after", back = false, model)
        }
    }
}

/** A hard day begins, and nothing more is asked. */
@Composable
internal fun HardDay(view: CheckInView, model: CheckInViewModel) {
    val shell = LocalShell.current
    Chip(shell.word("check-in-hard-day"), view.hardDayUntil != null, { model.startHardDay(shell::back) }, icon = R.drawable.ic_hard_day)
}

@Composable
private fun Turn(to: LocalDate?, word: String, back: Boolean, model: CheckInViewModel) {
    val shell = LocalShell.current
    IconButton({ shell.drafts.flush(); to?.let(model::turnTo) }, Modifier.size(48.dp), enabled = to != null) {
        Icon(painterResource(R.drawable.ic_deeper), shell.word(word), Modifier.size(24.dp).scale(if (back) -1f else 1f, 1f))
    }
}
