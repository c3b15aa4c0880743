### Las palabras de las escalas y lo que cada nivel significa para la familia.

## Niveles de un estándar. Cada frase sigue a “Mi trabajo …”.

scale-four-levels-title = Cuatro niveles
level-4-word = va más allá del estándar
level-3-word = alcanza el estándar
level-2-word = se acerca al estándar
level-1-word = empieza, con ayuda
level-3-half-word = alcanza el estándar y empieza a ir más allá
level-2-half-word = casi alcanza el estándar
level-1-half-word = empieza a acercarse, con ayuda
level-none-word = todavía no hay un trabajo que lo muestre
level-unassessed-word = por ahora no se evalúa

## Lo que significa un nivel en este momento del año

level-4-means-family = { $season ->
    [early] { $student } ya hace más de lo que pide el estándar, y queda mucho del año. No hay de qué preocuparse. Pregúntele qué reto sigue.
    [middle] { $student } lo puede usar en problemas nuevos y más difíciles. No hay de qué preocuparse. Pregúntele qué reto nuevo le gustaría.
   *[late] { $student } mostró más de lo que se pide este año. Lo que sigue: un proyecto propio o ayudar a alguien más a aprenderlo.
}
level-3-means-family = { $season ->
    [early] { $student } ya lo puede hacer sin ayuda, y queda mucho del año. No hay de qué preocuparse. Ahora conviene seguir usándolo.
    [middle] { $student } lo puede hacer sin ayuda. ¡Esa es la meta! Ahora conviene seguir usándolo.
   *[late] { $student } lo puede hacer sin ayuda: llegó a la meta del año. Lo que sigue: seguir usándolo o intentar un problema más difícil.
}
level-2-means-family = { $season ->
    [early] { $student } ya puede hacer una parte y está aprendiendo el resto. Es lo normal en los primeros meses. Hay tiempo.
    [middle] { $student } ya puede hacer una parte. Hay tiempo y puede subir. Pregúntele qué parte le falta y cómo la va a practicar.
   *[late] A { $student } le falta poco, y el año termina pronto. Pida hoy un plan: qué practicar, con qué ayuda y qué día mostrarlo.
}
level-1-means-family = { $season ->
    [early] { $student } da los primeros pasos, con ayuda. Es lo normal con un tema nuevo. Hay tiempo para aprenderlo.
    [middle] { $student } lo hace con ayuda; sin ayuda, todavía no. Es buen momento para actuar: pregunte qué apoyo hay en la escuela y cuándo.
   *[late] { $student } todavía necesita ayuda con esto. Conviene ponerle atención ya. Acuerden hoy qué va a practicar, con quién y para qué día.
}
level-none-means-family = { $season ->
    [early] Todavía no hay un trabajo que lo muestre. No cuenta a favor ni en contra. En los primeros meses es lo normal.
    [middle] Todavía no hay un trabajo que lo muestre. No cuenta a favor ni en contra. Pregúntele a { $student } cuándo lo va a mostrar.
   *[late] Todavía no hay un trabajo que lo muestre. No cuenta en contra. Acuerden hoy un trabajo y un día para mostrarlo.
}
level-unassessed-means-family = { $season ->
    [early] Por ahora no evaluamos este estándar. No cuenta para nada y no hay de qué preocuparse. Puede venir más adelante en el año.
    [middle] Por ahora no evaluamos este estándar. No cuenta para nada y no hay de qué preocuparse. Pregunte cuándo lo va a aprender el grupo.
   *[late] Esta vez no evaluamos este estándar. No cuenta para nada y no hay de qué preocuparse. Pregunte cuándo lo va a aprender el grupo.
}

## Qué tan seguido se ve un hábito

scale-habits-title = Qué tan seguido lo vemos
rating-consistently = siempre o casi siempre
rating-usually = por lo general
rating-sometimes = a veces
rating-rarely = rara vez
rating-not-seen = todavía no se ha visto
