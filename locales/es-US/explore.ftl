### Una tarjeta de cosas pequeñas para hacer en familia mientras se espera.

explore-reached-family = Encuentren un estándar que ya dice “alcanza el estándar”.
explore-i-can-family = Su hijo o hija dice una frase con “Yo puedo…” y muestra cómo se hace.
explore-not-yet-family = Busquen un estándar que todavía no domina y pregunten cuál es el próximo paso.
explore-proud-family = Pregunten qué trabajo le da más orgullo y por qué ese.
explore-habit-family = Elijan un hábito. Cada quien cuenta una vez que lo vio.
explore-word-family = Busquen una palabra de la escuela y díganla con sus propias palabras.
explore-language-family = Cambien el idioma de la pantalla y regresen al de antes.
explore-promise-family = Busquen un compromiso de la última vez. ¿Cómo salió?
explore-happy-family = Cuéntenle qué día llegó a casa con más alegría.
