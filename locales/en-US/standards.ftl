### The standards of a class, at the desk and in the conference.

desk-standards = Standards in the family’s words
standards-list-title = Standards
standards-about = What stands after “I can” is said at the conference, on the pages and for home. Without it, the standard’s own words are quoted.
standards-none = This class has no standards yet. They come in with a list of standards or a gradebook.
standards-stated = In which language they are written
# Variables:
#   $stated (Text) - a language, or that nobody has said it
#   $title (String) - what the framework is called
standards-stated-of = “{ $title }”: { $stated }
# Variables:
#   $stated (Text) - a language, or that nobody has said it
standards-stated-without-title = Words that came with results or a list: { $stated }
# Variables:
#   $count (Number) - how many standards
standards-lacking = { $count ->
    [one] One has no “I can” yet
   *[other] { $count } have no “I can” yet
}
standards-half = In one language only: it is quoted
standards-built-in = In the program’s words
standards-quoted = Its own words are quoted
standards-can = “I can…” in both languages
standards-looks = What each level looks like here
standards-look-none = Nothing is said of it yet
standards-helps = What helps
standards-helps-none = Nothing yet: a page, a place, an hour, a link.
standards-helps-new = Add something that helps
# Variables:
#   $code (String) - the code of a standard
standard-can-title = “I can…” for { $code }
standard-can-about = As a child says it, and the same in both languages. Leave both empty to go back to what was there without you.
standard-can-beside = The standard says
standard-can-both = Write it in both languages: each family hears it in its own.
# l10ncheck: ignore same
field-can-english = I can…
# l10ncheck: ignore same
field-can-spanish = Yo puedo…
# Variables:
#   $level (Text) - the word of a level
look-title = What it looks like: { $level }
look-about = What one sees in the work of a student at this level, in a sentence.
helps-title = What helps with this standard
helps-about = It stands on the page of a standard that is not mastered yet, and on the page for home.
field-link = Link or place
helps-needs-words = Say what it is, in at least one language.
# What helps with a standard, on a page a student reads out.
standard-helps = This can help me
# Something that helps, and where it is.
# Variables:
#   $link (String) - a link or a place
#   $what (Text) - what it is
standard-help-at = { $what } ({ $link })
# Variables:
#   $helps (Text) - what helps with a standard
home-page-helps = This can help: { $helps }
# Variables:
#   $level (Text) - the word of a level
standard-look-now = What that looks like ({ $level })
# Variables:
#   $level (Text) - the word of a level
standard-look-next = What comes next ({ $level })
field-again = Which try
evidence-first = a piece of work of its own
# Variables:
#   $day (Date) - when the first try was assessed
#   $task (Text) - the piece of work
evidence-again-of = another try of { $task } ({ $day })
# Variables:
#   $task (Text) - the piece of work
evidence-again = another try of { $task }
# Which try of a piece of work it is.
# Variables:
#   $of (Number) - how many there are
#   $which (Number) - which
evidence-try = try { $which } of { $of }
# What stands on the page of a level that may still change.
# Variables:
#   $day (Date) - the last day of the term
level-draft-until = Draft: this can still change until { $day }.
level-draft = Draft: this can still change.
# A word beside a piece of work or a level.
draft-word = draft
# Variables:
#   $level (Text) - the word of a level
report-level-draft = { $level } (draft)
report-is-draft = This is a draft. What says “draft” can still change: there is time to do it again.
report-is-final = Nothing on it is a draft. A level changes only with new work, or with a reason.
look-back-reached = What you have reached
# Variables:
#   $count (Number) - how many standards
#   $day (Date) - when the last one was mastered
home-reached-student = { $count ->
    [one] You have mastered one standard, on { $day }.
   *[other] You have mastered { $count } standards, the last one on { $day }.
}
