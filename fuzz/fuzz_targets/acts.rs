#![no_main]

grain_fuzz::target!(Acts);
