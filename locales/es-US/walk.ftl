### La conferencia misma.

walk-page = p. { $page }
# l10ncheck: ignore spelling
top-time = min { $minutes }/{ $planned }
top-paused = en pausa
comes-next = sigue: { $step }
rehearsal-banner = ENSAYO
pace-plenty = { $minutes ->
    [one] Queda como un minuto para este paso
   *[other] Quedan unos { $minutes } minutos para este paso
}
    .aloud = { "" }
pace-step-ending = Este paso ya casi termina
pace-step-over = Ya pasó el tiempo de este paso. Sigan cuando quieran
pace-go-to-goals = { $minutes ->
    [one] Queda un minuto. ¿Pasamos a las metas? Oprima j
   *[other] Quedan { $minutes } minutos. ¿Pasamos a las metas? Oprima j
}
    .aloud = Queda poco tiempo: ya es hora de las metas.
pace-paused = En pausa. Con p se sigue
    .aloud = El reloj está detenido.
pace-over = El tiempo planeado terminó. Cierren con calma
voice-may-have-it = Con { $key } le dan la palabra a { $who }
pause-to-interpret = pausa para interpretar
nothing-to-say = Ahora toca escuchar.
walk-is-at-its-end = Es la última página. Con ↓ se llega a la última línea; luego, Enter.
    .aloud = Esta es la última página. Aquí está la opción para terminar.
more-below = más: PgDn
to-write-press-n = Para una nota, primero la tecla n.
day-moves-by-arrows = ← y → mueven el día; ↑ y ↓, la semana.
map-title = Los pasos
map-time = plan { $planned } · va { $spent }
map-about = Enter va al paso. q sale; después se puede seguir donde se quedó.
    .aloud = Se puede salir, y después seguir donde se quedó.

## Escribir
notes-title = Notas
note-privacy = Todas las personas aquí leen esto. Por favor, nada de salud, migración ni asuntos de la corte de familia.
# l10ncheck: ignore spelling
note-is-full = Esta nota está llena. Lo último no cupo y quedó fuera. Guárdela y siga en otra nota.
draft-kept = Se va guardando.
drafts-recovered = { $count ->
    [one] Aquí sigue lo que se estaba escribiendo. Con n se sigue.
   *[other] Aquí siguen { $count } textos que se estaban escribiendo. Con n se sigue.
}
    .aloud = { $count ->
        [one] Aquí sigue lo que se estaba escribiendo, donde se escribía.
       *[other] Aquí siguen { $count } textos que se estaban escribiendo, donde se escribían.
    }
translation-title = Traducción
translation-title-earlier = Traducción de las palabras de antes
by-when-title = Para cuándo
goal-prompt-student = ¿Qué quieres lograr?
promise-prompt-student = ¿A qué te comprometes?
promise-prompt-family = ¿A qué se compromete usted en casa?
promise-prompt-teacher = ¿A qué se compromete usted en la escuela?
example-prompt = Un ejemplo de { $habit }

## Cierre
close-choose-next = Próxima conferencia: elegir el día
close-next-on = Próxima conferencia: { $day }
close-when-next = ¿Cuándo es la próxima conferencia?
close-to-promises = Ir a los compromisos
close-all-the-same = Cerrar así
ask-close = ¿Cerrar ya? Falta el compromiso de: { $voices }.
close-conference = Cerrar la conferencia. ¡Gracias!
close-rehearsal = Terminar el ensayo
close-nothing-promised = Todavía no se ha escrito ninguna meta ni compromiso.
conference-closed = Guardado. Lo que se mostró y los compromisos quedan aquí.
walk-leave-again = ¿Salir de la conferencia? Otra vez q. Todo queda guardado; pueden seguir después.
    .aloud = ¿Salir de la conferencia? Elige otra vez. Todo queda guardado y pueden seguir después.
door-locks-again = Otra vez Esc: la clase se cierra con llave. Para abrirla hace falta la frase.
    .aloud = Si vuelve atrás, la clase se cierra con llave. Elija otra vez si eso quiere.
