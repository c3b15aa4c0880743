//! Sentences as people type them: a name in braces stands for what the program knows, and nothing else is said twice.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// What is wrong with typed words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Braces {
    /// A brace has no partner.
    Alone,
    /// Nothing is known by this name.
    Unknown(String),
}

/// A sentence as it stands in files, as somebody would type it; of several ways to say it, the one for everybody.
/// `called` is how a variable is typed.
pub fn as_typed_words(written: &str, called: impl Fn(&str) -> String) -> String {
    let source = format!("words = {written}\n");
    let (Ok(resource) | Err((resource, _))) = parser::parse(source.as_str());
    let mut words = String::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let pattern = message.value.iter();
            pattern.for_each(|pattern| take(pattern, &called, &mut words));
        }
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn take(pattern: &Pattern<&str>, called: &impl Fn(&str) -> String, words: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => inlined(inline, called, words),
                Expression::Select { variants, .. } => {
                    let usual = variants.iter().find(|variant| variant.default);
                    let usual = usual.iter();
                    usual.for_each(|variant| take(&variant.value, called, words));
                }
            },
        }
    }
}

fn inlined(inline: &InlineExpression<&str>, called: &impl Fn(&str) -> String, words: &mut String) {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            words.push_str(value);
        }
        InlineExpression::VariableReference { id } => {
            words.push('{');
            words.push_str(&called(id.name));
            words.push('}');
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = &**expression {
                inlined(inline, called, words);
            }
        }
        InlineExpression::FunctionReference { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}

/// What somebody typed, as it stands in files; `known` is the variable that goes by a name.
pub fn as_written(
    typed: &str,
    known: impl Fn(&str) -> Option<&'static str>,
) -> Result<String, Braces> {
    let line = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut parts = line.split('{');
    let mut written = parts.next().unwrap_or_default().to_owned();
    if written.contains('}') {
        return Err(Braces::Alone);
    }
    for part in parts {
        let (name, rest) = part.split_once('}').ok_or(Braces::Alone)?;
        if rest.contains('}') {
            return Err(Braces::Alone);
        }
        let name = name.trim();
        let variable = known(name).ok_or_else(|| Braces::Unknown(name.to_owned()))?;
        written.push_str("{ $");
        written.push_str(variable);
        written.push_str(" }");
        written.push_str(rest);
    }
    Ok(written)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(name: &str) -> Option<&'static str> {
        (name == "nombre").then_some("student")
    }

    #[test]
    fn what_is_typed_comes_back_as_it_was_typed() {
        for typed in [
            "Hola, {nombre}.",
            "“Sí”, dijo: 50% [más] *o* menos. #1",
            ".ya",
        ] {
            let written = as_written(typed, known).unwrap();
            let back = as_typed_words(&written, |_| "nombre".to_owned());
            assert_eq!(back, typed);
        }
        assert_eq!(
            as_written("Hola,  { nombre }\n y adiós", known).unwrap(),
            "Hola, { $student } y adiós"
        );
    }

    #[test]
    fn a_brace_alone_and_a_name_nobody_knows_are_told() {
        for alone in ["a { b", "a } b", "{a {nombre} b", "{nombre}}"] {
            let wrong = as_written(alone, known).unwrap_err();
            assert!(
                matches!(wrong, Braces::Alone | Braces::Unknown(_)),
                "{alone}"
            );
        }
        let unknown = as_written("Hola, {mamá}", known);
        assert_eq!(unknown, Err(Braces::Unknown("mamá".to_owned())));
    }

    #[test]
    fn of_several_ways_the_one_for_everybody_is_shown() {
        let written = "{ $teacherGender ->\n  [female] Mi maestra\n *[other] Quien da clases, { $teacher }\n }";
        let shown = as_typed_words(written, str::to_owned);
        assert_eq!(shown, "Quien da clases, {teacher}");
    }
}
