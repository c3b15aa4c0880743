### Hojas en papel: la hoja para la casa, la boleta del año, la hoja de la escuela.

home-page-title = La hoja de { $name } para la casa
home-page-of = { $title }, { $day }
home-page-before = Se hizo el { $day }, antes de la conferencia. Lo que se acuerde se puede escribir a mano.
home-page-now = Los niveles son los de hoy, { $day }. Lo acordado es de la última conferencia.
home-page-learning = Lo que he aprendido
home-page-habit = Uno de mis hábitos: { $habit }
home-page-growth = Cómo voy avanzando
# l10ncheck: ignore same
home-page-view = { $voice }: { $word }
home-page-promises = Nuestros compromisos
home-page-looks = Se revisa el { $day }.
home-page-by = para el { $day }
home-page-next = Nos vemos otra vez el { $day }
home-page-next-at = Nos vemos otra vez el { $day }, a las { $time }
home-page-next-open = Nos vemos otra vez el
home-page-sign = Lo platicamos juntos (firma quien quiera)
home-page-done = La hoja ya está hecha. Pidan en la escuela que se la impriman o se la manden: está en { $folder }.
home-page-step = Próximo paso: { $next }
home-page-days-student = Marca un cuadro cada día que lo hagas.
home-page-weeks-student = Marca un cuadro cada semana que lo hagas.
home-page-scan-family = Apunte aquí la cámara del teléfono: estas fechas pasan a su calendario.
home-page-scan-some-family = Apunte aquí la cámara del teléfono: las primeras fechas pasan a su calendario. Las otras están en esta hoja.
home-page-call-family = Si quiere preguntar algo, llame al { $number }
home-page-call-in = Contestan en { $languages }.
home-page-call-hours = A qué horas
calendar-meeting = { $name }: conferencia
calendar-looks = { $name }: revisar la meta
calendar-goal = { $name }: día de la meta
calendar-promise-own = { $name }: día del compromiso
calendar-promise = { $name }: día del compromiso ({ $who })
report-title = { $name }: boleta hasta el { $day }
report-about = El nivel de cada estándar al final de cada período, y ahora. Los hábitos nunca cambian un nivel.
report-key = Lo que dicen las formas
report-standard = Estándar
report-now = Ahora
report-earlier = Antes
report-no-level = sin nivel
report-day = Cuándo
report-what = Qué
report-milestones = Lo logrado hasta hoy
report-nothing-yet = Todavía no hay nada aquí. Hay tiempo.
report-mastered = { $standard } Alcanza el estándar por primera vez.
report-conference = { $title }
report-goal-reached = Meta de ese día, ya lograda:
report-promise-kept = Compromiso de ese día, ya cumplido ({ $owner }):
sheet-title = { $name }: hoja privada de la escuela
sheet-mark = { $teacherGender ->
    [female] Solo para la maestra. La familia no debe verla.
    [male] Solo para el maestro. La familia no debe verla.
   *[other] Solo para docentes. La familia no debe verla.
}
sheet-family = La familia
sheet-by-phone = por lo general por teléfono
sheet-planned = { $title }, { $day }, { $time }
sheet-no-day = Todavía no tiene día.
sheet-missing = Lo que falta
sheet-points = Para decir
sheet-open = Por hacer
sheet-question = Una pregunta de la familia:
sheet-promise = Un compromiso ({ $owner }):
sheet-requests = { $count ->
    [one] La familia quiere hablar en privado.
   *[other] La familia quiere hablar en privado ({ $count } veces).
}
sheet-nothing-open = No hay nada por hacer.
sheet-shows = Lo que muestra el o la estudiante
sheet-suggested = { $place } (sugerido: no ha elegido)
sheet-notes = Notas

## En el escritorio

