import CommonCrypto
import GrainFeatures
import LocalAuthentication

/// PBKDF2 with SHA-256. What is kept of a code lies in the Keychain; this makes guessing slow for who gets it out.
struct SlowSealer: CodeSealer {
    static let rounds: UInt32 = 310_000

    func seal(_ code: String, salt: Data) -> Data {
        let length = 32
        var sealed = [UInt8](repeating: 0, count: length)
        let (code, salt) = (Array(code.utf8CString), Array(salt))
        let status = CCKeyDerivationPBKDF(
            CCPBKDFAlgorithm(kCCPBKDF2), code, code.count - 1, salt, salt.count,
            CCPseudoRandomAlgorithm(kCCPRFHmacAlgSHA256), Self.rounds, &sealed, length)
        precondition(status == kCCSuccess, "fails for wrong lengths only")
        return Data(sealed)
    }
}

/// Finger or face, when the person switched it on.
struct FaceOrFinger: Biometrics {
    func enrolment() -> Data? {
        let context = LAContext()
        guard context.canEvaluatePolicy(.deviceOwnerAuthenticationWithBiometrics, error: nil) else { return nil }
        return context.evaluatedPolicyDomainState
    }

    func confirm(reason: String) async -> Bool {
        (try? await LAContext().evaluatePolicy(.deviceOwnerAuthenticationWithBiometrics, localizedReason: reason))
            ?? false
    }
}
