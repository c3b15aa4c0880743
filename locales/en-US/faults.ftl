### What is wrong in a school’s own files.

# Variables:
#   $file (String) - path
#   $what (Text) - what is wrong
finding-file = { $file }: { $what }
# Variables:
#   $file (String) - path
#   $place (String) - where in the file
#   $what (Text) - what is wrong
finding-place = { $file }, at { $place }: { $what }
fault-unreadable = The file cannot be read. It has to be UTF-8 text.
fault-no-pack = There is neither a data nor a locales folder here. A pack has at least one of them.
# Variables:
#   $column (Number) - column
#   $line (Number) - line
fault-not-json = This is not JSON. Look at line { $line }, column { $column }.
# Variables:
#   $key (String) - the key
#   $near (String) - the nearest right one
fault-unknown-key-near = There is no “{ $key }” here. Did you mean “{ $near }”?
# Variables:
#   $key (String) - the key
fault-unknown-key = There is no “{ $key }” here. Take it out.
# Variables:
#   $key (String) - the key
fault-missing-key = “{ $key }” is missing.
fault-wants-object = An object in curly brackets is expected.
fault-wants-list = A list in square brackets is expected.
fault-wants-text = A text in quotes is expected.
fault-wants-number = A number is expected.
# Variables:
#   $found (String) - what stands in the file
#   $near (String) - the nearest right one
fault-not-one-of-near = “{ $found }” is not known here. Did you mean “{ $near }”?
# Variables:
#   $allowed (Text) - the right ones
#   $found (String) - what stands in the file
fault-not-one-of = “{ $found }” is not known here. It can be { $allowed }.
# Variables:
#   $found (Number) - what stands there
#   $high (Number) - highest
#   $low (Number) - lowest
fault-out-of-range = { $found } does not fit. It has to be from { $low } to { $high }.
fault-empty = This must not be empty.
# Variables:
#   $name (String) - the name
fault-twice = “{ $name }” is here twice. Names must differ.
# Variables:
#   $id (String) - the sentence’s id
#   $near (String) - the nearest right one
fault-no-message-near = There is no sentence “{ $id }” in the locales. Did you mean “{ $near }”?
# Variables:
#   $id (String) - the sentence’s id
fault-no-message = There is no sentence “{ $id }” in the locales. Add it in English and in Spanish.
# Variables:
#   $id (String) - the sentence’s id
fault-lacks-english = “{ $id }” has no English yet. The screen will say so.
# Variables:
#   $id (String) - the sentence’s id
fault-lacks-spanish = “{ $id }” has no Spanish yet. The screen will say so.
# Variables:
#   $id (String) - the sentence’s id
#   $near (String) - the nearest right one
#   $variable (String) - the variable
fault-unknown-variable = “{ $id }” uses ${ $variable }, which is not known here. { $near ->
    [blank] Take it out.
   *[other] The nearest known one is ${ $near }.
}
# Variables:
#   $id (String) - the sentence’s id
fault-no-plain-sentence = “{ $id }” needs data that a student may not have. Put a sentence without such data last.
# Variables:
#   $found (String) - what stands in the file
fault-not-a-date = “{ $found }” is not a day. Write it like 2026-11-20.
# Variables:
#   $line (Number) - line
fault-not-fluent = Line { $line } is not a Fluent sentence. Write: id = words.
# Variables:
#   $id (String) - the sentence’s id
fault-taken-message = “{ $id }” only puts other words in their place and cannot be reworded. Give yours another id.
# Variables:
#   $found (String) - what stands in the file
#   $near (String) - the nearest right one
fault-no-such-near = There is no “{ $found }”. Did you mean “{ $near }”?
# Variables:
#   $found (String) - what stands in the file
fault-no-such = There is no “{ $found }” here.
# Variables:
#   $folder (String) - the folder
fault-unknown-folder = The folder “{ $folder }” is not one a pack may have.
# Variables:
#   $level (Number) - the level below it
fault-no-half = The half step above { $level } has no name. Give it one with “half”; without it, the word of { $level } stands for both.
# Variables:
#   $id (String) - the sentence’s id
#   $variable (String) - what it says
fault-says-again = “{ $id }” says { $variable }, and the work below it shows the same. Shorter without it.
