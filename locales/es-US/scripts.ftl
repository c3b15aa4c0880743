## The scripts

script-report-card-title = Conferencia de la boleta
script-report-card-about = Cada estudiante muestra su boleta de calificaciones: cómo va su trabajo y qué sigue.
script-growth-title = Conferencia sobre el progreso
script-growth-about = Cada estudiante explica sus resultados a lo largo del tiempo: qué cambió y qué significa.
script-end-of-year-title = Conferencia de fin de año
script-end-of-year-about = Para llegar bien a las evaluaciones de fin de año: lo ya logrado, lo que falta mostrar y un plan.
script-family-meeting-title = Reunión con la familia
script-family-meeting-about = Una plática más larga: quién es cada estudiante, qué sueña para su futuro y cómo ayuda cada quien.

## The steps

step-settle = Bienvenida
step-why = Por qué estamos aquí
step-profile = Quién soy
step-learning = Mi aprendizaje
step-habits = Mis hábitos
step-family = La voz de la familia
step-goals = Metas y compromisos
step-close = Cierre

## Welcome: who is here

settle-thanks-family = Gracias por venir. Hoy yo voy a dirigir esta conferencia.
settle-present-names-family =
    { $teacherGender ->
        [female] Aquí está mi familia: { $family }. Y les presento a mi maestra; le decimos “{ $teacher }”.
        [male] Aquí está mi familia: { $family }. Y les presento a mi maestro; le decimos “{ $teacher }”.
       *[other] Aquí está mi familia: { $family }. Y a quien nos da clases le decimos “{ $teacher }”.
    }
settle-present-family = Les presento a quienes estamos hoy en esta mesa.
settle-welcome-family = Qué gusto que estén aquí. Hoy dirige { $student }, y yo voy a escuchar.
settle-glad-student = Me da gusto estar aquí contigo.
settle-how-are-family = ¿Cómo están hoy?
settle-prepared-student = Cuéntale a tu familia cómo te preparaste para hoy.
settle-breathe-student = Respira despacio y mira a tu familia. Puedes leer de la pantalla.
settle-hear-teacher = Dejar que { $student } empiece. Esperar diez segundos antes de ayudar.
settle-hear-family = Puede escuchar con calma y preguntar cuando usted quiera.

## Welcome: languages

settle-languages-family = Podemos hablar en el idioma que prefieran. La pantalla tiene español e inglés.
settle-slow-family = Si voy muy rápido, por favor pídanme una pausa.
settle-interpreter-family = Ustedes tienen derecho a un intérprete sin costo. { $student } no tiene que interpretar.
settle-language-family = ¿Qué idioma quieren usar hoy?
settle-screen-student = Muéstrale a tu familia cómo cambiar el idioma de la pantalla.
settle-again-student = ¿Me lo repites más despacio?
settle-pause-teacher = Con intérprete, hacer una pausa cada dos o tres oraciones.
settle-unclear-family = Si una palabra no queda clara, pida que se la expliquen.

## Why we are here

why-personal-family = Aquí cada quien aprende a su paso. Recibe el trabajo y la ayuda que le hacen falta.
why-mastery-family = Aquí se avanza cuando uno ya puede hacerlo. A eso le decimos “dominio”.
why-explain-student = Cuéntale a tu familia qué quiere decir para ti la palabra “dominio”.
why-ask-mastery-teacher = ¿Me explica qué quiere decir “dominio”?
why-example-student = Mientras escuchas, piensa en un ejemplo de tu propio trabajo.
why-short-teacher = Muy breve. Después dirige { $student }.
why-remember-family = No hace falta recordar cada palabra. Va a ver ejemplos.
why-one-letter-family = Una sola letra en la boleta decía poco. No mostraba lo que cada estudiante sabe hacer.
why-not-yet-family = Ahora se ve cada estándar por separado. “Todavía no” quiere decir que hay tiempo y un próximo paso.
why-again-student = Cuéntale a tu familia de una vez que lo intentaste de nuevo y te salió mejor.
why-ask-changed-teacher = ¿Cómo voy a saber cómo va mi hijo o hija?
why-look-teacher = Mirar a la familia, no a la pantalla. Hacer una pausa si alguien quiere preguntar.
why-different-family = Fíjese en lo que es diferente de las boletas que usted conoce.
why-report-card-family = Hoy hablamos de la boleta de calificaciones: lo que { $student } ya sabe hacer y lo que sigue.
why-growth-family = Hoy hablamos del progreso: cómo va avanzando { $student } con el tiempo.
why-end-of-year-family = Ya vienen las evaluaciones de fin de año. Hoy vemos lo que ya se logró y lo que falta mostrar.
why-future-family = Hoy tenemos más tiempo para conocer mejor a { $student } y hablar de su futuro.
why-lead-family = A partir de ahora dirige { $student }. Pregunten todo lo que quieran.
why-show-family = Lo que más quiero que vean hoy es…
why-show-student = Cuéntale a tu familia qué es lo que más quieres mostrar hoy.
why-ready-student = Ahora sigues tú. Nadie conoce tu trabajo mejor que tú.
why-hand-over-teacher = De aquí en adelante, dirigir cada pregunta a { $student }.
why-want-family = Piense en una cosa que quiere saber antes de irse.

