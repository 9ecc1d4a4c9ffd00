// expect: switch must be exhaustive
import GrainFeatures

func planted(_ place: MomentPlace) -> Int {
    switch place {
    case .plan, .help, .ground, .call: 1
    }
}
