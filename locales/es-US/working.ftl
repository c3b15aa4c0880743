### Cómo se calculó un nivel, con las calificaciones de cada estudiante.

rule-highest = Cuenta la calificación más alta.
rule-latest = Cuenta la calificación más reciente.
rule-mean = Cuenta el promedio de todas las calificaciones.
rule-mean-last = { $count ->
    [one] Cuenta la última calificación.
   *[other] Cuenta el promedio de las últimas { $count } calificaciones.
}
rule-median-last = { $count ->
    [one] Cuenta la última calificación.
   *[other] Se ordenan las últimas { $count } calificaciones: cuenta la de en medio.
}
rule-mode = Cuenta la calificación que más se repite. Si hay empate, la más nueva.
rule-weighted = La calificación más nueva cuenta { $last } %. El promedio de las anteriores cuenta { $rest } %.
rule-decaying = Cada calificación nueva cuenta { $last } %. El nivel hasta ese día cuenta { $rest } %. Pesa más lo reciente.
rule-n-times = { $count ->
    [one] Hay nivel cuando una calificación llega al dominio. Luego cuenta el promedio de las que llegaron.
   *[other] Hay nivel cuando { $count } calificaciones llegan al dominio. Luego cuenta el promedio de las que llegaron.
}
rule-power-law = Se traza una curva por todas las calificaciones, de la primera a la última. El nivel es donde termina.
working-nothing = Todavía no hay calificaciones, así que todavía no hay nivel.
working-only = Por ahora hay una sola calificación: { $score }.
working-latest = La más reciente es { $score }.
working-highest = Las calificaciones son { $scores }. La más alta es { $result }.
working-mean = { $count ->
    [one] La calificación es { $scores }.
   *[other] { $scores }: se suman y se dividen entre { $count }. Da { $result }.
}
working-older-left-out = Las anteriores ya no cuentan.
working-median = En orden: { $scores }. En medio queda { $result }.
working-mode = { $times ->
    [one] { $score } salió una vez.
   *[other] { $score } salió { $times } veces.
}
working-mode-tie = Otra salió las mismas veces, pero antes.
working-weighted = El { $p } % de { $last }, la más nueva, y el { $share } % de { $rest }, el promedio de las anteriores, dan { $result }.
# l10ncheck: ignore length
working-scores = Las calificaciones, de la más vieja a la más nueva: { $scores }.
working-decaying = El nivel después de cada una: { $path }. Así que ahora es { $result }.
working-not-often = Se necesitan { $needed } calificaciones de { $mastery } o más. Hasta ahora: { $count }. Todavía no hay nivel.
working-n-times = Las de { $mastery } o más: { $scores }. Su promedio es { $result }.
working-too-few-for-power = Se necesitan tres calificaciones para trazar la curva. Hasta ahora: { $count }.
working-power = En la última calificación la curva va en { $result }.
working-power-lifted = Una calificación menor que 0.5 se toma como 0.5, porque la curva no puede empezar en cero.
working-power-capped = La curva pasa de lo más alto de la escala, así que cuenta lo más alto.
rule-unknown = “{ $found }” no es una regla. Las reglas son { $names }.
rule-needs-number = A la regla { $name } le falta un número después de dos puntos, como { $name }:65 o { $name }:3.
rule-out-of-range = El número después de { $name }: debe ser entero, de { $low } a { $high }.
rule-takes-no-number = La regla { $name } va sin número.