## Who I am

me-strengths-written-family = Esto escribí de lo que hago bien.
me-strength-plain-family = Algo que quizá no saben de cómo aprendo es…
me-interests-written-family = Y esto escribí sobre lo que más me gusta.
me-interest-plain-family = Algo que me gusta aprender es…
me-new-to-you-family = ¿Hay algo aquí que no sabían de mí?
me-helps-written-student = Cuéntale a tu familia qué te ayuda cuando algo es difícil.
me-helps-plain-student = Cuéntale a tu familia qué te ayuda cuando algo es difícil.
me-why-student = ¿Me explicas por qué te gusta eso?
me-choose-student = No tienes que leer todo. Elige dos cosas.
me-hear-teacher = Escuchar cómo ayuda { $student } a los demás. Decirlo en una oración.
me-hear-family = Ponga atención: quizá escuche algo que usted no sabía.
me-hopes-family = En unos años me gustaría…
me-hopes-because-family = Eso es importante para mí porque…
me-hopes-student = Cuando pienso en tu futuro, deseo que…
me-hopes-ask-family = ¿Con qué soñaban ustedes a mi edad?
me-hopes-closer-student = Cuéntale a tu familia qué haces ahora en la escuela que te ayuda con eso.
me-hopes-why-student = ¿Me cuentas cómo empezaste a querer eso?
me-hopes-hear-teacher = Recordar estas palabras. Van a servir al hablar de las metas.
me-hopes-hear-family = Escuche sin corregir. Los sueños cambian con los años.

## Who I am: the family adds one thing

me-add-home-student = En casa veo que tú…
me-add-happiest-student = Llegas más feliz a casa cuando…
me-add-thanks-family = Gracias. Quiero poner eso en mi perfil.
me-add-when-family = ¿Cuándo llego más feliz a casa?
me-add-see-family = ¿Qué ven ustedes en casa que en la escuela no vemos?
me-add-hear-student = Escucha primero. Puedes contestar cuando tu familia termine.
me-add-hear-teacher = Anotar las palabras de la familia tal como las dice.
me-add-hear-family = No hay respuesta equivocada. Basta con que cuente una cosa pequeña.

## My learning: last time

learning-last-read-family = Esta fue mi meta de la vez pasada. Se la leo.
learning-last-family = Aquí están las metas y los compromisos de la vez pasada.
learning-last-kept-family = Lo que sí hice fue… Lo que todavía me falta es…
learning-last-mine-family = Yo también hice un compromiso. Lo que hice fue…
learning-last-ours-student = En casa hicimos un compromiso. Lo que hicimos fue…
learning-last-ask-family = ¿Cómo les fue con su compromiso?
learning-last-tell-student = Cuéntale a tu familia qué te ayudó y qué se te hizo difícil.
learning-last-now-student = ¿Qué harías ahora de otra manera?
learning-last-calm-student = No pasa nada si algo todavía no está hecho. Dilo con calma.
learning-last-hear-teacher = Hablar también del compromiso propio, se haya cumplido o no.
learning-last-hear-family = Si un compromiso no se cumplió, pregunte qué ayudaría.

## My learning: the three standards

learning-three-family = Voy a hablar de tres estándares.
learning-these-family = Voy a hablar de lo que estoy aprendiendo, estándar por estándar.
learning-standard-family = Un estándar dice lo que debo saber hacer. Las palabras dicen cómo va mi trabajo ahora.
learning-level-family = Cada nivel habla del trabajo. No dice quién es { $student }.
learning-matters-student = Cuéntale a tu familia cuál de los tres te importa más.
learning-word-student = ¿Me explicas qué quiere decir esto en tu trabajo?
learning-point-student = Señala cada uno en la pantalla. No hay prisa.
learning-overview-teacher = Dejar que { $student } explique primero. Después ayudar con las palabras.
learning-overview-family = Lea primero las palabras. Después mire el trabajo.

