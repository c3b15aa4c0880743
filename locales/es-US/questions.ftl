### El banco de preguntas y puntos de conversación de la escuela.

## Preguntas que hacen las familias, con una respuesta

question-why-child-leads-family = ¿Por qué mi hijo o hija dirige la reunión?
answer-why-child-leads-family = Porque el aprendizaje es de su hijo o hija. Cuando alguien explica su propio trabajo, lo entiende mejor y sabe qué sigue. La escuela está aquí para ayudar.
question-interpret-family = ¿Mi hijo o hija me tiene que traducir?
answer-interpret-family = No. Su hijo o hija explica su trabajo, y del idioma se encarga la escuela. La pantalla puede mostrar los dos idiomas, y usted puede pedir intérprete sin costo.
question-no-single-grade-family = ¿Por qué no hay una sola calificación por materia?
answer-no-single-grade-family = Una sola calificación esconde mucho. Su hijo o hija puede saber bien las fracciones y todavía batallar para explicar una lectura. Con un nivel por estándar, usted ve qué va bien y en qué ayudar.
question-what-is-a-standard-family = ¿Qué es un estándar?
answer-what-is-a-standard-family = Es algo que todo estudiante del mismo grado aprende a saber o hacer, como dividir fracciones. El estado elige los estándares. Su hijo o hija le puede decir cada uno con “Yo puedo…”.
question-little-homework-family = ¿Por qué hay tan poca tarea?
answer-little-homework-family = Solo va a casa el trabajo que no se terminó en la escuela. En casa ayuda más descansar, leer y convivir. Pídale a su hijo o hija que le cuente o le muestre algo que aprendió hoy.
question-different-work-family = ¿Por qué el trabajo de mi hijo o hija es distinto al de otros?
answer-different-work-family = Todos trabajan hacia los mismos estándares, pero cada quien va en un punto distinto. A uno le hace falta practicar, y otro ya puede con un problema más difícil. Así, cada quien da el paso que necesita.
question-college-family = ¿Con este tipo de boleta se puede entrar a la preparatoria y a la universidad?
answer-college-family = Sí. Muchas prepas y universidades aceptan boletas como esta. Algunas también piden un examen o letras (A, B, C). Díganos cuál le interesa y vemos con usted qué pide.
question-report-or-progress-family = ¿En qué se distinguen la boleta de calificaciones y el informe de progreso?
answer-report-or-progress-family = El informe de progreso llega a mitad del período, cuando todavía hay tiempo de mejorar. La boleta de calificaciones llega al final y dice a qué nivel llegó su hijo o hija en cada estándar.
question-learner-page-family = ¿Qué es el perfil del estudiante?
answer-learner-page-family = Es una página donde su hijo o hija cuenta quién es: sus fortalezas, sus gustos, sus idiomas y qué le ayuda cuando algo le cuesta. Usted agrega lo que solo su familia sabe. Así le podemos enseñar mejor.
question-what-a-three-means-family = ¿Qué quiere decir un 3?
answer-what-a-three-means-family = Un 3 quiere decir que su hijo o hija alcanza el estándar: lo puede hacer sin ayuda. Esa es la meta del año. No significa tres puntos de cuatro ni 75 por ciento.
question-how-worried-family = ¿Qué tanto me debo preocupar si todavía no es un 3?
answer-how-worried-family = Fíjese en la época del año y en el próximo paso. Al empezar el año, un 1 o un 2 es lo normal. Si el año ya va a terminar, pida un plan con fecha. Hoy su hijo o hija le puede mostrar su próximo paso.
question-become-a-four-family = ¿Puede llegar a ser un 4?
answer-become-a-four-family = Sí. Un 4 quiere decir que su hijo o hija usa lo que sabe en un problema nuevo o más difícil. Pregúntele cómo se vería un 4 en este estándar. En la escuela le podemos mostrar un ejemplo.
question-how-worked-out-family = ¿Cómo se calculó este nivel?
answer-how-worked-out-family = Sale de los trabajos de su hijo o hija. Cada uno tiene fecha y puntaje, y una regla de la escuela dice cómo se juntan. Pida verla: la pantalla la explica con los puntajes de su hijo o hija.
question-evidence-family = ¿Qué es la evidencia?
answer-evidence-family = Es un trabajo que muestra lo que su hijo o hija sabe hacer: un examen, un proyecto, un texto o algo que se vio en clase. Pregúntele: “¿Qué trabajo lo muestra mejor y por qué?”
question-not-yet-family = ¿“Todavía no” quiere decir que mi hijo o hija va mal?
answer-not-yet-family = No. “Todavía no” quiere decir que lo está aprendiendo y que lo puede volver a mostrar. Siempre viene con un próximo paso: qué practicar, con qué ayuda y para qué día.
question-new-tries-family = ¿Mi hijo o hija lo puede volver a intentar?
answer-new-tries-family = Sí. Primero practica o corrige el trabajo, y luego lo muestra en una nueva evaluación. La regla de la escuela dice cómo cuenta el nuevo puntaje. Pregunte qué hay que practicar y qué día es la nueva evaluación.
question-ahead-family = ¿Y si mi hijo o hija va adelante?
answer-ahead-family = Entonces no tiene que esperar. Hay problemas más difíciles, proyectos propios y nuevas maneras de usar lo que sabe. Díganos qué le gusta a su hijo o hija, y de ahí partimos para planear.
question-test-result-family = ¿Qué me dice el resultado del examen?
answer-test-result-family = Muestra dónde estaba su hijo o hija en lectura o matemáticas un día. Es como una foto: ayuda, pero no lo muestra todo. Fíjese en el progreso de un examen al siguiente.
question-test-range-family = ¿Por qué el examen da un rango y no un solo número?
answer-test-range-family = Ningún examen es exacto. Otro día, su hijo o hija podría sacar un poco más o un poco menos. El rango va del número más bajo al más alto, y lo más probable es que el resultado real esté dentro.
question-habits-apart-family = ¿Por qué los hábitos van aparte de los niveles?
answer-habits-apart-family = Un nivel dice lo que su hijo o hija sabe hacer. Un hábito dice cómo trabaja y cómo trata a los demás. Si los mezclamos, nadie ve en qué hace falta ayudar. Los dos importan, y por eso hablamos de cada uno.
question-see-differently-family = ¿Y si yo lo veo diferente?
answer-see-differently-family = Díganoslo, por favor. Usted ve a su hijo o hija donde nosotros no. Dé un ejemplo de la casa y vemos las dos opiniones. Si no está de acuerdo con algo escrito aquí, puede agregar al lado sus propias palabras.
question-help-at-home-family = ¿Cómo ayudo en casa si no leo inglés?
answer-help-at-home-family = Usted puede ayudar mucho en español. Lean o cuenten historias, y pregunte: “¿Qué aprendiste hoy? Enséñame cómo lo hiciste”. Lo que su hijo o hija entiende en un idioma le ayuda en el otro.
question-promises-after-family = ¿Qué pasa con la meta y los compromisos después de hoy?
answer-promises-after-family = Usted se lleva una hoja con la meta, los tres compromisos y sus fechas. Póngala donde todos la vean. La próxima conferencia empieza con esa hoja.
question-who-to-talk-to-family = ¿Con quién puedo hablar después de hoy?
answer-who-to-talk-to-family = Primero, con la maestra o el maestro de su hijo o hija: en persona, por teléfono o por escrito. Puede pedir intérprete sin costo. Si quiere hablar a solas, díganos y buscamos otro momento.

