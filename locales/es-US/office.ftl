### El escritorio: calendario, puntos para conversar, aprendizaje y lo que queda por hacer.

## El calendario
# l10ncheck: ignore same
as-typed = { $words }
desk-week = Hoy y esta semana
desk-follow-up = Lo que queda por hacer
week-title = La semana del { $day }
week-about = ← →: otra semana. c: otra hora. a: dar hora a todos.
    .aloud = { "" }
week-empty = Esta semana no hay conferencias.
week-count = { $count ->
    [one] { $count } conferencia
   *[other] { $count } conferencias
}
week-after = Después: { $day }
week-before = Antes: { $day }
week-more = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}
week-clashes = { $count ->
    [one] Revise { $count } hora: abajo dice por qué.
   *[other] Revise { $count } horas: abajo dice por qué.
}
week-clash = revisar
clash-venue = A las { $time } está { $name } en el mismo lugar.
clash-interpreter = A las { $time } hace falta la misma persona para interpretar, con { $name }.
clash-family = A las { $time } está { $name }, de la misma familia.
clash-student = A las { $time } ya tiene otra.
clash-twice = También tiene hora el { $day } a las { $time }.
clash-limited = Un juez puso límites a alguien de esta familia: planéela con un hogar, no con todos.
venue-room = en el salón
# l10ncheck: ignore same
venue-room-called = { $called }
venue-table = en una mesa
venue-table-called = mesa { $called }
venue-phone = por teléfono
venue-phone-called = por teléfono: { $called }
venue-video = por video
venue-video-called = por video: { $called }
venue-usual = donde siempre
week-interpreted-by = Interpreta { $name }
week-else = Otras semanas y planes
week-is-ready = listo
week-second = Ya tiene segunda fecha
outcome-came = Vino la familia
outcome-by-phone = Hablaron por teléfono
outcome-stand-in = Vino alguien en su lugar
week-today = Hoy, { $day }
# l10ncheck: ignore same
week-day = { $day }
week-under-way = En curso
week-no-day = Sin día
# l10ncheck: ignore same
week-slot-open = { $name }
# l10ncheck: ignore same
fact-beside = { $before } · { $fact }
# l10ncheck: ignore same
fact-is = { $label }: { $worth }
week-interpreter = con intérprete
week-home = hogar { $number }
# l10ncheck: ignore spelling
week-step = { $step }: { $spent } de { $planned } min
week-over = { $minutes ->
    [one] { $minutes } minuto de más
   *[other] { $minutes } minutos de más
}
week-called = Pidió que usted viniera a las { $time }
week-nobody-came = No vino nadie
week-ready = Todo está listo
week-missing = Falta: { $list }
reads-english = inglés
reads-spanish = español
reads-unknown = idioma por saber
reads-both = español e inglés
missing-day = día y hora
missing-adult = el nombre de un adulto
missing-profile = el perfil ({ $answered } de { $of })
missing-strong = el estándar que más orgullo da
missing-growing = el estándar que va creciendo
missing-not-yet = el estándar que todavía no domina
missing-habits = { $count ->
    [one] la opinión de { $count } hábito
   *[other] la opinión de { $count } hábitos
}
missing-goal = una meta
missing-points = lo que usted quiere decir

