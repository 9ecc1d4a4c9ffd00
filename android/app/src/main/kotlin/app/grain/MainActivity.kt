package app.grain

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import android.os.Build
import android.os.Bundle
import android.view.KeyEvent
import android.view.WindowManager
import androidx.activity.ComponentActivity
import androidx.activity.compose.setContent
import androidx.activity.enableEdgeToEdge
import androidx.activity.viewModels
import app.grain.client.ExitTo
import app.grain.shell.Route
import app.grain.shell.Root
import app.grain.shell.Session

/** The one window. */
class MainActivity : ComponentActivity() {
    private val session: Session by viewModels { Session.factory(parts) }
    private val secured = mutableSetOf<String>()
    private var escapedAt = 0L

    /** The day, the clock or the zone changed while the app is in front. */
    private val clock = object : BroadcastReceiver() {
        override fun onReceive(context: Context, intent: Intent) = parts.client.moved()
    }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        enableEdgeToEdge()
        hideFromRecents()
        // From recents an old wish comes along once more; it was for then (S20).
        val again = intent.flags and Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY != 0
        if (savedInstanceState == null && !again) came(intent)
        setContent { Root(session, ::leave) }
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        came(intent)
    }

    private fun came(intent: Intent) {
        intent.getStringExtra(OPENS)?.let { session.asked(Route.of(it)) }
        intent.getStringExtra(ANSWERS)?.let { session.answered(it) }
    }

    override fun onStart() {
        super.onStart()
        registerReceiver(clock, IntentFilter().apply { Turns.forEach(::addAction) })
        session.cameBack()
    }

    override fun onStop() {
        super.onStop()
        unregisterReceiver(clock)
        if (!isChangingConfigurations) session.wentAway()
    }

    /** Escape twice leaves, for keyboards and switches (S20). */
    override fun onKeyUp(keyCode: Int, event: KeyEvent): Boolean {
        if (keyCode == KeyEvent.KEYCODE_ESCAPE) {
            if (event.eventTime - escapedAt < TWICE_WITHIN_MS) leave()
            escapedAt = event.eventTime
            return true
        }
        return super.onKeyUp(keyCode, event)
    }

    /** Exit: at once, deletes nothing, and neither Back nor recents lead back to the page (S20). */
    private fun leave() {
        session.exit()
        if (session.settings.value?.exitTo == ExitTo.HOME_SCREEN) {
            startActivity(Intent(Intent.ACTION_MAIN).addCategory(Intent.CATEGORY_HOME).addFlags(Intent.FLAG_ACTIVITY_NEW_TASK))
            finishAndRemoveTask()
        }
    }

    /** Before Android 13 only a secure window is left out of recents; that also stops the person's own pictures (S22). */
    private fun hideFromRecents() {
        if (Build.VERSION.SDK_INT >= 33) setRecentsScreenshotEnabled(false) else secure("recents", true)
    }

    /** How many openings of pages are held in memory. */
    val pagesHeld: Int get() = session.models.held

    /** Stops pictures of the page for as long as any reason stands. */
    fun secure(why: String, on: Boolean) {
        if (on) secured += why else secured -= why
        window.setFlags(if (secured.isEmpty()) 0 else WindowManager.LayoutParams.FLAG_SECURE, WindowManager.LayoutParams.FLAG_SECURE)
    }

    companion object {
        /** The extra that names the page to open, as [Route.text]. */
        const val OPENS = "opens"

        /** The extra that names the reminder that was tapped. */
        const val ANSWERS = "answers"
        private val Turns = listOf(Intent.ACTION_DATE_CHANGED, Intent.ACTION_TIME_CHANGED, Intent.ACTION_TIMEZONE_CHANGED)
        private const val TWICE_WITHIN_MS = 600L
    }
}
