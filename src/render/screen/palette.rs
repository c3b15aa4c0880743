//! The colours of each theme, for terminals that have all, 256 or 16 of them. A colour is a person, a place or a key.

use ratatui::style::Color;

use crate::page::{Depth, Look, Theme};

/// What each colour of a theme is used for. Letters are at least 7:1 on their ground, marks 4.5:1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Palette {
    /// Under everything.
    pub(super) ground: Color,
    /// Under the line on top.
    pub(super) bar: Color,
    /// The words on that line.
    pub(super) on_bar: Color,
    /// The first language.
    pub(super) text: Color,
    /// The second, and what stands back.
    pub(super) second: Color,
    /// Names of places.
    pub(super) heading: Color,
    /// Keys.
    pub(super) key: Color,
    /// The voices: student, family, teacher.
    pub(super) voices: [Color; 3],
    /// Levels: nobody's colour.
    pub(super) level: Color,
    /// Empty squares and the usual range: marks, never letters.
    pub(super) empty: Color,
    /// The light line: a mark.
    pub(super) rule: Color,
}

impl Palette {
    /// The colours of a look; none: it has none.
    pub(super) const fn of(look: Look) -> Option<&'static Self> {
        match (look.theme, look.depth) {
            (Theme::Plain, _) => None,
            (Theme::Dark, Depth::True) => Some(&DARK),
            (Theme::Dark, Depth::Many) => Some(&DARK_OF_256),
            (Theme::Dark, Depth::Few) => Some(&DARK_OF_16),
            (Theme::Light, Depth::True) => Some(&LIGHT),
            (Theme::Light, Depth::Many) => Some(&LIGHT_OF_256),
            (Theme::Light, Depth::Few) => Some(&LIGHT_OF_16),
            (Theme::HighContrast, Depth::True) => Some(&HIGH_CONTRAST),
            (Theme::HighContrast, Depth::Many) => Some(&HIGH_CONTRAST_OF_256),
            (Theme::HighContrast, Depth::Few) => Some(&HIGH_CONTRAST_OF_16),
        }
    }

    /// One colour for all there is to say, on one ground, and the other way round on top.
    const fn of_two(ground: Color, text: Color) -> Self {
        Self {
            ground,
            bar: text,
            on_bar: ground,
            text,
            second: text,
            heading: text,
            key: text,
            voices: [text; 3],
            level: text,
            empty: text,
            rule: text,
        }
    }
}

const fn rgb(rgb: u32) -> Color {
    Color::from_u32(rgb)
}

const fn at(index: u8) -> Color {
    Color::Indexed(index)
}

static DARK: Palette = Palette {
    ground: rgb(0x0015_181E),
    bar: rgb(0x0024_2932),
    on_bar: rgb(0x00F2_EFE9),
    text: rgb(0x00F2_EFE9),
    second: rgb(0x00B9_BEC8),
    heading: rgb(0x009C_CBF2),
    key: rgb(0x00F2_D48A),
    voices: [rgb(0x00A9_DBA2), rgb(0x00F5_B993), rgb(0x00CF_BDF5)],
    level: rgb(0x00E4_DCC8),
    empty: rgb(0x008A_909C),
    rule: rgb(0x008A_909C),
};

static DARK_OF_256: Palette = Palette {
    ground: at(234),
    bar: at(236),
    on_bar: at(255),
    text: at(255),
    second: at(250),
    heading: at(153),
    key: at(222),
    voices: [at(151), at(216), at(183)],
    level: at(188),
    empty: at(246),
    rule: at(246),
};

/// Bright magenta and grey fall through in Windows' own table: nobody gets them.
static DARK_OF_16: Palette = Palette {
    ground: Color::Black,
    bar: Color::Gray,
    on_bar: Color::Black,
    text: Color::White,
    second: Color::Gray,
    heading: Color::White,
    key: Color::White,
    voices: [Color::LightGreen, Color::LightYellow, Color::LightCyan],
    level: Color::White,
    empty: Color::Gray,
    rule: Color::Gray,
};

static LIGHT: Palette = Palette {
    ground: rgb(0x00FB_F9F4),
    bar: rgb(0x00EA_E6DC),
    on_bar: rgb(0x001B_1D21),
    text: rgb(0x001B_1D21),
    second: rgb(0x0045_494F),
    heading: rgb(0x000B_4770),
    key: rgb(0x005A_3C00),
    voices: [rgb(0x001B_5027), rgb(0x007A_2E10), rgb(0x004A_2A86)],
    level: rgb(0x0033_302A),
    empty: rgb(0x0066_6A70),
    rule: rgb(0x0066_6A70),
};

static LIGHT_OF_256: Palette = Palette {
    ground: at(231),
    bar: at(254),
    on_bar: at(234),
    text: at(234),
    second: at(238),
    heading: at(18),
    key: at(234),
    voices: [at(22), at(88), at(54)],
    level: at(236),
    empty: at(242),
    rule: at(242),
};

/// No other colour can be read on white in every table: voices are told by word, shape and weight.
static LIGHT_OF_16: Palette = Palette::of_two(Color::White, Color::Black);

