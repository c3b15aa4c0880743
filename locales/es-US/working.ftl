### Cómo se calculó un nivel, con las puntuaciones de cada estudiante.

rule-highest = Cuenta la puntuación más alta.
rule-latest = Cuenta la puntuación más reciente.
rule-mean = Cuenta el promedio de todas las puntuaciones.
rule-mean-last = { $count ->
    [one] Cuenta la última puntuación.
   *[other] Cuenta el promedio de las últimas { $count } puntuaciones.
}
rule-median-last = { $count ->
    [one] Cuenta la última puntuación.
   *[other] Se ordenan las últimas { $count } puntuaciones: cuenta la de en medio.
}
rule-mode = Cuenta la puntuación que más se repite. Si hay empate, la más reciente.
rule-weighted = La puntuación más reciente cuenta el { $last }%. El promedio de las anteriores cuenta el { $rest }%.
rule-decaying = Cada puntuación nueva cuenta el { $last }%. El nivel que había antes cuenta el { $rest }%. Pesa más lo reciente.
rule-n-times = { $count ->
    [one] Hay nivel cuando una puntuación llega al dominio. Luego cuenta el promedio de las que llegaron.
   *[other] Hay nivel cuando { $count } puntuaciones llegan al dominio. Luego cuenta el promedio de las que llegaron.
}
rule-power-law = Se traza una curva que sigue todas las puntuaciones, de la primera a la última. El nivel es donde termina.
working-nothing = Todavía no hay puntuaciones, así que todavía no hay nivel.
working-only = Por ahora hay una sola puntuación: { $score }.
working-latest = La más reciente es { $score }.
working-highest = Las puntuaciones son { $scores }. La más alta es { $result }.
working-mean = { $count ->
    [one] La puntuación es { $scores }.
   *[other] { $scores }: se suman y se dividen entre { $count }. Da { $result }.
}
working-older-left-out = Las anteriores ya no cuentan.
working-median = En orden: { $scores }. En medio queda { $result }.
working-mode = { $times ->
    [one] { $score } salió una vez.
   *[other] { $score } salió { $times } veces.
}
working-mode-tie = Otra salió las mismas veces, pero antes.
working-weighted = El { $p }% de { $last }, la más reciente, y el { $share }% de { $rest }, el promedio de las anteriores, dan { $result }.
# l10ncheck: ignore length
working-scores = Las puntuaciones, de la primera a la última: { $scores }.
working-decaying = El nivel después de cada una: { $path }. Así que ahora es { $result }.
working-not-often = { $needed ->
    [one] Se necesita una puntuación de { $mastery } o más.
   *[other] Se necesitan { $needed } puntuaciones de { $mastery } o más.
} Hasta ahora: { $count }. Todavía no hay nivel.
working-n-times = Las de { $mastery } o más: { $scores }. Su promedio es { $result }.
working-too-few-for-power = Se necesitan tres puntuaciones para trazar la curva. Hasta ahora: { $count }.
working-power = En la última puntuación la curva va en { $result }.
working-power-lifted = Una puntuación menor que 0.5 se toma como 0.5, porque la curva no puede empezar en cero.
working-power-capped = La curva pasa de lo más alto de la escala, así que cuenta lo más alto.
rule-unknown = “{ $found }” no es una regla. Las reglas son { $names }.
rule-needs-number = A la regla { $name } le falta un número después de dos puntos, como { $name }:65 o { $name }:3.
rule-out-of-range = El número después de { $name }: debe ser entero, de { $low } a { $high }.
rule-takes-no-number = La regla { $name } va sin número.
