// expect: has no member 'openAll'
import GrainFeatures

@MainActor func planted(_ model: TodayModel) async { await model.send(.openAll) }
