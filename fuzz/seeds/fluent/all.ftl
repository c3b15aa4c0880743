a = b { $student } { $n ->
    [one] x
   *[other] { "\u001b" } { b } { -c(a: 1) } { F($n) }
 }
b = { a }
-c = x
    .d = y
# c
!!
