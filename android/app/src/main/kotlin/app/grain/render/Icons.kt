package app.grain.render

import androidx.annotation.DrawableRes
import app.grain.R
import app.grain.client.PageIcon

/** The picture of an icon of the core (design.md 4). */
@DrawableRes
internal fun PageIcon.picture(): Int? = when (this) {
    PageIcon.ADD -> R.drawable.ic_add
    PageIcon.CALL -> R.drawable.ic_call
    PageIcon.MESSAGE -> R.drawable.ic_message
    PageIcon.PROMISE -> R.drawable.ic_promise
    PageIcon.TELL -> R.drawable.ic_tell
    PageIcon.QUESTION -> R.drawable.ic_question
    PageIcon.HISTORY -> R.drawable.ic_history
    PageIcon.PLAN -> R.drawable.ic_plan
    PageIcon.SEARCH -> R.drawable.ic_search
    PageIcon.HARD_MOMENT -> R.drawable.ic_hard_moment
    PageIcon.PEOPLE -> R.drawable.ic_people
    PageIcon.CARDS -> R.drawable.ic_all_cards
    PageIcon.YOU -> R.drawable.ic_you
    PageIcon.AREAS -> R.drawable.ic_areas
    PageIcon.REMINDERS -> R.drawable.ic_reminders
    PageIcon.LOCK -> R.drawable.ic_lock
    PageIcon.SETTINGS -> R.drawable.ic_settings
    PageIcon.ABOUT -> R.drawable.ic_about
    PageIcon.DELETE -> R.drawable.ic_delete
    PageIcon.MEASURE -> R.drawable.ic_measure
    PageIcon.COMMITMENT -> R.drawable.ic_commitment
    PageIcon.OPENNESS -> R.drawable.ic_openness
    PageIcon.REPAIR -> R.drawable.ic_repair
    PageIcon.LISTENING -> R.drawable.ic_listening
    PageIcon.BOUNDARY -> R.drawable.ic_boundary
    PageIcon.GOAL -> R.drawable.ic_goal
    PageIcon.LESSON -> R.drawable.ic_lesson
    PageIcon.WEEK -> R.drawable.ic_week
    PageIcon.PEACE -> R.drawable.ic_peace
    PageIcon.STAGE -> R.drawable.ic_stage
    PageIcon.ROAD -> R.drawable.ic_road
    PageIcon.TALK -> R.drawable.ic_talk
    PageIcon.BEHAVIOURS -> R.drawable.ic_behaviours
    PageIcon.FORGIVENESS -> R.drawable.ic_forgiveness
    PageIcon.PATH -> R.drawable.ic_path
    PageIcon.MONEY -> R.drawable.ic_money
    PageIcon.EXPORT -> R.drawable.ic_export
    PageIcon.IMPORT -> R.drawable.ic_import
    PageIcon.BACKUP -> R.drawable.ic_backup
    PageIcon.OVER_TIME -> R.drawable.ic_over_time
    PageIcon.FAITH -> R.drawable.ic_faith
    // One that has no picture here yet is left out; a test names it.
    else -> null
}