## Lo que se puede hacer con una conferencia
slot-points = Puntos para conversar
slot-folder = La carpeta
slot-move = Cambiar a otra hora
slot-nobody-came = No vino nadie
slot-been-there = Ya fui
move-title = Cambiar al { $day }, { $time }
slot-second = Dar una segunda fecha
slot-place = Dónde es y quién interpreta
slot-elsewhere = Ya se hizo, fuera de esta computadora
slot-elsewhere-about = ¿Cómo resultó? Cuenta como realizada, sin notas.
slot-cancel = Cancelarla
slot-cancel-why = No se va a hacer: decir por qué
slot-cancel-about = Se queda en el calendario como cancelada, con el motivo.
slot-mistake = Fue un error: quitarla
slot-mistake-about = Como si nunca se hubiera planeado.
free-title = Horas libres: { $name }
free-about = A estas horas nada choca: ni mesa, ni intérprete, ni hermanos.
free-none = No hay horas libres. Elija usted una.
free-other = Otro día u otra hora
# l10ncheck: ignore same
free-hour = { $day }, { $time }
never-held-about = Quedan como canceladas, con este motivo. Cada una todavía puede tener otra fecha.
never-held-close = { $count ->
    [one] Cerrar { $count } hora que ya pasó y no se hizo
   *[other] Cerrar { $count } horas que ya pasaron y no se hicieron
}
never-held-done = { $count ->
    [one] Quedó cerrada { $count } hora.
   *[other] Quedaron cerradas { $count } horas.
}
plan-back = { $count ->
    [one] Quitar el plan del { $day }: { $count } hora
   *[other] Quitar el plan del { $day }: { $count } horas
}
plan-back-about = Lo que ya se movió o empezó se queda. Lo demás se quita como si nunca se hubiera planeado.
plan-back-yes = Sí, quitarlo
plan-back-done = { $count ->
    [one] Se quitó { $count } hora.
   *[other] Se quitaron { $count } horas.
}
proposal-title = El plan, antes de guardarlo
proposal-about = { $count ->
    [one] { $count } conferencia
   *[other] { $count } conferencias
} en { $days ->
    [one] un día
   *[other] { $days } días
}, { $tables ->
    [one] una a la vez
   *[other] { $tables } a la vez
}. Todavía nada está en el calendario.
proposal-keep = Ponerlo en el calendario
proposal-change = Esc: cambiar lo que se pidió.
proposal-left = No caben: agregue días, horas o mesas
proposal-limited = Con todos, aunque un juez puso límites a alguien: planéelas con un solo hogar
proposal-family = { $adult } está en los hogares de { $names }. ¿Son de la misma familia?
proposal-family-about = Enter: sí, y van una tras otra.
move-about = La hora anterior y el motivo quedan en la carpeta.
nobody-came-about = Queda en el calendario como no realizada y se puede cambiar de hora.
plan-all-title = Una hora para quienes no tienen
plan-all-about = Primero ve usted el plan. Los hermanos van seguidos; con intérprete hay la mitad de tiempo más; los fines de semana quedan libres.
plan-windows-none = “{ $typed }” no es una parte del día. Escríbalo así: 3-6 pm, 6:30-8:30 pm.
plan-windows-backwards = “{ $typed }” termina antes de empezar.
plan-windows-overlap = “{ $typed }” empieza antes de que termine la parte anterior.
hour-none = “{ $typed }” no es una hora. Escríbala así: 5:20 pm, o 17:20.
hour-either = “{ $typed }”: ¿de la mañana o de la noche? Escriba am o pm.
plan-last-day-none = los días que hagan falta
plan-tables = { $count ->
    [one] una a la vez
   *[other] { $count } a la vez, cada una en su mesa
}
plan-last-day-wrong = El último día debe ser después del primero.
slot-place-about = La mesa o el salón, un teléfono o un video; y la persona que interpreta.
interpreter-none = nadie
plan-one-title = Planear una conferencia
plan-one-about = Si hay dos hogares, cada uno puede tener la suya.
plan-with-all = todos juntos
plan-after = { $count ->
    [one] { $count } conferencia
   *[other] { $count } conferencias
}
plan-done = { $count ->
    [one] { $count } conferencia está en el calendario.
   *[other] { $count } conferencias están en el calendario.
}
field-day = Día
field-hour = Hora
field-first-day = Primer día
field-last-day = Último día
field-windows = Horas de cada día
field-tables = Conferencias a la vez
field-named-interpreter = Quién interpreta, de la escuela
field-who-interprets = Quién interpreta
field-interpreter-kind = Quién es
field-where = Cómo se reúnen
field-which-place = Qué salón, mesa o número
field-between = Minutos entre una y otra
field-break-after = Un descanso de 15 minutos después de
field-home = Con
field-what-is-known = Lo que se sabe del motivo

