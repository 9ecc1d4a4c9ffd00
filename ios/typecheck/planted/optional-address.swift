// expect: must be unwrapped to a value of type
import GrainFeatures
import SwiftUI

struct Planted: View {
    let line: HelplineView

    var body: some View { Text(verbatim: line.call) }
}
