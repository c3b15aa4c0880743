### Lo que la pantalla muestra junto a las palabras.

here-title = En esta mesa
takes-minutes = { $minutes } min
standards-title = Mi aprendizaje
growth-title = Mis resultados
growth-before = antes
goals-title = Nuestros compromisos
agreed-title = Lo que acordamos
close-missing = Falta el compromiso de: { $who }
led-conference = { $student }, tú dirigiste tu conferencia.
led-rehearsal = Ya ensayaste toda tu conferencia.
led-rehearsal-about = Fue un ensayo. Nada de esto cuenta.
led-shown = Lo que te da más orgullo
led-comes = Lo que sigue
led-next = Nos vemos otra vez el { $day }.
led-page = La hoja para la casa
led-done = Terminar
led-kept = Todo quedó guardado
level-half-means = medio cuadro: va en camino
    .aloud = Va en camino al siguiente nivel
my-work = Mi trabajo { $word }.
not-yet-can = Todavía no: { $can }.
not-yet-says = Todavía no: { $standard }
next-step-says = Voy a { $next }.
working-ask = ¿De dónde sale este nivel?
plan-title = Mi meta es un plan
plan-what = Qué
plan-when = Cuándo
plan-place = Dónde
plan-often = Cada cuánto
plan-if = Si…
plan-then = entonces
plan-who = Quién revisa
plan-looks = ¿Qué día se revisa?
plan-what-student = ¿Qué vas a hacer? Una sola cosa, pequeña.
plan-when-student = ¿A qué hora del día? Por ejemplo, después de cenar.
plan-place-student = ¿Dónde lo vas a hacer?
plan-often-student = ¿Qué días, o cuántas veces por semana?
plan-if-student = ¿Qué podría estorbar?
plan-then-student = Si eso pasa, ¿qué vas a hacer?
plan-who-student = ¿Quién revisa cómo vas, y qué día?
habits-title = Qué tan seguido lo vemos
habit-differs = { $habit }: lo vemos diferente
habit-rate = Dar o cambiar mi opinión
habits-letter-differs = diferente
habits-letter-off = sin palabra
habits-given = ya opinaron { $given } de { $all }
rating-consistently-short = (casi) siempre
why-levels-title = Los niveles, en palabras
levels-not-yet-family = “Todavía no” no es reprobar. Tiene un próximo paso y una fecha.
profile-title = Perfil del estudiante
family-page-title = La página de la familia
profile-is-empty = El perfil todavía está vacío. Pueden contarlo, y anotar una cosa con n.
last-time-title = La vez pasada dijimos
last-time-title-on = La vez pasada, el { $day }, dijimos
goal-title = Meta
promise-title = compromiso
goal-is-a-draft = De mi preparación:
goal-was-prepared = Así lo preparé.
due-by = para el { $day }
i-can = Yo puedo { $can }.
standard-says = “{ $statement }”
standard-says-in-english = “{ $statement }” (en inglés)
standard-says-in-spanish = “{ $statement }”
nothing-to-show-family = Todavía no tengo trabajos aquí. Les voy a contar qué estoy aprendiendo y qué quiero mostrarles la próxima vez.
standards-none-yet = Para esto todavía no hay evidencia. No cuenta, ni a favor ni en contra.
left-title = { $count ->
    [one] Falta mostrar un estándar este año
   *[other] Faltan por mostrar { $count } estándares este año
}
work-place = Dónde: { $place }
next-step-title = Próximo paso
next-step-by = { $next }, para el { $by }
working-means-title = Qué quiere decir ahora
working-title = Cómo se calculó
# l10ncheck: ignore length
working-scores-title = Cada puntaje, del primero al último
working-judged = Lo decidió { $teacher } el { $day }, en lugar de la regla:
working-nearest = { $result } queda más cerca de { $nearest }: el trabajo { $word }.

## Progreso
growth-none = Todavía no hay resultados de exámenes.
growth-range = { $test }: lo más seguro es que esté entre { $low } y { $high }.
growth-score = { $test }: el último resultado es { $score }.
growth-gained = { $points ->
    [one] Es un punto más que la primera vez.
   *[other] Son { $points } puntos más que la primera vez.
}
growth-fell = { $points ->
    [one] Es un punto menos que la primera vez. Los resultados suben y bajan.
   *[other] Son { $points } puntos menos que la primera vez. Los resultados suben y bajan.
}
growth-same = Es igual que la primera vez.
growth-first = Es el primer resultado, así que todavía no hay con qué compararlo.
growth-projected = Para la próxima vez, lo usual es estar entre { $low } y { $high }.
growth-next-column = próxima vez, lo usual
growth-legend-family = La raya muestra entre qué números está, casi seguro, el resultado.
    .aloud = Ningún examen es exacto: cada resultado puede ser un poco más alto o un poco más bajo.
growth-one-day-family = Un examen muestra un solo día. No es una calificación ni mide el esfuerzo.

## Hábitos
habits-hidden = Las opiniones se muestran juntas, cuando todas las personas hayan dado la suya. Enter: dar la mía. x: hoy no.
    .aloud = Las opiniones se dicen juntas, cuando todas las personas hayan dado la suya. Elija un hábito para dar la suya.
rating-how-often = ¿Qué tan seguido se ve?
# Variables:
#   $who (Text) - by name
rating-of = Ahora elige { $who }, nadie más
rating-stays-hidden = La palabra se tapa hasta que opinen los tres. Por favor, los demás miren a otro lado un momento.
rating-all-given = Ya todas las personas dieron su opinión de este hábito.
rating-is-given = Esta opinión ya se dio.
rating-choose-first = Falta elegir una palabra, con las flechas.
    .aloud = Falta elegir una palabra.
ask-goal-student = ¿Cómo te fue con tu meta?
ask-promise = { $voice }: ¿se cumplió este compromiso?
ask-decline = { $voice }: ¿opinar hoy sobre los hábitos que faltan?
decline-no = Opinar ahora
decline-yes = Hoy no. Mostrar las opiniones que ya hay
asked-today-title = Lo que dijo hoy la familia
rating-none = esta vez no
rating-not-in-rehearsal = Esto es un ensayo: aquí no se cambia nada.
questions-title = Las preguntas de la familia
plan-days = Días
plan-days-student = ¿Qué días de la semana?
field-no-day = todavía ningún día
