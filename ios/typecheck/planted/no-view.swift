// expect: does not conform to protocol 'View'
import SwiftUI

struct Planted: View {
    var text: Int { 3 }
}
