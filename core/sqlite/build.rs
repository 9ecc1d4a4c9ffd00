//! Compiles SQLite3 Multiple Ciphers with what Grain uses, and nothing else.

#![allow(clippy::print_stdout, reason = "a build script speaks to cargo by printing")]

/// What is on. Only SQLCipher's format, version 4, can be read or written.
const ON: &[&str] = &[
    "CODEC_TYPE=CODEC_TYPE_SQLCIPHER",
    "SQLITE3MC_USE_SQLCIPHER_LEGACY",
    "SQLITE_CORE",
    "SQLITE_DEFAULT_FOREIGN_KEYS=1",
    "SQLITE_ENABLE_API_ARMOR",
    "SQLITE_ENABLE_FTS5",
    // What `changed_tables.c` hears of changes by, and how it is called for each connection.
    "SQLITE_ENABLE_PREUPDATE_HOOK",
    "SQLITE_EXTRA_AUTOEXT=grain_changed_tables",
    "SQLITE_THREADSAFE=1",
    "SQLITE_TEMP_STORE=2",
    "SQLITE_USE_URI",
    "HAVE_USLEEP=1",
    "HAVE_ISNAN",
    "HAVE_LOCALTIME_R",
    "HAVE_STDINT_H=1",
    // No count of memory behind a lock.
    "SQLITE_DEFAULT_MEMSTATUS=0",
    "SQLITE_OMIT_DECLTYPE",
];

fn main() {
    let source = sqlite3mc_src::source_dir();
    let mut build = cc::Build::new();
    build.file(source.join(sqlite3mc_src::SOURCE_FILE)).include(source).warnings(false);
    build.file("src/changed_tables.c");
    // No panic goes through SQLite: rusqlite catches what its callbacks throw. The tables for it would be 0.1 MB.
    build.flag_if_supported("-fno-asynchronous-unwind-tables").flag_if_supported("-fno-unwind-tables");
    for name in ON {
        let (name, value) = name.split_once('=').map_or((*name, None), |(name, value)| (name, Some(value)));
        build.define(name, value);
    }
    for cipher in ["AES_128_CBC", "AES_256_CBC", "CHACHA20", "RC4", "ASCON128", "AEGIS"] {
        build.define(&format!("HAVE_CIPHER_{cipher}"), "0");
    }
    build.compile("sqlite3");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/changed_tables.c");
}
