//! How the library of a phone is linked.

#![allow(clippy::print_stdout, reason = "a build script speaks to cargo by printing")]

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if !env::var("PROFILE").is_ok_and(|profile| profile == "release") {
        return;
    }
    let os = env::var("CARGO_CFG_TARGET_OS").unwrap_or_default();
    if os != "linux" && os != "android" {
        return;
    }
    println!("cargo::rerun-if-changed=carried.ld");
    let root = env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
    println!("cargo::rustc-link-arg-cdylib=-Wl,-T,{root}/carried.ld");
    // Every text of the content is an address to fill in on loading, 24 bytes each, and next to nothing when packed. Linux
    // reads this from glibc 2.36 on, Android from version 6 on.
    let packed = if os == "linux" { "-z,pack-relative-relocs" } else { "--pack-dyn-relocs=android" };
    println!("cargo::rustc-link-arg-cdylib=-Wl,{packed}");
}
