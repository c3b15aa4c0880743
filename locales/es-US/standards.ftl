### Los estándares de la clase, en el escritorio y en la conferencia.

desk-standards = Los estándares, en palabras de las familias
standards-list-title = Estándares
standards-about = Lo que sigue a “Yo puedo” se dice en la conferencia, en las hojas y en casa. Si falta, se cita lo que dice el estándar.
standards-none = Esta clase todavía no tiene estándares. Llegan con una lista de estándares o con un registro de calificaciones.
standards-stated = En qué idioma están escritos
standards-stated-of = “{ $title }”: { $stated }
standards-stated-without-title = Palabras que llegaron con resultados o con una lista: { $stated }
standards-lacking = { $count ->
    [one] A uno todavía le falta su “Yo puedo”
   *[other] A { $count } todavía les falta su “Yo puedo”
}
standards-half = Está en un solo idioma: se cita
standards-built-in = Con palabras del programa
standards-quoted = Se cita lo que dice
standards-can = “Yo puedo…” en los dos idiomas
standards-looks = Cómo se ve aquí cada nivel
standards-look-none = Todavía no se ha dicho nada
standards-helps = Lo que ayuda
standards-helps-none = Nada todavía: una página, un lugar, una hora, un enlace.
standards-helps-new = Agregar algo que ayuda
standard-can-title = “Yo puedo…” para { $code }
standard-can-about = Como lo dice un estudiante, y lo mismo en los dos idiomas. Deje los dos vacíos para volver a lo que había antes.
standard-can-beside = El estándar dice
standard-can-both = Escríbalo en los dos idiomas: cada familia lo oye en el suyo.
field-can-english = I can…
field-can-spanish = Yo puedo…
look-title = Cómo se ve: { $level }
look-about = Lo que se ve en el trabajo de quien está en este nivel, en una frase.
helps-title = Lo que ayuda con este estándar
helps-about = Sale en la página de un estándar que todavía no se domina y en la hoja para la casa.
field-link = Enlace o lugar
helps-needs-words = Diga qué es, por lo menos en un idioma.
standard-helps = Esto me puede ayudar
standard-help-at = { $what } ({ $link })
home-page-helps = Esto puede ayudar: { $helps }
standard-look-now = Cómo se ve eso ({ $level })
standard-look-next = Lo que sigue ({ $level })
field-again = Qué intento es
evidence-first = un trabajo aparte
evidence-again-of = otro intento de { $task } ({ $day })
evidence-again = otro intento de { $task }
evidence-try = intento { $which } de { $of }
level-draft-until = Borrador: todavía puede cambiar hasta el { $day }.
level-draft = Borrador: todavía puede cambiar.
draft-word = borrador
report-level-draft = { $level } (borrador)
report-is-draft = Es un borrador. Lo que dice “borrador” todavía puede cambiar: hay tiempo de volver a mostrarlo.
report-is-final = Aquí nada es borrador. Un nivel solo cambia con un trabajo nuevo, o con una razón.
look-back-reached = Lo que has logrado
home-reached-student = { $count ->
    [one] Ya dominas un estándar, desde el { $day }.
   *[other] Ya dominas { $count } estándares; el último, desde el { $day }.
}
