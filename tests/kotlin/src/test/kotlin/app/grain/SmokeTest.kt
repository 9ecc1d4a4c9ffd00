package app.grain

import app.grain.bindings.version
import org.junit.Assert.assertEquals
import org.junit.Test

class SmokeTest {
    @Test
    fun `the library answers`() = assertEquals("0.1.0", version())
}
