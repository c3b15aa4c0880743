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
score-none = sin puntaje
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
rated-passes = { $who } esta vez no da su opinión.
# Variables:
#   $who (Text) - by name
rated-has-not = { $who } todavía no da su opinión.
# Variables:
#   $who (Text) - by name
notes-has = { $who } escribió una nota aquí.

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

## Lo que ofrece una página donde nada se dibuja
# Variables:
#   $who (Text) - the student by name, the family, or the teacher
lines-give-floor = Dar la palabra a { $who }
lines-write-note = Escribir una nota
lines-map = Oír todos los pasos
lines-pause = Detener el reloj
lines-resume = Seguir con el reloj
lines-to-goals = Ir a las metas
# Variables:
#   $who (Text) - the teacher
lines-call = Llamar a { $who }
lines-own-page = Dejar la plática como está e ir a la primera página
lines-decline = Hoy no opinar de los hábitos
lines-example = Escribir un ejemplo
lines-done = Marcar uno como hecho
lines-drop = Quitar uno
lines-new = Agregar uno
lines-filter = Oír otro tipo
lines-desk = Ir al escritorio docente
lines-add-student = Agregar a alguien a la clase
lines-words-or-questions = De las palabras a las preguntas, o al revés
lines-typed-language = Decir en qué idioma está lo escrito
lines-translation = Escribirlo también en el otro idioma
lines-more = Otras cosas

## Cómo se lee donde nada se dibuja
lines-letters = Enter solo es lo primero. a: atrás. n: escribir una nota. r: repetir. o: el otro idioma. Signo de interrogación: ayuda. q: salir.
lines-help-numbers = Se escribe el número de lo que se quiere, y luego Enter. Enter solo es el número uno.
lines-help-letters = Las letras, cada una con Enter: a o b va atrás, n escribe una nota, r repite la página, o cambia el idioma, g explica las palabras de la escuela, q sale del programa.
lines-help-writing = Al escribir, cada renglón son palabras, también una letra sola. Un renglón vacío termina, y un punto solo también. Lo escrito se guarda.
lines-help-finding = Donde hay muchos nombres, se escriben dos letras o más del nombre.
lines-help-leaving = Quien sale encuentra todo igual la próxima vez.
lines-by-line = Estas respuestas llegan renglón por renglón: cada uno se guarda cuando termina.
# Variables:
#   $count (Number) - the last number there is
lines-choose-number = { $count ->
    [0] Aquí no hay nada que elegir. Se escriben otras letras del nombre, o a para regresar.
   *[other] Aquí se escribe un número del 1 al { $count }, o una de las letras. El signo de interrogación dice cuáles.
}
lines-no-note = Aquí no se escriben notas.
lines-no-glossary = Aquí no se abren las palabras de la escuela.
lines-which = ¿Cuál? Escriba su número.
lines-is-first = Esta es la primera página. Antes no hay nada.
# Variables:
#   $erased (String) - a letter
lines-erased = Borrado: { $erased }
lines-erased-space = un espacio

## Escribir donde nada se dibuja
lines-write-student = Escribe. Termina con un renglón vacío.
lines-write-family = Escriba. Termine con un renglón vacío.
lines-write-line-student = Escribe un renglón.
lines-write-line-family = Escriba un renglón.
# Variables:
#   $who (Text) - the student by name, the family, or the teacher
lines-writes = Le toca escribir a { $who }.
# Variables:
#   $words (String) - as they stand
lines-now-says = Ahora dice: { $words }
lines-keep-line = Un renglón vacío lo deja así. Un guion solo lo borra.
lines-secret-student = Lo que escribas aquí no se ve ni se dice. Un renglón vacío regresa.
lines-secret-family = Lo que escriba aquí no se ve ni se dice. Un renglón vacío regresa.
lines-keep = Dejarlo así
lines-add = Escribir más
lines-anew = Escribirlo de nuevo
lines-day-later = Un día después
lines-day-earlier = Un día antes
lines-week-later = Una semana después
lines-week-earlier = Una semana antes
lines-nothing-written = No quedó nada escrito.

## Al terminar
lines-close-window = Cierre ahora esta ventana: en ella todavía se lee lo que se dijo.
reads-out = { $who } lee: { $words }
lines-days-done = Son estos los días
