package app.grain.render

import android.Manifest
import android.content.Context
import android.content.Intent
import android.content.pm.PackageManager
import android.net.Uri
import android.os.Build
import androidx.activity.compose.rememberLauncherForActivityResult
import androidx.activity.result.contract.ActivityResultContracts.RequestPermission
import androidx.compose.runtime.Composable
import androidx.compose.runtime.MutableState
import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.platform.LocalContext
import app.grain.client.ButtonWeight
import app.grain.client.ButtonsBody
import app.grain.client.DoAction
import app.grain.client.FormBody
import app.grain.client.GoAction
import app.grain.client.OpenAction
import app.grain.client.Outcome
import app.grain.client.PageAction
import app.grain.client.PageButton
import app.grain.client.PageChoice
import app.grain.client.PageForm
import app.grain.client.PageValue
import app.grain.client.PickFolderAction
import app.grain.client.ReadFileAction
import app.grain.client.RowsBody
import app.grain.client.SaveFileAction
import app.grain.client.SheetAction
import app.grain.client.ThenBack
import app.grain.client.ThenGo
import app.grain.client.ThenStay
import app.grain.shell.LocalSeen
import app.grain.shell.LocalShell
import app.grain.shell.Page
import app.grain.shell.Route
import app.grain.shell.Seen
import app.grain.shell.Shell
import app.grain.shell.Toast

/** What taps on a page do. */
@Stable
class Taps(private val shell: Shell, val model: RenderModel, private val seen: Seen, private val context: Context, private val tab: Route.Tab?, sheet: MutableState<String?>, opened: MutableState<String?>, private val files: Files, private val askToNotify: () -> Unit) {
    /** The key of the form that is open above the page. */
    var sheet by sheet

    /** Where the row leads that was tapped last. */
    var opened by opened
        private set

    /** A button that asks before it does anything. */
    var asking by mutableStateOf<PageButton?>(null)

    /** A button was tapped. */
    fun press(button: PageButton) {
        if (button.ask == null) run(button.does) else asking = button
    }

    /** What the button asked was answered with yes. */
    fun confirmed(button: PageButton) {
        asking = null
        (button.does as? DoAction)?.let { does(it.act, button.weight == ButtonWeight.DELETE) } ?: run(button.does)
    }

    /** One of a few was tapped. */
    fun choose(choice: PageChoice) {
        choice.does?.let { does(it) }
    }

    /** Something that can be tapped was tapped. */
    fun run(action: PageAction) {
        if (shell.stack.resting == seen.entry) shell.stack.meant()
        when (action) {
            is GoAction -> {
                opened = action.route
                model.find(action.route) { shell.open(it, tab) }
            }
            is DoAction -> does(action.act)
            is SheetAction -> sheet = action.form.key
            is OpenAction -> open(action.address)
            is SaveFileAction -> files.save(action)
            is ReadFileAction -> files.read(action)
            is PickFolderAction -> files.pickFolder()
        }
    }

    /** Something stands beside this page while nothing is opened from it. */
    fun rests(action: GoAction) {
        opened = action.route
        model.find(action.route) { shell.stack.rests(it) }
    }

    private fun does(act: String, deletes: Boolean = false) {
        val before = forms()
        model.deed(act) { outcome ->
            // What was typed about something that is gone goes with it (S27).
            if (deletes) {
                val left = if (outcome.page == null) emptySet() else forms().map { it.key }.toSet()
                for (form in before) if (form.key !in left) FormState(form, model.keeps(form, shell.drafts)).done()
            }
            follow(outcome)
        }
    }

    private fun forms() = (model.page.value as? Page.Shown)?.view?.forms().orEmpty()

    /** What follows of something that was done. */
    fun follow(outcome: Outcome) {
        if (outcome.wantsToNotify) askToNotify()
        outcome.notice?.let { notice -> shell.toast = Toast(notice.text, notice.undo?.let { undo -> { does(undo) } }) }
        when (val then = outcome.then) {
            is ThenGo -> model.find(then.route) { shell.open(it) }
            is ThenBack -> leave()
            // What was done is done; the page itself says when it cannot be read.
            is ThenStay -> if (outcome.page == null) model.again()
        }
    }

    private fun leave() {
        if (shell.stack.top == Route.Core(model.route)) shell.back()
    }

    /** The dialler, or an empty message; a device without one does nothing. */
    private fun open(address: String) {
        val action = when (address.substringBefore(':')) {
            "tel" -> Intent.ACTION_DIAL
            "sms" -> Intent.ACTION_SENDTO
            else -> Intent.ACTION_VIEW
        }
        runCatching { context.startActivity(Intent(action, Uri.parse(address)).addFlags(Intent.FLAG_ACTIVITY_NEW_TASK)) }
    }
}

/** What taps on a page do; the form that is open above it stays open through the lock and a turn of the phone. */
@Composable
internal fun rememberTaps(model: RenderModel, tab: Route.Tab?): Taps {
    val shell = LocalShell.current
    val seen = LocalSeen.current
    val context = LocalContext.current
    val sheet = rememberSaveable { mutableStateOf<String?>(null) }
    val opened = rememberSaveable { mutableStateOf<String?>(null) }
    val ask = rememberLauncherForActivityResult(RequestPermission()) { }
    val files = rememberFiles(model)
    val taps = remember(shell, model, seen.entry) { Taps(shell, model, seen, context, tab, sheet, opened, files) { if (mustAsk(context)) ask.launch(Manifest.permission.POST_NOTIFICATIONS) } }
    files.follow = taps::follow
    return taps
}

/** The phone asks before it shows notifications, and has not been told yes (N1). */
private fun mustAsk(context: Context) =
    Build.VERSION.SDK_INT >= 33 && context.checkSelfPermission(Manifest.permission.POST_NOTIFICATIONS) != PackageManager.PERMISSION_GRANTED

/** Every form of the page, that which stands on it and that which a tap opens. */
internal fun PageValue.forms(): List<PageForm> {
    val onPage = sections.mapNotNull { (it.body as? FormBody)?.form }
    val rows = sections.flatMap { (it.body as? RowsBody)?.rows.orEmpty() }
    val buttons = foot + sections.flatMap { (it.body as? ButtonsBody)?.buttons.orEmpty() } + rows.flatMap { it.buttons + it.menu }
    val opened = rows.mapNotNull { it.tap } + buttons.map { it.does }
    return onPage + opened.mapNotNull { (it as? SheetAction)?.form }
}
