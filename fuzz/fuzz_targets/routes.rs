#![no_main]

grain_fuzz::target!(Routes);
