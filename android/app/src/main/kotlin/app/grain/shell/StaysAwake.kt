package app.grain.shell

import android.view.WindowManager
import androidx.activity.compose.LocalActivity
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import kotlin.time.Duration
import kotlinx.coroutines.delay

/** The screen stays awake while this is seen, but no longer than [most]: after that the phone's own time begins, and it locks itself as it always does. */
@Composable
fun StaysAwake(most: Duration? = null) {
    val window = LocalActivity.current?.window
    var awake by remember { mutableStateOf(true) }
    if (most != null) {
        LaunchedEffect(Unit) {
            delay(most)
            awake = false
        }
    }
    if (!awake) return
    DisposableEffect(window) {
        window?.addFlags(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON)
        onDispose { window?.clearFlags(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON) }
    }
}