## Puntos para conversar
points-title = Puntos para conversar: { $name }
points-about = Enter: cambiar el texto o tomar la sugerencia. d: quitar. a: uno nuevo.
    .aloud = Elija uno para cambiar el texto o tomar la sugerencia.
points-suggested = Lo que sugiere la carpeta
points-more = Más
points-bank = Los puntos de la escuela
bank-about = Enter toma uno; usted puede cambiar el texto.
    .aloud = Elija uno para tomarlo; usted puede cambiar el texto.
point-title = Un punto para conversar
point-about = Los privados nunca salen en la pantalla compartida ni en páginas para las familias.
point-is-private = solo para usted
point-for-me = solo yo lo veo
point-for-all = lo vemos los tres
field-point = Qué decir
field-translation = Lo mismo en el otro idioma
field-who-sees = Quién lo ve
field-step = En qué paso
insight-family = La familia escribió: “{ $words }”
insight-family-why = Empiece con las palabras de la familia ({ $prompt }).
insight-strongest = Una fortaleza: { $standard }
insight-strongest-why = El nivel más alto de todos los estándares: { $level }.
insight-test = { $test }: de { $from } a { $to }
insight-test-why = El examen con más progreso desde la primera vez: { $by } puntos.
insight-rose = Va creciendo, de { $from } a { $to }: { $standard }
insight-rose-why = El nivel que más subió.
insight-kept = Un compromiso cumplido: “{ $words }”
insight-kept-why = Se prometió la vez pasada ({ $owner }) y está marcado como cumplido.
insight-differs = { $habit }: lo vemos diferente.
insight-some-habit = Uno de los hábitos
insight-differs-why = Todos dieron su opinión y dos son diferentes. Pida un ejemplo.
insight-not-yet = { $notYet } ¿Cuál es el próximo paso?
insight-not-yet-by = { $notYet } El próximo paso es para el { $day }.
insight-not-yet-why = El nivel más bajo que todavía no domina: { $level }.
insight-stuck = Lleva tiempo sin avanzar, ¿probamos de otra manera? { $standard }
insight-stuck-why = Los últimos { $count } puntajes no cambiaron nada.
insight-due = Toca revisar un compromiso: “{ $words }”
insight-due-why = Era para el { $day } ({ $owner }) y todavía no se ha hablado de eso.
insight-question = La familia preguntó: “{ $words }”
insight-question-why = La pregunta todavía no tiene respuesta.

## Lo que queda por hacer
follow-up-title = Lo que queda por hacer
follow-up-about = Enter abre. d: hecho. Tab: mostrar solo un tipo.
    .aloud = { "" }
follow-up-empty = Aquí no queda nada pendiente.
follow-up-all = Todo
follow-up-promises = Compromisos
follow-up-questions = Preguntas
follow-up-statements = Lo que ven diferente
follow-up-requests = Para hablar en privado
follow-up-homes = ¿De qué casa?
follow-up-conferences = Conferencias
follow-up-whose = { $count ->
    [one] La familia de { $name } tiene más de una casa. ¿De cuál es esto?
   *[other] La familia de { $name } tiene más de una casa. ¿De cuál son estas { $count } cosas?
}
follow-up-language = ¿En qué idioma están escritos los estándares importados?
follow-up-language-of = ¿En qué idioma están escritos los estándares de “{ $title }”?
stated-title = ¿En qué idioma están escritas estas palabras?
stated-about = { $examples } El archivo del que vienen no lo dice. Mientras usted no lo diga, se citan sin seña; después, una familia que lee el otro idioma ve que están en este.
stated-about-said = { $examples } Donde se citan, una familia que lee el otro idioma ve que están en este.
stated-examples = “{ $first }” “{ $second }”
stated-example = “{ $words }”
field-stated-in = Escrito en
stated-in-english = inglés
stated-in-spanish = español
stated-in-mixed = los dos, u otro idioma
whose-title = ¿De qué casa es?
whose-about = Mientras no lo diga, no sale en el expediente ni en las hojas para la familia. Lo que escoja no se vuelve a preguntar.
whose-about-words = “{ $words }” Mientras no lo diga, no sale en el expediente ni en las hojas para la familia. Lo que escoja no se vuelve a preguntar.
field-whose-home = La casa
whose-home = la casa de { $names }
whose-home-without-names = casa { $number }
field-whose-rest = ¿Y lo demás?
whose-only-this = solo esto
whose-all = todo: { $count } cosas
# l10ncheck: ignore same
follow-up-promise = { $owner }, { $name }
follow-up-promise-by = { $owner }, { $name }: para el { $day }
follow-up-goal = meta de { $name }: se revisa el { $day }
follow-up-question = pregunta de la familia de { $name }
follow-up-statement = la familia de { $name } lo ve diferente
follow-up-request = La familia de { $name } quiere hablar en privado
follow-up-unfinished = { $name }: la conferencia empezó y no se cerró
follow-up-missed = { $name }: pasó la hora y no empezó
answer-about = La respuesta va a la carpeta de este estudiante, en el idioma en que usted la escriba.
field-answer = Su respuesta