## Puntos de conversación: lo que la escuela puede decir a cualquier familia

point-child-leads-family = Su hijo o hija se preparó y hoy va a dirigir. Pregunte lo que quiera, en cualquier momento.
point-same-standards-family = Todos trabajan hacia los mismos estándares. Lo que cambia es el tiempo y la ayuda que cada quien necesita.
point-level-each-standard-family = Damos un nivel por cada estándar. Así usted ve qué ya le sale bien a su hijo o hija y en qué ayudar.
point-homework-family = Solo va a casa el trabajo que no se terminó en la escuela. El resto del tiempo en casa es para la familia.
point-you-know-family = Usted conoce a su hijo o hija como nadie en la escuela. Lo que nos cuenta nos ayuda a enseñarle.
point-home-language-family = Siga usando su idioma en casa. Le ayuda a su hijo o hija a pensar, leer y aprender.
point-not-yet-family = “Todavía no” quiere decir que lo está aprendiendo. Hay un próximo paso y habrá otra oportunidad.
point-level-now-family = Un nivel dice lo que su hijo o hija puede hacer hoy. Puede cambiar cuando muestre un trabajo nuevo.
point-three-is-goal-family = El 3 es la meta del año: su hijo o hija lo puede hacer sin ayuda.
point-try-again-family = Su hijo o hija puede practicar, mejorar el trabajo y volver a entregarlo. Así aprendemos todos.
point-one-photo-family = Un examen es una foto de un solo día. Los trabajos de todo el año nos dicen más.
point-habits-apart-family = Los hábitos no suben ni bajan un nivel. Hablamos de ellos aparte porque importan por sí mismos.
point-three-views-family = Si vemos un hábito de manera diferente, nadie se equivoca. En casa y en la escuela se puede actuar distinto.
point-question-later-family = Si hoy no tenemos la respuesta, apuntamos su pregunta y luego le contestamos.
point-small-promise-family = Un compromiso pequeño y con fecha ayuda más que uno grande. Con diez minutos al día se puede empezar.
point-take-home-family = Esta hoja es para su casa. Tiene la meta, los tres compromisos y la fecha de la próxima conferencia.
