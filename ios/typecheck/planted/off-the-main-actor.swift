// expect: main actor-isolated property 'state' can not be referenced
import GrainFeatures

func planted(_ model: TodayModel) -> Bool { model.state == .waiting }
