package app.grain

import app.grain.bindings.Grain
import app.grain.bindings.GrainInterface
import app.grain.bindings.InternalException
import app.grain.bindings.PanicAt
import java.lang.reflect.InvocationTargetException
import java.lang.reflect.Proxy
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import kotlin.reflect.KClass
import kotlin.reflect.KFunction
import kotlin.reflect.KType
import kotlin.reflect.full.declaredMemberFunctions
import kotlin.reflect.full.isSubclassOf
import kotlin.reflect.full.primaryConstructor
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/** A panic in the core becomes an exception here; the process, the lock and the data are as before. */
class PanicTest {
    @Test
    fun `a panic is an exception and the next call works`() = Phone().opened { grain ->
        repeat(3) {
            failure<InternalException> { grain.panicForTests() }
            assertTrue(grain.areas().isNotEmpty())
        }
    }

    @Test
    fun `a panic inside a write leaves neither a trace nor a locked door`() = Phone().opened { grain ->
        val before = grain.addArea("The garden")
        grain.panicLaterForTests(PanicAt.THE_WRITE)
        failure<InternalException> { grain.addArea("The shed") }
        assertEquals(before, grain.areas())
        assertEquals(before.size + 1, grain.addArea("The shed").size)
    }

    @Test
    fun `a panic in any call that reads the clock is an exception`() = Phone().opened { grain ->
        val exports = GrainInterface::class.declaredMemberFunctions.filter { it.name !in TIMELESS }
        assertTrue("exports are not found", exports.size > 15)
        grain.panicLaterForTests(PanicAt.THE_CLOCK)
        val quiet = try {
            exports.filterNot { panics(grain, it) }.map { it.name }
        } finally {
            grain.panicLaterForTests(PanicAt.NOWHERE)
        }
        assertEquals("exports that did not panic", emptyList<String>(), quiet)
        assertTrue(grain.areas().isNotEmpty())
    }

    private fun panics(grain: Grain, export: KFunction<*>): Boolean {
        val values = export.parameters.drop(1).map { if (it.name == "act") ACT else sample(it.type) }
        return try {
            export.call(grain, *values.toTypedArray())
            false
        } catch (e: InvocationTargetException) {
            if (e.targetException !is InternalException) throw AssertionError(export.name, e.targetException)
            true
        }
    }

    /** Some value of a type. What it says is of no meaning: a refusal reads the clock too, with the settings it speaks in. */
    private fun sample(type: KType): Any? {
        if (type.isMarkedNullable) return null
        val kind = type.classifier as KClass<*>
        return SIMPLE[kind] ?: when {
            kind.isSubclassOf(List::class) -> emptyList<Any>()
            kind.isSubclassOf(Enum::class) -> kind.java.enumConstants.first()
            kind.isSealed -> sample(kind.sealedSubclasses.first())
            // What a shell gives is not asked before the clock is.
            kind.java.isInterface -> Proxy.newProxyInstance(kind.java.classLoader, arrayOf(kind.java)) { _, call, _ -> error(call.name) }
            else -> kind.objectInstance ?: record(kind)
        }
    }

    private fun sample(kind: KClass<*>): Any = kind.objectInstance ?: record(kind)

    private fun record(kind: KClass<*>): Any {
        val make = checkNotNull(kind.primaryConstructor) { "no way to make a ${kind.simpleName}" }
        return make.call(*make.parameters.map { sample(it.type) }.toTypedArray())
    }

    private companion object {
        /** Something that can be done: what is none is refused before the call begins. */
        const val ACT = "tell:\"add\""

        /** Calls that need no clock, and the hooks themselves. */
        val TIMELESS = setOf(
            "listen", "deleteEverything", "recoveryNoticeRead", "usePhoneHabits", "doing", "stopDoing",
            "panicForTests", "panicLaterForTests", "listenAndPanicForTests", "errorForTests",
        )
        val SIMPLE: Map<KClass<*>, Any> = mapOf(
            // Also an id, which is text here and is read before the call begins.
            String::class to "01900000-0000-7000-8000-000000000000",
            Boolean::class to false,
            UByte::class to 1u.toUByte(),
            UShort::class to 1u.toUShort(),
            UInt::class to 1u,
            ULong::class to 1uL,
            Int::class to 1,
            Long::class to 1L,
            Double::class to 1.0,
            ByteArray::class to ByteArray(1),
            LocalDate::class to LocalDate.of(2026, 11, 24),
            LocalTime::class to LocalTime.NOON,
            Instant::class to Instant.EPOCH,
        )
    }
}