## My learning: a strong standard

learning-strong-read-family = Este me da orgullo. Les leo qué es.
learning-strong-family = Algo que ya puedo hacer bien es…
learning-strong-work-family = Elegí este trabajo porque…
learning-strong-notice-family = ¿Qué les llama la atención de mi trabajo?
learning-strong-how-student = Cuéntale a tu familia cómo hiciste este trabajo, paso a paso.
learning-strong-part-student = ¿Me explicas cómo hiciste esta parte?
learning-strong-show-student = Muestra la parte que más te gusta. Tómate tu tiempo.
learning-strong-teacher = Escuchar el porqué. Preguntar cómo { $student } podría ayudar a alguien con esto.
learning-strong-see-family = Diga lo que ve en el trabajo: “Veo que tú…”.

## My learning: a growing standard

learning-growing-read-family = Este va creciendo. Les leo cómo estaba y cómo está.
learning-growing-now-family = Este va creciendo. Les leo cómo está hoy.
learning-growing-family = Algo en lo que voy mejorando es…
learning-growing-work-family = En este trabajo se ve lo que cambió. Antes yo… y ahora yo…
learning-growing-home-family = ¿También lo notan en casa?
learning-growing-helped-student = Cuéntale a tu familia qué hiciste para mejorar.
learning-growing-knew-student = ¿Me explicas cómo supiste qué cambiar?
learning-growing-show-student = Muestra el primer intento y después el nuevo.
learning-growing-teacher = Escuchar qué hizo { $student }. Repetirlo en pocas palabras.
learning-growing-look-family = Fíjese primero en lo que cambió y después en lo que falta.

## My learning: a standard that is not yet there

learning-not-yet-read-family = Esto todavía no lo domino. Les leo qué es.
learning-not-yet-family = Esto todavía no lo domino. Lo que se me hace difícil es…
learning-hard-is-family = Lo que se me hace difícil es…
learning-next-family = Mi próximo paso es… Lo voy a hacer para el día…
learning-help-family = ¿Me pueden ayudar con…?
learning-hard-student = Cuéntale a tu familia qué es difícil aquí y qué te ayuda.
learning-help-home-student = ¿Qué puedo hacer en casa para ayudarte?
learning-everyone-student = Cada quien tiene un “todavía no”. Puedes decir qué se te hace difícil.
learning-not-yet-teacher = Pedir un solo próximo paso: qué, con ayuda de quién y para cuándo.
learning-not-yet-hear-family = “Todavía no” quiere decir que el aprendizaje sigue. Pregunte por el próximo paso.

## My learning: test results over time

learning-results-of-family = Estos son mis resultados de { $test }.
learning-results-family = Esta gráfica muestra mis resultados a lo largo del tiempo.
learning-result-before-family = La primera vez fue { $before }. Ahora es { $score }. Lo que noto es…
learning-notice-family = Lo que noto en mis resultados es…
learning-photo-family = Un examen es como una foto de un solo día. No muestra todo lo que { $student } sabe hacer.
learning-chart-student = Cuéntale a tu familia qué ves en esta gráfica.
learning-number-student = ¿Me explicas qué quiere decir este número para ti?
learning-own-line-student = Mira solo tus resultados. Di qué cambió.
learning-results-teacher = No comparar con otros estudiantes. Hablar del rango, no de posiciones.
learning-own-results-family = Compare los resultados de { $student } solo con los que tuvo antes.
learning-range-family = Para la próxima vez, lo usual es estar entre { $low } y { $high }.
learning-next-time-family = Para la próxima vez, me gustaría…
learning-ready-family = Esto me dice que ya puedo empezar a aprender…
learning-range-means-family = El rango es lo usual después de un resultado así. No es un límite ni un lugar en una lista.
learning-practice-family = ¿Cómo lo practicamos en casa?
learning-practice-tell-student = Cuéntale a tu familia qué quieres practicar ahora.
learning-practice-student = ¿Qué vas a practicar primero?
learning-from-number-teacher = Pasar del número al trabajo: ¿qué estándar sigue?
learning-went-down-family = Si un resultado bajó, pregunte a { $student } qué piensa y mire el trabajo de cada día.

