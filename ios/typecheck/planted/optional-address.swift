// expect: must be unwrapped to a value of type
import GrainFeatures
import SwiftUI

struct Planted: View {
    let person: PersonView

    var body: some View { Text(verbatim: person.call) }
}
