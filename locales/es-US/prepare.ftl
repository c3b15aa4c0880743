### Un estudiante se prepara.

## Las secciones
home-prepare-student = Preparar mi conferencia
home-prepare-about-student = Poco a poco. Todo lo que escribes se guarda.
prepare-title = { $name } se prepara
prepare-about = Elige por dónde seguir. No tienes que terminar hoy.
prepare-post-it = Una cosa en que trabajar
prepare-profile = Quién soy
prepare-standards = Lo que muestro: uno con orgullo, uno en progreso y uno que todavía no
prepare-habits = Cómo veo mis hábitos
prepare-goal = Mi meta
prepare-growth = Mis exámenes en palabras sencillas
prepare-left = Lo que me falta mostrar
prepare-partner = Practicar con alguien que haga el papel de tu familia
prepare-pace = Mi último ensayo: ¿alcanzó el tiempo?
prepare-done = listo
prepare-habit-given = ya diste tu opinión
prepare-habit-shown = Todos ya dieron su opinión. La leen en la conferencia.
prepare-so-far = { $done } de { $of }
prepare-nothing-yet = todavía nada
prepare-profile-about = Contesta las que quieras. Tú eliges lo que compartes.
prepare-starters = Puedes empezar así: { $starters }
prepare-standards-about = Para cada uno: qué trabajo y por qué lo elegí.
prepare-choose-about = ¿Qué estándar? La flecha está en el que sugieren los niveles.
    .aloud = ¿Qué estándar?
prepare-chosen-about = ¿Qué estándar? La flecha está en el que elegiste. Puedes cambiarlo.
    .aloud = ¿Qué estándar?
prepare-suggested = sugerencia: { $can }
prepare-choice-about = “Elegí este trabajo porque…” “Muestra que puedo…”
prepare-habits-about = Nadie ve tus palabras hasta que tu familia y tu maestro o maestra den las suyas. Hasta entonces puedes darlas otra vez.
prepare-habit-about = { $state ->
    [last] Elige una palabra con ← y →, y cuenta un ejemplo. Faltas tú: al guardar, los tres se pueden leer y ya no cambian.
    [again] Ya diste tu opinión; no se muestra aquí. Si guardas otra, toma su lugar.
   *[first] Elige una palabra con ← y →, y cuenta un ejemplo.
}
prepare-not-chosen = elige una palabra
prepare-choose-first = Primero elige una palabra con ← y →.
    .aloud = Primero elige una palabra.
prepare-goal-about = Algo pequeño. ¿Cada cuánto? ¿Dónde? ¿Con quién?
prepare-goal-asks = ¿Cada cuánto lo vas a hacer? ¿Dónde? ¿Con quién?
prepare-growth-about = Ningún examen es exacto. Lo más seguro es que tu resultado esté entre dos números. Compárate solo contigo.
prepare-range = { $day }: entre { $low } y { $high }
# l10ncheck: ignore same
prepare-score = { $day }: { $score }
prepare-gained = { $by } puntos más que la primera vez
prepare-no-tests = Todavía no hay resultados.
prepare-left-about = Estos todavía no los dominas. “Todavía no” no es reprobar: elige uno y planea cómo mostrarlo.
prepare-partner-about = Lean las tarjetas y elijan una. Para ensayar, oprime Esc dos veces y elige “Ensayar”; después cambien de papel.
    .aloud = Lean las tarjetas y elijan una. Luego regresa y elige “Ensayar”; después cambien de papel.
prepare-pace-about = Lo que usaste y lo planeado, en minutos.
prepare-pace-step = { $step }: { $spent } de { $planned }
prepare-shorten = Puedes acortar este paso: { $step }
prepare-in-time = Todo alcanza. ¡Bien planeado!

## Tarjetas para practicar
card-proud-title = Tarjeta 1: la mamá orgullosa
card-proud-student = Sonríe y escucha. Quiere oír del trabajo, no solo del número.
card-proud-says-student = “¿Qué hiciste para lograrlo?”
card-worried-title = Tarjeta 2: el papá preocupado
card-worried-student = Ve un 2 y piensa que es malo. No conoce las palabras de la escuela.
card-worried-says-student = “¿Es mala calificación? ¿Puede cambiar?”
card-curious-title = Tarjeta 3: la abuela que pregunta mucho
card-curious-student = Nunca ha visto este programa. Pregunta de todo.
card-curious-says-student = “¿Y cómo te ayudamos en la casa?”
card-quiet-title = Tarjeta 4: el tío que habla poco
card-quiet-student = Dice que sí con la cabeza. Pregúntale algo y espera diez segundos.
card-quiet-says-student = “Cuéntame una cosa de la que te sientes bien”.

## Lo que se escribe
field-which-work = Qué trabajo
field-why = “Lo elegí porque…”
field-shows = “Muestra que…”
field-change = Lo que cambiaría
field-next = Mi próximo paso
field-how-often = ¿Cada cuánto lo hago?
field-example = Un ejemplo
field-goal = Lo que quiero hacer
call-asked = Ya se le pidió a tu maestro o maestra que venga. Mientras, sigue.
prepare-words-stay = Lo que escribiste sigue aquí.
prepare-words-stay-until = Lo que escribiste sigue aquí hasta que salgas de estas páginas.
# l10ncheck: ignore same
prepare-starter = “{ $words }”