static HIGH_CONTRAST: Palette = Palette::of_two(rgb(0), rgb(0x00FF_FFFF));
static HIGH_CONTRAST_OF_256: Palette = Palette::of_two(at(16), at(231));
static HIGH_CONTRAST_OF_16: Palette = Palette::of_two(Color::Black, Color::White);

#[cfg(test)]
mod tests {
    use super::*;

    /// How terminals show their first 16 colours: xterm, Windows' Campbell, the old Windows console.
    const TABLES: [[u32; 16]; 3] = [
        [
            0x0000_0000,
            0x00CD_0000,
            0x0000_CD00,
            0x00CD_CD00,
            0x0000_00EE,
            0x00CD_00CD,
            0x0000_CDCD,
            0x00E5_E5E5,
            0x007F_7F7F,
            0x00FF_0000,
            0x0000_FF00,
            0x00FF_FF00,
            0x005C_5CFF,
            0x00FF_00FF,
            0x0000_FFFF,
            0x00FF_FFFF,
        ],
        [
            0x000C_0C0C,
            0x00C5_0F1F,
            0x0013_A10E,
            0x00C1_9C00,
            0x0000_37DA,
            0x0088_1798,
            0x003A_96DD,
            0x00CC_CCCC,
            0x0076_7676,
            0x00E7_4856,
            0x0016_C60C,
            0x00F9_F1A5,
            0x003B_78FF,
            0x00B4_009E,
            0x0061_D6D6,
            0x00F2_F2F2,
        ],
        [
            0x0000_0000,
            0x0080_0000,
            0x0000_8000,
            0x0080_8000,
            0x0000_0080,
            0x0080_0080,
            0x0000_8080,
            0x00C0_C0C0,
            0x0080_8080,
            0x00FF_0000,
            0x0000_FF00,
            0x00FF_FF00,
            0x0000_00FF,
            0x00FF_00FF,
            0x0000_FFFF,
            0x00FF_FFFF,
        ],
    ];

    fn shown(color: Color, table: &[u32; 16]) -> [u8; 3] {
        let named = |index: usize| {
            let [_, r, g, b] = table[index].to_be_bytes();
            [r, g, b]
        };
        match color {
            Color::Rgb(r, g, b) => [r, g, b],
            Color::Indexed(grey @ 232..) => [8 + 10 * (grey - 232); 3],
            Color::Indexed(index @ 16..) => {
                let step = |of: u8| if of == 0 { 0 } else { 55 + 40 * of };
                let cube = index - 16;
                [step(cube / 36), step(cube / 6 % 6), step(cube % 6)]
            }
            Color::Black => named(0),
            Color::Gray => named(7),
            Color::LightGreen => named(10),
            Color::LightYellow => named(11),
            Color::LightCyan => named(14),
            Color::White => named(15),
            other => panic!("{other:?} is in no table"),
        }
    }

    fn luminance(rgb: [u8; 3]) -> f64 {
        let linear = rgb.map(|of| {
            let of = f64::from(of) / 255.0;
            if of <= 0.04045 {
                of / 12.92
            } else {
                ((of + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    fn contrast(one: Color, other: Color, table: &[u32; 16]) -> f64 {
        let [one, other] = [one, other].map(|color| luminance(shown(color, table)));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn letters_and_marks_can_be_read_in_every_palette() {
        let mut seen = 0;
        for theme in Theme::ALL {
            for depth in [Depth::True, Depth::Many, Depth::Few] {
                let Some(palette) = Palette::of(Look {
                    theme,
                    depth,
                    ..Look::default()
                }) else {
                    continue;
                };
                let letters = [palette.text, palette.second, palette.heading, palette.key];
                let letters = letters
                    .into_iter()
                    .chain(palette.voices)
                    .chain([palette.level]);
                for table in &TABLES {
                    for color in letters.clone() {
                        let ratio = contrast(color, palette.ground, table);
                        assert!(ratio >= 7.0, "{theme:?} {depth:?} {color:?}: {ratio:.2}");
                        seen += 1;
                    }
                    let top = contrast(palette.on_bar, palette.bar, table);
                    assert!(top >= 7.0, "{theme:?} {depth:?} on top: {top:.2}");
                    for color in [palette.empty, palette.rule] {
                        let ratio = contrast(color, palette.ground, table);
                        assert!(ratio >= 4.5, "{theme:?} {depth:?} {color:?}: {ratio:.2}");
                    }
                }
            }
        }
        assert_eq!(seen, 9 * 3 * 8);
    }

    #[test]
    fn the_ratios_are_those_of_the_table_of_screens() {
        let of = |one, palette: &Palette| contrast(one, palette.ground, &TABLES[0]);
        let near =
            |ratio: f64, wanted: f64| assert!((ratio - wanted).abs() < 0.06, "{ratio} {wanted}");
        near(of(DARK.text, &DARK), 15.5);
        near(of(DARK.empty, &DARK), 5.5);
        near(of(DARK_OF_256.voices[2], &DARK_OF_256), 9.3);
        near(of(LIGHT.key, &LIGHT), 9.6);
        near(of(LIGHT_OF_256.empty, &LIGHT_OF_256), 5.3);
        near(contrast(Color::LightGreen, Color::Black, &TABLES[1]), 8.5);
        near(contrast(DARK.on_bar, DARK.bar, &TABLES[0]), 12.7);
    }
}
