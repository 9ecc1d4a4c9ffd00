use grain_core::content;
use grain_core::safety;

use super::Output;
use crate::cli::Place;
use crate::platform;
use crate::shell::help;

/// The language before any setting is known.
const LANGUAGE: &str = "";

/// Numbers and the Help page, of the country that was typed or else of the machine's region. The day only decides which
/// lines were not checked lately: a clock that cannot be read keeps nobody from them.
pub fn helplines(country: Option<&str>, place: &Place) -> Output {
    let country = country.map_or_else(platform::region, str::to_owned);
    let view = safety::safety_page(LANGUAGE, &country, platform::calendar_day(place));
    let page = help::whole(content::words(LANGUAGE), &view);
    Output::new(&view, page.plain())
}
