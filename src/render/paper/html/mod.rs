//! Pages for a browser: one file with its letters and pictures in it, and nothing that runs or is loaded.

mod page;

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest as _, Sha256};

use super::sheet::Paper;
use crate::domain::clean::for_html;
use page::{Page, tag};

const TEXT: &[u8] = include_bytes!("../../../../data/fonts/text.woff2");
const BOLD: &[u8] = include_bytes!("../../../../data/fonts/text-bold.woff2");

/// What is the same on every page.
pub struct Look {
    style: String,
    policy: String,
}

const STYLE: &str = include_str!("page.css");

impl Default for Look {
    fn default() -> Self {
        let face = |weight: u16, font: &[u8]| {
            format!(
                "@font-face{{font-family:Juntos;font-weight:{weight};src:url(data:font/woff2;base64,{}) format('woff2')}}\n",
                BASE64.encode(font)
            )
        };
        let style = face(400, TEXT) + &face(700, BOLD) + STYLE;
        // The style is allowed by its own sum, so that no other one is.
        let sum = BASE64.encode(Sha256::digest(style.as_bytes()));
        Self {
            policy: format!(
                "default-src 'none'; style-src 'sha256-{sum}'; font-src data:; base-uri 'none'; form-action 'none'"
            ),
            style,
        }
    }
}

/// A page as a web page of its own, set `percent` as large as it could be.
pub fn html(look: &Look, paper: &Paper, percent: u8) -> String {
    let mut out = String::with_capacity(look.style.len() + 16_384);
    let kind = if paper.one_sheet || paper.poster {
        "sheet one"
    } else {
        "sheet"
    };
    let _ = write!(
        out,
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n<main>\n\
         <div class=\"{kind} p{percent}\">\n",
        look.policy,
        for_html(&paper.name),
        look.style,
        language = tag(paper.language),
    );
    let mut page = Page {
        out: &mut out,
        language: paper.language,
        is_first: true,
        has_heading: false,
    };
    if let Some(mark) = &paper.mark {
        page.phrase("p", "mark", mark);
    }
    page.out.push_str("<div>\n");
    paper.blocks.iter().for_each(|block| page.block(block));
    out.push_str("</div>\n</div>\n</main>\n</body>\n</html>\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Language;
    use crate::render::paper::sheet::{Block, Phrase, Run};

    #[test]
    fn words_of_people_are_words_on_the_page() {
        let blocks = vec![
            Block::Title("<script>alert(1)</script>".into()),
            Block::Line("    \" onload='x' &".into()),
        ];
        let paper = Paper::new(Language::Spanish, blocks);
        let html = html(&Look::default(), &paper, 100);
        assert!(!html.contains("<script") && html.contains("&lt;script&gt;"));
        assert!(html.contains("<p class=\"in\">&quot; onload=&#39;x&#39; &amp;</p>"));
        assert!(html.contains("lang=\"es-US\"") && html.contains("default-src 'none'"));
        assert!(!html.contains("unsafe"));
    }

    #[test]
    fn a_second_language_says_which_it_is() {
        let phrase = Phrase {
            first: Run {
                words: "Meta".into(),
                language: Some(Language::Spanish),
                behind: None,
            },
            second: Some(Run {
                words: "Goal".into(),
                language: Some(Language::English),
                behind: None,
            }),
        };
        let paper = Paper::new(Language::Spanish, vec![Block::Heading(phrase)]);
        let html = html(&Look::default(), &paper, 100);
        assert!(html.contains("<h1>Meta <span class=\"two\" lang=\"en-US\">Goal</span></h1>"));
    }
}
