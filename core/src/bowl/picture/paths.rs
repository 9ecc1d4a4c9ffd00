use super::places::GrainPlace;
use super::shape::{Curve, Foot, MIDDLE, Point};

/// The parts of a bowl as SVG path strings.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BowlPaths {
    /// The foot.
    pub foot: String,
    /// The inside, closed by a straight line at the rim. Edge it in its own colour, 2 units wide, so that no gap shows
    /// between it and the wall.
    pub inside: String,
    /// The wall with its rounded lip.
    pub wall: String,
    /// A grain of length 1 lying along x about the origin.
    pub grain: String,
}

impl BowlPaths {
    pub(super) fn of(outer: &Curve, inner: &Curve, lip: f64, foot: &Foot, grain: &[Curve]) -> Self {
        Self {
            foot: foot_path(foot),
            inside: format!("{}Z", hollow(inner)),
            wall: wall(outer, inner, lip),
            grain: closed(grain),
        }
    }
}

/// The matrix a, b, c, d, x, y that scales a grain's path to its length, turns it by its angle and moves it to its
/// place. For drawing only: no place is decided by it.
pub fn grain_transform(place: &GrainPlace) -> [f64; 6] {
    let (sin, cos) = place.angle.to_radians().sin_cos();
    let (along, across) = (cos * place.length, sin * place.length);
    [along, across, -across, along, place.x, place.y]
}

fn pair(point: Point) -> String {
    format!("{} {}", point.x, point.y)
}

fn onward(curve: &Curve) -> String {
    format!("C{} {} {}", pair(curve.leave), pair(curve.arrive), pair(curve.end))
}

fn reversed(curve: &Curve) -> Curve {
    Curve { start: curve.end, leave: curve.arrive, arrive: curve.leave, end: curve.start }
}

/// The other half.
fn mirrored(curve: &Curve) -> Curve {
    let mirror = |point: Point| Point { x: 2.0 * MIDDLE - point.x, y: point.y };
    Curve {
        start: mirror(curve.start),
        leave: mirror(curve.leave),
        arrive: mirror(curve.arrive),
        end: mirror(curve.end),
    }
}

/// From the rim on the right over the bottom to the rim on the left.
fn hollow(half: &Curve) -> String {
    format!("M{}{}{}", pair(half.start), onward(half), onward(&reversed(&mirrored(half))))
}

fn wall(outer: &Curve, inner: &Curve, lip: f64) -> String {
    let left = mirrored(inner);
    let close = |to: Point| format!("A{lip} {lip} 0 0 1 {}", pair(to));
    let back = format!("{}{}", onward(&left), onward(&reversed(inner)));
    format!("{}{}{back}{}Z", hollow(outer), close(left.start), close(outer.start))
}

fn foot_path(foot: &Foot) -> String {
    let Foot { top, bottom, half_top, half_bottom, corner } = *foot;
    let (left, right, side) = (MIDDLE - half_bottom, MIDDLE + half_bottom, bottom - corner);
    format!(
        "M{} {top}L{left} {side}Q{left} {bottom} {} {bottom}H{}Q{right} {bottom} {right} {side}L{} {top}Z",
        MIDDLE - half_top,
        left + corner,
        right - corner,
        MIDDLE + half_top
    )
}

fn closed(curves: &[Curve]) -> String {
    let start = curves.first().map(|first| format!("M{}", pair(first.start))).unwrap_or_default();
    format!("{start}{}Z", curves.iter().map(onward).collect::<String>())
}
