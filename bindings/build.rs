//! How the library of a phone is linked.

#![allow(clippy::print_stdout, reason = "a build script speaks to cargo by printing")]

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is = |name, value: &str| env::var(name).is_ok_and(|found| found == value);
    if !is("PROFILE", "release") {
        return;
    }
    // Every text of the content and every rule of a time zone is an address to fill in on loading, 24 bytes each: 1.4 MB,
    // and 20 kB when packed. Linux reads this from glibc 2.36 on, Android from version 6 on.
    let root = env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
    if is("CARGO_CFG_TARGET_OS", "linux") || is("CARGO_CFG_TARGET_OS", "android") {
        println!("cargo::rerun-if-changed=carried.ld");
        println!("cargo::rustc-link-arg-cdylib=-Wl,-T,{root}/carried.ld");
    }
    if is("CARGO_CFG_TARGET_OS", "linux") {
        println!("cargo::rustc-link-arg-cdylib=-Wl,-z,pack-relative-relocs");
    } else if is("CARGO_CFG_TARGET_OS", "android") {
        println!("cargo::rustc-link-arg-cdylib=-Wl,--pack-dyn-relocs=android");
    }
}
