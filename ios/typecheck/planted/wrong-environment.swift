// expect: has no member 'colourScheme'
import SwiftUI

func planted(_ values: EnvironmentValues) -> ColorScheme { values.colourScheme }
