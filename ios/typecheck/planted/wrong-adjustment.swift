// expect: has no member 'up'
import SwiftUI

func planted(_ direction: AccessibilityAdjustmentDirection) -> Bool {
    switch direction {
    case .up: true
    default: false
    }
}
