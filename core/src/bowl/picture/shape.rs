use super::paths::BowlPaths;

/// The middle of the picture, about which everything is mirrored.
pub(super) const MIDDLE: f64 = 150.0;
/// Height of the rim. The room above it is for a falling grain.
pub(super) const RIM_Y: f64 = 34.0;

/// Which of the two drawings of a bowl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum BowlForm {
    /// From 96 dp wide: one place for every grain.
    Large,
    /// From 40 to 95 dp wide, for lists: a thicker wall and 24 larger grains.
    Small,
}

/// A point of the picture in units, x to the right and y down.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Point {
    /// Units from the left edge.
    pub x: f64,
    /// Units from the upper edge.
    pub y: f64,
}

/// One cubic Bézier curve.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Curve {
    /// Where it begins.
    pub start: Point,
    /// The first control point.
    pub leave: Point,
    /// The second control point.
    pub arrive: Point,
    /// Where it ends.
    pub end: Point,
}

/// An ellipse whose axes lie along x and y.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Ellipse {
    /// Its middle.
    pub centre: Point,
    /// Half its width.
    pub radius_x: f64,
    /// Half its height.
    pub radius_y: f64,
}

/// The foot under the bowl: wider above than below, mirrored about the middle.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Foot {
    /// Height of its upper edge, hidden behind the wall.
    pub top: f64,
    /// Height of its lower edge.
    pub bottom: f64,
    /// Half its width above.
    pub half_top: f64,
    /// Half its width below.
    pub half_bottom: f64,
    /// Radius of the lower corners.
    pub corner: f64,
}

/// Everything a shell needs to draw an empty bowl, as numbers and as paths, in units of a box that scales evenly.
///
/// Draw in this order: shadow, foot, inside, wall, grains.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BowlShape {
    /// The form these numbers are for.
    pub form: BowlForm,
    /// Width of the box: 300 units.
    pub width: f64,
    /// Height of the box: 196 units.
    pub height: f64,
    /// Height of the rim.
    pub rim_y: f64,
    /// The right half of the outer curve, from the rim to the middle of the bottom.
    pub outer: Curve,
    /// The right half of the inner curve, from the rim to the middle of the bottom.
    pub inner: Curve,
    /// Radius of the half circle that closes the wall above.
    pub lip: f64,
    /// The foot.
    pub foot: Foot,
    /// The shadow on the table; the small form has none.
    pub shadow: Option<Ellipse>,
    /// A grain of length 1 lying along x about the origin: closed, each curve begins where the one before ends.
    pub grain: Vec<Curve>,
    /// Width of the glaze-coloured edge of a grain, in lengths of the grain.
    pub grain_edge: f64,
    /// The same as SVG path strings.
    pub paths: BowlPaths,
}

const fn at(x: f64, y: f64) -> Point {
    Point { x, y }
}

const fn curve(start: Point, leave: Point, arrive: Point, end: Point) -> Curve {
    Curve { start, leave, arrive, end }
}

impl Curve {
    /// The point at `part` of the way, 0 to 1.
    pub(super) fn at(&self, part: f64) -> Point {
        let rest = 1.0 - part;
        let weights = [rest * rest * rest, 3.0 * rest * rest * part, 3.0 * rest * part * part, part * part * part];
        let sum = |a: f64, b: f64, c: f64, d: f64| weights[0] * a + weights[1] * b + weights[2] * c + weights[3] * d;
        at(
            sum(self.start.x, self.leave.x, self.arrive.x, self.end.x),
            sum(self.start.y, self.leave.y, self.arrive.y, self.end.y),
        )
    }
}

const OUTER: Curve = curve(at(292.0, RIM_Y), at(288.0, 116.0), at(232.0, 172.0), at(MIDDLE, 172.0));

/// The right half of the inner curve.
pub(super) const fn inner(form: BowlForm) -> Curve {
    match form {
        BowlForm::Large => curve(at(279.0, RIM_Y), at(275.0, 109.0), at(224.0, 159.0), at(MIDDLE, 159.0)),
        BowlForm::Small => curve(at(270.0, RIM_Y), at(266.0, 102.0), at(218.0, 150.0), at(MIDDLE, 150.0)),
    }
}

/// The four curves of a grain, slightly fuller towards one end.
const GRAIN: [Curve; 4] = {
    let (head, above, tail, below) = (at(-0.5, 0.01), at(-0.06, -0.23), at(0.5, -0.005), at(0.02, 0.235));
    [
        curve(head, at(-0.49, -0.12), at(-0.3, -0.215), above),
        curve(above, at(0.2, -0.245), at(0.48, -0.15), tail),
        curve(tail, at(0.5, 0.13), at(0.26, 0.225), below),
        curve(below, at(-0.22, 0.24), at(-0.5, 0.15), head),
    ]
};

/// The drawing of an empty bowl (design: the bowl).
pub fn shape(form: BowlForm) -> BowlShape {
    let (lip, grain_edge, shadow) = match form {
        BowlForm::Large => (6.5, 0.06, Some(Ellipse { centre: at(MIDDLE, 188.0), radius_x: 92.0, radius_y: 6.0 })),
        BowlForm::Small => (11.0, 0.09, None),
    };
    let foot = Foot { top: 166.0, bottom: 188.0, half_top: 44.0, half_bottom: 39.0, corner: 4.0 };
    let inner = inner(form);
    BowlShape {
        form,
        width: 300.0,
        height: 196.0,
        rim_y: RIM_Y,
        outer: OUTER,
        inner,
        lip,
        foot,
        shadow,
        grain: GRAIN.to_vec(),
        grain_edge,
        paths: BowlPaths::of(&OUTER, &inner, lip, &foot, &GRAIN),
    }
}
