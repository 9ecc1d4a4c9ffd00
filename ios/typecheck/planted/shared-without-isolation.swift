// expect: is not concurrency-safe
import GrainFeatures

enum Planted { static var last: TodayModel? }
