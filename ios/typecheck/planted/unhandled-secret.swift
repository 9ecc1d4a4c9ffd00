// expect: the error is not handled
import GrainClient

func planted(_ store: any SecretStore) -> Data? { store.read() }
