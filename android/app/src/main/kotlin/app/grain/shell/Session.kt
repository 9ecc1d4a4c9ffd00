package app.grain.shell

import android.os.SystemClock
import androidx.lifecycle.ViewModel
import androidx.lifecycle.ViewModelProvider
import androidx.lifecycle.viewModelScope
import androidx.lifecycle.viewmodel.initializer
import androidx.lifecycle.viewmodel.viewModelFactory
import app.grain.AppContainer
import app.grain.client.ReplyOpen
import app.grain.client.Settings
import app.grain.client.Subject
import app.grain.client.Words
import app.grain.client.orNull
import java.time.Duration
import kotlinx.coroutines.Job
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.collectLatest
import kotlinx.coroutines.flow.filter
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.merge
import kotlinx.coroutines.flow.onStart
import kotlinx.coroutines.launch

/** What is in front of the pages. */
enum class Overlay {
    /** Nothing. */
    NONE,

    /** The neutral page of Exit. */
    EXIT,

    /** The lock. */
    LOCK,
}

/** The time from opening the app to leaving it. */
class Session(val parts: AppContainer) : ViewModel() {
    private val veils = MutableStateFlow(if (parts.lock.isSet) Overlay.LOCK else Overlay.NONE)
    private val chosen = MutableStateFlow<Settings?>(null)
    private var leftAt: Long? = null
    private var inFront: Job? = null
    private val asking = MutableStateFlow<Route?>(null)

    /** The models of the pages that one can go back through. */
    val models = PageModels()

    /** What is in front of the pages. */
    val veil: StateFlow<Overlay> = veils.asStateFlow()

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
        chosen.value = parts.client.ask { settings() }.orNull()?.also { Words.speak(it.language) }
    }

    /** Asks for a page from outside. */
    fun asked(route: Route) {
        // Whoever asks for a page from outside has come back from Exit's blank one.
        if (veils.value == Overlay.EXIT) veils.value = if (parts.lock.isSet) Overlay.LOCK else Overlay.NONE
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

    /** Puts the neutral page in front. What was written is saved; nothing that was read stays in memory. */
    fun exit() {
        parts.keepDrafts()
        veils.value = Overlay.EXIT
    }

    /** Everything is deleted: nothing stays on the screen, in the alarms or open, and it begins anew. */
    suspend fun deleted() {
        parts.reminders.clear()
        parts.outside.clear()
        parts.client.letGo()
        parts.lock.remove()
        parts.drafts.clear()
        chosen.value = null
        asking.value = Route.Page.SET_UP
    }

    /** The code was right. */
    fun unlocked() {
        veils.value = Overlay.NONE
    }

    /** The app left the screen. */
    fun wentAway() {
        parts.keepDrafts()
        parts.scope.launch { parts.backups.makeIfDue() }
        inFront?.cancel()
        leftAt = SystemClock.elapsedRealtime()
    }

    /** The app is in front again: after Exit it begins anew. */
    fun cameBack() {
        inFront?.cancel()
        inFront = viewModelScope.launch {
            delay(AFTER_THE_PAGE_MS)
            parts.client.ask { appOpened() }
            if (chosen.value == null) readSettings()
            parts.outside.renew()
            parts.scope.launch { parts.backups.makeIfDue() }
            turnWithTheDay()
        }
        val left = leftAt ?: return
        viewModelScope.launch {
            parts.client.ask { usePhoneHabits(parts.habits()) }
            parts.client.moved()
        }
        val long = SystemClock.elapsedRealtime() - left >= LOCKS_AFTER_MS || chosen.value?.extraPrivate == true || veils.value == Overlay.EXIT
        if (parts.lock.isSet && long) veils.value = Overlay.LOCK else if (veils.value == Overlay.EXIT) veils.value = Overlay.NONE
    }

    /** Has the pages read again when today reads otherwise by itself, such as at the change of the day. */
    private suspend fun turnWithTheDay() {
        val anew = merge(parts.client.moved, parts.client.changes.filter { Subject.SETTINGS in it || Subject.HARD_DAY in it }.map { })
        anew.onStart { emit(Unit) }.collectLatest {
            val until = parts.client.ask { today().standsUntil }.orNull() ?: return@collectLatest
            delay(Duration.between(parts.now(), until).toMillis().coerceAtLeast(LEAST_MS))
            parts.client.moved()
        }
    }

    override fun onCleared() {
        models.letGo()
    }

    companion object {
        private const val LOCKS_AFTER_MS = 60_000L

        /** The first page comes first; that the app was opened can wait. */
        private const val AFTER_THE_PAGE_MS = 1_000L

        /** A clock that stands still keeps nobody busy. */
        private const val LEAST_MS = 1_000L

        /** Makes a session of these parts. */
        fun factory(parts: AppContainer): ViewModelProvider.Factory = viewModelFactory { initializer { Session(parts) } }
    }
}
