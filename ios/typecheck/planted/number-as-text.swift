// expect: cannot convert value of type 'Int' to expected argument type 'String'
import SwiftUI

struct Planted: View {
    var body: some View { Text(verbatim: 3) }
}
