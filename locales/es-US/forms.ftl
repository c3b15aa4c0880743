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
