### Lo que una página dice en oraciones enteras: para quien la oye, y en un expediente.

## Quién
who-student = quien estudia
who-family = la familia
# Variables:
#   $gender (String) - how Spanish speaks of the teacher
who-teacher = { $gender ->
    [female] la maestra
    [male] el maestro
   *[other] quien enseña
}

## Dónde se está
# Variables:
#   $step (Number) - from 1
#   $steps (Number) - how many
#   $title (Text) - of the step
way-step = Paso { $step } de { $steps }: { $title }.
# Variables:
#   $part (Number) - from 1
#   $parts (Number) - how many
way-part = Página { $part } de { $parts }.
way-rehearsal = Esto es un ensayo.
# Variables:
#   $who (Text) - by name
floor-has = Habla { $who }.

## Lo que se dice
# Variables:
#   $sentence (Text) - to be said aloud
#   $who (Text) - by name
speech-say = { $who } dice: { $sentence }
# Variables:
#   $sentence (Text) - to be asked
#   $who (Text) - by name
speech-ask = { $who } puede preguntar: { $sentence }
# Variables:
#   $sentence (Text) - to be done meanwhile
#   $who (Text) - by name
speech-listen = Para { $who }: { $sentence }

## Detrás van las palabras de cada quien, en su idioma
# Variables:
#   $who (Text) - by name
said-wrote = { $who } escribió:
# Variables:
#   $who (Text) - by name
said-wrote-english = { $who } escribió en inglés:
# Variables:
#   $who (Text) - by name
said-wrote-spanish = { $who } escribió en español:
# Variables:
#   $who (Text) - by name
said-translated-english = { $who } escribió en inglés. Traducido dice:
# Variables:
#   $who (Text) - by name
said-translated-spanish = { $who } escribió en español. Traducido dice:
# Variables:
#   $who (Text) - by name
said-answered = { $who } contestó:
said-english = En inglés:
said-spanish = En español:

## Niveles
# Variables:
#   $count (Number) - of levels
#   $place (Number) - from 1, the lowest
level-is-at = Es el { $place ->
    [1] primero
    [2] segundo
    [3] tercero
    [4] cuarto
    [5] quinto
    [6] sexto
    [7] séptimo
   *[other] número { $place }
} de { $count ->
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
    [7] siete
   *[other] { $count }
} niveles.
# Variables:
#   $above (Number) - the place above, from 1
#   $below (Number) - the place below, from 1
#   $count (Number) - of levels
level-is-between = Está entre el { $below ->
    [1] primero
    [2] segundo
    [3] tercero
    [4] cuarto
    [5] quinto
    [6] sexto
   *[other] número { $below }
} y el { $above ->
    [2] segundo
    [3] tercero
    [4] cuarto
    [5] quinto
    [6] sexto
    [7] séptimo
   *[other] número { $above }
} de { $count ->
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
    [7] siete
   *[other] { $count }
} niveles.
# Variables:
#   $count (Number) - of levels
level-is-below = Está antes del primero de { $count ->
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
    [7] siete
   *[other] { $count }
} niveles.
score-none = sin puntuación
# Variables:
#   $error (Number) - how far a result may be off
#   $score (Number) - the result
score-about = { $score }, más o menos { $error }
# Variables:
#   $high (Number) - the highest result that is usual next
#   $low (Number) - the lowest
growth-usual = de { $low } a { $high }
# Variables:
#   $who (Text) - by name
rated-has = { $who } ya dio su opinión.
# Variables:
#   $who (Text) - by name
rated-has-not = { $who } todavía no da su opinión.
# Variables:
#   $who (Text) - by name
notes-has = { $who } escribió una nota aquí.
# Variables:
#   $who (Text) - by name
notes-has-not = { $who } puede escribir una nota aquí.

## Lo que se puede elegir
mark-done = hecho
mark-here = aquí
mark-set = elegido
field-empty = nada todavía
# Variables:
#   $count (Number) - of characters typed
field-secret = { $count ->
    [0] nada todavía
    [one] un signo escrito
   *[other] { $count } signos escritos
}
# Variables:
#   $count (Number) - typed so far
#   $of (Number) - wanted
field-secret-of = { $count } de { $of } escritos
# Variables:
#   $done (Number) - so many
#   $of (Number) - of so many
progress-of = { $done } de { $of }
lines-choose = Elija:
lines-in-english = English.
lines-in-spanish = Español.
