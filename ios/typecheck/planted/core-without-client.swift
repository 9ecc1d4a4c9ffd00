// expect: has no member 'today'
import GrainFeatures

@MainActor func planted(_ dependencies: Dependencies) async throws { _ = try await dependencies.client.today() }
