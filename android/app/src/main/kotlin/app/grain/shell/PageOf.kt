package app.grain.shell

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.setValue
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import app.grain.bowls.BowlScreen
import app.grain.bowls.BowlsScreen
import app.grain.cards.CardScreen
import app.grain.checkin.CheckInScreen
import app.grain.client.orNull
import app.grain.help.HelpScreen
import app.grain.help.KeptCountry
import app.grain.lock.PrivacyScreen
import app.grain.moments.BreathingScreen
import app.grain.moments.GroundingScreen
import app.grain.moments.HardMomentScreen
import app.grain.moments.PauseScreen
import app.grain.prompts.PromptScreen
import app.grain.reminders.HealthScreen
import app.grain.render.PageScreen
import app.grain.setup.SetUpScreen
import app.grain.today.TodayScreen
import app.grain.you.DeleteScreen
import kotlinx.coroutines.launch

/** The screen of a route. A new route makes this `when` incomplete. */
@Composable
internal fun PageOf(route: Route, session: Session) = when (route) {
    Route.Tab.TODAY -> TodayScreen(session)
    Route.Tab.BOWLS -> BowlsScreen()
    Route.Tab.PRACTICE, Route.Tab.YOU -> PageScreen((route as Route.Tab).core, route)
    is Route.Core -> PageScreen(route.route)
    is Route.CheckIn -> CheckInScreen(route.day)
    is Route.Bowl -> BowlScreen(route.area)
    Route.Page.SET_UP -> SetUpScreen(session.parts)
    Route.Page.HELP -> HelpScreen(session.parts, keptCountry(session))
    Route.Page.CARD -> CardScreen()
    Route.Page.PROMPT -> PromptScreen()
    Route.Page.HARD_MOMENT -> HardMomentScreen()
    Route.Page.BREATHING -> BreathingScreen()
    Route.Page.GROUNDING -> GroundingScreen()
    Route.Page.PAUSE -> PauseScreen()
    Route.Page.HEALTH -> HealthScreen(session.parts)
    Route.Page.LOCK -> PrivacyScreen(session.parts)
    Route.Page.DELETE -> DeleteScreen { session.deleted() }
}

/** The country the person keeps for Help; nothing before the first run, which leaves no trace of who looked. */
@Composable
private fun keptCountry(session: Session): KeptCountry? {
    val client = session.parts.client
    val settings by session.settings.collectAsStateWithLifecycle()
    var begun by remember { mutableStateOf(false) }
    val scope = rememberCoroutineScope()
    LaunchedEffect(Unit) { begun = client.ask { !isNew() }.orNull() == true }
    val country = settings?.country
    return if (begun && country != null) KeptCountry(country) { scope.launch { client.ask { keepCountry(it) } } } else null
}
