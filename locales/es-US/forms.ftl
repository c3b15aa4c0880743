### Los formularios: lo que se escribe, lo que queda, lo que se deja.

field-choice-is-gone = Lo que se escogió ya no está. Hay que escoger otra vez.
field-nothing-chosen = todavía sin escoger
field-day-is-past = Ese día ya pasó. Hay que escoger uno que esté por venir.
field-is-full = Aquí ya no cabe más. Lo que no cupo quedó fuera.
grade-not-known = no se sabe
form-older-words = Esto se quedó aquí antes, sin enviar:
form-words-stay = Lo que escribió sigue aquí. Ábralo otra vez para seguir.
form-words-are-gone = Estas palabras se quitaron. Con Ctrl+D regresan, mientras esta página esté abierta.
form-words-are-gone-student = Quitaste estas palabras. Con Ctrl+D regresan, mientras esta página esté abierta.
form-words-are-back = Las palabras regresaron.
form-nothing-to-let-go = Aquí no hay nada que quitar.
list-not-finished = sin terminar
key-label-let-go = quitar estas palabras
kept-for-months = { $months ->
    [one] por { $months } mes
   *[other] por { $months } meses
}

## Qué se pone en cada casilla

form-rule-needed = hay que llenarla
form-rule-may-stay-empty = puede quedar vacía
form-rule-words = palabras, todas las que quiera. F3 dice si están en español o en inglés; F4 es para lo mismo en el otro idioma
    .aloud = palabras, todas las que quiera
form-rule-line = pocas palabras o un número
form-rule-choice = una de varias. ← y → la cambian
    .aloud = una de varias
form-rule-day = un día. ← y → mueven un día; Ctrl+← y Ctrl+→, una semana
    .aloud = un día
form-rule-days = días de la semana. ← y → van a un día y Espacio lo elige
    .aloud = días de la semana
form-rule-hidden = nadie ve lo que se escribe aquí, y no se guarda en ningún lado
