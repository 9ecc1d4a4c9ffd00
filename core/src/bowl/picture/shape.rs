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

/// Widths and distances of a drawing. Those of lines are in units of the box.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BowlStrokes {
    /// The far rim.
    pub rim: f64,
    /// The light on the far rim; 0 where there is none.
    pub rim_light: f64,
    /// The light on each lip.
    pub lip_light: f64,
    /// How far down the shade under a grain lies, in lengths of the grain.
    pub shade_drop: f64,
    /// The ring of a grain added today.
    pub ring: f64,
    /// The dashes where a grain lay that was taken today.
    pub place: f64,
    /// The wider, darker line under those dashes, so that they are seen on rice too.
    pub place_under: f64,
    /// Length of one dash; its ends are round.
    pub dash: f64,
    /// From the end of a dash to the next.
    pub dash_gap: f64,
}

/// Everything a shell needs to draw an empty bowl, as numbers and as paths, in units of a box that scales evenly.
///
/// Draw in this order: shadow, foot, inside, its darker sides, far rim with its light, wall, light on the lips, then
/// the grains layer by layer, each as shade, edge, body and belly; then rings and dashes.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BowlShape {
    /// The form these numbers are for.
    pub form: BowlForm,
    /// Width of the box: 300 units.
    pub width: f64,
    /// Height of the box: 196 units.
    pub height: f64,
    /// Height of the rim in front.
    pub rim_y: f64,
    /// Height of the far rim in the middle, where it is highest.
    pub far_rim_y: f64,
    /// Height from which the wall darkens down to the outer curve's end.
    pub wall_shade_y: f64,
    /// The right half of the outer curve, from the rim to the middle of the bottom.
    pub outer: Curve,
    /// The right half of the inner curve, from the rim to the middle of the bottom.
    pub inner: Curve,
    /// Radius of the half circle that closes the wall above.
    pub lip: f64,
    /// The foot.
    pub foot: Foot,
    /// The soft shadow on the table, gone at its edge; the small form has none.
    pub shadow: Option<Ellipse>,
    /// The part of the shadow's radius in which it is even.
    pub shadow_even: f64,
    /// The part of the width of the inside that darkens towards each side.
    pub side_part: f64,
    /// How wide lines are.
    pub strokes: BowlStrokes,
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

/// The four curves of a grain of length 1, slightly fuller towards one end.
pub(super) const GRAIN: [Curve; 4] = {
    let (head, above, tail, below) = (at(-0.5, 0.012), at(-0.07, -0.22), at(0.5, 0.0), at(0.02, 0.222));
    [
        curve(head, at(-0.5, -0.09), at(-0.33, -0.205), above),
        curve(above, at(0.2, -0.233), at(0.48, -0.125), tail),
        curve(tail, at(0.5, 0.115), at(0.27, 0.215), below),
        curve(below, at(-0.23, 0.227), at(-0.5, 0.12), head),
    ]
};

/// The lower side of a grain, which lies in its own shade.
pub(super) const BELLY: [Curve; 4] = {
    let (head, middle, tail) = (GRAIN[0].start, at(0.03, 0.135), GRAIN[2].start);
    [
        curve(head, at(-0.4, 0.115), at(-0.2, 0.145), middle),
        curve(middle, at(0.25, 0.125), at(0.42, 0.075), tail),
        GRAIN[2],
        GRAIN[3],
    ]
};

/// The far rim, from the middle of the left lip to that of the right one.
pub(super) const fn far_rim(form: BowlForm) -> Curve {
    let half = f64::midpoint(inner(form).start.x, OUTER.start.x) - MIDDLE;
    let (reach, up) = (half * 0.62, RIM_Y - FAR_RIM * 4.0 / 3.0);
    curve(at(MIDDLE - half, RIM_Y), at(MIDDLE - reach, up), at(MIDDLE + reach, up), at(MIDDLE + half, RIM_Y))
}

/// How much higher the far rim stands than the near one.
const FAR_RIM: f64 = 11.0;

/// The drawing of an empty bowl (design: the bowl).
pub fn shape(form: BowlForm) -> BowlShape {
    let (lip, shadow) = match form {
        BowlForm::Large => (6.5, Some(Ellipse { centre: at(MIDDLE, 188.0), radius_x: 104.0, radius_y: 9.0 })),
        BowlForm::Small => (11.0, None),
    };
    let (rim, rim_light) = match form {
        BowlForm::Large => (4.5, 1.2),
        BowlForm::Small => (7.7, 0.0),
    };
    let foot = Foot { top: 166.0, bottom: 188.0, half_top: 44.0, half_bottom: 39.0, corner: 4.0 };
    let inner = inner(form);
    BowlShape {
        form,
        width: 300.0,
        height: 196.0,
        rim_y: RIM_Y,
        far_rim_y: RIM_Y - FAR_RIM,
        wall_shade_y: 68.5,
        outer: OUTER,
        inner,
        lip,
        foot,
        shadow,
        shadow_even: 0.45,
        side_part: 0.2,
        strokes: BowlStrokes {
            rim,
            rim_light,
            lip_light: lip * 0.34,
            shade_drop: 0.055,
            ring: 1.3,
            place: 1.6,
            place_under: 3.2,
            dash: 4.0,
            dash_gap: 3.4,
        },
        paths: BowlPaths::of(form, &OUTER, &inner, lip, &foot),
    }
}