desk-pages = Hojas para imprimir o mandar
pages-title-one = Hojas de { $name }
pages-title-all = Hojas de toda la clase
pages-about = Se guardan en una carpeta. Quien use esta cuenta de la computadora las puede abrir: bórrelas después de imprimir. No se borra nada de lo que ya está ahí.
field-pages-kind = Qué hoja
pages-take-home = la hoja para la casa
pages-report = la boleta de calificaciones hasta hoy
pages-invitation = la invitación a la conferencia
pages-door = las horas de la clase, para la puerta (solo con el nombre que usa cada quien)
pages-office = las horas de la clase, para la oficina
invitation-title = una invitación: la conferencia de { $name }
invitation-when = { $day }, a las { $time }
invitation-where = Dónde: { $place }
invitation-room-family = Dónde: en nuestro salón
invitation-phone-family = Por teléfono: nosotros le llamamos.
invitation-minutes = Dura { $minutes } minutos.
invitation-leads-family = { $name } dirige la conferencia: le enseña su trabajo, le dice cómo va y se pone una meta con usted.
invitation-bring-family = Traiga sus preguntas. Toda la familia puede venir.
invitation-interpreter-family = Habrá quien interprete.
invitation-no-day-family = La conferencia de { $name } todavía no tiene día. Díganos qué día le queda bien.
invitation-again-family = La vez pasada no se pudo. Esta es otra fecha para ustedes.
invitation-cannot-family = Si no puede venir
invitation-answer-family = Escriba qué día y a qué hora le queda bien, o su número si prefiere hablar por teléfono. Mande esta hoja de regreso a la escuela.
schedule-title = conferencias
schedule-student = Quién dirige
schedule-where = Dónde
schedule-language = Idioma
pages-sheet = la hoja de la escuela (privada)
pages-record = todo lo que hay del estudiante
pages-table = una tabla con todos los niveles, para otro programa (CSV)
pages-outcomes = los estándares y la escala, para Canvas (CSV); una regla que Canvas no tiene se deja a Canvas
table-number-not-said = ningún archivo lo dice
table-number-not-kept = llegó con un programa anterior, que no lo guardó; traiga la lista otra vez
table-number-several = hay varios
field-pages-languages = En qué idioma
pages-both = los dos en una hoja
pages-each = una hoja en cada idioma
pages-as-read = en el que lee cada familia
pages-english = inglés
pages-spanish = español
field-pages-files = En qué forma
pages-html-and-pdf = página web y PDF
# l10ncheck: ignore same
pages-only-pdf = PDF
pages-only-html = página web
field-pages-paper = Papel
# l10ncheck: ignore same
paper-letter = Carta, 21.6 × 27.9 cm
# l10ncheck: ignore same
paper-a4 = A4, 21 × 29.7 cm
pages-working = Se están haciendo las hojas
pages-so-far = { $done } de { $of }
pages-stop-with-esc = Esc detiene. Entonces no queda ninguna hoja.
pages-written = { $count ->
    [one] Hay un archivo en { $folder }
   *[other] Hay { $count } archivos en { $folder }
}
pages-missing-letters = { $count ->
    [one] Una letra no se pudo imprimir en el PDF: en su lugar hay un cuadro. En la página web sí sale.
   *[other] { $count } letras no se pudieron imprimir en el PDF: en su lugar hay cuadros. En la página web sí salen.
}
pages-nobody = Todavía no hay estudiantes.

## En la línea de comandos

cli-handout = Hace hojas para imprimir o mandar.
cli-handout-student = Estudiante: un nombre o un número. Sin esto: toda la clase.
# l10ncheck: ignore spelling, length
cli-handout-page = Qué hoja: take-home (casa), report (boleta), invitation (invitación), sheet (privada), record (todo), table (tabla), outcomes, door y office (las horas de la clase); con palabras de la escuela: questions, glossary, points, info, habits. Normalmente take-home.
# l10ncheck: ignore spelling, length
cli-handout-languages = both (los dos), each (una hoja en cada idioma), as-read (lo que lee cada familia), en o es. Normalmente both.
# l10ncheck: ignore spelling, length
cli-handout-files = html, pdf, both (los dos) o sound: los dos y la hoja para la casa leída en voz alta. Normalmente both.
# l10ncheck: ignore spelling, length
cli-handout-paper = letter (carta) o a4. Normalmente letter.
cli-handout-to = La carpeta. Normalmente juntos en su carpeta personal.
cli-handout-one-table = La tabla es de toda la clase: quite al estudiante.
cli-handout-stopped = Detenido. No se escribió ninguna hoja.
cli-handout-full = El disco está lleno. No se escribió ninguna hoja. Haga espacio o dé otra carpeta con --to.

## Hojas de la escuela

school-questions-title = preguntas de las familias, con respuestas
school-questions-given = De las familias de esta clase
school-glossary-title = las palabras de la escuela, para quien interpreta
school-glossary-about = El estudiante explica su trabajo. Usted dice lo que dicen todos, en primera persona. Ningún niño interpreta.
school-glossary-turns = Después de dos o tres frases, la pantalla muestra una pausa: le toca a usted.
school-points-title = qué decirles a las familias
school-points-about = Para la mano de quien enseña. Dígalo con sus palabras, y escuche más de lo que habla.
school-info-title = cómo mostramos lo que sabe hacer cada estudiante
school-info-rule = De dónde sale un nivel
school-habits-title = nuestros hábitos, para colgar
school-habits-words = Qué tan seguido se ve
pages-report-of = la boleta como estaba al final de { $term }
cli-handout-as-of = La boleta hasta este día, como 2026-10-30. Normalmente hoy.
