//! SQLite for rusqlite, with encrypted pages in the format of SQLCipher 4: SQLite3 Multiple Ciphers, which brings its own
//! AES, SHA-2 and random numbers and needs no OpenSSL (ADR 10). `build.rs` compiles it with `changed_tables.c`, which says
//! in SQL which tables were changed; there is nothing to call here.
