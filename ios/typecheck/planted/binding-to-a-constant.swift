// expect: cannot convert value of type 'String' to expected argument type 'Binding<String>'
import SwiftUI

struct Planted: View {
    let text = ""
    var body: some View { TextField(text: text) { Text(verbatim: "") } }
}
