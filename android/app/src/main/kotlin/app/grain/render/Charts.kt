package app.grain.render

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.unit.dp
import app.grain.client.PageChart
import app.grain.design.BodyText
import app.grain.design.Card
import app.grain.design.SecondLine
import app.grain.design.Type

/** Numbers as a picture: what it says stands in sentences. */
@Composable
internal fun ChartPart(chart: PageChart) = Card {
    Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
        Text(chart.title, style = Type.head)
        BodyText(chart.words)
        SecondLine(chart.note)
    }
}
