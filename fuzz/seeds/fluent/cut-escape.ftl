ok = x
a = { "\u00í" }
