use super::places::GrainPlace;
use super::shape::{BELLY, BowlForm, Curve, Foot, GRAIN, MIDDLE, Point, far_rim};

/// The parts of a bowl as SVG path strings, written with M, L, C and Z and absolute coordinates alone.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BowlPaths {
    /// The foot.
    pub foot: String,
    /// The inside, closed above by the far rim.
    pub inside: String,
    /// The far rim, a line.
    pub rim: String,
    /// The light on the far rim, a line.
    pub rim_light: String,
    /// The wall with its rounded lips.
    pub wall: String,
    /// The light on both lips, lines with round ends.
    pub lip_light: String,
    /// The body of a grain of length 1 lying along x about the origin.
    pub grain: String,
    /// What is seen of its edge around the body, drawn before it.
    pub grain_edge: String,
    /// The shade it casts, drawn before the edge and a little lower.
    pub grain_shade: String,
    /// Its darker lower side, drawn over the body.
    pub grain_belly: String,
}

/// How far a quarter circle's control points lie from its ends, in radii.
const QUARTER: f64 = 0.552_284_75;

impl BowlPaths {
    pub(super) fn of(form: BowlForm, outer: &Curve, inner: &Curve, lip: f64, foot: &Foot) -> Self {
        let rim = far_rim(form);
        let light = Curve {
            start: moved(rim.start, 8.0, -2.0),
            leave: moved(rim.leave, 6.0, -1.0),
            arrive: moved(rim.arrive, -6.0, -1.0),
            end: moved(rim.end, -8.0, -2.0),
        };
        Self {
            foot: foot_path(foot),
            inside: format!("{}L{}{}Z", hollow(inner), pair(rim.start), onward(&rim)),
            rim: line(&rim),
            rim_light: line(&light),
            wall: wall(outer, inner, lip),
            lip_light: [rim.start, rim.end].map(|lip_at| line(&over_lip(lip_at, lip))).concat(),
            grain: closed(&GRAIN),
            grain_edge: closed(&GRAIN.map(|curve| scaled(&curve, 1.055, 1.12))),
            grain_shade: closed(&GRAIN.map(|curve| scaled(&curve, 1.06, 1.06))),
            grain_belly: closed(&BELLY),
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

/// A number of a path, in thousandths.
fn number(value: f64) -> f64 {
    // Adding 0 makes a negative zero a zero.
    (value * 1000.0).round() / 1000.0 + 0.0
}

fn pair(point: Point) -> String {
    format!("{} {}", number(point.x), number(point.y))
}

fn onward(curve: &Curve) -> String {
    format!("C{} {} {}", pair(curve.leave), pair(curve.arrive), pair(curve.end))
}

fn line(curve: &Curve) -> String {
    format!("M{}{}", pair(curve.start), onward(curve))
}

fn reversed(curve: &Curve) -> Curve {
    Curve { start: curve.end, leave: curve.arrive, arrive: curve.leave, end: curve.start }
}

fn changed(curve: &Curve, change: impl Fn(Point) -> Point) -> Curve {
    Curve {
        start: change(curve.start),
        leave: change(curve.leave),
        arrive: change(curve.arrive),
        end: change(curve.end),
    }
}

fn moved(point: Point, x: f64, y: f64) -> Point {
    Point { x: point.x + x, y: point.y + y }
}

fn scaled(curve: &Curve, x: f64, y: f64) -> Curve {
    changed(curve, |point| Point { x: point.x * x, y: point.y * y })
}

/// The other half.
fn mirrored(curve: &Curve) -> Curve {
    changed(curve, |point| Point { x: 2.0 * MIDDLE - point.x, y: point.y })
}

/// From the rim on the right over the bottom to the rim on the left.
fn hollow(half: &Curve) -> String {
    format!("M{}{}{}", pair(half.start), onward(half), onward(&reversed(&mirrored(half))))
}

/// Half a circle over the rim from a point to the right.
fn half_circle(from: Point, radius: f64) -> String {
    let control = radius * QUARTER;
    let top = moved(from, radius, -radius);
    let up = Curve { start: from, leave: moved(from, 0.0, -control), arrive: moved(top, -control, 0.0), end: top };
    let end = moved(from, 2.0 * radius, 0.0);
    let down = Curve { start: top, leave: moved(top, control, 0.0), arrive: moved(end, 0.0, -control), end };
    format!("{}{}", onward(&up), onward(&down))
}

/// The light on a lip: the upper third of a circle within it.
fn over_lip(middle: Point, lip: f64) -> Curve {
    let at = |x: f64, y: f64| moved(middle, x * lip, y * lip);
    Curve { start: at(-0.62, -0.35), leave: at(-0.347, -0.833), arrive: at(0.347, -0.833), end: at(0.62, -0.35) }
}

fn wall(outer: &Curve, inner: &Curve, lip: f64) -> String {
    let left = mirrored(inner);
    let back = format!("{}{}", onward(&left), onward(&reversed(inner)));
    let (left_lip, right_lip) = (half_circle(mirrored(outer).start, lip), half_circle(inner.start, lip));
    format!("{}{left_lip}{back}{right_lip}Z", hollow(outer))
}

fn foot_path(foot: &Foot) -> String {
    let Foot { top, bottom, half_top, half_bottom, corner } = *foot;
    let side = bottom - corner;
    // A rounded corner on the left and its mirror image, as cubic curves.
    let turn = Curve {
        start: Point { x: MIDDLE - half_bottom, y: side },
        leave: Point { x: MIDDLE - half_bottom, y: bottom - corner / 3.0 },
        arrive: Point { x: MIDDLE - half_bottom + corner / 3.0, y: bottom },
        end: Point { x: MIDDLE - half_bottom + corner, y: bottom },
    };
    let other = reversed(&mirrored(&turn));
    let at = |x: f64, y: f64| pair(Point { x, y });
    format!(
        "M{}L{}{}L{}{}L{}Z",
        at(MIDDLE - half_top, top),
        pair(turn.start),
        onward(&turn),
        pair(other.start),
        onward(&other),
        at(MIDDLE + half_top, top)
    )
}

fn closed(curves: &[Curve]) -> String {
    let start = curves.first().map(|first| format!("M{}", pair(first.start))).unwrap_or_default();
    format!("{start}{}Z", curves.iter().map(onward).collect::<String>())
}