## My learning: the end of the year

learning-milestone-read-family = Esto lo aprendí este año. Les leo qué es.
learning-milestone-family = Algo importante que aprendí este año es…
learning-milestone-student = Cuéntale a tu familia por qué esto es importante para ti y quién te ayudó.
learning-left-count-family =
    { $leftCount ->
        [0] Ya mostré todos los estándares de este año.
        [one] Todavía me falta mostrar un estándar este año.
       *[other] Todavía me falta mostrar { $leftCount } estándares este año.
    }
learning-left-family = Estos son los estándares que todavía me falta mostrar este año.
learning-left-first-family = Voy a empezar con… porque…
learning-left-time-family = Todavía hay tiempo. Un trabajo nuevo puede cambiar un nivel.
learning-left-student = Cuéntale a tu familia cuál quieres mostrar primero.
learning-left-hard-student = ¿Cuál se te hace más difícil?
learning-left-teacher = Ayudar a elegir dos o tres, no todos a la vez.
learning-left-hear-family = “Todavía sin evidencia” solo quiere decir que aún no se ha mostrado. Pregunte cuándo será.
learning-plan-read-family = Esto es lo que voy a mostrar. Les leo qué es.
learning-plan-family = Lo que voy a mostrar es… Lo voy a mostrar con…
learning-plan-student = Cuéntale a tu familia qué vas a mostrar, cómo y para qué día.
learning-plan-ready-student = ¿Cómo te vas a preparar para ese día?
learning-plan-hear-family = Pida un día y una hora. Anótelos donde se vean en casa.

## My habits

habits-mine-word-family = Elegí estas palabras porque…
habits-mine-family = Un hábito en el que trabajo es… Elegí esta palabra porque…
habits-example-family = Un ejemplo es la vez que yo…
habits-apart-family = Los hábitos no cuentan en los niveles. Hablamos de ellos por separado.
habits-day-student = Cuéntale a tu familia de un día en que usaste este hábito.
habits-class-student = ¿Me explicas cómo usas este hábito en clase?
habits-one-student = Elige un hábito. Basta con un ejemplo.
habits-mine-teacher = Escuchar un ejemplo real. La palabra importa menos.
habits-mine-hear-family = Espere el ejemplo. Después cuente uno de la casa.
habits-differ-this-family = Este hábito lo vemos diferente. Quiero que hablemos de eso.
habits-same-this-family = Este hábito lo vemos igual. Lo vemos cuando…
habits-differ-plain-family = Lo vemos igual cuando… Lo vemos diferente cuando…
habits-because-family = Yo lo veo así porque…
habits-normal-family = Es normal verlo diferente. La casa y la escuela no son el mismo lugar.
habits-see-family = ¿Qué ven ustedes en casa?
habits-unseen-student = Cuéntale a tu familia qué cosas quizá no hemos visto.
habits-why-student = ¿Me explicas por qué lo ves así?
habits-other-view-student = Otra persona puede verlo de otra manera. Escucha hasta el final.
habits-differ-teacher = No buscar quién tiene razón. Pedir un ejemplo más a cada quien.
habits-differ-hear-family = Verlo diferente no es un problema. Pida un ejemplo.

## Family voice

voice-turn-family = Ahora les toca a ustedes. Quiero saber qué piensan.
voice-hope-student = Lo que deseo para ti es…
voice-worry-student = Algo de la escuela que me preocupa es… ¿Tú cómo lo ves?
voice-ask-me-family = ¿Qué me quieren preguntar?
voice-hopes-family = ¿Qué desean ustedes para { $student } este año?
voice-question-student = Quisiera preguntarte…
voice-hear-student = Escucha hasta el final. Luego contestas tú primero.
voice-hear-teacher = Guardar silencio y contar hasta diez. Pensar toma tiempo.
voice-private-family = Si prefiere hablar de algo en privado, podemos hacerlo otro día.
answers-first-family = Quiero contestar primero. Yo pienso que…
answers-unknown-family = Eso todavía no lo sé, pero lo voy a averiguar.
answers-add-family = Quiero decir una cosa más…
answers-later-family = Si hoy no tenemos una respuesta, se la doy en los próximos días.
answers-understand-student = Lo que entiendo es que…
answers-clear-family = ¿Contesté lo que querían saber?
answers-you-first-student = ¿Qué le quieres contestar a tu familia? Empieza tú.
answers-more-student = ¿Me cuentas un poco más?
answers-think-student = Puedes tomarte un momento para pensar antes de contestar.
answers-hear-teacher = Agregar solo lo que falta. Anotar lo que se va a contestar después.
answers-hear-family = Espere a que { $student } conteste primero. Después pregunte a la escuela.
voice-team-family = Las personas que me ayudan son…
voice-team-how-family = La ayuda que más me gusta es cuando…
voice-team-school-family = Ustedes son parte de este equipo. Lo que ven en casa nos ayuda a enseñar.
voice-team-home-student = Puedes contar conmigo para…
voice-team-ask-family = ¿Quién más podría estar en mi equipo?
voice-team-tell-student = Cuéntale a tu familia de una persona de la escuela que te ayuda.
voice-team-who-student = ¿Quién te ayuda cuando yo no estoy?
voice-team-teacher = Escuchar un nombre. Con un nombre es más fácil pedir ayuda.
voice-team-hear-family = Piense también en parientes, vecinos y amigos.