## El aprendizaje
dossier-points = Puntos para conversar
dossier-learning = Estándares y evidencias
dossier-post-its = Una cosa en que trabajar
dossier-people = El estudiante y la familia
dossier-plan = Planear una conferencia
learning-title = Estándares: { $name }
learning-about = Enter: las evidencias, su propio criterio, un plan.
    .aloud = En cada uno están las evidencias, su propio criterio y un plan.
learning-none = Esta clase todavía no tiene estándares. Traiga un marco o un archivo con resultados.
# l10ncheck: ignore same
learning-standard = { $code } · { $can }
learning-level = { $count ->
    [one] { $level } · { $count } evidencia
   *[other] { $level } · { $count } evidencias
}
learning-judged = { $level } · por criterio de quien enseña
learning-decide = Lo que usted decide
learning-judge = Dar un nivel por mi criterio
learning-clear = Volver a la regla
# l10ncheck: ignore same
learning-judged-why = { $by }, { $day }: { $reason }
learning-plan = Plan para volver a mostrarlo
# l10ncheck: ignore same
learning-plan-of = Plan: { $what }
learning-plan-done = hecho
learning-by = para el { $day }
learning-evidence = Evidencias, de la primera a la última (a: nueva)
learning-no-evidence = Todavía sin evidencia.
learning-score = puntaje { $score }
judge-about = Vale en lugar de la regla hasta que usted vuelva a ella. El motivo, su nombre y el día quedan.
plan-about = Qué se vuelve a hacer, con qué ayuda y para cuándo.
evidence-new = Evidencia nueva
evidence-title = Corregir esta evidencia
evidence-about = El día en que se evaluó da el orden. El estudiante ve un borrador, y qué puede cambiar todavía.
evidence-not-given = todavía sin entregar: solo usted lo ve
evidence-draft = borrador: se ve, y todavía puede cambiar
# l10ncheck: ignore same
evidence-final = final
yes = Sí
work-counts = cuenta
field-task = El trabajo
field-score = Puntaje; vacío: ninguno
field-kind = Qué tipo de trabajo
field-counts = ¿Cuenta?
field-state = Cómo va
field-level = Nivel
field-redo = Qué se vuelve a hacer
field-help = Con qué ayuda
field-by-when = Para cuándo
score-wrong = Un puntaje es un número de 0 a { $top }.
post-its-title = Una cosa en que trabajar: { $name }
post-its-about = Enter entrega la siguiente; el estudiante ve la más nueva. a: escribir una.
    .aloud = Elija uno para entregar la siguiente; el estudiante ve la más nueva.
post-it-waits = espera: Enter la entrega
    .aloud = espera a que se entregue
post-it-handed = se entregó el { $day }
post-it-title = Una cosa en que trabajar
post-it-about = Corto, y una sola cosa.
field-post-it = En qué trabajar

