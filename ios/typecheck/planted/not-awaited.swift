// expect: 'async' call in a function that does not support concurrency
import GrainFeatures

@MainActor func planted(_ model: TodayModel) { model.load() }
