@_exported import Foundation

public enum LAPolicy: Int, Sendable {
    case deviceOwnerAuthenticationWithBiometrics = 1
    case deviceOwnerAuthentication = 2
}
public enum LABiometryType: Int, Sendable { case none, touchID, faceID, opticID }
#if os(Linux)
    public typealias NSErrorPointer = UnsafeMutablePointer<NSError?>?
#endif
open class LAContext: NSObject {
    open var biometryType: LABiometryType { .none }
    open var localizedCancelTitle: String? {
        get { nil }
        set {}
    }
    open func canEvaluatePolicy(_ p: LAPolicy, error: NSErrorPointer) -> Bool { false }
    open func evaluatePolicy(_ p: LAPolicy, localizedReason: String) async throws -> Bool { false }
    open var evaluatedPolicyDomainState: Data? { nil }
}
