//! Two commitments (product.md system 12, the umbrella of safety): one about the other heart, one about mine, each in own
//! words and each by itself (S7). Only the owner renews, changes or lets one rest; what it said before is kept, and nothing is
//! counted. On the healing side one's own heart stands first, and the other begins closed.

pub(crate) mod page;
