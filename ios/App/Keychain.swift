import GrainClient
import Security

/// One secret in the Keychain: readable after the first unlock, never in a backup, never on another device.
struct Keychain: SecretStore {
    let account: String

    private var item: [String: Any] {
        [
            kSecClass as String: kSecClassGenericPassword,
            kSecAttrService as String: "app.grain",
            kSecAttrAccount as String: account,
        ]
    }

    func read() throws(SecretStoreError) -> Data? {
        var query = item
        query[kSecReturnData as String] = true
        query[kSecMatchLimit as String] = kSecMatchLimitOne
        var found: CFTypeRef?
        switch SecItemCopyMatching(NSDictionary(dictionary: query) as CFDictionary, &found) {
        case errSecSuccess:
            guard let data = found as? Data else { throw .failed }
            return data
        case errSecItemNotFound: return nil
        case errSecInteractionNotAllowed: throw .beforeFirstUnlock
        default: throw .failed
        }
    }

    func write(_ secret: Data) throws(SecretStoreError) {
        let change = NSDictionary(dictionary: [kSecValueData as String: secret])
        switch SecItemUpdate(NSDictionary(dictionary: item) as CFDictionary, change as CFDictionary) {
        case errSecSuccess: return
        case errSecItemNotFound: break
        case errSecInteractionNotAllowed: throw .beforeFirstUnlock
        default: throw .failed
        }
        var new = item
        new[kSecValueData as String] = secret
        new[kSecAttrAccessible as String] = kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly
        switch SecItemAdd(NSDictionary(dictionary: new) as CFDictionary, nil) {
        case errSecSuccess: return
        case errSecInteractionNotAllowed: throw .beforeFirstUnlock
        default: throw .failed
        }
    }

    func delete() throws(SecretStoreError) {
        switch SecItemDelete(NSDictionary(dictionary: item) as CFDictionary) {
        case errSecSuccess, errSecItemNotFound: return
        case errSecInteractionNotAllowed: throw .beforeFirstUnlock
        default: throw .failed
        }
    }
}
