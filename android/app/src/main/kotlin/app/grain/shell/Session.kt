package app.grain.shell

import android.os.SystemClock
import androidx.lifecycle.ViewModel
import androidx.lifecycle.ViewModelProvider
import androidx.lifecycle.viewModelScope
import androidx.lifecycle.viewmodel.initializer
import androidx.lifecycle.viewmodel.viewModelFactory
import app.grain.Parts
import app.grain.client.ReplyOpen
import app.grain.client.Settings
import app.grain.client.Subject
import app.grain.client.orNull
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.launch

/** What is in front of the pages. */
enum class Veil {
    /** Nothing. */
    NONE,

    /** The neutral page of Exit. */
    EXIT,

    /** The lock. */
    LOCK,
}

/** The time from opening the app to leaving it. */
class Session(val parts: Parts) : ViewModel() {
    private val veils = MutableStateFlow(if (parts.lock.isSet) Veil.LOCK else Veil.NONE)
    private val chosen = MutableStateFlow<Settings?>(null)
    private var leftAt: Long? = null
    private val asking = MutableStateFlow<Route?>(null)

    /** What is in front of the pages. */
    val veil: StateFlow<Veil> = veils.asStateFlow()

    /** What the person chose, once it is read. */
    val settings: StateFlow<Settings?> = chosen.asStateFlow()

    /** A page that was asked for from outside, such as by a notification. */
    val asked: StateFlow<Route?> = asking.asStateFlow()

    init {
        viewModelScope.launch {
            parts.client.changes.collect { if (Subject.SETTINGS in it) readSettings() }
        }
    }

    /** Reads what the person chose; after the first page, so that it costs nobody time. */
    suspend fun readSettings() {
        chosen.value = parts.client.ask { settings() }.orNull()
    }

    /** Asks for a page from outside. */
    fun asked(route: Route) {
        asking.value = route
    }

    /** A reminder was tapped. */
    fun answered(id: String) {
        parts.scope.launch { parts.reminders.reply(id, ReplyOpen) }
    }

    /** The page that was asked for is open. */
    fun opened() {
        asking.value = null
    }

    /** Puts the neutral page in front; what was written stays. */
    fun exit() {
        veils.value = Veil.EXIT
    }

    /** Everything is deleted: nothing stays on the screen, in the alarms or open, and it begins anew. */
    suspend fun deleted() {
        parts.reminders.clear()
        parts.client.letGo()
        parts.lock.remove()
        chosen.value = null
        asking.value = Route.Page.SET_UP
    }

    /** The code was right. */
    fun unlocked() {
        veils.value = Veil.NONE
    }

    /** The app left the screen. */
    fun wentAway() {
        leftAt = SystemClock.elapsedRealtime()
    }

    /** The app is in front again: after Exit it begins anew. */
    fun cameBack() {
        viewModelScope.launch {
            delay(AFTER_THE_PAGE_MS)
            parts.client.ask { appOpened() }
        }
        val left = leftAt ?: return
        val long = SystemClock.elapsedRealtime() - left >= LOCKS_AFTER_MS || chosen.value?.extraPrivate == true || veils.value == Veil.EXIT
        if (parts.lock.isSet && long) veils.value = Veil.LOCK else if (veils.value == Veil.EXIT) veils.value = Veil.NONE
    }

    companion object {
        private const val LOCKS_AFTER_MS = 60_000L

        /** The first page comes first; that the app was opened can wait. */
        private const val AFTER_THE_PAGE_MS = 1_000L

        /** Makes a session of these parts. */
        fun factory(parts: Parts): ViewModelProvider.Factory = viewModelFactory { initializer { Session(parts) } }
    }
}
