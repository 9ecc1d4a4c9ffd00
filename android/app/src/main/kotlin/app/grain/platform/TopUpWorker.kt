package app.grain.platform

import android.content.Context
import androidx.work.CoroutineWorker
import androidx.work.ExistingPeriodicWorkPolicy
import androidx.work.PeriodicWorkRequestBuilder
import androidx.work.WorkManager
import androidx.work.WorkerParameters
import app.grain.parts
import java.util.concurrent.TimeUnit

/** A second net under the alarms: plans again twice a day, keeps the notes in good order, and makes the backup of the day. */
class TopUpWorker(context: Context, params: WorkerParameters) : CoroutineWorker(context, params) {
    override suspend fun doWork(): Result {
        applicationContext.parts.run {
            reminders.replan()
            client.ask { upkeep() }
            backups.makeIfDue()
        }
        return Result.success()
    }

    companion object {
        private const val NAME = "top-up"

        /** Keeps the net spread. */
        fun keep(context: Context) {
            WorkManager.getInstance(context)
                .enqueueUniquePeriodicWork(NAME, ExistingPeriodicWorkPolicy.KEEP, PeriodicWorkRequestBuilder<TopUpWorker>(12, TimeUnit.HOURS).build())
        }
    }
}
