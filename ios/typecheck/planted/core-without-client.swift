// expect: has no member 'today'
import GrainFeatures

@MainActor func planted(_ desk: Desk) async throws { _ = try await desk.client.today() }
