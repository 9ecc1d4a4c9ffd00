// expect: conform to 'ChartContent'
import Charts
import GrainUI

struct Planted: View {
    var body: some View {
        Charts.Chart {
            PointMark(x: .value("", 1.0), y: .value("", 2.0))
            Text(verbatim: "A view is no mark.")
        }
    }
}
