// expect: cannot convert value of type 'String' to expected argument type
import Security

func planted() -> OSStatus { SecItemDelete("notes") }
