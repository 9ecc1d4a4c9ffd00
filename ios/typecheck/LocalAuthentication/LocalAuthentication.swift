@_exported import Foundation

public enum LAPolicy: Int, Sendable {
    case deviceOwnerAuthenticationWithBiometrics = 1
    case deviceOwnerAuthentication = 2
}
public enum LABiometryType: Int, Sendable { case none, touchID, faceID, opticID }
public struct LAError: Error {
    public enum Code: Int, Sendable {
        case authenticationFailed = -1
        case userCancel = -2
        case userFallback = -3
        case systemCancel = -4
        case passcodeNotSet = -5
        case biometryNotAvailable = -6
        case biometryNotEnrolled = -7
        case biometryLockout = -8
    }
    public var code: Code { .userCancel }
}
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
    open func invalidate() {}
    open var evaluatedPolicyDomainState: Data? { nil }
}
