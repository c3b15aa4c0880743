PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE class (
  id        INTEGER PRIMARY KEY CHECK (id = 1),
  uuid      TEXT    NOT NULL,
  created   INTEGER NOT NULL,
  sealed    ANY     NOT NULL
) STRICT;
INSERT INTO "class" VALUES (1, 'b401b1c5-45fe-4fb0-803f-28aa31e81468', 1796063508662, '{"v":1,"value":{"school":"Tres Faroles Community School","name":"Grade 6 · Room 12","grade":6,"teacher":{"name":"Dana Whitfield","called":{"en":"Ms. Whitfield","es":"maestra Whitfield"},"gender":"female"},"scale":"four-levels","rule":"decaying:65","habits":"crisp","terms":[{"id":"2025-winter","name":{"en":"winter 2025–2026","es":"invierno de 2025 a 2026"},"from":"2025-12-08","to":"2026-03-27"},{"id":"2026-spring","name":{"en":"spring 2026","es":"primavera de 2026"},"from":"2026-03-30","to":"2026-06-19"},{"id":"2026-fall","name":{"en":"fall 2026","es":"otoño de 2026"},"from":"2026-08-31","to":"2026-12-25"}]}}');
CREATE TABLE setting (
  name      TEXT    PRIMARY KEY,
  value     TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE student (
  id        INTEGER PRIMARY KEY,
  source    TEXT,
  source_id TEXT,
  state     TEXT    NOT NULL DEFAULT 'here' CHECK (state IN ('here', 'left')),
  hold      INTEGER NOT NULL DEFAULT 0 CHECK (hold IN (0, 1)),
  sealed    ANY     NOT NULL, left_on TEXT, as_of INTEGER,
  UNIQUE (source, source_id)
) STRICT;
INSERT INTO "student" VALUES (1, NULL, NULL, 'here', 0, '{"v":1,"value":{"first":"Ximena","last":"Luna Ochoa","called":"Xime","say_name":"hee-MEH-nah","gender":"female","grade":6,"reads":"both"}}', NULL, NULL);
INSERT INTO "student" VALUES (2, NULL, NULL, 'here', 0, '{"v":1,"value":{"first":"Diego","last":"De La Sierra","called":"Diego","gender":"male","grade":6,"reads":"both"}}', NULL, NULL);
CREATE TABLE household (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  place     INTEGER NOT NULL
) STRICT;
INSERT INTO "household" VALUES (1, 1, 1);
INSERT INTO "household" VALUES (2, 2, 1);
INSERT INTO "household" VALUES (3, 2, 2);
CREATE TABLE adult (
  id        INTEGER PRIMARY KEY,
  household INTEGER NOT NULL REFERENCES household (id),
  student   INTEGER NOT NULL REFERENCES student (id),
  source    TEXT,
  source_id TEXT,
  sealed    ANY     NOT NULL
, as_of INTEGER) STRICT;
INSERT INTO "adult" VALUES (1, 1, 1, NULL, NULL, '{"v":1,"value":{"name":"Rosa Ochoa","relation":"mother","gender":"female","reads":"es","interpreter":true,"by_phone":false,"restricted":false}}', NULL);
INSERT INTO "adult" VALUES (2, 1, 1, NULL, NULL, '{"v":1,"value":{"name":"Efraín Luna","relation":"father","gender":"male","reads":"es","interpreter":false,"by_phone":true,"restricted":false}}', NULL);
INSERT INTO "adult" VALUES (3, 2, 2, NULL, NULL, '{"v":1,"value":{"name":"Paola Requena","relation":"mother","gender":"female","reads":"es","interpreter":true,"by_phone":false,"restricted":false}}', NULL);
INSERT INTO "adult" VALUES (4, 3, 2, NULL, NULL, '{"v":1,"value":{"name":"Tomás De La Sierra","relation":"father","gender":"male","reads":"en","interpreter":false,"by_phone":false,"restricted":false}}', NULL);
INSERT INTO "adult" VALUES (5, 3, 2, NULL, NULL, '{"v":1,"value":{"name":"Kendra Boyle","relation":"stepmother","gender":"female","reads":"en","interpreter":false,"by_phone":false,"restricted":false}}', NULL);
CREATE TABLE profile_answer (
  id         INTEGER PRIMARY KEY,
  student    INTEGER NOT NULL REFERENCES student (id),
  prompt     TEXT    NOT NULL,
  voice      TEXT    NOT NULL CHECK (voice IN ('student', 'family', 'teacher')),
  conference INTEGER REFERENCES conference (id),
  at         INTEGER NOT NULL,
  sealed     ANY     NOT NULL
) STRICT;
INSERT INTO "profile_answer" VALUES (1, 1, 'curious', 'student', NULL, 1796063508662, '{"v":1,"value":{"text":"¿Por qué las polillas dan vueltas a la luz si no les sirve de nada?","language":"es","translation":"Why do moths circle a light if it does nothing for them?"}}');
INSERT INTO "profile_answer" VALUES (2, 1, 'hopes-student', 'student', NULL, 1796063508662, '{"v":1,"value":{"text":"Quiero trabajar en un museo, en la parte de atrás, con los insectos.","language":"es","translation":"I want to work in a museum, in the back rooms, with the insects."}}');
INSERT INTO "profile_answer" VALUES (3, 1, 'interests', 'student', NULL, 1796063508662, '{"v":1,"value":{"text":"Las polillas. Prendo la luz del patio y apunto cuáles llegan.","language":"es","translation":"Moths. I turn on the patio light and write down which ones come."}}');
INSERT INTO "profile_answer" VALUES (4, 1, 'know-about-me', 'student', NULL, 1796063508662, '{"v":1,"value":{"text":"Parezco callada, pero estoy pensando. Pregúntenme otra vez.","language":"es","translation":"I look quiet, but I am thinking. Ask me a second time."}}');
INSERT INTO "profile_answer" VALUES (5, 1, 'languages', 'student', NULL, 1796063508662, '{"v":1,"value":{"text":"Español con mi mamá, inglés con mi hermano, los dos con mis amigas.","language":"es","translation":"Spanish with my mom, English with my brother, both with my friends."}}');
INSERT INTO "profile_answer" VALUES (6, 1, 'learn-best', 'student', NULL, 1796063508662, '{"v":1,"value":{"text":"Cuando primero lo hago con las manos y después lo escribo.","language":"es","translation":"When I do it with my hands first and write it down after."}}');
INSERT INTO "profile_answer" VALUES (7, 1, 'say-my-name', 'student', NULL, 1796063508662, '{"v":1,"value":{"text":"Ji-ME-na. La equis suena como jota. En casa me dicen Xime.","language":"es","translation":"Hee-MEH-nah. The X sounds like an H. At home they call me Xime."}}');
INSERT INTO "profile_answer" VALUES (8, 1, 'strengths', 'student', NULL, 1796063508662, '{"v":1,"value":{"text":"Explico con dibujos. Mi prima chiquita ya sabe las fases de la Luna por mí.","language":"es","translation":"I explain with drawings. My little cousin knows the Moon’s phases because of me."}}');
INSERT INTO "profile_answer" VALUES (9, 1, 'team', 'student', NULL, 1796063508662, '{"v":1,"value":{"text":"Mi mamá, mi papá por teléfono, mi hermano Beto y la maestra Whitfield.","language":"es","translation":"My mom, my dad on the phone, my brother Beto and Ms. Whitfield."}}');
INSERT INTO "profile_answer" VALUES (10, 1, 'when-hard', 'student', NULL, 1796063508662, '{"v":1,"value":{"text":"Que me dejen pensar un minuto sin decirme la respuesta.","language":"es","translation":"When people let me think for a minute and don’t tell me the answer."}}');
INSERT INTO "profile_answer" VALUES (11, 1, 'happiest', 'family', NULL, 1796063508662, '{"v":1,"value":{"text":"Cuando tiene algo que enseñarnos. Llega hablando desde la puerta.","language":"es","translation":"When she has something to show us. She starts talking at the door."}}');
INSERT INTO "profile_answer" VALUES (12, 1, 'home', 'family', NULL, 1796063508662, '{"v":1,"value":{"text":"Se queda con una tarea difícil hasta que le sale, y luego le explica a su primo.","language":"es","translation":"She stays with something hard until it works, and then she explains it to her cousin."}}');
INSERT INTO "profile_answer" VALUES (13, 1, 'hopes', 'family', NULL, 1796063508662, '{"v":1,"value":{"text":"Que siga siendo curiosa y que no le dé pena preguntar.","language":"es","translation":"That she stays curious and is not shy about asking."}}');
INSERT INTO "profile_answer" VALUES (14, 1, 'reach', 'family', NULL, 1796063508662, '{"v":1,"value":{"text":"Mensaje de texto después de las cinco. En español, por favor.","language":"es","translation":"A text message after five. In Spanish, please."}}');
INSERT INTO "profile_answer" VALUES (15, 2, 'curious', 'student', NULL, 1796063508662, '{"v":1,"value":{"text":"Who decides where a bus stops?","language":"en","translation":"¿Quién decide dónde para un autobús?"}}');
INSERT INTO "profile_answer" VALUES (16, 2, 'hopes-student', 'student', NULL, 1796063508662, '{"v":1,"value":{"text":"I want to plan streets where kids can walk.","language":"en","translation":"Quiero planear calles donde los niños puedan caminar."}}');
INSERT INTO "profile_answer" VALUES (17, 2, 'interests', 'student', NULL, 1796063508662, '{"v":1,"value":{"text":"City buses. I draw maps of routes that should exist.","language":"en","translation":"Los autobuses. Dibujo mapas de rutas que deberían existir."}}');
INSERT INTO "profile_answer" VALUES (18, 2, 'know-about-me', 'student', NULL, 1796063508662, '{"v":1,"value":{"text":"I have two houses, so please give me two copies of papers.","language":"en","translation":"Tengo dos casas, así que denme dos copias de los papeles, por favor."}}');
INSERT INTO "profile_answer" VALUES (19, 2, 'languages', 'student', NULL, 1796063508662, '{"v":1,"value":{"text":"Español con mi mamá, inglés con mi papá.","language":"es","translation":"Spanish with my mom, English with my dad."}}');
INSERT INTO "profile_answer" VALUES (20, 2, 'learn-best', 'student', NULL, 1796063508662, '{"v":1,"value":{"text":"When there’s a map or a picture of the whole thing first.","language":"en","translation":"Cuando primero veo un mapa o un dibujo de todo."}}');
INSERT INTO "profile_answer" VALUES (21, 2, 'say-my-name', 'student', NULL, 1796063508662, '{"v":1,"value":{"text":"Dee-EH-go. It’s all right to say it slow.","language":"en"}}');
INSERT INTO "profile_answer" VALUES (22, 2, 'strengths', 'student', NULL, 1796063508662, '{"v":1,"value":{"text":"I stay calm when a group gets loud. I’m good at making a plan.","language":"en","translation":"Me quedo tranquilo cuando el grupo hace ruido. Soy bueno para hacer un plan."}}');
INSERT INTO "profile_answer" VALUES (23, 2, 'team', 'student', NULL, 1796063508662, '{"v":1,"value":{"text":"My mom, my dad, Kendra and my neighbor Mr. Odom.","language":"en","translation":"Mi mamá, mi papá, Kendra y mi vecino, el señor Odom."}}');
INSERT INTO "profile_answer" VALUES (24, 2, 'when-hard', 'student', NULL, 1796063508662, '{"v":1,"value":{"text":"I walk to the window and back. Then I can try again.","language":"en","translation":"Camino a la ventana y regreso. Luego ya puedo intentar otra vez."}}');
INSERT INTO "profile_answer" VALUES (25, 2, 'happiest', 'family', NULL, 1796063508662, '{"v":1,"value":{"text":"Los domingos, cuando va dibujando en el camión.","language":"es","translation":"On Sundays, when he is drawing on the bus."}}');
INSERT INTO "profile_answer" VALUES (26, 2, 'hopes', 'family', NULL, 1796063508662, '{"v":1,"value":{"text":"Que encuentre lo suyo sin prisa.","language":"es","translation":"That he finds what he loves, with no hurry."}}');
INSERT INTO "profile_answer" VALUES (27, 2, 'reach', 'family', NULL, 1796063508662, '{"v":1,"value":{"text":"Mi teléfono los lunes a miércoles; su papá los demás días.","language":"es","translation":"My phone Monday to Wednesday; his dad the other days."}}');
CREATE TABLE framework (
  id        INTEGER PRIMARY KEY,
  source    TEXT,
  source_id TEXT,
  title     TEXT    NOT NULL
) STRICT;
INSERT INTO "framework" VALUES (1, NULL, NULL, 'Grade 6 · Room 12');
INSERT INTO "framework" VALUES (2, 'case', 'f1', 'State science');
CREATE TABLE standard (
  id        INTEGER PRIMARY KEY,
  framework INTEGER NOT NULL REFERENCES framework (id),
  place     INTEGER NOT NULL,
  code      TEXT    NOT NULL,
  subject   TEXT    NOT NULL,
  can       TEXT    NOT NULL,
  rule      TEXT,
  source    TEXT,
  source_id TEXT
) STRICT;
INSERT INTO "standard" VALUES (1, 1, 1, '6.RP.A.1', '{"en":"Math","es":"Matemáticas"}', '{"en":"describe a ratio between two amounts","es":"describir una razón entre dos cantidades"}', NULL, NULL, NULL);
INSERT INTO "standard" VALUES (2, 1, 2, '6.RP.A.3', '{"en":"Math","es":"Matemáticas"}', '{"en":"use ratios and rates to solve real problems","es":"resolver problemas de la vida real con razones"}', NULL, NULL, NULL);
INSERT INTO "standard" VALUES (3, 1, 3, '6.NS.A.1', '{"en":"Math","es":"Matemáticas"}', '{"en":"divide fractions by fractions","es":"dividir fracciones entre fracciones"}', NULL, NULL, NULL);
INSERT INTO "standard" VALUES (4, 1, 4, '6.NS.C.6', '{"en":"Math","es":"Matemáticas"}', '{"en":"place negative numbers on a number line","es":"ubicar números negativos en la recta numérica"}', NULL, NULL, NULL);
INSERT INTO "standard" VALUES (5, 1, 5, '6.EE.B.7', '{"en":"Math","es":"Matemáticas"}', '{"en":"write and solve one-step equations","es":"escribir y resolver ecuaciones de un paso"}', NULL, NULL, NULL);
INSERT INTO "standard" VALUES (6, 1, 6, '6.G.A.1', '{"en":"Math","es":"Matemáticas"}', '{"en":"find the area of triangles and other shapes","es":"calcular el área de triángulos y otras figuras"}', NULL, NULL, NULL);
INSERT INTO "standard" VALUES (7, 1, 7, 'RL.6.1', '{"en":"Reading and writing","es":"Lectura y escritura"}', '{"en":"back up what I say about a story with its words","es":"apoyar lo que digo de un cuento con citas del texto"}', NULL, NULL, NULL);
INSERT INTO "standard" VALUES (8, 1, 8, 'RI.6.2', '{"en":"Reading and writing","es":"Lectura y escritura"}', '{"en":"find the main idea of an article and sum it up","es":"hallar y resumir la idea principal de un artículo"}', NULL, NULL, NULL);
INSERT INTO "standard" VALUES (9, 1, 9, 'W.6.1', '{"en":"Reading and writing","es":"Lectura y escritura"}', '{"en":"argue for an opinion with clear reasons","es":"defender una opinión con razones claras"}', NULL, NULL, NULL);
INSERT INTO "standard" VALUES (10, 1, 10, 'W.6.3', '{"en":"Reading and writing","es":"Lectura y escritura"}', '{"en":"write a story with details and clear order","es":"escribir un relato con detalles y buen orden"}', NULL, NULL, NULL);
INSERT INTO "standard" VALUES (11, 1, 11, 'SL.6.1', '{"en":"Reading and writing","es":"Lectura y escritura"}', '{"en":"build on other people’s ideas in a discussion","es":"aportar a las ideas de otros en una conversación"}', 'highest', NULL, NULL);
INSERT INTO "standard" VALUES (12, 1, 12, 'L.6.4', '{"en":"Reading and writing","es":"Lectura y escritura"}', '{"en":"work out what a new word means","es":"averiguar qué significa una palabra nueva"}', NULL, NULL, NULL);
INSERT INTO "standard" VALUES (13, 1, 13, 'MS-PS1-2', '{"en":"Science","es":"Ciencias"}', '{"en":"use data to tell if a new substance was made","es":"usar datos para saber si se formó otra sustancia"}', NULL, NULL, NULL);
INSERT INTO "standard" VALUES (14, 1, 14, 'MS-PS3-3', '{"en":"Science","es":"Ciencias"}', '{"en":"design and test a way to keep heat in or out","es":"diseñar y probar algo que guarde o frene el calor"}', 'highest', NULL, NULL);
INSERT INTO "standard" VALUES (15, 1, 15, 'MS-LS1-3', '{"en":"Science","es":"Ciencias"}', '{"en":"explain how parts of the body work together","es":"explicar cómo trabajan juntas las partes del cuerpo"}', NULL, NULL, NULL);
INSERT INTO "standard" VALUES (16, 1, 16, 'MS-LS2-3', '{"en":"Science","es":"Ciencias"}', '{"en":"show how matter and energy move in nature","es":"mostrar cómo pasan materia y energía en la naturaleza"}', NULL, NULL, NULL);
INSERT INTO "standard" VALUES (17, 1, 17, 'MS-ESS1-1', '{"en":"Science","es":"Ciencias"}', '{"en":"explain the Moon’s phases and the seasons","es":"explicar las fases de la Luna y las estaciones"}', NULL, NULL, NULL);
INSERT INTO "standard" VALUES (18, 1, 18, 'MS-ESS2-4', '{"en":"Science","es":"Ciencias"}', '{"en":"show how water moves around the Earth","es":"mostrar cómo se mueve el agua por la Tierra"}', NULL, NULL, NULL);
INSERT INTO "standard" VALUES (19, 2, 1, 'SCI.1', '{"en":"Science"}', '{"en":"Write and evaluate numerical expressions."}', NULL, 'case', 's0');
INSERT INTO "standard" VALUES (20, 2, 2, 'SCI.2', '{"en":"Science"}', '{"en":"SCI.2"}', NULL, 'case', 's1');
CREATE TABLE override (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  standard  INTEGER NOT NULL REFERENCES standard (id),
  at        INTEGER NOT NULL,
  cleared   INTEGER,
  sealed    ANY     NOT NULL
) STRICT;
INSERT INTO "override" VALUES (1, 2, 2, 17, NULL, '{"v": 1, "value": {"level": 6, "reason": {"text": "Por lo que explicó en voz alta", "language": "es"}, "by": "maestra", "on": "2026-11-01"}}');
CREATE TABLE choice (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  standard  INTEGER NOT NULL REFERENCES standard (id),
  place     TEXT    NOT NULL CHECK (place IN ('strong', 'growing', 'not-yet')),
  at        INTEGER NOT NULL,
  sealed    ANY     NOT NULL,
  UNIQUE (student, place)
) STRICT;
INSERT INTO "choice" VALUES (1, 1, 2, 'not-yet', 1796063508662, '{"v":1,"value":{"evidence":9,"why":{"text":"Ya lleno la tabla. Me pierdo cuando hay tres cantidades.","language":"es","translation":"I can fill in the table now. I get lost when there are three amounts."},"next":{"en":"redo the three-amount table with help on Tuesdays","es":"volver a hacer la tabla de tres cantidades, los martes con ayuda"},"by":"2026-12-18"}}');
INSERT INTO "choice" VALUES (2, 1, 10, 'strong', 1796063508662, '{"v":1,"value":{"evidence":36,"why":{"text":"Elegí este trabajo porque la polilla cuenta su propia historia y tiene final.","language":"es","translation":"I chose this work because the moth tells its own story and it has an ending."}}}');
INSERT INTO "choice" VALUES (3, 1, 13, 'growing', 1796063508662, '{"v":1,"value":{"evidence":49,"why":{"text":"Antes decía sí o no. Ahora pongo los datos de antes y de después.","language":"es","translation":"Before, I said yes or no. Now I give the data from before and after."}}}');
INSERT INTO "choice" VALUES (4, 2, 2, 'strong', 1796063508662, '{"v":1,"value":{"evidence":68,"why":{"text":"I chose the bus one because I timed it for real, with a stopwatch.","language":"en","translation":"Elegí el del autobús porque lo medí de verdad, con cronómetro."}}}');
INSERT INTO "choice" VALUES (5, 2, 9, 'growing', 1796063508662, '{"v":1,"value":{"evidence":92,"why":{"text":"My first letters had one reason. This one has three and a count.","language":"en","translation":"Mis primeras cartas tenían una razón. Esta tiene tres y un dato."}}}');
INSERT INTO "choice" VALUES (6, 2, 17, 'not-yet', 1796063508662, '{"v":1,"value":{"evidence":112,"why":{"text":"I know the Moon part. I still mix up why we have seasons.","language":"en","translation":"La parte de la Luna ya la sé. Todavía confundo por qué hay estaciones."},"next":{"en":"build the tilted Earth model and explain it to a partner","es":"armar el modelo de la Tierra inclinada y explicárselo a alguien"},"by":"2026-12-11"}}');
CREATE TABLE growth_result (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  test      TEXT    NOT NULL,
  term      TEXT    NOT NULL,
  taken     TEXT    NOT NULL,
  source    TEXT,
  source_id TEXT,
  sealed    ANY     NOT NULL, as_of INTEGER,
  UNIQUE (source, source_id)
) STRICT;
INSERT INTO "growth_result" VALUES (1, 1, 'map-math', '2025-winter', '2026-01-28', NULL, NULL, '{"v":1,"value":{"score":207.0,"error":3.0,"projected":[207.0,211.0]}}', NULL);
INSERT INTO "growth_result" VALUES (2, 1, 'map-math', '2026-spring', '2026-05-26', NULL, NULL, '{"v":1,"value":{"score":210.0,"error":3.0,"projected":[209.0,213.0]}}', NULL);
INSERT INTO "growth_result" VALUES (3, 1, 'map-math', '2026-fall', '2026-09-17', NULL, NULL, '{"v":1,"value":{"score":209.0,"error":4.0,"projected":[210.0,215.0]}}', NULL);
INSERT INTO "growth_result" VALUES (4, 1, 'map-reading', '2025-winter', '2026-01-27', NULL, NULL, '{"v":1,"value":{"score":204.0,"error":3.0,"projected":[204.0,208.0]}}', NULL);
INSERT INTO "growth_result" VALUES (5, 1, 'map-reading', '2026-spring', '2026-05-19', NULL, NULL, '{"v":1,"value":{"score":208.0,"error":3.0,"projected":[207.0,211.0]}}', NULL);
INSERT INTO "growth_result" VALUES (6, 1, 'map-reading', '2026-fall', '2026-09-16', NULL, NULL, '{"v":1,"value":{"score":207.0,"error":4.0,"projected":[208.0,213.0]}}', NULL);
INSERT INTO "growth_result" VALUES (7, 2, 'map-math', '2025-winter', '2026-01-28', NULL, NULL, '{"v":1,"value":{"score":213.0,"error":3.0,"projected":[213.0,217.0]}}', NULL);
INSERT INTO "growth_result" VALUES (8, 2, 'map-math', '2026-spring', '2026-05-20', NULL, NULL, '{"v":1,"value":{"score":217.0,"error":3.0,"projected":[216.0,220.0]}}', NULL);
INSERT INTO "growth_result" VALUES (9, 2, 'map-math', '2026-fall', '2026-09-23', NULL, NULL, '{"v":1,"value":{"score":218.0,"error":3.0,"projected":[219.0,224.0]}}', NULL);
INSERT INTO "growth_result" VALUES (10, 2, 'map-reading', '2025-winter', '2026-02-02', NULL, NULL, '{"v":1,"value":{"score":206.0,"error":3.0,"projected":[206.0,210.0]}}', NULL);
INSERT INTO "growth_result" VALUES (11, 2, 'map-reading', '2026-spring', '2026-05-19', NULL, NULL, '{"v":1,"value":{"score":208.0,"error":3.0,"projected":[207.0,211.0]}}', NULL);
INSERT INTO "growth_result" VALUES (12, 2, 'map-reading', '2026-fall', '2026-09-16', NULL, NULL, '{"v":1,"value":{"score":212.0,"error":3.0,"projected":[213.0,218.0]}}', NULL);
CREATE TABLE habit_rating (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  term      TEXT    NOT NULL,
  habit     TEXT    NOT NULL,
  voice     TEXT    NOT NULL CHECK (voice IN ('student', 'family', 'teacher')),
  at        INTEGER NOT NULL,
  sealed    ANY     NOT NULL,
  UNIQUE (student, term, habit, voice)
) STRICT;
INSERT INTO "habit_rating" VALUES (1, 1, '2026-fall', 'collaboration', 'student', 1796063508662, '{"v":1,"value":{"rating":"usually","example":{"text":"En el círculo de lectura le pregunté a la que no había hablado.","language":"es","translation":"In the book circle I asked the girl who had not talked."}}}');
INSERT INTO "habit_rating" VALUES (2, 1, '2026-fall', 'collaboration', 'teacher', 1796063508662, '{"v":1,"value":{"rating":"consistently","example":{"text":"She hands her ideas to the group and then asks, what would you change?","language":"en","translation":"Le da sus ideas al grupo y luego pregunta: ¿qué le cambiarían?"}}}');
INSERT INTO "habit_rating" VALUES (3, 1, '2026-fall', 'responsibility', 'student', 1796063508662, '{"v":1,"value":{"rating":"usually","example":{"text":"Entrego casi todo a tiempo. Dos veces se me quedó en la casa.","language":"es","translation":"I hand in almost everything on time. Twice I left it at home."}}}');
INSERT INTO "habit_rating" VALUES (4, 1, '2026-fall', 'responsibility', 'teacher', 1796063508662, '{"v":1,"value":{"rating":"usually","example":{"text":"Her notebook is in order, and she tells me when something is late.","language":"en","translation":"Su cuaderno está en orden y me avisa cuando algo va tarde."}}}');
INSERT INTO "habit_rating" VALUES (5, 1, '2026-fall', 'inquiry', 'student', 1796063508662, '{"v":1,"value":{"rating":"consistently","example":{"text":"Llevo mi lista de polillas con fecha y hora.","language":"es","translation":"I keep my moth list with the date and the time."}}}');
INSERT INTO "habit_rating" VALUES (6, 1, '2026-fall', 'inquiry', 'teacher', 1796063508662, '{"v":1,"value":{"rating":"consistently","example":{"text":"She asked how we know the Moon makes no light, and then she tested it.","language":"en","translation":"Preguntó cómo sabemos que la Luna no da luz, y luego lo comprobó."}}}');
INSERT INTO "habit_rating" VALUES (7, 1, '2026-fall', 'service', 'student', 1796063508662, '{"v":1,"value":{"rating":"sometimes","example":{"text":"Ayudo si me piden, pero casi no me ofrezco.","language":"es","translation":"I help if they ask me, but I hardly ever offer."}}}');
INSERT INTO "habit_rating" VALUES (8, 1, '2026-fall', 'service', 'teacher', 1796063508662, '{"v":1,"value":{"rating":"usually","example":{"text":"Every week she stays to show a new classmate where things are.","language":"en","translation":"Cada semana se queda para enseñarle a alguien nuevo dónde está todo."}}}');
INSERT INTO "habit_rating" VALUES (9, 1, '2026-fall', 'perseverance', 'student', 1796063508662, '{"v":1,"value":{"rating":"sometimes","example":{"text":"Con las razones a veces borro todo y quiero dejarlo.","language":"es","translation":"With ratios I sometimes erase it all and want to leave it."}}}');
INSERT INTO "habit_rating" VALUES (10, 1, '2026-fall', 'perseverance', 'teacher', 1796063508662, '{"v":1,"value":{"rating":"consistently","example":{"text":"She came back to the ratio tables three times. I see her stay with it.","language":"en","translation":"Volvió tres veces a las tablas de razones. Yo veo que sigue y sigue."}}}');
INSERT INTO "habit_rating" VALUES (11, 1, '2026-spring', 'collaboration', 'student', 1796063508662, '{"v":1,"value":{"rating":"usually","example":{"text":"Dividimos el cartel entre todas.","language":"es","translation":"We shared out the poster."}}}');
INSERT INTO "habit_rating" VALUES (12, 1, '2026-spring', 'collaboration', 'family', 1796063508662, '{"v":1,"value":{"rating":"usually","example":{"text":"Con sus primos se pone de acuerdo.","language":"es","translation":"She works things out with her cousins."}}}');
INSERT INTO "habit_rating" VALUES (13, 1, '2026-spring', 'collaboration', 'teacher', 1796063508662, '{"v":1,"value":{"rating":"usually","example":{"text":"She listens before she draws.","language":"en","translation":"Escucha antes de dibujar."}}}');
INSERT INTO "habit_rating" VALUES (14, 1, '2026-spring', 'responsibility', 'student', 1796063508662, '{"v":1,"value":{"rating":"sometimes","example":{"text":"Se me olvidó el diario de la Luna cinco noches.","language":"es","translation":"I forgot the Moon journal five nights."}}}');
INSERT INTO "habit_rating" VALUES (15, 1, '2026-spring', 'responsibility', 'family', 1796063508662, '{"v":1,"value":{"rating":"usually","example":{"text":"Le da de comer a los pollos sin que le diga.","language":"es","translation":"She feeds the chickens without being told."}}}');
INSERT INTO "habit_rating" VALUES (16, 1, '2026-spring', 'responsibility', 'teacher', 1796063508662, '{"v":1,"value":{"rating":"usually","example":{"text":"She told me the truth about the missing nights.","language":"en","translation":"Me dijo la verdad sobre las noches que faltaban."}}}');
INSERT INTO "habit_rating" VALUES (17, 1, '2026-spring', 'inquiry', 'student', 1796063508662, '{"v":1,"value":{"rating":"consistently","example":{"text":"Pregunté por qué la Luna sale de día.","language":"es","translation":"I asked why the Moon is out in the daytime."}}}');
INSERT INTO "habit_rating" VALUES (18, 1, '2026-spring', 'inquiry', 'family', 1796063508662, '{"v":1,"value":{"rating":"consistently","example":{"text":"Pregunta hasta por los focos.","language":"es","translation":"She even asks about the light bulbs."}}}');
INSERT INTO "habit_rating" VALUES (19, 1, '2026-spring', 'inquiry', 'teacher', 1796063508662, '{"v":1,"value":{"rating":"consistently","example":{"text":"Her questions start our best talks.","language":"en","translation":"Con sus preguntas empiezan nuestras mejores pláticas."}}}');
INSERT INTO "habit_rating" VALUES (20, 1, '2026-spring', 'service', 'student', 1796063508662, '{"v":1,"value":{"rating":"sometimes","example":{"text":"Ayudé a guardar las pinturas.","language":"es","translation":"I helped put the paints away."}}}');
INSERT INTO "habit_rating" VALUES (21, 1, '2026-spring', 'service', 'family', 1796063508662, '{"v":1,"value":{"rating":"consistently","example":{"text":"Le lee a su abuela las cartas.","language":"es","translation":"She reads her grandmother’s letters to her."}}}');
INSERT INTO "habit_rating" VALUES (22, 1, '2026-spring', 'service', 'teacher', 1796063508662, '{"v":1,"value":{"rating":"usually","example":{"text":"She waters the class plants.","language":"en","translation":"Riega las plantas del salón."}}}');
INSERT INTO "habit_rating" VALUES (23, 1, '2026-spring', 'perseverance', 'student', 1796063508662, '{"v":1,"value":{"rating":"sometimes","example":{"text":"Rompí mi primer dibujo.","language":"es","translation":"I tore up my first drawing."}}}');
INSERT INTO "habit_rating" VALUES (24, 1, '2026-spring', 'perseverance', 'family', 1796063508662, '{"v":1,"value":{"rating":"usually","example":{"text":"Se enoja un rato y luego vuelve.","language":"es","translation":"She gets mad for a while and then comes back."}}}');
INSERT INTO "habit_rating" VALUES (25, 1, '2026-spring', 'perseverance', 'teacher', 1796063508662, '{"v":1,"value":{"rating":"usually","example":{"text":"She started the drawing again the same day.","language":"en","translation":"Volvió a empezar el dibujo ese mismo día."}}}');
INSERT INTO "habit_rating" VALUES (26, 2, '2026-fall', 'collaboration', 'student', 1796063508662, '{"v":1,"value":{"rating":"consistently","example":{"text":"I made a plan so everyone on the map had a job.","language":"en","translation":"Hice un plan para que todos tuvieran un trabajo en el mapa."}}}');
INSERT INTO "habit_rating" VALUES (27, 2, '2026-fall', 'collaboration', 'family', 1796063508662, '{"v":1,"value":{"rating":"usually","example":{"text":"Con su hermanita se pone de acuerdo casi siempre.","language":"es"}}}');
INSERT INTO "habit_rating" VALUES (28, 2, '2026-fall', 'collaboration', 'teacher', 1796063508662, '{"v":1,"value":{"rating":"consistently","example":{"text":"He gives the quiet ones a real job.","language":"en","translation":"Les da un trabajo de verdad a los más callados."}}}');
INSERT INTO "habit_rating" VALUES (29, 2, '2026-fall', 'responsibility', 'student', 1796063508662, '{"v":1,"value":{"rating":"sometimes","example":{"text":"My papers are at the other house a lot.","language":"en","translation":"Muchas veces mis papeles están en la otra casa."}}}');
INSERT INTO "habit_rating" VALUES (30, 2, '2026-fall', 'responsibility', 'family', 1796063508662, '{"v":1,"value":{"rating":"usually","example":{"text":"Arma su mochila él solo la noche antes.","language":"es"}}}');
INSERT INTO "habit_rating" VALUES (31, 2, '2026-fall', 'responsibility', 'teacher', 1796063508662, '{"v":1,"value":{"rating":"usually","example":{"text":"He keeps his own list of what is at which house.","language":"en","translation":"Lleva su propia lista de qué hay en cada casa."}}}');
INSERT INTO "habit_rating" VALUES (32, 2, '2026-fall', 'inquiry', 'student', 1796063508662, '{"v":1,"value":{"rating":"usually","example":{"text":"I called the bus office to ask about stops.","language":"en","translation":"Llamé a la oficina de autobuses para preguntar por las paradas."}}}');
INSERT INTO "habit_rating" VALUES (33, 2, '2026-fall', 'inquiry', 'family', 1796063508662, '{"v":1,"value":{"rating":"consistently","example":{"text":"Pregunta en todas las paradas.","language":"es"}}}');
INSERT INTO "habit_rating" VALUES (34, 2, '2026-fall', 'inquiry', 'teacher', 1796063508662, '{"v":1,"value":{"rating":"usually","example":{"text":"He looks for the person who knows and asks.","language":"en","translation":"Busca a quien sabe y le pregunta."}}}');
INSERT INTO "habit_rating" VALUES (35, 2, '2026-fall', 'service', 'student', 1796063508662, '{"v":1,"value":{"rating":"usually","example":{"text":"I walk a second grader to the bus line.","language":"en","translation":"Acompaño a un niño de segundo a la fila del autobús."}}}');
INSERT INTO "habit_rating" VALUES (36, 2, '2026-fall', 'service', 'family', 1796063508662, '{"v":1,"value":{"rating":"consistently","example":{"text":"Le carga las bolsas a la vecina sin que se lo pidan.","language":"es"}}}');
INSERT INTO "habit_rating" VALUES (37, 2, '2026-fall', 'service', 'teacher', 1796063508662, '{"v":1,"value":{"rating":"usually","example":{"text":"He noticed a little one alone and walked with him.","language":"en","translation":"Vio a un niño chiquito solo y lo acompañó."}}}');
INSERT INTO "habit_rating" VALUES (38, 2, '2026-fall', 'perseverance', 'student', 1796063508662, '{"v":1,"value":{"rating":"sometimes","example":{"text":"I quit the seasons thing twice.","language":"en","translation":"Dos veces dejé lo de las estaciones."}}}');
INSERT INTO "habit_rating" VALUES (39, 2, '2026-fall', 'perseverance', 'family', 1796063508662, '{"v":1,"value":{"rating":"sometimes","example":{"text":"Le cuesta volver a empezar, pero vuelve.","language":"es"}}}');
INSERT INTO "habit_rating" VALUES (40, 2, '2026-fall', 'perseverance', 'teacher', 1796063508662, '{"v":1,"value":{"rating":"sometimes","example":{"text":"He stops early when a thing is not about maps. He comes back if I ask.","language":"en","translation":"Se detiene pronto si no se trata de mapas. Vuelve si se lo pido."}}}');
CREATE TABLE conference (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  household INTEGER REFERENCES household (id),
  script    TEXT    NOT NULL,
  minutes   INTEGER NOT NULL,
  kind      TEXT    NOT NULL CHECK (kind IN ('conference', 'rehearsal')),
  state     TEXT    NOT NULL CHECK (state IN ('planned', 'under-way', 'held', 'no-show', 'moved')),
  planned   TEXT,
  began     INTEGER,
  ended     INTEGER,
  next      TEXT,
  step      TEXT    NOT NULL DEFAULT '',
  part      TEXT    NOT NULL DEFAULT '',
  moved_to  INTEGER REFERENCES conference (id),
  sealed    ANY     NOT NULL
, called INTEGER) STRICT;
INSERT INTO "conference" VALUES (1, 1, NULL, 'growth', 20, 'conference', 'held', '2026-03-19T16:20:00', NULL, NULL, '2026-06-10', '', '', NULL, '{"v":1,"value":{"family":[{"name":"Rosa Ochoa","by_phone":false}],"interpreter":{"name":"Nidia Barrientos","kind":"staff"}}}', NULL);
INSERT INTO "conference" VALUES (2, 1, NULL, 'end-of-year', 20, 'conference', 'held', '2026-06-10T17:00:00', NULL, NULL, '2026-12-01', '', '', NULL, '{"v":1,"value":{"family":[{"name":"Rosa Ochoa","by_phone":false},{"name":"Efraín Luna","by_phone":false}],"interpreter":{"name":"Nidia Barrientos","kind":"staff"}}}', NULL);
INSERT INTO "conference" VALUES (3, 1, NULL, 'report-card', 20, 'conference', 'planned', '2026-12-01T15:30:00', NULL, NULL, NULL, '', '', NULL, '{"v":1,"value":{"family":[]}}', NULL);
INSERT INTO "conference" VALUES (4, 2, NULL, 'growth', 20, 'conference', 'held', '2026-03-17T15:00:00', NULL, NULL, '2026-06-10', '', '', NULL, '{"v":1,"value":{"family":[{"name":"Paola Requena","by_phone":false}],"interpreter":{"name":"Nidia Barrientos","kind":"staff"}}}', NULL);
INSERT INTO "conference" VALUES (5, 2, NULL, 'end-of-year', 20, 'conference', 'held', '2026-06-09T16:00:00', NULL, NULL, '2026-12-01', '', '', NULL, '{"v":1,"value":{"family":[{"name":"Paola Requena","by_phone":false},{"name":"Tomás De La Sierra","by_phone":false}],"interpreter":{"name":"Nidia Barrientos","kind":"staff"}}}', NULL);
INSERT INTO "conference" VALUES (6, 2, 3, 'report-card', 20, 'conference', 'planned', '2026-11-30T14:00:00', NULL, NULL, NULL, '', '', NULL, '{"v":1,"value":{"family":[]}}', NULL);
CREATE TABLE conference_step (
  conference INTEGER NOT NULL REFERENCES conference (id),
  step       TEXT    NOT NULL,
  student_ms INTEGER NOT NULL,
  family_ms  INTEGER NOT NULL,
  teacher_ms INTEGER NOT NULL,
  PRIMARY KEY (conference, step)
) STRICT, WITHOUT ROWID;
CREATE TABLE snapshot (
  conference INTEGER PRIMARY KEY REFERENCES conference (id),
  student    INTEGER NOT NULL REFERENCES student (id),
  at         INTEGER NOT NULL,
  sealed     ANY     NOT NULL
) STRICT;
INSERT INTO "snapshot" VALUES (1, 1, 14, '{"v": 1, "value": {"profile": [["me", {"text": "Mostré 1 1", "language": "es"}]], "standards": [], "growth": [], "habits": [], "goal": null, "promises": []}}');
INSERT INTO "snapshot" VALUES (4, 2, 14, '{"v": 1, "value": {"profile": [["me", {"text": "Mostré 2 4", "language": "es"}]], "standards": [], "growth": [], "habits": [], "goal": null, "promises": []}}');
INSERT INTO "snapshot" VALUES (6, 2, 14, '{"v": 1, "value": {"profile": [["me", {"text": "Mostré 2 6", "language": "es"}]], "standards": [], "growth": [], "habits": [], "goal": null, "promises": []}}');
CREATE TABLE note (
  id         INTEGER PRIMARY KEY,
  conference INTEGER NOT NULL REFERENCES conference (id),
  student    INTEGER NOT NULL REFERENCES student (id),
  step       TEXT    NOT NULL,
  part       TEXT    NOT NULL,
  prompt     TEXT    NOT NULL,
  voice      TEXT    NOT NULL CHECK (voice IN ('student', 'family', 'teacher')),
  visibility TEXT    NOT NULL DEFAULT 'shared' CHECK (visibility IN ('shared', 'private')),
  at         INTEGER NOT NULL,
  sealed     ANY     NOT NULL,
  UNIQUE (conference, step, part, prompt, voice)
) STRICT;
INSERT INTO "note" VALUES (1, 1, 1, 'profile', 'family-adds', 'happiest', 'family', 'shared', 1796063508662, '{"v":1,"value":{"text":"Cuando tiene algo que enseñarnos. Llega hablando desde la puerta.","language":"es","translation":"When she has something to show us. She starts talking at the door."}}');
INSERT INTO "note" VALUES (2, 1, 1, 'learning', 'strong', 'heard', 'family', 'shared', 1796063508662, '{"v":1,"value":{"text":"No sabía que podía explicar tan bien lo que lee.","language":"es","translation":"I did not know she could explain so well what she reads."}}');
INSERT INTO "note" VALUES (3, 1, 1, 'family', 'voice', 'question', 'family', 'shared', 1796063508662, '{"v":1,"value":{"text":"¿Qué quiere decir que su resultado está dentro de lo esperado?","language":"es","translation":"What does it mean that her result is in the usual range?"}}');
INSERT INTO "note" VALUES (4, 2, 1, 'family', 'voice', 'hopes', 'family', 'shared', 1796063508662, '{"v":1,"value":{"text":"Que llegue a sexto sin miedo a las matemáticas.","language":"es","translation":"That she starts sixth grade without being afraid of math."}}');
INSERT INTO "note" VALUES (5, 2, 1, 'learning', 'strong', 'heard', 'family', 'shared', 1796063508662, '{"v":1,"value":{"text":"Hizo el modelo del agua ella sola y nos lo explicó paso por paso.","language":"es","translation":"She made the water model herself and explained it to us step by step."}}');
INSERT INTO "note" VALUES (6, 2, 1, 'family', 'voice', 'worry', 'family', 'shared', 1796063508662, '{"v":1,"value":{"text":"Que se quede callada cuando no entiende.","language":"es","translation":"That she stays quiet when she does not understand."}}');
INSERT INTO "note" VALUES (7, 4, 2, 'profile', 'family-adds', 'home', 'family', 'shared', 1796063508662, '{"v":1,"value":{"text":"Dibuja mapas en las servilletas. Los guardo.","language":"es","translation":"He draws maps on napkins. I keep them."}}');
INSERT INTO "note" VALUES (8, 5, 2, 'family', 'voice', 'hopes', 'family', 'shared', 1796063508662, '{"v":1,"value":{"text":"That both houses hear the same plan.","language":"en","translation":"Que en las dos casas oigamos el mismo plan."}}');
INSERT INTO "note" VALUES (9, 4, 2, 'welcome', 'here', 'x', 'teacher', 'private', 18, '{"v": 1, "value": {"text": "Nota privada de la maestra", "language": "es"}}');
CREATE TABLE note_wording (
  id      INTEGER PRIMARY KEY,
  note    INTEGER NOT NULL REFERENCES note (id),
  student INTEGER NOT NULL REFERENCES student (id),
  at      INTEGER NOT NULL,
  sealed  ANY     NOT NULL
) STRICT;
INSERT INTO "note_wording" VALUES (1, 6, 1, 15, '{"v": 1, "value": {"text": "Primera forma 1 1", "language": "es"}}');
INSERT INTO "note_wording" VALUES (2, 8, 2, 15, '{"v": 1, "value": {"text": "Primera forma 2 6", "language": "es"}}');
INSERT INTO "note_wording" VALUES (3, 8, 2, 15, '{"v": 1, "value": {"text": "Primera forma 2 4", "language": "es"}}');
CREATE TABLE draft (
  id         INTEGER PRIMARY KEY,
  student    INTEGER REFERENCES student (id),
  conference INTEGER REFERENCES conference (id),
  place      TEXT    NOT NULL,
  due        TEXT,
  at         INTEGER NOT NULL,
  sealed     ANY     NOT NULL
, form INTEGER NOT NULL DEFAULT 0 CHECK (form IN (0, 1))) STRICT;
INSERT INTO "draft" VALUES (1, 2, NULL, 'desk/correct/goal/4/', NULL, 20, '{"v": 1, "value": {"text": "corrigiendo"}}', 1);
INSERT INTO "draft" VALUES (2, 2, NULL, 'desk/evidence/1/new', NULL, 20, '{"v": 1, "value": {"state": "progress", "task": "Un trabajo a medias"}}', 1);
INSERT INTO "draft" VALUES (3, 2, NULL, 'form/question', NULL, 20, '{"v": 1, "value": {"words": {"text": "¿Qué es", "language": "es"}}}', 1);
CREATE TABLE talking_point (
  id         INTEGER PRIMARY KEY,
  student    INTEGER NOT NULL REFERENCES student (id),
  step       TEXT    NOT NULL,
  visibility TEXT    NOT NULL CHECK (visibility IN ('shared', 'private')),
  at         INTEGER NOT NULL,
  sealed     ANY     NOT NULL
) STRICT;
INSERT INTO "talking_point" VALUES (1, 1, 'learning', 'shared', 1796063508662, '{"v":1,"value":{"text":"Her ratio scores went from 1 to 2.5 since February. Ask her what changed.","language":"en","translation":"En razones pasó de 1 a 2.5 desde febrero. Pregúntenle qué cambió."}}');
INSERT INTO "talking_point" VALUES (2, 1, 'habits', 'shared', 1796063508662, '{"v":1,"value":{"text":"She and I see perseverance differently. I would like her to tell us why.","language":"en","translation":"Ella y yo vemos la perseverancia diferente. Me gustaría que nos cuente por qué."}}');
INSERT INTO "talking_point" VALUES (3, 1, 'learning', 'private', 1796063508662, '{"v":1,"value":{"text":"Give her ten quiet seconds before anyone helps. Mrs. Ochoa tends to answer for her out of love.","language":"en"}}');
INSERT INTO "talking_point" VALUES (4, 2, 'learning', 'shared', 1796063508662, '{"v":1,"value":{"text":"He used real bus times in his ratio project. Ask to see the table.","language":"en","translation":"Usó horarios reales en su proyecto de razones. Pídanle que les enseñe la tabla."}}');
INSERT INTO "talking_point" VALUES (5, 2, 'family', 'private', 1796063508662, '{"v":1,"value":{"text":"Send the page to both houses the same day. Let each adult speak first once.","language":"en"}}');
INSERT INTO "talking_point" VALUES (6, 2, 'welcome', 'private', 18, '{"v": 1, "value": {"text": "Solo para la maestra dos", "language": "es"}}');
CREATE TABLE goal (
  id         INTEGER PRIMARY KEY,
  student    INTEGER NOT NULL REFERENCES student (id),
  conference INTEGER REFERENCES conference (id),
  due        TEXT,
  state      TEXT    NOT NULL CHECK (state IN ('draft', 'going', 'reached', 'dropped')),
  at         INTEGER NOT NULL,
  sealed     ANY     NOT NULL
) STRICT;
INSERT INTO "goal" VALUES (1, 1, 1, '2026-06-12', 'reached', 1796063508662, '{"v":1,"value":{"text":"Leer en voz alta diez minutos antes de dormir, cuatro noches por semana.","language":"es","translation":"Read aloud ten minutes before bed, four nights a week."}}');
INSERT INTO "goal" VALUES (2, 1, 2, '2026-12-18', 'going', 1796063508662, '{"v":1,"value":{"text":"Practicar tablas de razones dos veces por semana con recetas de la cocina.","language":"es","translation":"Practice ratio tables twice a week with recipes in the kitchen."}}');
INSERT INTO "goal" VALUES (3, 1, NULL, NULL, 'draft', 1796063508662, '{"v":1,"value":{"text":"Hacer dos problemas de razones, martes y jueves, y explicárselos a Beto.","language":"es","translation":"Do two ratio problems on Tuesdays and Thursdays, and explain them to Beto."}}');
INSERT INTO "goal" VALUES (4, 2, 4, '2026-06-12', 'reached', 1796063508662, '{"v":1,"value":{"text":"Write three reasons every time I give an opinion.","language":"en","translation":"Escribir tres razones cada vez que doy una opinión."}}');
INSERT INTO "goal" VALUES (5, 2, 5, '2026-11-27', 'going', 1796063508662, '{"v":1,"value":{"text":"Keep a Moon calendar this fall, one drawing a week.","language":"en","translation":"Llevar un calendario de la Luna en otoño, un dibujo por semana."}}');
INSERT INTO "goal" VALUES (6, 2, NULL, NULL, 'draft', 1796063508662, '{"v":1,"value":{"text":"Explain the seasons to my mom with a lamp and an orange, by December 4.","language":"en","translation":"Explicarle las estaciones a mi mamá con una lámpara y una naranja, antes del 4 de diciembre."}}');
CREATE TABLE promise (
  id         INTEGER PRIMARY KEY,
  student    INTEGER NOT NULL REFERENCES student (id),
  conference INTEGER NOT NULL REFERENCES conference (id),
  owner      TEXT    NOT NULL CHECK (owner IN ('student', 'family', 'teacher')),
  due        TEXT,
  kept       INTEGER CHECK (kept IN (0, 1)),
  at         INTEGER NOT NULL,
  sealed     ANY     NOT NULL,
  UNIQUE (conference, owner)
) STRICT;
INSERT INTO "promise" VALUES (1, 1, 1, 'student', '2026-04-24', 1, 1796063508662, '{"v":1,"value":{"text":"Cada viernes voy a enseñarle a mi mamá una página de mi cuaderno.","language":"es","translation":"Every Friday I will show my mom a page of my notebook."}}');
INSERT INTO "promise" VALUES (2, 1, 1, 'family', '2026-06-06', 1, 1796063508662, '{"v":1,"value":{"text":"La voy a llevar a la biblioteca un sábado al mes.","language":"es","translation":"I will take her to the library one Saturday a month."}}');
INSERT INTO "promise" VALUES (3, 1, 1, 'teacher', '2026-04-03', 1, 1796063508662, '{"v":1,"value":{"text":"I will find her three short books about insects, one in Spanish.","language":"en","translation":"Le voy a buscar tres libros cortos de insectos, uno en español."}}');
INSERT INTO "promise" VALUES (4, 1, 2, 'student', '2026-09-04', 1, 1796063508662, '{"v":1,"value":{"text":"En el verano voy a escribir una historia y se la leo a mi papá por teléfono.","language":"es","translation":"This summer I will write a story and read it to my dad on the phone."}}');
INSERT INTO "promise" VALUES (5, 1, 2, 'family', '2026-11-01', 0, 1796063508662, '{"v":1,"value":{"text":"Los domingos la dejo medir todo cuando cocinamos.","language":"es","translation":"On Sundays I will let her measure everything when we cook."}}');
INSERT INTO "promise" VALUES (6, 1, 2, 'teacher', '2026-12-18', NULL, 1796063508662, '{"v":1,"value":{"text":"I will save her a place in ratio help on Tuesdays until December.","language":"en","translation":"Le voy a guardar un lugar en la ayuda de razones, los martes, hasta diciembre."}}');
INSERT INTO "promise" VALUES (7, 2, 4, 'student', '2026-04-24', 1, 1796063508662, '{"v":1,"value":{"text":"I will read my letter to both houses by April 17.","language":"en","translation":"Voy a leer mi carta en las dos casas antes del 17 de abril."}}');
INSERT INTO "promise" VALUES (8, 2, 4, 'family', '2026-05-01', 1, 1796063508662, '{"v":1,"value":{"text":"Le voy a pedir su opinión en la cena y que me dé dos razones.","language":"es"}}');
INSERT INTO "promise" VALUES (9, 2, 4, 'teacher', '2026-03-27', 1, 1796063508662, '{"v":1,"value":{"text":"I will print two copies of every notice.","language":"en","translation":"Voy a imprimir dos copias de cada aviso."}}');
INSERT INTO "promise" VALUES (10, 2, 5, 'student', '2026-10-02', 1, 1796063508662, '{"v":1,"value":{"text":"I will bring the calendar to both houses.","language":"en","translation":"Voy a llevar el calendario a las dos casas."}}');
INSERT INTO "promise" VALUES (11, 2, 5, 'family', '2026-11-05', NULL, 1796063508662, '{"v":1,"value":{"text":"We will look at the sky with him on Thursday nights.","language":"en","translation":"Los jueves en la noche vamos a mirar el cielo con él."}}');
INSERT INTO "promise" VALUES (12, 2, 5, 'teacher', '2026-09-18', 1, 1796063508662, '{"v":1,"value":{"text":"I will lend him a ball and a lamp for the model.","language":"en","translation":"Le voy a prestar una pelota y una lámpara para el modelo."}}');
CREATE TABLE question (
  id         INTEGER PRIMARY KEY,
  student    INTEGER NOT NULL REFERENCES student (id),
  conference INTEGER REFERENCES conference (id),
  note       INTEGER REFERENCES note (id),
  asked      INTEGER NOT NULL,
  answered   INTEGER,
  sealed     ANY     NOT NULL
) STRICT;
INSERT INTO "question" VALUES (1, 1, 1, NULL, 1796063508662, 1796063508662, '{"v":1,"value":[{"text":"¿Qué quiere decir que su resultado está dentro de lo esperado?","language":"es","translation":"What does it mean that her result is in the usual range?"},{"text":"It means she grew about as much as most children who started where she did. It is one day, not the whole year.","language":"en","translation":"Quiere decir que avanzó más o menos lo mismo que la mayoría de los niños que empezaron igual. Es un solo día, no todo el año."}]}');
INSERT INTO "question" VALUES (2, 1, 2, NULL, 1796063508662, 1796063508662, '{"v":1,"value":[{"text":"¿Puede seguir practicando esto en casa si yo no lo sé en inglés?","language":"es","translation":"Can she keep practicing at home if I do not know it in English?"},{"text":"Yes. Ask her to explain it to you in Spanish. Explaining is the best practice.","language":"en","translation":"Sí. Pídale que se lo explique en español. Explicar es la mejor práctica."}]}');
INSERT INTO "question" VALUES (3, 1, 2, NULL, 1796063508662, NULL, '{"v":1,"value":[{"text":"¿Cuándo empieza la ayuda de los martes en el otoño?","language":"es","translation":"When does the Tuesday help begin in the fall?"},null]}');
INSERT INTO "question" VALUES (4, 2, 5, NULL, 1796063508662, 1796063508662, '{"v":1,"value":[{"text":"Can we each get the report on the same day?","language":"en","translation":"¿Podemos recibir el informe los dos el mismo día?"},{"text":"Yes. I now send two copies, one to each house.","language":"en","translation":"Sí. Ahora mando dos copias, una a cada casa."}]}');
CREATE TABLE private_request (
  id         INTEGER PRIMARY KEY,
  student    INTEGER NOT NULL REFERENCES student (id),
  conference INTEGER REFERENCES conference (id),
  at         INTEGER NOT NULL,
  done       INTEGER,
  sealed     ANY     NOT NULL
) STRICT;
INSERT INTO "private_request" VALUES (1, 1, 1, 9, NULL, '{"v": 1, "value": {"text": "", "language": "es"}}');
INSERT INTO "private_request" VALUES (2, 2, 6, 9, NULL, '{"v": 1, "value": {"text": "", "language": "es"}}');
INSERT INTO "private_request" VALUES (3, 2, 4, 9, NULL, '{"v": 1, "value": {"text": "", "language": "es"}}');
CREATE TABLE feedback (
  id         INTEGER PRIMARY KEY,
  student    INTEGER NOT NULL REFERENCES student (id),
  conference INTEGER NOT NULL REFERENCES conference (id),
  voice      TEXT    NOT NULL CHECK (voice IN ('student', 'family', 'teacher')),
  at         INTEGER NOT NULL,
  sealed     ANY     NOT NULL
) STRICT;
INSERT INTO "feedback" VALUES (1, 1, 1, 'family', 7, '{"v": 1, "value": {"felt": ["yes", "partly", null], "line": {"text": "Opinión 1 1", "language": "es"}}}');
INSERT INTO "feedback" VALUES (2, 2, 6, 'family', 7, '{"v": 1, "value": {"felt": ["yes", "partly", null], "line": {"text": "Opinión 2 6", "language": "es"}}}');
INSERT INTO "feedback" VALUES (3, 2, 4, 'family', 7, '{"v": 1, "value": {"felt": ["yes", "partly", null], "line": {"text": "Opinión 2 4", "language": "es"}}}');
CREATE TABLE statement (
  id         INTEGER PRIMARY KEY,
  student    INTEGER NOT NULL REFERENCES student (id),
  about      TEXT    NOT NULL,
  about_id   INTEGER NOT NULL,
  at         INTEGER NOT NULL,
  sealed     ANY     NOT NULL
, place TEXT NOT NULL DEFAULT '', seen INTEGER) STRICT;
INSERT INTO "statement" VALUES (1, 1, 'goal', 1, 8, '{"v": 1, "value": {"text": "Lo vemos distinto 1 1", "language": "es"}}', '', NULL);
INSERT INTO "statement" VALUES (2, 2, 'goal', 4, 8, '{"v": 1, "value": {"text": "Lo vemos distinto 2 6", "language": "es"}}', '', NULL);
INSERT INTO "statement" VALUES (3, 2, 'goal', 4, 8, '{"v": 1, "value": {"text": "Lo vemos distinto 2 4", "language": "es"}}', '', NULL);
CREATE TABLE post_it (
  id         INTEGER PRIMARY KEY,
  student    INTEGER NOT NULL REFERENCES student (id),
  at         INTEGER NOT NULL,
  handed     INTEGER,
  sealed     ANY     NOT NULL
) STRICT;
INSERT INTO "post_it" VALUES (1, 1, 11, 12, '{"v": 1, "value": {"text": "Una cosa 1 1", "language": "es"}}');
INSERT INTO "post_it" VALUES (2, 2, 11, 12, '{"v": 1, "value": {"text": "Una cosa 2 6", "language": "es"}}');
INSERT INTO "post_it" VALUES (3, 2, 11, 12, '{"v": 1, "value": {"text": "Una cosa 2 4", "language": "es"}}');
CREATE TABLE safe (
  id        INTEGER PRIMARY KEY CHECK (id = 1),
  at        INTEGER NOT NULL,
  lock      TEXT    NOT NULL
) STRICT;
CREATE TABLE attempt (
  student   INTEGER PRIMARY KEY,
  failures  INTEGER NOT NULL,
  at        INTEGER NOT NULL
) STRICT;
CREATE TABLE code (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL UNIQUE REFERENCES student (id),
  at        INTEGER NOT NULL,
  sealed    ANY     NOT NULL
) STRICT;
CREATE TABLE correction (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  about     TEXT    NOT NULL,
  about_id  INTEGER NOT NULL,
  at        INTEGER NOT NULL,
  sealed    ANY     NOT NULL
) STRICT;
INSERT INTO "correction" VALUES (1, 1, 'note', 1, 10, '{"v": 1, "value": [{"text": "Antes decía 1 1", "language": "es"}, "se escribió mal"]}');
INSERT INTO "correction" VALUES (2, 2, 'note', 7, 10, '{"v": 1, "value": [{"text": "Antes decía 2 6", "language": "es"}, "se escribió mal"]}');
INSERT INTO "correction" VALUES (3, 2, 'note', 7, 10, '{"v": 1, "value": [{"text": "Antes decía 2 4", "language": "es"}, "se escribió mal"]}');
CREATE TABLE log (
  id      INTEGER PRIMARY KEY,
  at      INTEGER NOT NULL,
  what    TEXT    NOT NULL CHECK (what IN ('created', 'unlocked', 'opened', 'exported', 'printed', 'erased', 'refused', 'imported', 'restored',
                                           'secured', 'code', 'corrected', 'disputed', 'held', 'released', 'left', 'returned', 'kept')),
  student INTEGER,
  who     TEXT    NOT NULL
) STRICT;
INSERT INTO "log" VALUES (1, 1796063508662, 'created', NULL, 'teacher');
INSERT INTO "log" VALUES (2, 1796063510731, 'opened', 8, 'student');
INSERT INTO "log" VALUES (3, 1796063524922, 'opened', 8, 'student');
INSERT INTO "log" VALUES (4, 1796063576739, 'exported', 1, 'teacher');
INSERT INTO "log" VALUES (5, 1796063585729, 'exported', 1, 'teacher');
INSERT INTO "log" VALUES (6, 1796063585858, 'exported', 2, 'teacher');
CREATE TABLE known_as (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  source    TEXT    NOT NULL,
  value     TEXT    NOT NULL,
  UNIQUE (source, value)
) STRICT;
INSERT INTO "known_as" VALUES (1, 1, 'number', '00000000000000000000000000000001');
INSERT INTO "known_as" VALUES (2, 2, 'number', '00000000000000000000000000000006');
INSERT INTO "known_as" VALUES (3, 2, 'number', '00000000000000000000000000000004');
CREATE TABLE evidence (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  standard  INTEGER NOT NULL REFERENCES standard (id),
  assessed  TEXT,
  kind      TEXT    NOT NULL CHECK (kind = 'test' OR kind = 'project' OR kind = 'observation' OR kind = 'conversation'),
  attempt   INTEGER NOT NULL DEFAULT 1,
  state     TEXT    NOT NULL DEFAULT 'final' CHECK (state = 'final' OR state = 'draft' OR state = 'progress'),
  entered   INTEGER NOT NULL,
  source    TEXT,
  source_id TEXT,
  -- A number made of source and source_id: a million of them are found by it, and put in order at once.
  mark      INTEGER,
  as_of     INTEGER,
  sealed    ANY     NOT NULL
) STRICT;
INSERT INTO "evidence" VALUES (1, 1, 1, '2025-12-24', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Mixing paint","es":"Mezclas de pintura"},"score":2.5,"counting":"counts","place":{"en":"blue folder, page 4","es":"carpeta azul, página 4"}}}');
INSERT INTO "evidence" VALUES (2, 1, 1, '2026-02-19', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Talk about ratio tables","es":"Plática: tablas de razones"},"score":2.5,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (3, 1, 1, '2026-06-11', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"June check","es":"Examen corto de junio"},"score":2.5,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (4, 1, 1, '2026-11-19', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Ratio tables, second try","es":"Razones: segundo intento"},"score":3.5,"counting":"counts","place":{"en":"green folder, page 12","es":"carpeta verde, página 12"}}}');
INSERT INTO "evidence" VALUES (5, 1, 2, '2026-02-19', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Talk about ratio tables","es":"Plática: tablas de razones"},"score":1.0,"counting":"counts","comment":{"text":"No sabía por dónde empezar la tabla.","language":"es"}}}');
INSERT INTO "evidence" VALUES (6, 1, 2, '2026-04-30', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Which jar costs less?","es":"¿Qué frasco cuesta menos?"},"score":1.5,"counting":"counts","comment":{"text":"Escogí el grande sin hacer la cuenta.","language":"es"},"place":{"en":"blue folder, page 15","es":"carpeta azul, página 15"}}}');
INSERT INTO "evidence" VALUES (7, 1, 2, '2026-09-10', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"September ratio check","es":"Razones: examen corto de septiembre"},"score":1.5,"counting":"counts","place":{"en":"green folder, page 1","es":"carpeta verde, página 1"}}}');
INSERT INTO "evidence" VALUES (8, 1, 2, '2026-10-22', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"How fast is the bus?","es":"¿Qué tan rápido va el autobús?"},"score":2.0,"counting":"counts","comment":{"text":"Ya empecé bien, pero revolví minutos con horas.","language":"es"},"place":{"en":"green folder, page 8","es":"carpeta verde, página 8"}}}');
INSERT INTO "evidence" VALUES (9, 1, 2, '2026-11-19', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Ratio tables, second try","es":"Razones: segundo intento"},"score":2.5,"counting":"counts","comment":{"text":"Llené dos tablas sola. La de tres cantidades todavía no.","language":"es"},"place":{"en":"green folder, page 12","es":"carpeta verde, página 12"}}}');
INSERT INTO "evidence" VALUES (10, 1, 3, '2025-12-18', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Fraction strips check","es":"Tiras de fracciones"},"score":1.5,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (11, 1, 3, '2026-02-05', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Dividing fractions quiz","es":"Examen corto: dividir fracciones"},"score":2.0,"counting":"counts","place":{"en":"blue folder, page 9","es":"carpeta azul, página 9"}}}');
INSERT INTO "evidence" VALUES (12, 1, 3, '2026-05-28', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Plan for a school garden","es":"Plano para un jardín escolar"},"score":2.5,"counting":"counts","place":{"en":"rolled up in the tall bin","es":"enrollado en el bote alto"}}}');
INSERT INTO "evidence" VALUES (13, 1, 3, '2026-06-11', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"June check","es":"Examen corto de junio"},"score":3.0,"counting":"counts","comment":{"text":"Supe cómo empezar todas.","language":"es"}}}');
INSERT INTO "evidence" VALUES (14, 1, 3, '2026-10-08', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Fractions, another try","es":"Fracciones: otro intento"},"score":3.0,"counting":"counts","comment":{"text":"Ya lo hice sin las tiras.","language":"es"},"place":{"en":"green folder, page 5","es":"carpeta verde, página 5"}}}');
INSERT INTO "evidence" VALUES (15, 1, 4, '2026-01-22', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Number line in the hallway","es":"Recta numérica en el pasillo"},"score":2.5,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (16, 1, 4, '2026-03-25', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Below zero","es":"Bajo cero"},"score":3.5,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (17, 1, 4, '2026-09-24', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Map with coordinates","es":"Mapa con coordenadas"},"score":3.5,"counting":"counts","place":{"en":"green folder, page 3","es":"carpeta verde, página 3"}}}');
INSERT INTO "evidence" VALUES (18, 1, 4, '2026-11-17', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Mountains and sea floor","es":"Montañas y fondo del mar"},"score":3.0,"counting":"counts","comment":{"text":"El nivel del mar es el cero y ya.","language":"es"}}}');
INSERT INTO "evidence" VALUES (19, 1, 5, '2026-04-16', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Equations on a balance","es":"Ecuaciones con la balanza"},"score":2.0,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (20, 1, 5, '2026-05-14', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Equations quiz","es":"Examen corto: ecuaciones"},"score":2.5,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (21, 1, 6, '2026-03-05', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"How big is our floor?","es":"¿Cuánto mide nuestro piso?"},"score":2.5,"counting":"counts","place":{"en":"poster behind the door","es":"cartel detrás de la puerta"}}}');
INSERT INTO "evidence" VALUES (22, 1, 6, '2026-05-28', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Plan for a school garden","es":"Plano para un jardín escolar"},"score":3.0,"counting":"counts","comment":{"text":"Cupo todo, hasta el camino.","language":"es"},"place":{"en":"rolled up in the tall bin","es":"enrollado en el bote alto"}}}');
INSERT INTO "evidence" VALUES (23, 1, 7, '2025-12-16', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Clues in a short story","es":"Pistas en un cuento"},"score":3.0,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (24, 1, 7, '2026-02-03', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"First book circle","es":"Primer círculo de lectura"},"score":3.0,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (25, 1, 7, '2026-03-24', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"A poem and its proof lines","es":"Un poema y sus citas"},"score":3.5,"counting":"counts","place":{"en":"reading folder, page 6","es":"carpeta de lectura, página 6"}}}');
INSERT INTO "evidence" VALUES (26, 1, 7, '2026-09-08', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Talk about chapter one","es":"Plática: capítulo uno"},"score":3.5,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (27, 1, 8, '2026-01-20', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"River article summary","es":"Resumen: artículo del río"},"score":3.0,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (28, 1, 8, '2026-05-05', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Two articles, one idea","es":"Dos artículos, una idea"},"score":2.5,"counting":"counts","comment":{"text":"Resumí nada más el primero.","language":"es"}}}');
INSERT INTO "evidence" VALUES (29, 1, 8, '2026-09-22', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Museum article summary","es":"Resumen: artículo del museo"},"score":3.0,"counting":"counts","place":{"en":"reading folder, page 2","es":"carpeta de lectura, página 2"}}}');
INSERT INTO "evidence" VALUES (30, 1, 8, '2026-11-17', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Summary of a podcast","es":"Resumen de un pódcast"},"score":3.0,"counting":"counts","place":{"en":"reading folder, page 5","es":"carpeta de lectura, página 5"}}}');
INSERT INTO "evidence" VALUES (31, 1, 9, '2026-04-21', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Debate: a later start","es":"Debate: entrar más tarde"},"score":2.0,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (32, 1, 9, '2026-06-09', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"My opinion essay","es":"Mi ensayo de opinión"},"score":2.5,"counting":"counts","comment":{"text":"Me faltó contestar lo que dirían los demás.","language":"es"},"place":{"en":"writing folder, tab 4","es":"carpeta de escritura, sección 4"}}}');
INSERT INTO "evidence" VALUES (33, 1, 9, '2026-10-27', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Letter about the park","es":"Carta sobre el parque"},"score":3.0,"counting":"counts","place":{"en":"writing folder, tab 6","es":"carpeta de escritura, sección 6"}}}');
INSERT INTO "evidence" VALUES (34, 1, 10, '2026-02-17', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"A day I remember","es":"Un día que recuerdo"},"score":2.5,"counting":"counts","place":{"en":"writing folder, tab 2","es":"carpeta de escritura, sección 2"}}}');
INSERT INTO "evidence" VALUES (35, 1, 10, '2026-05-19', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"An interview at home","es":"Una entrevista en casa"},"score":3.0,"counting":"counts","comment":{"text":"Mi tío me contó algo que yo no sabía.","language":"es"},"place":{"en":"writing folder, tab 3","es":"carpeta de escritura, sección 3"}}}');
INSERT INTO "evidence" VALUES (36, 1, 10, '2026-10-13', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"The story of an object","es":"La historia de un objeto"},"score":4.0,"counting":"counts","comment":{"text":"La polilla habla desde adentro del foco. Me gustó mi final.","language":"es"},"place":{"en":"writing folder, tab 5","es":"carpeta de escritura, sección 5"}}}');
INSERT INTO "evidence" VALUES (37, 1, 11, '2026-02-03', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"First book circle","es":"Primer círculo de lectura"},"score":2.0,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (38, 1, 11, '2026-04-21', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Debate: a later start","es":"Debate: entrar más tarde"},"score":2.0,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (39, 1, 11, '2026-05-19', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"An interview at home","es":"Una entrevista en casa"},"score":3.0,"counting":"counts","place":{"en":"writing folder, tab 3","es":"carpeta de escritura, sección 3"}}}');
INSERT INTO "evidence" VALUES (40, 1, 11, '2026-09-08', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Talk about chapter one","es":"Plática: capítulo uno"},"score":2.5,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (41, 1, 11, '2026-11-03', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Second book circle","es":"Segundo círculo de lectura"},"score":3.0,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (42, 1, 12, '2026-03-03', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Word detectives","es":"Detectives de palabras"},"score":3.0,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (43, 1, 12, '2026-06-02', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Roots of words","es":"Raíces de las palabras"},"score":3.0,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (44, 1, 12, '2026-10-06', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"New words in my book","es":"Palabras nuevas de mi libro"},"score":3.0,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (45, 1, 12, '2026-11-17', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Summary of a podcast","es":"Resumen de un pódcast"},"score":3.0,"counting":"counts","place":{"en":"reading folder, page 5","es":"carpeta de lectura, página 5"}}}');
INSERT INTO "evidence" VALUES (46, 1, 13, '2026-01-21', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Does it fizz? Lab","es":"Laboratorio: ¿hace burbujas?"},"score":1.5,"counting":"counts","comment":{"text":"Escribí lo que vi pero no qué quiere decir.","language":"es"}}}');
INSERT INTO "evidence" VALUES (47, 1, 13, '2026-03-26', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"New substance or not?","es":"¿Sustancia nueva o no?"},"score":2.0,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (48, 1, 13, '2026-09-23', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Mystery powders","es":"Polvos misteriosos"},"score":2.5,"counting":"counts","place":{"en":"science notebook, page 6","es":"cuaderno de ciencias, página 6"}}}');
INSERT INTO "evidence" VALUES (49, 1, 13, '2026-11-11', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Reactions, another try","es":"Reacciones: otro intento"},"score":3.5,"counting":"counts","comment":{"text":"Usé mi tabla de antes y después en todas.","language":"es"},"place":{"en":"science notebook, page 18","es":"cuaderno de ciencias, página 18"}}}');
INSERT INTO "evidence" VALUES (50, 1, 14, '2026-02-04', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"A box that stays cold","es":"Una caja que no se calienta"},"score":1.5,"counting":"counts","place":{"en":"science notebook, page 14","es":"cuaderno de ciencias, página 14"}}}');
INSERT INTO "evidence" VALUES (51, 1, 14, '2026-05-20', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Gloves for a cold day","es":"Guantes para un día frío"},"score":2.0,"counting":"counts","place":{"en":"science notebook, page 33","es":"cuaderno de ciencias, página 33"}}}');
INSERT INTO "evidence" VALUES (52, 1, 14, '2026-10-21', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"A cup that keeps tea warm","es":"Una taza que guarda el calor"},"score":null,"counting":"excused","place":{"en":"science notebook, page 12","es":"cuaderno de ciencias, página 12"}}}');
INSERT INTO "evidence" VALUES (53, 1, 15, '2026-03-04', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Body systems poster","es":"Cartel: sistemas del cuerpo"},"score":1.5,"counting":"counts","comment":{"text":"Pusimos cada parte sola, no juntas.","language":"es"},"place":{"en":"hallway wall by the window","es":"pared del pasillo, ventana"}}}');
INSERT INTO "evidence" VALUES (54, 1, 15, '2026-05-06', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Talk: running up stairs","es":"Plática: subir corriendo"},"score":3.0,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (55, 1, 15, '2026-11-04', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Heart and lungs model","es":"Modelo: corazón y pulmones"},"score":3.0,"counting":"counts","comment":{"text":"Jalas de abajo y se infla el globo.","language":"es"},"place":{"en":"science shelf, clear box","es":"estante de ciencias, caja clara"}}}');
INSERT INTO "evidence" VALUES (56, 1, 17, '2026-06-03', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Moon journal","es":"Diario de la Luna"},"score":1.5,"counting":"counts","place":{"en":"Moon journal, black cover","es":"diario de la Luna, pasta negra"}}}');
INSERT INTO "evidence" VALUES (57, 1, 17, '2026-10-07', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Lamp and ball Moon model","es":"La Luna con lámpara y pelota"},"score":1.5,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (58, 1, 18, '2025-12-17', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Model of the water cycle","es":"Modelo del ciclo del agua"},"score":2.5,"counting":"counts","place":{"en":"top of the science shelf","es":"arriba del estante de ciencias"}}}');
INSERT INTO "evidence" VALUES (59, 1, 18, '2026-02-18', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Water cycle check","es":"Examen corto: ciclo del agua"},"score":2.5,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (60, 1, 18, '2026-09-09', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Where did the puddle go?","es":"¿Adónde se fue el charco?"},"score":3.5,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (61, 2, 1, '2025-12-24', 'project', 1, 'draft', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Mixing paint","es":"Mezclas de pintura"},"score":2.0,"counting":"counts","place":{"en":"blue folder, page 4","es":"carpeta azul, página 4"}}}');
INSERT INTO "evidence" VALUES (62, 2, 1, '2026-02-19', 'conversation', 1, 'progress', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Talk about ratio tables","es":"Plática: tablas de razones"},"score":2.0,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (63, 2, 1, '2026-06-11', 'test', 1, 'final', 1796063508662, 'oneroster', 'result-17', 5, NULL, '{"v":1,"value":{"task":{"en":"June check","es":"Examen corto de junio"},"score":3.0,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (64, 2, 1, '2026-11-19', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Ratio tables, second try","es":"Razones: segundo intento"},"score":3.0,"counting":"counts","place":{"en":"green folder, page 12","es":"carpeta verde, página 12"}}}');
INSERT INTO "evidence" VALUES (65, 2, 2, '2026-02-19', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Talk about ratio tables","es":"Plática: tablas de razones"},"score":3.0,"counting":"counts","comment":{"text":"I found the missing number two ways.","language":"en"}}}');
INSERT INTO "evidence" VALUES (66, 2, 2, '2026-04-30', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Which jar costs less?","es":"¿Qué frasco cuesta menos?"},"score":3.0,"counting":"counts","comment":{"text":"The small one was cheaper per ounce. I showed my mom.","language":"en"},"place":{"en":"blue folder, page 15","es":"carpeta azul, página 15"}}}');
INSERT INTO "evidence" VALUES (67, 2, 2, '2026-09-10', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"September ratio check","es":"Razones: examen corto de septiembre"},"score":3.0,"counting":"counts","place":{"en":"green folder, page 1","es":"carpeta verde, página 1"}}}');
INSERT INTO "evidence" VALUES (68, 2, 2, '2026-10-22', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"How fast is the bus?","es":"¿Qué tan rápido va el autobús?"},"score":3.5,"counting":"counts","place":{"en":"green folder, page 8","es":"carpeta verde, página 8"}}}');
INSERT INTO "evidence" VALUES (69, 2, 2, '2026-11-19', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Ratio tables, second try","es":"Razones: segundo intento"},"score":3.5,"counting":"counts","comment":{"text":"I made a table for every problem.","language":"en"},"place":{"en":"green folder, page 12","es":"carpeta verde, página 12"}}}');
INSERT INTO "evidence" VALUES (70, 2, 3, '2026-02-05', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Dividing fractions quiz","es":"Examen corto: dividir fracciones"},"score":2.0,"counting":"counts","place":{"en":"blue folder, page 9","es":"carpeta azul, página 9"}}}');
INSERT INTO "evidence" VALUES (71, 2, 3, '2026-06-11', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"June check","es":"Examen corto de junio"},"score":2.5,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (72, 2, 3, '2026-10-08', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Fractions, another try","es":"Fracciones: otro intento"},"score":2.5,"counting":"counts","place":{"en":"green folder, page 5","es":"carpeta verde, página 5"}}}');
INSERT INTO "evidence" VALUES (73, 2, 4, '2026-01-22', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Number line in the hallway","es":"Recta numérica en el pasillo"},"score":2.5,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (74, 2, 4, '2026-03-25', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Below zero","es":"Bajo cero"},"score":2.5,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (75, 2, 4, '2026-09-24', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Map with coordinates","es":"Mapa con coordenadas"},"score":3.5,"counting":"counts","place":{"en":"green folder, page 3","es":"carpeta verde, página 3"}}}');
INSERT INTO "evidence" VALUES (76, 2, 4, '2026-11-17', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Mountains and sea floor","es":"Montañas y fondo del mar"},"score":null,"counting":"excused"}}');
INSERT INTO "evidence" VALUES (77, 2, 5, '2026-04-16', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Equations on a balance","es":"Ecuaciones con la balanza"},"score":3.0,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (78, 2, 5, '2026-05-14', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Equations quiz","es":"Examen corto: ecuaciones"},"score":3.0,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (79, 2, 5, '2026-10-29', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Stories for equations","es":"Historias para ecuaciones"},"score":4.0,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (80, 2, 6, '2026-03-05', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"How big is our floor?","es":"¿Cuánto mide nuestro piso?"},"score":2.5,"counting":"counts","place":{"en":"poster behind the door","es":"cartel detrás de la puerta"}}}');
INSERT INTO "evidence" VALUES (81, 2, 6, '2026-05-28', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Plan for a school garden","es":"Plano para un jardín escolar"},"score":3.5,"counting":"counts","place":{"en":"rolled up in the tall bin","es":"enrollado en el bote alto"}}}');
INSERT INTO "evidence" VALUES (82, 2, 6, '2026-11-12', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Area puzzle","es":"Rompecabezas de áreas"},"score":3.0,"counting":"counts","place":{"en":"green folder, page 11","es":"carpeta verde, página 11"}}}');
INSERT INTO "evidence" VALUES (83, 2, 7, '2025-12-16', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Clues in a short story","es":"Pistas en un cuento"},"score":2.5,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (84, 2, 7, '2026-02-03', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"First book circle","es":"Primer círculo de lectura"},"score":2.5,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (85, 2, 7, '2026-09-08', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Talk about chapter one","es":"Plática: capítulo uno"},"score":3.5,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (86, 2, 7, '2026-11-03', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Second book circle","es":"Segundo círculo de lectura"},"score":3.0,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (87, 2, 8, '2026-01-20', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"River article summary","es":"Resumen: artículo del río"},"score":2.5,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (88, 2, 8, '2026-09-22', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Museum article summary","es":"Resumen: artículo del museo"},"score":2.5,"counting":"counts","place":{"en":"reading folder, page 2","es":"carpeta de lectura, página 2"}}}');
INSERT INTO "evidence" VALUES (89, 2, 9, '2025-12-23', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Letter about recess","es":"Carta sobre el recreo"},"score":1.5,"counting":"counts","comment":{"text":"I only had one reason.","language":"en"},"place":{"en":"writing folder, tab 1","es":"carpeta de escritura, sección 1"}}}');
INSERT INTO "evidence" VALUES (90, 2, 9, '2026-04-21', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Debate: a later start","es":"Debate: entrar más tarde"},"score":2.0,"counting":"counts","comment":{"text":"I got nervous and read from my paper.","language":"en"}}}');
INSERT INTO "evidence" VALUES (91, 2, 9, '2026-06-09', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"My opinion essay","es":"Mi ensayo de opinión"},"score":2.0,"counting":"counts","place":{"en":"writing folder, tab 4","es":"carpeta de escritura, sección 4"}}}');
INSERT INTO "evidence" VALUES (92, 2, 9, '2026-10-27', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Letter about the park","es":"Carta sobre el parque"},"score":2.5,"counting":"counts","place":{"en":"writing folder, tab 6","es":"carpeta de escritura, sección 6"}}}');
INSERT INTO "evidence" VALUES (93, 2, 10, '2026-02-17', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"A day I remember","es":"Un día que recuerdo"},"score":2.0,"counting":"counts","place":{"en":"writing folder, tab 2","es":"carpeta de escritura, sección 2"}}}');
INSERT INTO "evidence" VALUES (94, 2, 10, '2026-10-13', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"The story of an object","es":"La historia de un objeto"},"score":3.0,"counting":"counts","place":{"en":"writing folder, tab 5","es":"carpeta de escritura, sección 5"}}}');
INSERT INTO "evidence" VALUES (95, 2, 11, '2026-02-03', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"First book circle","es":"Primer círculo de lectura"},"score":2.0,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (96, 2, 11, '2026-04-21', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Debate: a later start","es":"Debate: entrar más tarde"},"score":2.5,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (97, 2, 11, '2026-09-08', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Talk about chapter one","es":"Plática: capítulo uno"},"score":2.0,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (98, 2, 11, '2026-11-03', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Second book circle","es":"Segundo círculo de lectura"},"score":3.0,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (99, 2, 13, '2026-01-21', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Does it fizz? Lab","es":"Laboratorio: ¿hace burbujas?"},"score":2.5,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (100, 2, 13, '2026-03-26', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"New substance or not?","es":"¿Sustancia nueva o no?"},"score":3.0,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (101, 2, 13, '2026-09-23', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Mystery powders","es":"Polvos misteriosos"},"score":4.0,"counting":"counts","place":{"en":"science notebook, page 6","es":"cuaderno de ciencias, página 6"}}}');
INSERT INTO "evidence" VALUES (102, 2, 13, '2026-11-11', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Reactions, another try","es":"Reacciones: otro intento"},"score":4.0,"counting":"counts","place":{"en":"science notebook, page 18","es":"cuaderno de ciencias, página 18"}}}');
INSERT INTO "evidence" VALUES (103, 2, 14, '2026-02-04', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"A box that stays cold","es":"Una caja que no se calienta"},"score":1.0,"counting":"dropped","place":{"en":"science notebook, page 14","es":"cuaderno de ciencias, página 14"}}}');
INSERT INTO "evidence" VALUES (104, 2, 14, '2026-05-20', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Gloves for a cold day","es":"Guantes para un día frío"},"score":3.0,"counting":"counts","place":{"en":"science notebook, page 33","es":"cuaderno de ciencias, página 33"}}}');
INSERT INTO "evidence" VALUES (105, 2, 15, '2026-03-04', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Body systems poster","es":"Cartel: sistemas del cuerpo"},"score":3.0,"counting":"counts","place":{"en":"hallway wall by the window","es":"pared del pasillo, ventana"}}}');
INSERT INTO "evidence" VALUES (106, 2, 15, '2026-05-06', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Talk: running up stairs","es":"Plática: subir corriendo"},"score":4.0,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (107, 2, 15, '2026-11-04', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Heart and lungs model","es":"Modelo: corazón y pulmones"},"score":3.5,"counting":"counts","place":{"en":"science shelf, clear box","es":"estante de ciencias, caja clara"}}}');
INSERT INTO "evidence" VALUES (108, 2, 16, '2026-06-10', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Ecosystems check","es":"Examen corto: ecosistemas"},"score":3.0,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (109, 2, 16, '2026-10-28', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Energy in the garden","es":"La energía en el jardín"},"score":3.0,"counting":"counts","place":{"en":"science notebook, page 15","es":"cuaderno de ciencias, página 15"}}}');
INSERT INTO "evidence" VALUES (110, 2, 17, '2026-06-03', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Moon journal","es":"Diario de la Luna"},"score":1.5,"counting":"counts","place":{"en":"Moon journal, black cover","es":"diario de la Luna, pasta negra"}}}');
INSERT INTO "evidence" VALUES (111, 2, 17, '2026-10-07', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Lamp and ball Moon model","es":"La Luna con lámpara y pelota"},"score":2.0,"counting":"counts","comment":{"text":"I can do full and new. The middle ones confuse me.","language":"en"}}}');
INSERT INTO "evidence" VALUES (112, 2, 17, '2026-11-20', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Seasons check","es":"Examen corto: las estaciones"},"score":2.0,"counting":"counts","comment":{"text":"I wrote that summer is closer to the Sun. It isn’t.","language":"en"},"place":{"en":"science notebook, page 20","es":"cuaderno de ciencias, página 20"}}}');
INSERT INTO "evidence" VALUES (113, 2, 18, '2025-12-17', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Model of the water cycle","es":"Modelo del ciclo del agua"},"score":1.5,"counting":"counts","place":{"en":"top of the science shelf","es":"arriba del estante de ciencias"}}}');
INSERT INTO "evidence" VALUES (114, 2, 18, '2026-02-18', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Water cycle check","es":"Examen corto: ciclo del agua"},"score":2.0,"counting":"counts"}}');
INSERT INTO "evidence" VALUES (115, 2, 18, '2026-09-09', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":1,"value":{"task":{"en":"Where did the puddle go?","es":"¿Adónde se fue el charco?"},"score":3.0,"counting":"counts"}}');
CREATE TABLE revision_plan (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  standard  INTEGER NOT NULL REFERENCES standard (id),
  due       TEXT,
  done      INTEGER,
  at        INTEGER NOT NULL,
  sealed    ANY     NOT NULL
) STRICT;
INSERT INTO "revision_plan" VALUES (1, 1, 1, '2026-12-20', NULL, 13, '{"v": 1, "value": {"what": {"text": "Rehacer 1 1", "language": "es"}, "help": {"text": "Con ayuda 1 1", "language": "es"}}}');
INSERT INTO "revision_plan" VALUES (2, 2, 1, '2026-12-20', NULL, 13, '{"v": 1, "value": {"what": {"text": "Rehacer 2 6", "language": "es"}, "help": {"text": "Con ayuda 2 6", "language": "es"}}}');
INSERT INTO "revision_plan" VALUES (3, 2, 1, '2026-12-20', NULL, 13, '{"v": 1, "value": {"what": {"text": "Rehacer 2 4", "language": "es"}, "help": {"text": "Con ayuda 2 4", "language": "es"}}}');
CREATE TABLE set_aside (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  what      TEXT    NOT NULL,
  at        INTEGER NOT NULL,
  UNIQUE (student, what)
) STRICT;
INSERT INTO "set_aside" VALUES (1, 1, 'apartado-1', 16);
INSERT INTO "set_aside" VALUES (2, 2, 'apartado-6', 16);
INSERT INTO "set_aside" VALUES (3, 2, 'apartado-4', 16);
CREATE TABLE bank_question (
  id        INTEGER PRIMARY KEY,
  at        INTEGER NOT NULL,
  sealed    ANY     NOT NULL
) STRICT;
INSERT INTO "bank_question" VALUES (1, 19, '{"v": 1, "value": {"question": {"text": "¿Cuándo es la reunión?", "language": "es"}, "answer": {"text": "El martes.", "language": "es"}}}');
CREATE INDEX household_student ON household (student);
CREATE INDEX adult_student ON adult (student);
CREATE INDEX adult_household ON adult (household);
CREATE INDEX profile_answer_student ON profile_answer (student, prompt, id);
CREATE INDEX standard_framework ON standard (framework, place);
CREATE UNIQUE INDEX override_in_force ON override (student, standard) WHERE cleared IS NULL;
CREATE INDEX growth_result_student ON growth_result (student, test, taken);
CREATE INDEX conference_student ON conference (student, kind, state);
CREATE INDEX conference_planned ON conference (state, planned);
CREATE INDEX snapshot_student ON snapshot (student);
CREATE INDEX note_student ON note (student);
CREATE INDEX note_wording_note ON note_wording (note);
CREATE INDEX note_wording_student ON note_wording (student);
CREATE UNIQUE INDEX draft_place ON draft (coalesce(student, 0), coalesce(conference, 0), place);
CREATE INDEX talking_point_student ON talking_point (student, step);
CREATE INDEX goal_student ON goal (student);
CREATE UNIQUE INDEX goal_conference ON goal (conference);
CREATE INDEX promise_student ON promise (student);
CREATE INDEX promise_due ON promise (kept, due);
CREATE INDEX question_student ON question (student);
CREATE UNIQUE INDEX question_note ON question (note);
CREATE INDEX private_request_student ON private_request (student);
CREATE INDEX feedback_student ON feedback (student);
CREATE INDEX statement_student ON statement (student);
CREATE INDEX post_it_student ON post_it (student);
CREATE INDEX correction_student ON correction (student);
CREATE INDEX log_student ON log (student);
CREATE INDEX known_as_student ON known_as (student);
CREATE INDEX evidence_student ON evidence (student);
CREATE INDEX evidence_mark ON evidence (mark);
CREATE INDEX standard_source ON standard (source, source_id);
CREATE INDEX adult_source ON adult (student, source, source_id);
CREATE INDEX revision_plan_student ON revision_plan (student);
CREATE TRIGGER snapshot_is_kept BEFORE UPDATE ON snapshot
BEGIN SELECT raise(ABORT, 'what was shown is kept as it was shown'); END;
CREATE TRIGGER log_is_never_changed BEFORE UPDATE ON log
BEGIN SELECT raise(ABORT, 'the log is never changed'); END;
CREATE TRIGGER log_is_never_shortened BEFORE DELETE ON log
BEGIN SELECT raise(ABORT, 'the log is never shortened'); END;
CREATE TRIGGER statement_is_kept
BEFORE UPDATE OF id, student, about, about_id, place, at, sealed ON statement
BEGIN SELECT raise(ABORT, 'what a family says stays as it said it'); END;
CREATE TRIGGER feedback_is_kept BEFORE UPDATE ON feedback
BEGIN SELECT raise(ABORT, 'what a family says stays as it said it'); END;
PRAGMA application_id = 1246647379;
PRAGMA user_version = 5;
COMMIT;
