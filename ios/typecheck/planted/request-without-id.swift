// expect: missing argument for parameter 'identifier'
import UserNotifications

func planted() -> UNNotificationRequest { UNNotificationRequest(content: UNMutableNotificationContent(), trigger: nil) }
