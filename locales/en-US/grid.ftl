### The class at a look, and one assignment scored for everybody.

desk-grid = The class and the standards, at a look; scores for everybody
grid-title = The class and the standards
grid-nobody = This class has no students yet.
grid-no-standards = This class has no standards yet. They come in with a list of standards or a gradebook.
# l10ncheck: ignore same
# Variables:
#   $code (String) - the code of the standard
#   $words (Text) - the standard, in words
grid-standard = { $code } · { $words }
# Variables:
#   $count (Number) - how many students
#   $level (String) - a figure
grid-at-level = { $count } at { $level }
# Variables:
#   $count (Number) - how many students
grid-without = { $count } without a level
# Variables:
#   $day (Date) - since when
grid-all-new = Everybody has new work since { $day }.
# Variables:
#   $count (Number) - how many students
#   $names (Text) - the first of them
#   $day (Date) - since when
grid-no-new = { $count ->
    [one] No new work since { $day }: { $names }
   *[other] No new work since { $day } ({ $count }): { $names }
}
# Variables:
#   $count (Number) - how many others
grid-others = { $count ->
    [one] one more
   *[other] { $count } more
}
# Variables:
#   $count (Number) - how many are read
#   $all (Number) - of how many
grid-of-those-read = Counted: { $count } of { $all } students, those you have come past.
# Variables:
#   $count (Number) - how many rows
grid-more = { $count } more
# Variables:
#   $count (Number) - how many scores are given
#   $task (Text) - the title of the work
grid-unfinished = { $count ->
    [0] Not finished: “{ $task }”, no score given yet. a: go on
    [one] Not finished: “{ $task }”, one score given. a: go on
   *[other] Not finished: “{ $task }”, { $count } scores given. a: go on
}
    .aloud = { $count ->
        [0] Not finished: “{ $task }”, no score given yet.
        [one] Not finished: “{ $task }”, one score given.
       *[other] Not finished: “{ $task }”, { $count } scores given.
    }
# Variables:
#   $code (String) - the code of the standard
groups-title = Not there yet on { $code }
groups-none = Everybody with a level has reached it.
# Variables:
#   $count (Number) - how many students
#   $level (Text) - the word of their level
group-at = { $level } ({ $count })
# Variables:
#   $count (Number) - how many students
group-without = Without a level ({ $count })
assignment-title = An assignment for the whole class
assignment-about = What it is, once. Then a key a score, student by student.
assignment-needs-title = Write what the work is called: it stands beside every score.
field-standard = Standard
# Variables:
#   $task (Text) - the title of the work
scores-title = Scores: { $task }
# Variables:
#   $day (Date) - when it was assessed
scores-day = { $day }
scores-columns = Student
# Variables:
#   $count (Number) - how many are given
#   $all (Number) - of how many
scores-so-far = { $count } of { $all } given. s: keep them for good
    .aloud = { $count } of { $all } given.
# Variables:
#   $level (String) - a figure
scores-before = so far { $level }
scores-missing = not handed in
scores-excused = excused
# Variables:
#   $top (Number) - the highest score
scores-no-such = Scores go from 0 to { $top }. Below two figures lies their half step: q w e.
scores-none = Nobody has a score yet.
scores-nothing-to-raise = Give a score first; + makes it half a step more.
# Variables:
#   $count (Number) - how many scores
scores-kept = { $count ->
    [one] One score is kept.
   *[other] { $count } scores are kept.
}
# Variables:
#   $count (Number) - how many scores
scores-stay = { $count ->
    [one] One score waits here until you go on.
   *[other] { $count } scores wait here until you go on.
}
scores-dropped = They are gone; nothing was kept.
# Variables:
#   $task (Text) - the title of the work
scores-drop = Let go of “{ $task }”?
# Variables:
#   $count (Number) - how many scores
scores-drop-about = { $count ->
    [one] One score that was given goes with it. No student has seen it.
   *[other] { $count } scores that were given go with it. No student has seen them.
}
scores-drop-yes = Let them go
# Variables:
#   $count (Number) - how many scores
scores-pasted-by-name = { $count ->
    [one] One score pasted, by name.
   *[other] { $count } scores pasted, by name.
}
# Variables:
#   $count (Number) - how many scores
scores-pasted-in-order = { $count ->
    [one] One score pasted. Check it.
   *[other] { $count } scores pasted in the order of this list. Check that they stand where they belong.
}
scores-pasted-nothing = There was nothing in what was pasted.
# Variables:
#   $line (Number) - which line
scores-pasted-no-name = Line { $line } has no name in front, though others do. Nothing was taken in.
# Variables:
#   $line (Number) - which line
#   $name (String) - as it stands there
scores-pasted-nobody = Line { $line }: nobody in this class is called { $name }. Nothing was taken in.
# Variables:
#   $line (Number) - which line
#   $name (String) - as it stands there
scores-pasted-two = Line { $line }: two students are called { $name }. Give their scores by hand. Nothing was taken in.
# Variables:
#   $line (Number) - which line
#   $name (String) - as it stands there
scores-pasted-twice = Line { $line }: { $name } stands there twice. Nothing was taken in.
# Variables:
#   $line (Number) - which line
#   $score (String) - as it stands there
#   $top (Number) - the highest score
scores-pasted-wrong = Line { $line }: “{ $score }” is no score from 0 to { $top }, in half steps. Nothing was taken in.
# Variables:
#   $free (Number) - how many students are left in the list
#   $count (Number) - how many lines
scores-pasted-too-many = { $count } lines were pasted, and from here on the list has { $free } students. Nothing was taken in.
# Variables:
#   $count (Number) - how many students
scores-already = { $count ->
    [one] One student has such a piece of work of this day already: this gives another.
   *[other] { $count } students have such a piece of work of this day already: this gives another.
}
