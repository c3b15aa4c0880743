### La clase de un vistazo, y un trabajo calificado para todos.

desk-grid = La clase y los estándares de un vistazo; puntuaciones para todos
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
    [0] Sin terminar: “{ $task }”, todavía sin puntuaciones. a: seguir
    [one] Sin terminar: “{ $task }”, una puntuación. a: seguir
   *[other] Sin terminar: “{ $task }”, { $count } puntuaciones. a: seguir
}
groups-title = Todavía no: { $code }
groups-none = Todos los que tienen nivel ya lo alcanzaron.
group-at = { $level } ({ $count })
group-without = Sin nivel ({ $count })
assignment-title = Un trabajo para toda la clase
assignment-about = Qué es, una sola vez. Luego una tecla por puntuación, estudiante por estudiante.
assignment-needs-title = Escriba cómo se llama el trabajo: queda junto a cada puntuación.
field-standard = Estándar
scores-title = Puntuaciones: { $task }
scores-day = { $day }
scores-columns = Estudiante
scores-so-far = Van { $count } de { $all }. s: guardarlas de una vez
scores-before = hasta ahora { $level }
scores-missing = no lo entregó
scores-excused = no le toca
scores-no-such = Las puntuaciones van de 0 a { $top }. Debajo de dos números está el medio paso: q w e.
scores-none = Todavía nadie tiene puntuación.
scores-nothing-to-raise = Ponga primero una puntuación; + le suma medio paso.
scores-kept = { $count ->
    [one] Se guardó una puntuación.
   *[other] Se guardaron { $count } puntuaciones.
}
scores-stay = { $count ->
    [one] Una puntuación queda aquí hasta que usted siga.
   *[other] { $count } puntuaciones quedan aquí hasta que usted siga.
}
scores-dropped = Ya no están; no se guardó ninguna.
scores-drop = ¿Quitar “{ $task }”?
scores-drop-about = { $count ->
    [one] También se quita la puntuación que ya puso. Ningún estudiante la ha visto.
   *[other] También se quitan las { $count } puntuaciones que ya puso. Ningún estudiante las ha visto.
}
scores-drop-yes = Quitarlas
scores-pasted-by-name = { $count ->
    [one] Se pegó una puntuación, por nombre.
   *[other] Se pegaron { $count } puntuaciones, por nombre.
}
scores-pasted-in-order = { $count ->
    [one] Se pegó una puntuación. Revísela.
   *[other] Se pegaron { $count } puntuaciones en el orden de esta lista. Revise que cada una esté en su lugar.
}
scores-pasted-nothing = No había nada en lo que se pegó.
scores-pasted-no-name = El renglón { $line } no trae nombre, y otros sí. No se tomó nada.
scores-pasted-nobody = Renglón { $line }: nadie de esta clase se llama { $name }. No se tomó nada.
scores-pasted-two = Renglón { $line }: hay dos estudiantes que se llaman { $name }. Ponga esas puntuaciones a mano. No se tomó nada.
scores-pasted-twice = Renglón { $line }: { $name } está dos veces. No se tomó nada.
scores-pasted-wrong = Renglón { $line }: “{ $score }” no es una puntuación de 0 a { $top }, de medio en medio. No se tomó nada.
scores-pasted-too-many = Se pegaron { $count } renglones, y desde aquí la lista tiene { $free } estudiantes. No se tomó nada.
