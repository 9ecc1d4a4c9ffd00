// expect: requires that 'Int' conform to 'ShapeStyle'
import SwiftUI

struct Planted: View {
    var body: some View { Text(verbatim: "").foregroundStyle(3) }
}