## Goals and promises

goals-read-family = Les leo mi meta y mi plan.
goals-read-goal-family = Les leo mi meta.
goals-plain-family = Mi meta es…
goals-because-family = La elegí porque… Voy a saber que funciona cuando…
goals-future-family = La elegí porque… Me ayuda con lo que quiero para mi futuro porque…
goals-help-family = ¿Cómo me pueden ayudar?
goals-first-student = Cuéntale a tu familia qué vas a hacer primero y qué día.
goals-know-student = ¿Cómo vamos a saber que la alcanzaste?
goals-own-words-student = Dilo en pasos pequeños: una cosa, un lugar, una hora.
goals-hear-teacher = Una sola meta pequeña. Preguntar qué, dónde, cuándo y cuánto tiempo.
goals-small-family = Ayude a que la meta sea pequeña. Así es más fácil alcanzarla.
goals-each-family = Ahora cada quien hace un compromiso, con fecha.
goals-promise-family = Yo me comprometo a… Lo voy a hacer para el día…
goals-promise-school-family = En la escuela, yo me comprometo a… Lo voy a hacer para el día…
goals-promise-home-student = En casa, yo me comprometo a… Lo voy a hacer para el día…
goals-your-promise-family = ¿A qué se pueden comprometer ustedes?
goals-help-most-student = Cuéntale a tu familia qué ayuda te serviría más.
goals-need-student = ¿Qué necesitas de mí?
goals-wait-student = Dale tiempo a tu familia para pensar. Cada compromiso lleva fecha.
goals-promise-teacher = Cada compromiso lleva un nombre y una fecha. Hacer uno también.
goals-promise-small-family = Basta con un compromiso pequeño: diez minutos, un día a la semana.

## Close

close-read-family = Voy a leer nuestros compromisos. Díganme si falta algo.
close-learned-family = Algo que aprendí hoy es…
close-agreed-family = ¿Esto es lo que acordamos?
close-own-words-student = Cuéntale a tu familia lo más importante con tus propias palabras.
close-first-student = ¿Qué vas a hacer primero?
close-slow-student = Lee despacio. Ya casi terminas.
close-read-teacher = Corregir lo que está escrito, no la manera de leer.
close-check-family = Compruebe que su compromiso diga lo que usted quiso decir.
close-thanks-family = Gracias por venir y por escucharme.
close-next-date-family = Nuestra próxima conferencia es el { $nextDate }.
close-next-family = Vamos a elegir el día de la próxima conferencia.
close-page-family = Ustedes pueden llevarse a casa una hoja con las metas y los compromisos de hoy.
close-liked-student = Gracias por mostrarme tu trabajo. Lo que me gustó fue…
close-feedback-family = ¿Qué les pareció la conferencia de hoy?
close-felt-student = Cuéntale a tu familia cómo te sentiste al dirigir.
close-led-student = Mira a tu familia. Tú dirigiste esta conferencia.
close-time-teacher = Terminar a tiempo y dar las gracias. Imprimir la hoja para la casa.
close-say-family = Antes de irse, diga una cosa que le gustó.

## What to write: welcome

note-start-student = ¿Cómo quieres que salga hoy?
note-expect-family = ¿Qué espera usted de hoy?
note-names-teacher = Cómo le gusta a cada persona que le digan
note-language-family = ¿En qué idioma prefiere que le escribamos?
note-word-student = Una palabra que quieres explicar bien
note-interpreter-teacher = Los idiomas de hoy y quién interpreta

