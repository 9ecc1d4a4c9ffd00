//! Content records as the build script sees them: read from TOML, written as Rust literals.

use std::fmt::Write;

use serde::Deserialize;

type Text = String;
type List<T> = Vec<T>;

/// Writes a value as the Rust literal of its twin in the core.
pub trait Emit {
    fn emit(&self, out: &mut String);
}

impl Emit for String {
    fn emit(&self, out: &mut String) {
        let _ = write!(out, "{self:?}");
    }
}

impl Emit for u32 {
    fn emit(&self, out: &mut String) {
        let _ = write!(out, "{self}");
    }
}

impl Emit for bool {
    fn emit(&self, out: &mut String) {
        let _ = write!(out, "{self}");
    }
}

impl<T: Emit> Emit for Vec<T> {
    fn emit(&self, out: &mut String) {
        out.push_str("&[");
        for item in self {
            item.emit(out);
            out.push(',');
        }
        out.push(']');
    }
}

macro_rules! enums {
    ($($(#[$meta:meta])* enum $name:ident { $($(#[$variant_meta:meta])* $variant:ident,)* })*) => {$(
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Default)]
        #[serde(rename_all = "snake_case")]
        pub enum $name {
            /// Not in the file: fails the build when it is written out.
            #[default]
            #[serde(skip)]
            Missing,
            $($variant,)*
        }
        impl Emit for $name {
            fn emit(&self, out: &mut String) {
                assert!(*self != Self::Missing, "a record lacks its {}", stringify!($name));
                let _ = write!(out, "{}::{self:?}", stringify!($name));
            }
        }
    )*};
}

macro_rules! records {
    ($($(#[$meta:meta])* struct $name:ident { $($(#[$field_meta:meta])* $field:ident: $type:ty,)* }
        $(unpacked { $($(#[$unpacked_meta:meta])* $unpacked:ident: $unpacked_type:ty,)* })?)*) => {$(
        #[derive(Debug, Clone, Default, Deserialize)]
        #[serde(deny_unknown_fields, default)]
        pub struct $name { $(pub $field: $type,)* $($(#[allow(dead_code)] pub $unpacked: $unpacked_type,)*)? }
        impl Emit for $name {
            fn emit(&self, out: &mut String) {
                out.push_str(concat!(stringify!($name), " {"));
                $(
                    out.push_str(concat!(stringify!($field), ": "));
                    self.$field.emit(out);
                    out.push(',');
                )*
                out.push('}');
            }
        }
    )*};
}

include!("../src/content/kinds.rs");
include!("../src/content/records.rs");
