### Las pantallas de la familia: lo que lee, lo que contesta y lo que se lleva a casa.

home-family-student = Para mi familia
home-family-about-student = Lean juntos, contesten y hagan la hoja para la casa.
family-title = { $name }: para la familia
family-welcome-family = Lean con calma. Leer no cambia nada: solo queda lo que ustedes guarden. Con ↑ y ↓ se mueven, con Enter abren y con Esc regresan.
    .aloud = Lean con calma. Leer no cambia nada: solo queda lo que ustedes guarden.
family-head-read = Para leer
family-head-answer = Para contestar
family-head-take = Para llevar a casa y explorar
family-profile = Quién es { $name }
family-profile-about-family = Lo que { $name } nos cuenta, con sus propias palabras.
family-standards = Lo que ha aprendido { $name }
family-standards-about-family = Cada nivel en palabras y lo que quizá ustedes quieran preguntar.
family-growth = Cómo va cambiando
family-growth-about-family = Los resultados de los exámenes del año, en un dibujo y en palabras.
family-habits = Sus hábitos
family-habits-about-family = Cómo los ven su hijo o hija, ustedes y la escuela. Nunca cuentan para un nivel.
family-agreed = La meta y los compromisos
family-agreed-about-family = Lo que acordaron la última vez y cómo salió.
family-page = Nuestra página
family-page-about-family = Lo que solo ustedes saben: nos ayuda a enseñarle mejor.
family-page-answered = { $done } de { $of } contestadas
family-rating = Cómo vemos los hábitos
family-rating-about-family = Lo que ustedes ven y un ejemplo. Nadie lo lee antes de que todos den su opinión.
family-rating-final-family = Elijan un hábito. Hasta que los tres den su opinión se puede dar otra vez; después ya queda así.
family-questions = Preguntas y respuestas
family-questions-about-family = Háganle una pregunta a la escuela o busquen entre las de otras familias.
family-different = Algo que vemos diferente
family-different-about-family = Escriban cómo lo ven ustedes. Sus palabras se quedan junto a lo que dice la escuela.
family-feedback = ¿Qué les pareció la conferencia?
family-feedback-about-family = Tres preguntas y un renglón, para que la próxima salga mejor.
family-feedback-given-family = Ya contestaron, gracias. Lo que dijeron no se muestra aquí; otra persona de la familia también puede contestar.
family-take-home = La hoja para la casa
family-take-home-about-family = Una hoja para el refrigerador, para imprimir o mandar. Sale en el idioma de esta pantalla.
family-explore = Explorar juntos
family-explore-about-family = Cosas pequeñas para hacer aquí con su hijo o hija mientras esperan.
family-language = Cambiar de idioma
family-language-about-family = Español, inglés o los dos al mismo tiempo.
family-agreed-nothing = En esa conferencia no se acordaron metas ni compromisos.
family-still-open = Sigue desde el { $day }
family-nothing-yet = Todavía no hay nada aquí.
family-conference-of = { $title }, { $day }
family-next-step = Próximo paso

## Las palabras de la escuela

family-words-head = Palabras de la escuela en esta página
family-words-about-family = Bajen con ↓ hasta una palabra para leer qué quiere decir.
    .aloud = Elijan una palabra para oír qué quiere decir.

## Un nivel

level-asks-now-family = ¿Qué quiere decir esto ahora?
level-asks-how-family = ¿De dónde sale este nivel?
level-code = En los documentos de la escuela se llama { $code }.
level-asks-worry-family = ¿Debo preocuparme?
level-asks-change-family = ¿Puede cambiar?
level-asks-work-family = ¿Qué trabajo lo muestra?
care-none-family = No. Todavía no hay ningún puntaje: no cuenta ni a favor ni en contra.
care-reached-family = No. El trabajo de su hijo o hija ya { $now }.
care-rising-family = No. Va subiendo. Antes: { $before }. Ahora: { $now }. Lo que ayuda es seguir así.
care-waiting-family = { $season ->
    [early] Por ahora no. Hoy su trabajo { $now }. La meta es: { $goal }. Queda más de la mitad del año.
    [middle] Conviene poner un poco de atención. Hoy su trabajo { $now }. La meta es: { $goal }. Todavía hay tiempo; pregunte cuál es el próximo paso.
   *[late] Sí, es momento de ponerle atención. Hoy su trabajo { $now }. La meta es: { $goal }. Queda poco del año; pida un plan con fecha.
}
care-quiet-since-family = No hay trabajos nuevos desde el { $day }. Pregunte cuándo puede mostrar lo que ya sabe.
chance-judged-family = Sí. Este nivel lo decidió la escuela. Puede cambiar con trabajo nuevo y hablando con su maestro o maestra.
chance-top-family = Ya llegó a lo más alto. Lo que sigue es usarlo en algo nuevo.
chance-next-family = Sí. Si en el próximo trabajo saca { $score } o más (de { $top }), sube de nivel: su trabajo { $word }.
chance-times-family = Sí, con tiempo. Si saca { $score }, lo más alto, en { $count } trabajos más, sube de nivel: su trabajo { $word }.
chance-slow-family = Poco a poco, porque con la regla de la escuela todo lo anterior sigue contando. Pregunte qué ayudaría.
chance-falls-family = También puede bajar si un trabajo más nuevo muestra menos.

## Nuestra página, hábitos, preguntas

family-page-privacy-family = Esto lo leen la escuela, su hijo o hija y los adultos que abran esta página con él o ella. Para cuidarlos, aquí mejor no escriban de migración, de salud ni de juicios de familia.
family-starters-family = Puede empezar así: { $starters }
family-page-questions = Nuestras preguntas
family-page-asked = { $count ->
    [0] todavía ninguna
    [one] una pregunta
   *[other] { $count } preguntas
}
field-how-often-family = ¿Cada cuánto lo ven en casa?
family-habit-choose = elijan una palabra
family-choose-first-family = Primero elijan una palabra con ← y →.
    .aloud = Primero elijan una palabra.