## Las personas
people-title = { $name } y la familia
people-student = Lo que se sabe del estudiante
people-add = Agregar un adulto aquí
people-other-home = Otro hogar
people-add-home = Agregar un hogar con un adulto
people-restricted = con límite de un juez
adult-title = Un adulto de la familia
adult-about = Lo que decía antes queda en la carpeta.
details-about = El nombre nuevo vale desde ahora. Lo que decía antes queda en el expediente, y las páginas que ya se mostraron o imprimieron siguen con el anterior.
field-interpreter = Quiere intérprete
field-by-phone = Por lo general, por teléfono
field-restricted = Un juez limita lo que este adulto puede ver
field-home-reads = En casa se habla y se lee
field-other-language = O bien otro idioma
field-home-language = Otro idioma en casa
field-pronouns = Pronombres, si los quiere
field-say-name = Cómo se dice el nombre (va primero lo que escriba el estudiante)
# l10ncheck: ignore same
day-with-year = { $day }
without-a-day = sin fecha
learning-untitled = (sin título)
post-its-none = Todavía no hay ninguna.
plan-nobody = Todos ya tienen hora.
field-motive = El motivo
field-grounds = En qué me baso
field-how-long = Duración
field-which-conference = Qué conferencia
drop-again = Oprima d otra vez para quitarlo. No se puede recuperar.
points-other-step = En otra conferencia

# La opinión de quien enseña, por adelantado.
desk-habits = Mi opinión de los hábitos, por adelantado
ahead-title = { $name }: mi opinión de los hábitos
ahead-about = Dé la suya antes de la conferencia. Nadie la ve, y usted no ve la de nadie, hasta que los tres hayan dado la suya.
ahead-shown = los tres ya dieron la suya: así se queda
ahead-given = usted ya dio la suya
ahead-lacks = falta la suya
ahead-class-title = Mi opinión de los hábitos
ahead-class-about = Enter abre los hábitos de cada estudiante.
ahead-so-far = { $done } de { $of } dados
ahead-habit-about = { $state ->
    [last] Elija una palabra con ← y →, y cuente un ejemplo. Falta usted: al guardar, los tres se pueden leer y ya no cambian.
    [again] Ya dio su opinión; no se muestra aquí. Si guarda otra, toma su lugar.
   *[first] Elija una palabra con ← y →, y cuente un ejemplo. Nadie la ve antes de que los tres hayan dado la suya.
}
people-name-home = Cómo se llama esta casa
people-home-unnamed = por los nombres de quienes viven ahí
home-name-title = Cómo se llama esta casa
home-name-about = Como lo dice la niña o el niño: “con su mamá, Yesenia”. En blanco: por los nombres de quienes viven ahí.
field-home-name = Nombre de la casa
people-remove = Ya no es de esta familia
people-remove-about = El nombre sale de todas las listas. Lo que dijo se queda con su casa.
people-move = Ahora vive: { $home }
people-change = Cambiar lo que se sabe
follow-up-request-done = ya se habló; Enter la vuelve a abrir
learning-judge-again = Volver al juicio de antes
records-about = Cada casa tiene su propio expediente, sin lo que dio la otra casa.
desk-next-class = Terminó el año: empezar la clase que sigue
next-class-title = La clase del año que sigue
next-class-about = Un archivo nuevo, junto a este, que queda como está. Siguen todos los que están, con sus familias, con lo que está abierto de metas y compromisos, los estándares y la configuración. Las notas, los puntajes, los niveles, los hábitos y las conferencias se quedan aquí. A quien no siga, márquelo antes como que dejó la clase.
field-school-year = Año escolar
# l10ncheck: ignore same
next-year = { $from }–{ $to }
next-class-begun = { $count ->
    [one] Ya empezó la clase que sigue, con un estudiante. La de antes quedó al lado, como estaba.
   *[other] Ya empezó la clase que sigue, con { $count } estudiantes. La de antes quedó al lado, como estaba.
}
