// expect: missing argument for parameter 'with'
import SwiftUI

struct Planted: View {
    var body: some View {
        Canvas { context, size in context.fill(Path(CGRect(origin: .zero, size: size))) }
    }
}