family-habit-given = ya la dieron
family-habit-passed-family = hoy no la dieron; todavía pueden
family-habit-asks-family = { $state ->
    [last] { $looks } Solo faltan ustedes: al guardar, las tres opiniones se pueden leer y ya no cambian.
    [again] { $looks } Ya dieron su opinión; no se muestra aquí. Si guardan otra, toma su lugar.
   *[first] { $looks }
}
family-habit-shown-family = Todos dieron ya su opinión; se puede leer en “Sus hábitos”.
habit-given-by = ✓ { $voice }: ya opinó
habit-passed-of = { $voice }: esta vez no
habit-missing-of = ○ { $voice }: falta
family-ask = Preguntarle algo a la escuela
family-ask-title = Una pregunta nuestra
family-ask-about-family = La escuela la contesta después, y la respuesta llega a esta página. La leen la escuela y quienes abran esta página.
field-question-family = Su pregunta
family-asked-head = Lo que preguntamos
family-waits = La escuela les va a contestar.
family-bank-head = Preguntas que hacen muchas familias
family-find = Buscar una pregunta
family-kept-words-family = Todavía no se guarda. Lo que escribieron sigue aquí: ábranlo otra vez y opriman Enter al final.
    .aloud = Todavía no se guarda. Lo que escribieron sigue aquí: ábranlo otra vez y guárdenlo al final.
family-kept-until-family = Todavía no se guarda. Para terminar, ábranlo otra vez; cuando salgan de estas páginas se borra.
family-own-words = Nuestras palabras, { $day }:
family-different-choose-family = Elijan lo que ven diferente.
family-different-none = Todavía no hay nada que se pueda ver diferente.
family-different-earlier = Lo que dijimos de algo que ya cambió
family-said-differently = Lo que dice la familia
family-statement-title = Lo vemos diferente
family-statement-about-family = Cuéntenlo como ustedes lo ven. Lo leen la escuela y quienes abran esta página; nadie puede cambiar sus palabras. Para cuidarlos, aquí mejor no escriban de migración, de salud ni de juicios de familia.
field-own-words-family = Sus palabras

## Después de la conferencia

after-title = Después de la conferencia
after-thanks-family = Gracias por venir.
after-agreed = Lo que acordamos
promise-still-ahead = la fecha todavía no llega
after-done = Ya terminamos
feedback-title = ¿Qué les pareció la conferencia?
feedback-about-family = { $conference }. Con ← y → eligen; pueden dejar en blanco lo que quieran. Lo lee la escuela; aquí no se vuelve a mostrar y nadie lo puede cambiar.
    .aloud = { $conference }. Pueden dejar en blanco lo que quieran. Lo lee la escuela; aquí no se vuelve a mostrar y nadie lo puede cambiar.
feedback-understood-family = ¿Entendieron todo?
feedback-led-family = ¿Su hijo o hija dirigió la conferencia?
feedback-heard-family = ¿Pudieron decir lo que querían decir?
feedback-line-family = ¿Qué debe quedarse igual o cambiar la próxima vez?
feedback-not-said = sin contestar
feedback-yes = sí
feedback-partly = en parte
feedback-no = no
feedback-given-family = Gracias. Quedó guardado tal como lo dijeron.
feedback-is-empty-family = Contesten alguna, o regresen con Esc.
    .aloud = Contesten alguna, o regresen.
feedback-none-held-family = Esto se abre después de la primera conferencia.

## Lo que dicen las familias, en el escritorio

desk-feedback = Lo que dicen las familias de sus conferencias
desk-feedback-about = Todo lo que dijeron las familias, lo más nuevo primero. Nadie lo cambia.
feedback-counts = sí { $yes } · en parte { $partly } · no { $no }
feedback-of = La familia de { $name }, { $day }

## Una respuesta para todas

field-answer-other = Lo mismo en el otro idioma, si puede
field-give-to-all = ¿También para las demás familias?
give-no = no, solo para esta familia
give-yes = sí, con estas palabras
field-given-question = La pregunta para todas, sin ningún nombre
field-given-question-other = Lo mismo en el otro idioma, si puede

follow-up-given = Para todas las familias (d: quitar)

## Lo que se ve diferente

entry-level = Nivel de un estándar
entry-test-result = Resultado de un examen
entry-rating = Cada cuánto se ve un hábito

## Cosas para hacer juntos

explore-title = Explorar juntos
explore-about-family = Háganlo juntos y márquenlo con Enter. Con tres en línea, ganan.
    .aloud = Háganlo juntos y márquenlo con su número. Con tres en línea, ganan.
explore-won-family = ¡Tres en línea! Ya conocen esta pantalla.

# Who of the family sits at the screen.
who-title = ¿Quién está aquí con { $name }?
who-about-family = Cada casa lee lo suyo. Nadie lee lo que dijo la otra casa.
home-with = Con { $names }
who-together = Las dos casas, en una misma mesa
who-together-about-family = Lo que digan ahora lo pueden leer las dos casas.
who-somebody-else = Otra persona
who-somebody-else-about-family = Escriba su nombre y díganos de parte de qué casa viene.
who-wait = Un momento, por favor. Ya viene alguien de la escuela.
who-else-title = Otra persona
who-else-about-family = Así sus palabras quedan con la casa correcta.
field-who-name = Nombre
field-who-home = ¿De parte de qué casa?
family-feedback-each-family = Cada casa nos lo dice por su cuenta, en sus propias páginas.
setup-together = Hoy están las dos casas: lo que se diga lo pueden leer las dos.
