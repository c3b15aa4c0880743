### How a level was worked out, with the student’s own scores.

rule-highest = The highest score counts.
rule-latest = The most recent score counts.
rule-mean = The average of all scores counts.
# Variables:
#   $count (Number) - how many scores
rule-mean-last = { $count ->
    [one] The last score counts.
   *[other] The average of the last { $count } scores counts.
}
# Variables:
#   $count (Number) - how many scores
rule-median-last = { $count ->
    [one] The last score counts.
   *[other] Put the last { $count } scores in order: the one in the middle counts.
}
rule-mode = The score that comes most often counts. If two tie, the newer one.
# Variables:
#   $last (Number) - percent
#   $rest (Number) - percent
rule-weighted = The newest score counts { $last }%. The average of all earlier ones counts { $rest }%.
# Variables:
#   $last (Number) - percent
#   $rest (Number) - percent
rule-decaying = Each new score counts { $last }%. The level before it counts { $rest }%. Recent work weighs more.
# Variables:
#   $count (Number) - how many times
rule-n-times = { $count ->
    [one] There is a level once one score reaches mastery. Then the average of those that did counts.
   *[other] There is a level once { $count } scores reach mastery. Then the average of all that did counts.
}
rule-power-law = A curve is drawn through all scores, from the first to the last. The level is where it ends.
working-nothing = There are no scores yet, so there is no level yet.
# Variables:
#   $score (Number) - the score
working-only = There is one score so far: { $score }.
# Variables:
#   $score (Number) - the score
working-latest = The most recent is { $score }.
# Variables:
#   $result (Number) - the level, at most two decimals
#   $scores (Text) - the scores, oldest first
working-highest = The scores are { $scores }. The highest is { $result }.
# Variables:
#   $count (Number) - how many scores
#   $result (Number) - the level, at most two decimals
#   $scores (Text) - the scores, oldest first
working-mean = { $count ->
    [one] The score is { $scores }.
   *[other] { $scores }: added up and divided by { $count }, that makes { $result }.
}
working-older-left-out = Older scores are not counted any more.
# Variables:
#   $result (Number) - the level, at most two decimals
#   $scores (Text) - the scores, oldest first
working-median = In order: { $scores }. The one in the middle is { $result }.
# Variables:
#   $score (Number) - the score
#   $times (Number) - how often
working-mode = { $times ->
    [one] { $score } came once.
   *[other] { $score } came { $times } times.
}
working-mode-tie = Another score came just as many times, but earlier.
# Variables:
#   $last (Number) - newest score
#   $p (Number) - percent
#   $rest (Number) - mean of the earlier
#   $result (Number) - the level, at most two decimals
#   $share (Number) - percent
working-weighted = { $p }% of { $last }, the newest, and { $share }% of { $rest }, the average of the earlier ones, make { $result }.
# Variables:
#   $scores (Text) - the scores, oldest first
working-scores = The scores, oldest first: { $scores }.
# Variables:
#   $path (String) - the level after each score
#   $result (Number) - the level, at most two decimals
working-decaying = The level after each one: { $path }. So it is { $result } now.
# Variables:
#   $count (Number) - how many reached mastery
#   $mastery (Number) - where mastery begins
#   $needed (Number) - how many are needed
working-not-often = { $needed ->
    [one] One score of { $mastery } or more is needed.
   *[other] { $needed } scores of { $mastery } or more are needed.
} So far: { $count }. So there is no level yet.
# Variables:
#   $mastery (Number) - where mastery begins
#   $result (Number) - the level, at most two decimals
#   $scores (Text) - the scores, oldest first
working-n-times = Those of { $mastery } or more: { $scores }. Their average is { $result }.
# Variables:
#   $count (Number) - how many scores
working-too-few-for-power = Three scores are needed to draw the curve. So far: { $count }.
# Variables:
#   $result (Number) - the level, at most two decimals
working-power = At the last score the curve is at { $result }.
working-power-lifted = A score below 0.5 is read as 0.5, because the curve cannot start at zero.
working-power-capped = The curve runs past the top of the scale, so the top counts.
# Variables:
#   $found (String) - what was typed
#   $names (Text) - the known rules
rule-unknown = “{ $found }” is not a rule. The rules are { $names }.
# Variables:
#   $name (String) - the rule
rule-needs-number = The rule { $name } needs a number after a colon, like { $name }:65 or { $name }:3.
# Variables:
#   $high (Number) - highest
#   $low (Number) - lowest
#   $name (String) - the rule
rule-out-of-range = The number after { $name }: has to be a whole number from { $low } to { $high }.
# Variables:
#   $name (String) - the rule
rule-takes-no-number = The rule { $name } takes no number.
