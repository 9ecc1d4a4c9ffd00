package app.grain

import android.graphics.Bitmap
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.unit.LayoutDirection
import java.util.Locale
import kotlin.math.abs
import kotlin.math.max
import kotlin.math.min
import kotlin.math.pow

/** Looks for what keeps people out: no label, a target under 48 dp, words that can hardly be read (A1, A2, A4). */
object A11y {
    fun findings(root: SemanticsNode, picture: Bitmap, density: Float): List<String> {
        val targets = root.all().filter { it.clickable }
        val fades = root.all().filter { it.config.getOrNull(SemanticsProperties.TestTag) == "fade" }
        return listOfNotNull(corner(root, density)) + root.all().flatMap { node ->
            listOfNotNull(
                label(node),
                target(node, targets, density),
                // What lies under a fade is on its way out of sight; it is seen whole further down.
                contrast(node, picture).takeIf { fades.none { it.boundsInRoot.overlaps(node.boundsInRoot) } },
            )
        }
    }

    /** Exit stands in the corner of the screen, 16 dp from its end and in the middle of a header of 64 dp, on every page that has it. */
    private fun corner(root: SemanticsNode, density: Float): String? {
        val exit = root.all().find { it.clickable && words(it) == "Exit" } ?: return null
        val box = exit.boundsInRoot
        val end = if (exit.layoutInfo.layoutDirection == LayoutDirection.Ltr) root.boundsInRoot.right - box.right else box.left
        val place = end / density to box.center.y / density
        return "Exit has moved: $place".takeIf { abs(place.first - 16) > 0.5f || abs(place.second - 32) > 0.5f } ?: "Exit is ${box.height / density} dp high".takeIf { box.height / density > EXIT_UNTIL * max(1f, exit.layoutInfo.density.fontScale * 0.7f) }
    }

    private fun label(node: SemanticsNode): String? =
        "no label: ${node.boundsInRoot}".takeIf { node.clickable && words(node).isEmpty() && !node.config.contains(SemanticsActions.SetText) }

    private fun target(node: SemanticsNode, targets: List<SemanticsNode>, density: Float): String? {
        if (!node.clickable || node.boundsInRoot.isEmpty) return null
        // Compose widens a small target to 48 dp, but only where no neighbour wants the same place. What is scrolled half out of
        // sight is cut where it is cut: it wants nothing beyond.
        val crowded = targets.any { it.boundsInRoot.height >= it.size.height - 1 && it.id != node.id && !it.within(node) && !node.within(it) && it.touchBoundsInRoot.overlaps(node.touchBoundsInRoot) }
        val bounds = if (crowded) node.boundsInRoot else node.touchBoundsInRoot
        val (w, h) = bounds.width / density to bounds.height / density
        // What is scrolled half out of sight is as large as it is shown; it is seen whole in another picture.
        if (node.boundsInRoot.height < node.size.height - 1) return null
        return "small target: '${words(node)}' $w x $h dp".takeIf { w < 47.5f || h < 47.5f }
    }

    private fun contrast(node: SemanticsNode, picture: Bitmap): String? {
        val b = node.boundsInRoot
        // What is only spoken has no ink.
        val text = node.config.getOrNull(SemanticsProperties.Text)?.takeIf { all -> all.any { it.text.isNotBlank() } }
        if (text == null || b.width <= 0 || b.height < node.size.height - 1 || node.config.contains(SemanticsProperties.Disabled)) return null
        val ratio = contrast(picture, b.left.toInt(), b.top.toInt(), b.right.toInt(), b.bottom.toInt())
        return String.format(Locale.ROOT, "contrast: '%s' %.2f", words(node), ratio).takeIf { ratio < 4.5 }
    }

    private val SemanticsNode.clickable get() = config.contains(SemanticsActions.OnClick)

    private fun SemanticsNode.all(): List<SemanticsNode> = listOf(this) + children.flatMap { it.all() }

    private fun SemanticsNode.within(other: SemanticsNode) = generateSequence(this) { it.parent }.any { it.id == other.id }

    private fun words(node: SemanticsNode): String =
        (
            node.config.getOrNull(SemanticsProperties.ContentDescription).orEmpty() + node.config.getOrNull(SemanticsProperties.Text).orEmpty().map { it.text } +
                listOfNotNull(node.config.getOrNull(SemanticsProperties.EditableText)?.text)
            ).joinToString(" ").trim()

    /** The ground is the commonest colour, the ink the one that differs most from it. */
    private fun contrast(picture: Bitmap, left: Int, top: Int, right: Int, bottom: Int): Double {
        val (w, h) = min(picture.width, right) - max(0, left) to min(picture.height, bottom) - max(0, top)
        if (w <= 0 || h <= 0) return 21.0
        val pixels = IntArray(w * h).also { picture.getPixels(it, 0, w, max(0, left), max(0, top), w, h) }
        val count = HashMap<Int, Int>()
        for (pixel in pixels) count.merge(pixel, 1, Int::plus)
        val ground = light(count.maxBy { it.value }.key)
        return count.keys.maxOf { light(it).let { ink -> (max(ink, ground) + 0.05) / (min(ink, ground) + 0.05) } }
    }

    private fun light(colour: Int): Double {
        fun part(value: Int) = (value / 255.0).let { if (it <= 0.03928) it / 12.92 else ((it + 0.055) / 1.055).pow(2.4) }
        return 0.2126 * part(colour shr 16 and 255) + 0.7152 * part(colour shr 8 and 255) + 0.0722 * part(colour and 255)
    }

    /** The highest that Exit is drawn, in dp (C1). */
    private const val EXIT_UNTIL = 38f
}
