import GrainBindings
import Testing

/// What is checked when the library is loaded. A mismatch ends the process, so that this test can only pass.
@Suite struct StartTests {
    @Test("library and generated code are of the same build")
    func sameBuild() {
        uniffiEnsureGrainCoreInitialized()
        uniffiEnsureGrainInitialized()
    }
}
