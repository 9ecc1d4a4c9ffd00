// expect: has no member 'urgent'
import UserNotifications

func planted(_ content: UNMutableNotificationContent) { content.interruptionLevel = .urgent }
