use std::fmt::Write as _;

use crate::domain::clean::for_html;
use crate::domain::{Language, Secret};

/// A part of a page for people.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// What the page is.
    Title(String),
    /// A heading.
    Heading(String),
    /// A line; four spaces in front set it in.
    Line(String),
    /// From here on it is in this language.
    In(Language),
    /// A name, what it belongs to, and a secret to cut out.
    Slip(String, String, Secret),
}

/// A page to print: it holds all it needs, no script runs in it, and it loads nothing.
pub struct Paper<'a> {
    /// Its first language.
    pub language: Language,
    /// What stands on it.
    pub blocks: &'a [Block],
}

const STYLE: &str = "body{font:12pt/1.45 Georgia,'Times New Roman',serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}\
h1{font-size:1.5em;margin:1.2em 0 .4em}h2{font-size:1.15em;margin:1.4em 0 .3em;border-bottom:1px solid #888}p{margin:.25em 0}p.in{margin-left:1.5em}\
dl{border:1px dashed #555;padding:.5em .8em;margin:.5em 0;display:flex;justify-content:space-between;gap:1em;break-inside:avoid}\
dt,dd{margin:0}dd{font:bold 1.2em 'Courier New',monospace}@page{margin:18mm}@media print{body{margin:0;max-width:none}}";

impl Paper<'_> {
    /// As a web page of its own.
    pub fn html(&self) -> String {
        let language = tag(self.language);
        let title = self.blocks.iter().find_map(|block| match block {
            Block::Title(words) | Block::Heading(words) => Some(for_html(words)),
            Block::Line(_) | Block::In(_) | Block::Slip(..) => None,
        });
        let mut out = format!(
            "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<div>\n",
            title.unwrap_or_default()
        );
        let mut is_first = true;
        for block in self.blocks {
            let _ = match block {
                Block::Heading(words) if is_first => writeln!(out, "<h1>{}</h1>", for_html(words)),
                Block::Title(words) => writeln!(out, "<h1>{}</h1>", for_html(words)),
                Block::Heading(words) => writeln!(out, "<h2>{}</h2>", for_html(words)),
                Block::Line(words) if words.starts_with("    ") => {
                    writeln!(out, "<p class=\"in\">{}</p>", for_html(words.trim_start()))
                }
                Block::Line(words) => writeln!(out, "<p>{}</p>", for_html(words)),
                Block::In(language) => {
                    writeln!(out, "</div>\n<div lang=\"{}\">", tag(*language))
                }
                Block::Slip(name, of, secret) => writeln!(
                    out,
                    "<dl><dt>{}<br><small>{}</small></dt><dd>{}</dd></dl>",
                    for_html(name),
                    for_html(of),
                    for_html(&in_threes(secret.text()))
                ),
            };
            is_first = is_first && matches!(block, Block::In(_));
        }
        out.push_str("</div>\n</main>\n</body>\n</html>\n");
        out
    }
}

const fn tag(language: Language) -> &'static str {
    match language {
        Language::English => "en-US",
        Language::Spanish => "es-US",
    }
}

/// Six digits are read in two threes; what is longer has its own groups.
fn in_threes(code: &str) -> String {
    match code.split_at_checked(3) {
        Some((first, rest)) if rest.len() == 3 => format!("{first} {rest}"),
        _ => code.to_owned(),
    }
}

/// The same as plain lines.
pub fn as_lines(blocks: &[Block]) -> Vec<String> {
    let mut lines = Vec::new();
    for block in blocks {
        match block {
            Block::Title(words) => lines.push(words.clone()),
            Block::Heading(words) => {
                let under = "─".repeat(words.chars().count());
                lines.extend([String::new(), words.clone(), under]);
            }
            Block::Line(words) => lines.push(words.clone()),
            Block::In(_) => {}
            Block::Slip(name, of, secret) => {
                lines.push(format!("{name} ({of}): {}", in_threes(secret.text())));
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_people_are_words_on_the_page() {
        let blocks = [
            Block::Title("<script>alert(1)</script>".into()),
            Block::Line("    \" onload='x' &".into()),
        ];
        let paper = Paper {
            language: Language::Spanish,
            blocks: &blocks,
        };
        let html = paper.html();
        assert!(!html.contains("<script") && html.contains("&lt;script&gt;"));
        assert!(html.contains("<p class=\"in\">&quot; onload=&#39;x&#39; &amp;</p>"));
        assert!(html.contains("lang=\"es-US\"") && html.contains("default-src 'none'"));
    }
}
