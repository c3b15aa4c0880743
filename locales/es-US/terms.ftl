### Las palabras para personas, trabajos, metas y conferencias.

# l10ncheck: ignore spelling, same
language-english = English
# l10ncheck: ignore same
language-spanish = Español
only-in-english = por ahora solo en inglés
only-in-spanish = por ahora solo en español
voice-student = Estudiante
voice-family = Familia
voice-teacher = { $teacherGender ->
    [female] Maestra
    [male] Maestro
   *[other] Docente
}
relation-mother = madre
relation-father = padre
relation-grandmother = abuela
relation-grandfather = abuelo
relation-aunt = tía
relation-uncle = tío
relation-guardian = tutor o tutora legal
relation-relative = familiar
relation-stepmother = madrastra
relation-stepfather = padrastro
relation-foster-parent = mamá o papá de crianza (foster)
relation-sister = hermana
relation-brother = hermano
relation-godmother = madrina
relation-godfather = padrino
interpreter-professional = intérprete profesional
interpreter-staff = alguien de la escuela
interpreter-friend = amistad de la familia
interpreter-sibling = hermano o hermana
# l10ncheck: ignore length
interpreter-student = estudiante
interpreter-other = otra persona
work-test = examen
work-project = proyecto
work-observation = visto en clase
work-conversation = explicado en voz alta
work-excused = con permiso: no cuenta
work-missing = sin entregar: no cuenta
work-dropped = se dejó fuera: no cuenta
place-strong = Uno que me da orgullo
place-strong-suggested = Uno que ya alcanzo
place-growing = Uno en progreso
place-not-yet = Uno que todavía no domino
goal-going = sigue en camino
goal-reached = lograda
goal-dropped = cambiada por otra
promise-kept = cumplido
promise-not-kept = esta vez no se pudo
# l10ncheck: ignore spelling
promise-open = falta hablar de esto
state-rehearsal = ensayo
state-planned = en el calendario
state-under-way = empezada, sin cerrar
state-held = realizada
state-no-show = no vino nadie
state-moved = cambiada a otro día
state-cancelled = cancelada
level-unknown = tiene un nivel que esta escala no nombra
# l10ncheck: ignore spelling
test-map-reading = MAP Growth: Lectura
# l10ncheck: ignore spelling
test-map-math = MAP Growth: Matemáticas
# l10ncheck: ignore spelling
test-map-language = MAP Growth: Lenguaje
# l10ncheck: ignore spelling
test-map-science = MAP Growth: Ciencias
# l10ncheck: ignore spelling
test-iready-math = i-Ready: Matemáticas
# l10ncheck: ignore spelling
test-iready-reading = i-Ready: Lectura
# l10ncheck: ignore spelling
test-star-math = Star: Matemáticas
# l10ncheck: ignore spelling
test-star-reading = Star: Lectura
# l10ncheck: ignore spelling
test-wida-overall = WIDA ACCESS: Inglés en general
# l10ncheck: ignore spelling
test-wida-listening = WIDA ACCESS: Escuchar
# l10ncheck: ignore spelling
test-wida-speaking = WIDA ACCESS: Hablar
# l10ncheck: ignore spelling
test-wida-reading = WIDA ACCESS: Leer
# l10ncheck: ignore spelling
test-wida-writing = WIDA ACCESS: Escribir
# l10ncheck: ignore spelling
test-map-fluency-oral = MAP Reading Fluency: palabras leídas en un minuto
# l10ncheck: ignore spelling
test-map-fluency-oral-es = MAP Reading Fluency: palabras leídas en un minuto (en español)
# l10ncheck: ignore spelling
test-map-fluency-sounds = MAP Reading Fluency: sonidos de las palabras
# l10ncheck: ignore spelling
test-map-fluency-sounds-es = MAP Reading Fluency: sonidos de las palabras (en español)
# l10ncheck: ignore spelling
test-map-fluency-words = MAP Reading Fluency: letras y palabras
# l10ncheck: ignore spelling
test-map-fluency-words-es = MAP Reading Fluency: letras y palabras (en español)
# l10ncheck: ignore spelling
test-map-fluency-language = MAP Reading Fluency: comprender lo que se oye
# l10ncheck: ignore spelling
test-map-fluency-language-es = MAP Reading Fluency: comprender lo que se oye (en español)
test-other = { $name }

## What a school's set or calendar no longer names: said so, never as another one.
habit-without-name = otro hábito ({ $id })
term-without-name = otro período ({ $id })
prompt-without-name = otra pregunta ({ $id })

## Los días de la semana

weekday = { $day ->
    [monday] lunes
    [tuesday] martes
    [wednesday] miércoles
    [thursday] jueves
    [friday] viernes
    [saturday] sábado
   *[sunday] domingo
}
weekday-short = { $day ->
    [monday] lu
    [tuesday] ma
    [wednesday] mi
    [thursday] ju
    [friday] vi
    [saturday] sá
   *[sunday] do
}
