### Cómo se calculó un nivel, con los puntajes de cada estudiante.

rule-highest = Cuenta el puntaje más alto.
rule-latest = Cuenta el puntaje más reciente.
rule-mean = Cuenta el promedio de todos los puntajes.
rule-mean-last = { $count ->
    [one] Cuenta el último puntaje.
   *[other] Cuenta el promedio de los últimos { $count } puntajes.
}
rule-median-last = { $count ->
    [one] Cuenta el último puntaje.
   *[other] Se ordenan los últimos { $count } puntajes: cuenta el de en medio.
}
rule-mode = Cuenta el puntaje que más se repite. Si hay empate, el más reciente.
rule-weighted = El puntaje más reciente cuenta el { $last }%. El promedio de los anteriores cuenta el { $rest }%.
rule-decaying = Cada puntaje nuevo cuenta el { $last }%. El nivel que había antes cuenta el { $rest }%. Pesa más lo reciente.
rule-n-times = { $count ->
    [one] Hay nivel cuando un puntaje llega al dominio. Luego cuenta el promedio de los que llegaron.
   *[other] Hay nivel cuando { $count } puntajes llegan al dominio. Luego cuenta el promedio de los que llegaron.
}
rule-power-law = Se traza una curva que sigue todos los puntajes, del primero al último. El nivel es donde termina.
working-nothing = Todavía no hay puntajes, así que todavía no hay nivel.
working-only = Por ahora hay un solo puntaje: { $score }.
working-latest = El más reciente es { $score }.
working-highest = Los puntajes son { $scores }. El más alto es { $result }.
working-mean = { $count ->
    [one] El puntaje es { $scores }.
   *[other] { $scores }: se suman y se dividen entre { $count }. Da { $result }.
}
working-older-left-out = Los anteriores ya no cuentan.
working-median = En orden: { $scores }. En medio queda { $result }.
working-mode = { $times ->
    [one] { $score } salió una vez.
   *[other] { $score } salió { $times } veces.
}
working-mode-tie = Otro salió las mismas veces, pero antes.
working-weighted = El { $p }% de { $last }, el más reciente, y el { $share }% de { $rest }, el promedio de los anteriores, dan { $result }.
# l10ncheck: ignore length
working-scores = Los puntajes, del primero al último: { $scores }.
working-decaying = El nivel después de cada uno: { $path }. Así que ahora es { $result }.
working-not-often = { $needed ->
    [one] Se necesita un puntaje de { $mastery } o más.
   *[other] Se necesitan { $needed } puntajes de { $mastery } o más.
} Hasta ahora: { $count }. Todavía no hay nivel.
working-n-times = Los de { $mastery } o más: { $scores }. Su promedio es { $result }.
working-too-few-for-power = Se necesitan tres puntajes para trazar la curva. Hasta ahora: { $count }.
working-power = En el último puntaje la curva va en { $result }.
working-power-lifted = Un puntaje menor que 0.5 se toma como 0.5, porque la curva no puede empezar en cero.
working-power-capped = La curva pasa de lo más alto de la escala, así que cuenta lo más alto.
rule-unknown = “{ $found }” no es una regla. Las reglas son { $names }.
rule-needs-number = A la regla { $name } le falta un número después de dos puntos, como { $name }:65 o { $name }:3.
rule-out-of-range = El número después de { $name }: debe ser entero, de { $low } a { $high }.
rule-takes-no-number = La regla { $name } va sin número.
