"""Reads an encrypted database with SQLCipher itself: sqlcipher.py DATABASE KEY_IN_HEX.

Prints the verdict over structure and pages, then every line "why" of the ledger.
"""

import sys

from sqlcipher3 import dbapi2

database, key = sys.argv[1:]
connection = dbapi2.connect(database)
connection.execute(f"PRAGMA key = \"x'{key}'\"")
print(connection.execute("PRAGMA integrity_check").fetchone()[0])
print(len(connection.execute("PRAGMA cipher_integrity_check").fetchall()), "pages with another checksum")
for (why,) in connection.execute("SELECT why FROM grain WHERE why <> '' ORDER BY rowid"):
    print(why)