## What to write: why we are here

note-how-we-teach-family = Su pregunta sobre cómo se enseña
note-explain-teacher = Una palabra por explicar otra vez
note-new-to-you-family = ¿Qué es nuevo para usted?
note-tried-again-student = Algo que intentaste de nuevo
note-show-student = Lo que más quieres mostrar
note-want-family = Lo que quiere saber antes de irse
note-promised-answer-teacher = Qué explicar antes de terminar

## What to write: who I am

note-know-about-me-student = ¿Qué quieres que sepamos de ti?
note-surprise-family = ¿Qué escuchó que usted no sabía?
note-learned-new-teacher = Algo nuevo que se escuchó hoy
note-future-student = ¿Qué quieres para tu futuro?
note-future-home-family = ¿Quién o qué podría ayudar con ese sueño?
note-future-school-teacher = Clases o personas que pueden ayudar
note-happiest-family = ¿Cuándo llega más feliz a casa su hijo o hija?
note-home-family = ¿Qué ve usted en casa?
note-heard-home-student = Lo que escuchaste de tu familia
note-use-at-school-teacher = Cómo usar esto en la escuela

## What to write: my learning

note-last-kept-student = Lo que hiciste y lo que te falta
note-last-home-family = Lo que ayudó en casa
note-last-school-teacher = Qué hacer diferente esta vez
note-matters-student = El estándar que más te importa
note-level-question-family = Su pregunta sobre un nivel
note-level-explain-teacher = Un nivel por explicar otra vez
note-heard-family = Lo que escuchó y quiere recordar
note-why-this-work-student = Por qué te importa este trabajo
note-strong-next-teacher = Qué sigue en este estándar
note-grew-helped-student = Lo que te ayudó a mejorar
note-grew-seen-family = Un cambio que usted nota
note-grew-works-teacher = La ayuda que funciona y va a seguir
note-next-step-student = Tu próximo paso, con fecha
note-help-home-family = Cómo puede ayudar usted en casa
note-help-school-teacher = La ayuda en la escuela y cuándo
note-results-notice-student = Lo que notas en tus resultados
note-results-question-family = Su pregunta sobre los resultados
note-results-explain-teacher = Un resultado por explicar otra vez
note-practice-student = Lo que quieres practicar
note-practice-home-family = Cuándo pueden practicar en casa
note-practice-school-teacher = El estándar que sigue
note-left-first-student = El estándar que vas a mostrar primero
note-left-question-family = Su pregunta sobre lo que falta
note-left-days-teacher = Días para mostrarlo en la escuela
note-plan-student = Qué vas a mostrar, cómo y para cuándo
note-plan-home-family = Una hora y un lugar para eso en casa

## What to write: my habits

note-example-student = Tu ejemplo
note-example-home-family = Un ejemplo de la casa
note-example-class-teacher = Un ejemplo de la clase
note-differ-student = Cómo lo ves tú y por qué
note-differ-home-family = Cómo lo ve usted en casa
note-differ-class-teacher = Qué observar de aquí en adelante

## What to write: family voice

note-question-family = Su pregunta
note-worry-family = Algo de la escuela que le preocupa
note-hopes-family = ¿Qué desea usted para su hijo o hija?
note-think-about-student = Algo en lo que quieres pensar
note-answer-student = Tu respuesta, con tus palabras
note-still-open-family = Una pregunta que aún tiene usted
note-answer-later-teacher = Qué contestar después y para cuándo
note-team-student = ¿Quién está en tu equipo?
note-reach-family = ¿Cómo y a qué hora es mejor comunicarnos con usted?
note-team-school-teacher = Quién puede ayudar en la escuela

## What to write: goals and promises

note-goal-student = Tu meta: qué, cuándo y dónde
note-goal-home-family = Cómo puede ayudar usted con la meta
note-goal-school-teacher = Cómo va a ayudar la escuela con la meta
note-promise-student = Tu compromiso y su fecha
note-promise-family = Su compromiso y la fecha
note-promise-teacher = Su compromiso y la fecha

## What to write: close

note-learned-student = Lo que aprendiste hoy
note-missing-family = Algo que nos faltó anotar
note-follow-up-teacher = Qué hacer en los próximos días
note-felt-student = Cómo te sentiste al dirigir
note-feedback-family = Qué ayudó y qué podemos mejorar
note-next-time-teacher = Para la próxima vez
