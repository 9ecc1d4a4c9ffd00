package app.grain

import android.app.Activity
import android.app.PendingIntent
import android.content.ComponentName
import android.content.Intent
import android.content.pm.PackageManager
import android.content.pm.ShortcutManager
import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.test.core.app.ActivityScenario
import androidx.test.ext.junit.runners.AndroidJUnit4
import androidx.test.platform.app.InstrumentationRegistry
import app.grain.client.routeOf
import app.grain.platform.BreatheTile
import app.grain.platform.NoteTile
import app.grain.platform.WayIn
import app.grain.shell.Route
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadow.api.Shadow
import org.robolectric.shadows.ShadowTileService

/** From outside into the app: behind its icon, by a tile; cold, while it runs, and through its lock. */
@RunWith(AndroidJUnit4::class)
class WaysInTest {
    @get:Rule
    val rule = createEmptyComposeRule()
    private val handset by lazy { TestDevice(rule) }
    private val app get() = handset.app
    private val shortcuts get() = app.getSystemService(ShortcutManager::class.java)

    private fun renewed() = runBlocking { app.parts.outside.renew() }

    private fun state(tile: Class<*>) = app.packageManager.getComponentEnabledSetting(ComponentName(app, tile))

    /** Taps a way in while the window is there. */
    private fun ActivityScenario<MainActivity>.comes(way: WayIn) {
        onActivity { InstrumentationRegistry.getInstrumentation().callActivityOnNewIntent(it, way.intent(app)) }
        rule.waitForIdle()
    }

    private fun TestDevice.cold(way: WayIn) = open(way.route)

    @Test
    fun `they are named and lead as the core says`() {
        app.parts.healing()
        renewed()
        val ways = app.parts.call { outside(1u) }.ways
        assertEquals(WayIn.entries.map { it.way to it.route }, ways.map { it.way to app.parts.call { routeOf(it.route) } })
        assertEquals(listOf("note Today Note for today", "breathe Breathe Breathe"), shortcuts.dynamicShortcuts.sortedBy { it.rank }.map { "${it.id} ${it.shortLabel} ${it.longLabel}" })
        for (way in WayIn.entries) assertEquals(way.route, Route.of(shortcuts.dynamicShortcuts.first { it.id == way.id }.intent!!.getStringExtra(MainActivity.OPENS)))
    }

    @Test
    fun `with extra private, and after everything was deleted, there are none`() {
        app.parts.healing()
        app.parts.call { saveSettings(settings().copy(extraPrivate = true)) }
        renewed()
        assertEquals(0, shortcuts.dynamicShortcuts.size)
        assertEquals(List(2) { PackageManager.COMPONENT_ENABLED_STATE_DISABLED }, listOf(NoteTile::class.java, BreatheTile::class.java).map(::state))
        app.parts.call { saveSettings(settings().copy(extraPrivate = false)) }
        renewed()
        assertEquals(2, shortcuts.dynamicShortcuts.size)
        assertEquals(PackageManager.COMPONENT_ENABLED_STATE_DEFAULT, state(BreatheTile::class.java))
        app.parts.outside.clear()
        assertEquals(0, shortcuts.dynamicShortcuts.size)
    }

    @Test
    fun `each opens its page from outside, cold and running, and Back leads to Today`() = with(handset) {
        parts.healing()
        val window = cold(WayIn.BREATHE)
        assertFalse(has("Good evening"))
        sees("Call")
        back()
        sees("Good evening")
        tap("You")
        window.comes(WayIn.NOTE)
        back()
        sees("Good evening")
        window.comes(WayIn.BREATHE)
        sees("Call")
        close()
        Unit
    }

    @Test
    fun `behind the lock the note waits for the code and is there then`() = with(handset) {
        parts.healing()
        parts.lock.set("246810")
        cold(WayIn.NOTE)
        sees("Enter your code")
        enter("246810")
        assertFalse(has("Good evening"))
        back()
        sees("Good evening")
        close()
        Unit
    }

    @Test
    fun `breathing comes before the lock, shows nothing of anybody's, and what leads on waits for the code`() = with(handset) {
        parts.healing()
        parts.lock.set("246810")
        val window = cold(WayIn.BREATHE)
        assertFalse(has("Enter your code"))
        sees("Enough for now")
        assertTrue("no picture of it", ask { it.window.attributes.flags and android.view.WindowManager.LayoutParams.FLAG_SECURE != 0 })
        tap("Enough for now")
        sees("Enter your code")
        window.comes(WayIn.BREATHE)
        sees("Enough for now")
        back()
        sees("Enter your code")
        enter("246810")
        sees("Call")
        close()
        Unit
    }

    @Test
    fun `after Exit a way in leads on, and the lock comes first`() = with(handset) {
        parts.healing()
        val window = open()
        tap("Exit")
        assertFalse(has("Good evening"))
        window.comes(WayIn.BREATHE)
        sees("Call")
        parts.lock.set("246810")
        tap("Exit")
        window.comes(WayIn.NOTE)
        sees("Enter your code")
        close()
        Unit
    }

    @Test
    fun `an old wish out of recents is none`() {
        app.parts.healing()
        val intent = WayIn.BREATHE.intent(app).addFlags(Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY)
        ActivityScenario.launch<Activity>(intent).use {
            rule.waitForIdle()
            handset.sees("Good evening")
        }
    }

    @Test
    fun `a tile opens its page once the phone is unlocked`() {
        app.parts.healing()
        for ((tile, way) in listOf(SeenNote::class.java to WayIn.NOTE, SeenBreathe::class.java to WayIn.BREATHE)) {
            val service = Robolectric.setupService(tile)
            service.onStartListening()
            assertEquals(app.parts.call { outside(1u) }.ways.first { it.way == way.way }.let { it.short to it.text }, service.qsTile.let { it.label to it.contentDescription })
            Shadow.extract<ShadowTileService>(service).setLocked(true)
            service.onClick()
            assertFalse("a locked phone is unlocked first", service.isLocked)
            assertEquals(way.route.text(), shadowOf(app).nextStartedActivity.getStringExtra(MainActivity.OPENS))
        }
    }
}

/** What the panel would be handed is sent at once. */
class SeenNote : NoteTile() {
    override fun hand(way: PendingIntent) = way.send()
}

class SeenBreathe : BreatheTile() {
    override fun hand(way: PendingIntent) = way.send()
}
