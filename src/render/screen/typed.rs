//! What is being typed, in rows of a width: every character has its place, and so has the caret.

use unicode_width::UnicodeWidthChar as _;

/// Words in rows, and where the caret stands among them.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Rows {
    pub(super) rows: Vec<String>,
    /// The row and the column of the caret.
    pub(super) caret: (usize, usize),
}

/// `text` in rows of at most `width` columns; a row ends behind a blank where there is one. `caret`: so many characters
/// stand before it.
pub(super) fn rows(text: &str, caret: usize, width: usize) -> Rows {
    let width = width.max(2);
    let mut found = Rows {
        rows: Vec::new(),
        caret: (0, 0),
    };
    let mut before = 0;
    for line in text.split('\n') {
        let letters: Vec<char> = line.chars().collect();
        let mut from = 0;
        loop {
            let to = end_of_row(&letters, from, width);
            let row = letters.get(from..to).unwrap_or_default();
            let is_last = to >= letters.len();
            let inside = (before + from..before + to).contains(&caret);
            if inside || (is_last && caret == before + letters.len()) {
                let left = row.iter().take(caret - before - from);
                found.caret = (found.rows.len(), columns(left));
            }
            found.rows.push(row.iter().collect());
            if is_last {
                break;
            }
            from = to;
        }
        before += letters.len() + 1;
    }
    found.caret.1 = found.caret.1.min(width);
    found
}

/// Where the row ends that begins at `from`: behind the last blank that fits, else where the room ends.
fn end_of_row(letters: &[char], from: usize, width: usize) -> usize {
    let mut used = 0;
    let mut blank = None;
    for (at, letter) in letters.iter().enumerate().skip(from) {
        used += letter.width().unwrap_or(0);
        if *letter == ' ' {
            blank = Some(at + 1);
        }
        // A blank may hang over: nobody sees it.
        if used > width && *letter != ' ' {
            return blank.unwrap_or(at).max(from + 1);
        }
    }
    letters.len()
}

fn columns<'a>(letters: impl Iterator<Item = &'a char>) -> usize {
    letters.map(|letter| letter.width().unwrap_or(0)).sum()
}

/// The part of one line that fits, with the caret in it; and the caret's column. What is left out is marked.
pub(super) fn window(text: &str, caret: usize, width: usize, mark: &str) -> (String, usize) {
    let letters: Vec<char> = text.chars().collect();
    let width = width.max(4);
    let wide = |range: &[char]| columns(range.iter());
    if wide(&letters) < width {
        let left = letters.get(..caret.min(letters.len())).unwrap_or_default();
        return (text.to_owned(), wide(left));
    }
    let mut from = caret.min(letters.len());
    while from > 0 && wide(letters.get(from - 1..caret).unwrap_or_default()) + 2 < width {
        from -= 1;
    }
    let mut shown = String::new();
    let mut used = 0;
    if from > 0 {
        shown.push_str(mark);
        used = 1;
    }
    let column = used + wide(letters.get(from..caret).unwrap_or_default());
    for letter in letters.iter().skip(from) {
        used += letter.width().unwrap_or(0);
        if used + 1 > width {
            break;
        }
        shown.push(*letter);
    }
    (shown, column)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str, caret: usize, width: usize) -> (Vec<String>, (usize, usize)) {
        let found = rows(text, caret, width);
        (found.rows, found.caret)
    }

    #[test]
    fn words_go_to_the_next_row_and_the_caret_with_them() {
        let text = "una nota larga";
        let expected = vec!["una nota ".to_owned(), "larga".to_owned()];
        assert_eq!(of(text, 14, 9), (expected.clone(), (1, 5)));
        assert_eq!(of(text, 9, 9), (expected.clone(), (1, 0)));
        assert_eq!(of(text, 4, 9), (expected, (0, 4)));
    }

    #[test]
    fn a_line_break_and_a_blank_at_the_end_count() {
        assert_eq!(
            of("a\n\nb ", 5, 9),
            (vec!["a".into(), String::new(), "b ".into()], (2, 2))
        );
        assert_eq!(of("", 0, 9), (vec![String::new()], (0, 0)));
    }

    #[test]
    fn a_word_too_long_for_a_row_is_broken() {
        assert_eq!(of("abcdefgh", 8, 4).0, ["abcd", "efgh"]);
    }

    #[test]
    fn every_character_stands_in_a_row() {
        let text = "Órale, ¿qué tal?  Muy bien\nde nada, y hasta el día de hoy nunca más";
        for width in 2..30 {
            let all = rows(text, 0, width).rows.concat();
            assert_eq!(all, text.replace('\n', ""));
        }
    }

    #[test]
    fn the_caret_stays_in_a_narrow_line() {
        let (shown, column) = window("un renglón que no cabe", 22, 10, "…");
        assert!(shown.starts_with('…') && column < 10, "{shown} {column}");
        assert_eq!(window("corto", 2, 10, "…"), ("corto".to_owned(), 2));
    }
}
