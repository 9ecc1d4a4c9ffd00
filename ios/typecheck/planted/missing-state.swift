// expect: switch must be exhaustive
import GrainFeatures
import SwiftUI

struct Planted: View {
    let page: Page<Int>

    var body: some View {
        switch page {
        case .waiting: Text(verbatim: "")
        case .shown: Text(verbatim: "")
        }
    }
}
