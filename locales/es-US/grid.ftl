### La clase de un vistazo, y un trabajo calificado para todos.

desk-grid = La clase y los estándares de un vistazo; puntajes para todos
grid-title = La clase y los estándares
grid-nobody = Esta clase todavía no tiene estudiantes.
grid-no-standards = Esta clase todavía no tiene estándares. Llegan con una lista de estándares o con un registro de calificaciones.
# l10ncheck: ignore same
grid-standard = { $code } · { $words }
grid-at-level = { $count } en { $level }
grid-without = { $count } sin nivel
grid-all-new = Todos tienen trabajos nuevos desde el { $day }.
grid-no-new = { $count ->
    [one] Sin trabajos nuevos desde el { $day }: { $names }
   *[other] Sin trabajos nuevos desde el { $day } ({ $count }): { $names }
}
grid-others = { $count ->
    [one] una persona más
   *[other] { $count } más
}
grid-of-those-read = Contados: { $count } de { $all } estudiantes, los que usted ya pasó.
grid-more = { $count } más
grid-unfinished = { $count ->
    [0] Sin terminar: “{ $task }”, todavía sin puntajes. a: seguir
    [one] Sin terminar: “{ $task }”, un puntaje. a: seguir
   *[other] Sin terminar: “{ $task }”, { $count } puntajes. a: seguir
}
    .aloud = { $count ->
        [0] Sin terminar: “{ $task }”, todavía sin puntajes.
        [one] Sin terminar: “{ $task }”, un puntaje.
       *[other] Sin terminar: “{ $task }”, { $count } puntajes.
    }
groups-title = Todavía no: { $code }
groups-none = Todos los que tienen nivel ya lo alcanzaron.
group-at = { $level } ({ $count })
group-without = Sin nivel ({ $count })
assignment-title = Un trabajo para toda la clase
assignment-about = Se escribe una vez. Luego, una tecla por estudiante.
assignment-needs-title = Escriba cómo se llama el trabajo: queda junto a cada puntaje.
field-standard = Estándar
scores-title = Puntajes: { $task }
scores-day = { $day }
scores-columns = Estudiante
scores-so-far = Van { $count } de { $all }. s: guardarlos de una vez
    .aloud = Van { $count } de { $all }.
scores-before = hasta ahora { $level }
scores-missing = no lo entregó
scores-excused = no le toca
scores-no-such = Los puntajes van de 0 a { $top }. Debajo de dos números está el medio paso: q w e.
scores-none = Todavía nadie tiene puntaje.
scores-nothing-to-raise = Ponga primero un puntaje; + le suma medio paso.
scores-kept = { $count ->
    [one] Se guardó un puntaje.
   *[other] Se guardaron { $count } puntajes.
}
scores-stay = { $count ->
    [one] Un puntaje queda aquí hasta que usted siga.
   *[other] { $count } puntajes quedan aquí hasta que usted siga.
}
scores-dropped = Ya no están; no se guardó ninguno.
scores-drop = ¿Quitar “{ $task }”?
scores-drop-about = { $count ->
    [one] También se quita el puntaje que ya puso. Ningún estudiante lo ha visto.
   *[other] También se quitan los { $count } puntajes que ya puso. Ningún estudiante los ha visto.
}
scores-drop-yes = Quitarlos
scores-pasted-by-name = { $count ->
    [one] Se pegó un puntaje, por nombre.
   *[other] Se pegaron { $count } puntajes, por nombre.
}
scores-pasted-in-order = { $count ->
    [one] Se pegó un puntaje. Revíselo.
   *[other] Se pegaron { $count } puntajes en el orden de esta lista. Revise que cada uno esté en su lugar.
}
scores-pasted-nothing = No había nada en lo que se pegó.
scores-pasted-no-name = El renglón { $line } no trae nombre, y otros sí. No se tomó nada.
scores-pasted-nobody = Renglón { $line }: nadie de esta clase se llama { $name }. No se tomó nada.
scores-pasted-two = Renglón { $line }: hay dos estudiantes que se llaman { $name }. Ponga esos puntajes a mano. No se tomó nada.
scores-pasted-twice = Renglón { $line }: { $name } está dos veces. No se tomó nada.
scores-pasted-wrong = Renglón { $line }: “{ $score }” no es un puntaje de 0 a { $top }, de medio en medio. No se tomó nada.
scores-pasted-too-many = Se pegaron { $count } renglones, y desde aquí la lista tiene { $free } estudiantes. No se tomó nada.
scores-already = { $count ->
    [one] Un estudiante ya tiene un trabajo así de este día: este sería otro.
   *[other] { $count } estudiantes ya tienen un trabajo así de este día: este sería otro.
}
