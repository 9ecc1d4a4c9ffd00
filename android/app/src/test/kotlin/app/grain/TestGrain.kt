package app.grain

import android.app.Activity
import android.content.Context
import android.os.IBinder
import app.grain.client.Device
import app.grain.client.GrainCalls
import app.grain.client.PhoneHabits
import app.grain.client.CallResult
import app.grain.core.GrainException
import app.grain.platform.FingerOrFace
import java.security.Security
import java.time.Instant
import java.time.ZoneId
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.runBlocking
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements

/** The app with a clock and a zone set by hand, and work done at once; the core, the files and the key are real. */
class TestGrain : GrainApp() {
    override fun onCreate() {
        Security.removeProvider("AndroidKeyStore")
        FakeKeystore.clear()
        Security.insertProviderAt(FakeKeystore(), 1)
        World.reset()
        super.onCreate()
    }

    override fun makeParts() = object : AppContainer(this, { World.now }, { World.zone }, Dispatchers.Unconfined) {
        override val fingers = World.fingers

        override val habits = { World.habits }

        override val opening = { device: Device -> World.wraps(device.open()) }

        override fun keepPlanned(context: Context) {
            if (World.plans) super.keepPlanned(context)
        }
    }
}

/** The world around the phone. */
object World {
    var now: Instant = START
    var zone: ZoneId = ZoneId.of("Europe/Dublin")

    /** The app plans reminders by itself, as it does on a phone. */
    var plans = false

    /** What the phone says of weeks and clocks. */
    var habits = PhoneHabits(0u, false, hasColours = true, leadsHome = true)

    /** Fingers and faces of the phone. */
    val fingers = FakeFingers()

    /** What stands between the screens and the core. */
    var wraps: (GrainCalls) -> GrainCalls = { it }

    fun reset() {
        now = START
        zone = ZoneId.of("Europe/Dublin")
        plans = false
        habits = PhoneHabits(0u, false, hasColours = true, leadsHome = true)
        fingers.reset()
        wraps = { it }
    }
}

/** Fingers that say yes or no as they are told. */
class FakeFingers : FingerOrFace {
    override var usable = false
    var saysYes = false

    /** Someone was added after it was switched on. */
    var someoneNew = false

    override fun take() {
        someoneNew = false
    }

    override fun isAsTaken() = !someoneNew

    override fun ask(activity: Activity, title: String, instead: String, done: (Boolean) -> Unit) = done(saysYes)

    fun reset() {
        usable = false
        saysYes = false
        someoneNew = false
    }
}

/** A core that gives no plan and keeps nothing in order for as long as it fails. */
internal class Failing(real: GrainCalls, private val fails: () -> Boolean) : GrainCalls by real {
    private val plans = real::planRemindersAndroid
    private val keeps = real::upkeep

    override fun planRemindersAndroid() = if (fails()) throw GrainException.TryAgain("", "") else plans()

    override fun upkeep() = if (fails()) throw GrainException.TryAgain("", "") else keeps()
}

/** Tuesday evening, 24 November 2026. */
internal val START: Instant = Instant.parse("2026-11-24T20:38:00Z")

/** One call of the core, as a screen makes it; fails the test when the core refuses. */
fun <T> AppContainer.call(call: GrainCalls.() -> T): T = runBlocking {
    when (val said = client.ask(call)) {
        is CallResult.Done -> said.value
        is CallResult.Failed -> throw AssertionError("${said.words.title} ${said.words.text}")
    }
}

/** Records what the platform forgets. */
@Implements(className = "android.app.ActivityClient", isInAndroidSdk = false, minSdk = 33)
class RecentsShadow {
    @Implementation
    fun setRecentsScreenshotEnabled(token: IBinder, enabled: Boolean) {
        last = enabled
    }

    companion object {
        @JvmStatic
        var last: Boolean? = null
    }
}
