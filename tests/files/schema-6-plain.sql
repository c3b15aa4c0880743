PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE class (
  id        INTEGER PRIMARY KEY CHECK (id = 1),
  uuid      TEXT    NOT NULL,
  created   INTEGER NOT NULL,
  sealed    ANY     NOT NULL
) STRICT;
INSERT INTO "class" VALUES (1, 'b401b1c5-45fe-4fb0-803f-28aa31e81468', 1796063508662, '{"v":2,"value":{"grade":6,"habits":"crisp","name":"Grade 6 · Room 12","rule":"decaying:65","scale":"four-levels","school":"Tres Faroles Community School","teacher":{"called":{"en":"Ms. Whitfield","es":"maestra Whitfield"},"gender":"female","name":"Dana Whitfield"},"terms":[{"from":"2025-12-08","id":"2025-winter","name":{"en":"winter 2025–2026","es":"invierno de 2025 a 2026"},"to":"2026-03-27"},{"from":"2026-03-30","id":"2026-spring","name":{"en":"spring 2026","es":"primavera de 2026"},"to":"2026-06-19"},{"from":"2026-08-31","id":"2026-fall","name":{"en":"fall 2026","es":"otoño de 2026"},"to":"2026-12-25"}]}}');
CREATE TABLE setting (
  name      TEXT    PRIMARY KEY,
  value     TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "setting" VALUES ('sealed_as', '2');
INSERT INTO "setting" VALUES ('sum', 'aba753f12cae348ca3e0269906efe259a490b2b392f05939dfed21d3f2441a18');
CREATE TABLE student (
  id        INTEGER PRIMARY KEY,
  source    TEXT,
  source_id TEXT,
  state     TEXT    NOT NULL DEFAULT 'here' CHECK (state IN ('here', 'left')),
  hold      INTEGER NOT NULL DEFAULT 0 CHECK (hold IN (0, 1)),
  sealed    ANY     NOT NULL, left_on TEXT, as_of INTEGER,
  UNIQUE (source, source_id)
) STRICT;
INSERT INTO "student" VALUES (1, NULL, NULL, 'here', 0, '{"v":2,"value":{"called":"Xime","first":"Ximena","gender":"female","grade":6,"last":"Luna Ochoa","reads":"both","say_name":"hee-MEH-nah"}}', NULL, NULL);
INSERT INTO "student" VALUES (2, NULL, NULL, 'here', 0, '{"v":2,"value":{"called":"Diego","first":"Diego","gender":"male","grade":6,"last":"De La Sierra","reads":"both"}}', NULL, NULL);
CREATE TABLE household (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  place     INTEGER NOT NULL
, sealed ANY) STRICT;
INSERT INTO "household" VALUES (1, 1, 1, NULL);
INSERT INTO "household" VALUES (2, 2, 1, NULL);
INSERT INTO "household" VALUES (3, 2, 2, NULL);
CREATE TABLE adult (
  id        INTEGER PRIMARY KEY,
  household INTEGER NOT NULL REFERENCES household (id),
  student   INTEGER NOT NULL REFERENCES student (id),
  source    TEXT,
  source_id TEXT,
  sealed    ANY     NOT NULL
, as_of INTEGER) STRICT;
INSERT INTO "adult" VALUES (1, 1, 1, NULL, NULL, '{"v":2,"value":{"by_phone":false,"gender":"female","interpreter":true,"name":"Rosa Ochoa","reads":"es","relation":"mother","restricted":false}}', NULL);
INSERT INTO "adult" VALUES (2, 1, 1, NULL, NULL, '{"v":2,"value":{"by_phone":true,"gender":"male","interpreter":false,"name":"Efraín Luna","reads":"es","relation":"father","restricted":false}}', NULL);
INSERT INTO "adult" VALUES (3, 2, 2, NULL, NULL, '{"v":2,"value":{"by_phone":false,"gender":"female","interpreter":true,"name":"Paola Requena","reads":"es","relation":"mother","restricted":false}}', NULL);
INSERT INTO "adult" VALUES (4, 3, 2, NULL, NULL, '{"v":2,"value":{"by_phone":false,"gender":"male","interpreter":false,"name":"Tomás De La Sierra","reads":"en","relation":"father","restricted":false}}', NULL);
INSERT INTO "adult" VALUES (5, 3, 2, NULL, NULL, '{"v":2,"value":{"by_phone":false,"gender":"female","interpreter":false,"name":"Kendra Boyle","reads":"en","relation":"stepmother","restricted":false}}', NULL);
CREATE TABLE profile_answer (
  id         INTEGER PRIMARY KEY,
  student    INTEGER NOT NULL REFERENCES student (id),
  prompt     TEXT    NOT NULL,
  voice      TEXT    NOT NULL CHECK (voice IN ('student', 'family', 'teacher')),
  conference INTEGER REFERENCES conference (id),
  at         INTEGER NOT NULL,
  sealed     ANY     NOT NULL
, home INTEGER REFERENCES household (id), adult INTEGER REFERENCES adult (id), shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1))) STRICT;
INSERT INTO "profile_answer" VALUES (1, 1, 'curious', 'student', NULL, 1796063508662, '{"v":2,"value":{"language":"es","text":"¿Por qué las polillas dan vueltas a la luz si no les sirve de nada?","translation":"Why do moths circle a light if it does nothing for them?"},"by":{"laptop":"d42da5fb7c2b80a1","count":50},"seen":{}}', NULL, NULL, 0);
INSERT INTO "profile_answer" VALUES (2, 1, 'hopes-student', 'student', NULL, 1796063508662, '{"v":2,"value":{"language":"es","text":"Quiero trabajar en un museo, en la parte de atrás, con los insectos.","translation":"I want to work in a museum, in the back rooms, with the insects."},"by":{"laptop":"d42da5fb7c2b80a1","count":51},"seen":{}}', NULL, NULL, 0);
INSERT INTO "profile_answer" VALUES (3, 1, 'interests', 'student', NULL, 1796063508662, '{"v":2,"value":{"language":"es","text":"Las polillas. Prendo la luz del patio y apunto cuáles llegan.","translation":"Moths. I turn on the patio light and write down which ones come."},"by":{"laptop":"d42da5fb7c2b80a1","count":52},"seen":{}}', NULL, NULL, 0);
INSERT INTO "profile_answer" VALUES (4, 1, 'know-about-me', 'student', NULL, 1796063508662, '{"v":2,"value":{"language":"es","text":"Parezco callada, pero estoy pensando. Pregúntenme otra vez.","translation":"I look quiet, but I am thinking. Ask me a second time."},"by":{"laptop":"d42da5fb7c2b80a1","count":53},"seen":{}}', NULL, NULL, 0);
INSERT INTO "profile_answer" VALUES (5, 1, 'languages', 'student', NULL, 1796063508662, '{"v":2,"value":{"language":"es","text":"Español con mi mamá, inglés con mi hermano, los dos con mis amigas.","translation":"Spanish with my mom, English with my brother, both with my friends."},"by":{"laptop":"d42da5fb7c2b80a1","count":54},"seen":{}}', NULL, NULL, 0);
INSERT INTO "profile_answer" VALUES (6, 1, 'learn-best', 'student', NULL, 1796063508662, '{"v":2,"value":{"language":"es","text":"Cuando primero lo hago con las manos y después lo escribo.","translation":"When I do it with my hands first and write it down after."},"by":{"laptop":"d42da5fb7c2b80a1","count":55},"seen":{}}', NULL, NULL, 0);
INSERT INTO "profile_answer" VALUES (7, 1, 'say-my-name', 'student', NULL, 1796063508662, '{"v":2,"value":{"language":"es","text":"Ji-ME-na. La equis suena como jota. En casa me dicen Xime.","translation":"Hee-MEH-nah. The X sounds like an H. At home they call me Xime."},"by":{"laptop":"d42da5fb7c2b80a1","count":56},"seen":{}}', NULL, NULL, 0);
INSERT INTO "profile_answer" VALUES (8, 1, 'strengths', 'student', NULL, 1796063508662, '{"v":2,"value":{"language":"es","text":"Explico con dibujos. Mi prima chiquita ya sabe las fases de la Luna por mí.","translation":"I explain with drawings. My little cousin knows the Moon’s phases because of me."},"by":{"laptop":"d42da5fb7c2b80a1","count":57},"seen":{}}', NULL, NULL, 0);
INSERT INTO "profile_answer" VALUES (9, 1, 'team', 'student', NULL, 1796063508662, '{"v":2,"value":{"language":"es","text":"Mi mamá, mi papá por teléfono, mi hermano Beto y la maestra Whitfield.","translation":"My mom, my dad on the phone, my brother Beto and Ms. Whitfield."},"by":{"laptop":"d42da5fb7c2b80a1","count":58},"seen":{}}', NULL, NULL, 0);
INSERT INTO "profile_answer" VALUES (10, 1, 'when-hard', 'student', NULL, 1796063508662, '{"v":2,"value":{"language":"es","text":"Que me dejen pensar un minuto sin decirme la respuesta.","translation":"When people let me think for a minute and don’t tell me the answer."},"by":{"laptop":"d42da5fb7c2b80a1","count":59},"seen":{}}', NULL, NULL, 0);
INSERT INTO "profile_answer" VALUES (11, 1, 'happiest', 'family', NULL, 1796063508662, '{"v":2,"value":{"language":"es","text":"Cuando tiene algo que enseñarnos. Llega hablando desde la puerta.","translation":"When she has something to show us. She starts talking at the door."},"by":{"laptop":"d42da5fb7c2b80a1","count":60},"seen":{}}', 1, NULL, 0);
INSERT INTO "profile_answer" VALUES (12, 1, 'home', 'family', NULL, 1796063508662, '{"v":2,"value":{"language":"es","text":"Se queda con una tarea difícil hasta que le sale, y luego le explica a su primo.","translation":"She stays with something hard until it works, and then she explains it to her cousin."},"by":{"laptop":"d42da5fb7c2b80a1","count":61},"seen":{}}', 1, NULL, 0);
INSERT INTO "profile_answer" VALUES (13, 1, 'hopes', 'family', NULL, 1796063508662, '{"v":2,"value":{"language":"es","text":"Que siga siendo curiosa y que no le dé pena preguntar.","translation":"That she stays curious and is not shy about asking."},"by":{"laptop":"d42da5fb7c2b80a1","count":62},"seen":{}}', 1, NULL, 0);
INSERT INTO "profile_answer" VALUES (14, 1, 'reach', 'family', NULL, 1796063508662, '{"v":2,"value":{"language":"es","text":"Mensaje de texto después de las cinco. En español, por favor.","translation":"A text message after five. In Spanish, please."},"by":{"laptop":"d42da5fb7c2b80a1","count":63},"seen":{}}', 1, NULL, 0);
INSERT INTO "profile_answer" VALUES (15, 2, 'curious', 'student', NULL, 1796063508662, '{"v":2,"value":{"language":"en","text":"Who decides where a bus stops?","translation":"¿Quién decide dónde para un autobús?"},"by":{"laptop":"d42da5fb7c2b80a1","count":64},"seen":{}}', NULL, NULL, 0);
INSERT INTO "profile_answer" VALUES (16, 2, 'hopes-student', 'student', NULL, 1796063508662, '{"v":2,"value":{"language":"en","text":"I want to plan streets where kids can walk.","translation":"Quiero planear calles donde los niños puedan caminar."},"by":{"laptop":"d42da5fb7c2b80a1","count":65},"seen":{}}', NULL, NULL, 0);
INSERT INTO "profile_answer" VALUES (17, 2, 'interests', 'student', NULL, 1796063508662, '{"v":2,"value":{"language":"en","text":"City buses. I draw maps of routes that should exist.","translation":"Los autobuses. Dibujo mapas de rutas que deberían existir."},"by":{"laptop":"d42da5fb7c2b80a1","count":66},"seen":{}}', NULL, NULL, 0);
INSERT INTO "profile_answer" VALUES (18, 2, 'know-about-me', 'student', NULL, 1796063508662, '{"v":2,"value":{"language":"en","text":"I have two houses, so please give me two copies of papers.","translation":"Tengo dos casas, así que denme dos copias de los papeles, por favor."},"by":{"laptop":"d42da5fb7c2b80a1","count":67},"seen":{}}', NULL, NULL, 0);
INSERT INTO "profile_answer" VALUES (19, 2, 'languages', 'student', NULL, 1796063508662, '{"v":2,"value":{"language":"es","text":"Español con mi mamá, inglés con mi papá.","translation":"Spanish with my mom, English with my dad."},"by":{"laptop":"d42da5fb7c2b80a1","count":68},"seen":{}}', NULL, NULL, 0);
INSERT INTO "profile_answer" VALUES (20, 2, 'learn-best', 'student', NULL, 1796063508662, '{"v":2,"value":{"language":"en","text":"When there’s a map or a picture of the whole thing first.","translation":"Cuando primero veo un mapa o un dibujo de todo."},"by":{"laptop":"d42da5fb7c2b80a1","count":69},"seen":{}}', NULL, NULL, 0);
INSERT INTO "profile_answer" VALUES (21, 2, 'say-my-name', 'student', NULL, 1796063508662, '{"v":2,"value":{"language":"en","text":"Dee-EH-go. It’s all right to say it slow."},"by":{"laptop":"d42da5fb7c2b80a1","count":70},"seen":{}}', NULL, NULL, 0);
INSERT INTO "profile_answer" VALUES (22, 2, 'strengths', 'student', NULL, 1796063508662, '{"v":2,"value":{"language":"en","text":"I stay calm when a group gets loud. I’m good at making a plan.","translation":"Me quedo tranquilo cuando el grupo hace ruido. Soy bueno para hacer un plan."},"by":{"laptop":"d42da5fb7c2b80a1","count":71},"seen":{}}', NULL, NULL, 0);
INSERT INTO "profile_answer" VALUES (23, 2, 'team', 'student', NULL, 1796063508662, '{"v":2,"value":{"language":"en","text":"My mom, my dad, Kendra and my neighbor Mr. Odom.","translation":"Mi mamá, mi papá, Kendra y mi vecino, el señor Odom."},"by":{"laptop":"d42da5fb7c2b80a1","count":72},"seen":{}}', NULL, NULL, 0);
INSERT INTO "profile_answer" VALUES (24, 2, 'when-hard', 'student', NULL, 1796063508662, '{"v":2,"value":{"language":"en","text":"I walk to the window and back. Then I can try again.","translation":"Camino a la ventana y regreso. Luego ya puedo intentar otra vez."},"by":{"laptop":"d42da5fb7c2b80a1","count":73},"seen":{}}', NULL, NULL, 0);
INSERT INTO "profile_answer" VALUES (25, 2, 'happiest', 'family', NULL, 1796063508662, '{"v":2,"value":{"language":"es","text":"Los domingos, cuando va dibujando en el camión.","translation":"On Sundays, when he is drawing on the bus."},"by":{"laptop":"d42da5fb7c2b80a1","count":74},"seen":{}}', NULL, NULL, 0);
INSERT INTO "profile_answer" VALUES (26, 2, 'hopes', 'family', NULL, 1796063508662, '{"v":2,"value":{"language":"es","text":"Que encuentre lo suyo sin prisa.","translation":"That he finds what he loves, with no hurry."},"by":{"laptop":"d42da5fb7c2b80a1","count":75},"seen":{}}', NULL, NULL, 0);
INSERT INTO "profile_answer" VALUES (27, 2, 'reach', 'family', NULL, 1796063508662, '{"v":2,"value":{"language":"es","text":"Mi teléfono los lunes a miércoles; su papá los demás días.","translation":"My phone Monday to Wednesday; his dad the other days."},"by":{"laptop":"d42da5fb7c2b80a1","count":76},"seen":{}}', NULL, NULL, 0);
CREATE TABLE framework (
  id        INTEGER PRIMARY KEY,
  source    TEXT,
  source_id TEXT,
  title     TEXT    NOT NULL
, language TEXT) STRICT;
INSERT INTO "framework" VALUES (1, NULL, NULL, 'Grade 6 · Room 12', NULL);
INSERT INTO "framework" VALUES (2, 'case', 'f1', 'State science', NULL);
CREATE TABLE standard (
  id        INTEGER PRIMARY KEY,
  framework INTEGER NOT NULL REFERENCES framework (id),
  place     INTEGER NOT NULL,
  code      TEXT    NOT NULL,
  subject   TEXT    NOT NULL,
  rule      TEXT,
  source    TEXT,
  source_id TEXT
, statement TEXT NOT NULL DEFAULT '{}') STRICT;
INSERT INTO "standard" VALUES (1, 1, 1, '6.RP.A.1', '{"en":"Math","es":"Matemáticas"}', NULL, NULL, NULL, '{}');
INSERT INTO "standard" VALUES (2, 1, 2, '6.RP.A.3', '{"en":"Math","es":"Matemáticas"}', NULL, NULL, NULL, '{}');
INSERT INTO "standard" VALUES (3, 1, 3, '6.NS.A.1', '{"en":"Math","es":"Matemáticas"}', NULL, NULL, NULL, '{}');
INSERT INTO "standard" VALUES (4, 1, 4, '6.NS.C.6', '{"en":"Math","es":"Matemáticas"}', NULL, NULL, NULL, '{}');
INSERT INTO "standard" VALUES (5, 1, 5, '6.EE.B.7', '{"en":"Math","es":"Matemáticas"}', NULL, NULL, NULL, '{}');
INSERT INTO "standard" VALUES (6, 1, 6, '6.G.A.1', '{"en":"Math","es":"Matemáticas"}', NULL, NULL, NULL, '{}');
INSERT INTO "standard" VALUES (7, 1, 7, 'RL.6.1', '{"en":"Reading and writing","es":"Lectura y escritura"}', NULL, NULL, NULL, '{}');
INSERT INTO "standard" VALUES (8, 1, 8, 'RI.6.2', '{"en":"Reading and writing","es":"Lectura y escritura"}', NULL, NULL, NULL, '{}');
INSERT INTO "standard" VALUES (9, 1, 9, 'W.6.1', '{"en":"Reading and writing","es":"Lectura y escritura"}', NULL, NULL, NULL, '{}');
INSERT INTO "standard" VALUES (10, 1, 10, 'W.6.3', '{"en":"Reading and writing","es":"Lectura y escritura"}', NULL, NULL, NULL, '{}');
INSERT INTO "standard" VALUES (11, 1, 11, 'SL.6.1', '{"en":"Reading and writing","es":"Lectura y escritura"}', 'highest', NULL, NULL, '{}');
INSERT INTO "standard" VALUES (12, 1, 12, 'L.6.4', '{"en":"Reading and writing","es":"Lectura y escritura"}', NULL, NULL, NULL, '{}');
INSERT INTO "standard" VALUES (13, 1, 13, 'MS-PS1-2', '{"en":"Science","es":"Ciencias"}', NULL, NULL, NULL, '{}');
INSERT INTO "standard" VALUES (14, 1, 14, 'MS-PS3-3', '{"en":"Science","es":"Ciencias"}', 'highest', NULL, NULL, '{}');
INSERT INTO "standard" VALUES (15, 1, 15, 'MS-LS1-3', '{"en":"Science","es":"Ciencias"}', NULL, NULL, NULL, '{}');
INSERT INTO "standard" VALUES (16, 1, 16, 'MS-LS2-3', '{"en":"Science","es":"Ciencias"}', NULL, NULL, NULL, '{}');
INSERT INTO "standard" VALUES (17, 1, 17, 'MS-ESS1-1', '{"en":"Science","es":"Ciencias"}', NULL, NULL, NULL, '{}');
INSERT INTO "standard" VALUES (18, 1, 18, 'MS-ESS2-4', '{"en":"Science","es":"Ciencias"}', NULL, NULL, NULL, '{}');
INSERT INTO "standard" VALUES (19, 2, 1, 'SCI.1', '{"en":"Science"}', NULL, 'case', 's0', '{"en":"Write and evaluate numerical expressions."}');
INSERT INTO "standard" VALUES (20, 2, 2, 'SCI.2', '{"en":"Science"}', NULL, 'case', 's1', '{}');
CREATE TABLE override (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  standard  INTEGER NOT NULL REFERENCES standard (id),
  at        INTEGER NOT NULL,
  cleared   INTEGER,
  sealed    ANY     NOT NULL
) STRICT;
INSERT INTO "override" VALUES (1, 2, 2, 17, NULL, '{"v":2,"value":{"by":"maestra","level":6,"on":"2026-11-01","reason":{"language":"es","text":"Por lo que explicó en voz alta"}}}');
CREATE TABLE choice (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  standard  INTEGER NOT NULL REFERENCES standard (id),
  place     TEXT    NOT NULL CHECK (place IN ('strong', 'growing', 'not-yet')),
  at        INTEGER NOT NULL,
  sealed    ANY     NOT NULL,
  UNIQUE (student, place)
) STRICT;
INSERT INTO "choice" VALUES (1, 1, 2, 'not-yet', 1796063508662, '{"v":2,"value":{"by":"2026-12-18","evidence":9,"next":{"en":"redo the three-amount table with help on Tuesdays","es":"volver a hacer la tabla de tres cantidades, los martes con ayuda"},"why":{"language":"es","text":"Ya lleno la tabla. Me pierdo cuando hay tres cantidades.","translation":"I can fill in the table now. I get lost when there are three amounts."}},"by":{"laptop":"d42da5fb7c2b80a1","count":126},"seen":{}}');
INSERT INTO "choice" VALUES (2, 1, 10, 'strong', 1796063508662, '{"v":2,"value":{"evidence":36,"why":{"language":"es","text":"Elegí este trabajo porque la polilla cuenta su propia historia y tiene final.","translation":"I chose this work because the moth tells its own story and it has an ending."}},"by":{"laptop":"d42da5fb7c2b80a1","count":127},"seen":{}}');
INSERT INTO "choice" VALUES (3, 1, 13, 'growing', 1796063508662, '{"v":2,"value":{"evidence":49,"why":{"language":"es","text":"Antes decía sí o no. Ahora pongo los datos de antes y de después.","translation":"Before, I said yes or no. Now I give the data from before and after."}},"by":{"laptop":"d42da5fb7c2b80a1","count":128},"seen":{}}');
INSERT INTO "choice" VALUES (4, 2, 2, 'strong', 1796063508662, '{"v":2,"value":{"evidence":68,"why":{"language":"en","text":"I chose the bus one because I timed it for real, with a stopwatch.","translation":"Elegí el del autobús porque lo medí de verdad, con cronómetro."}},"by":{"laptop":"d42da5fb7c2b80a1","count":129},"seen":{}}');
INSERT INTO "choice" VALUES (5, 2, 9, 'growing', 1796063508662, '{"v":2,"value":{"evidence":92,"why":{"language":"en","text":"My first letters had one reason. This one has three and a count.","translation":"Mis primeras cartas tenían una razón. Esta tiene tres y un dato."}},"by":{"laptop":"d42da5fb7c2b80a1","count":130},"seen":{}}');
INSERT INTO "choice" VALUES (6, 2, 17, 'not-yet', 1796063508662, '{"v":2,"value":{"by":"2026-12-11","evidence":112,"next":{"en":"build the tilted Earth model and explain it to a partner","es":"armar el modelo de la Tierra inclinada y explicárselo a alguien"},"why":{"language":"en","text":"I know the Moon part. I still mix up why we have seasons.","translation":"La parte de la Luna ya la sé. Todavía confundo por qué hay estaciones."}},"by":{"laptop":"d42da5fb7c2b80a1","count":131},"seen":{}}');
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
INSERT INTO "growth_result" VALUES (1, 1, 'map-math', '2025-winter', '2026-01-28', NULL, NULL, '{"v":2,"value":{"error":3.0,"projected":[207.0,211.0],"score":207.0}}', NULL);
INSERT INTO "growth_result" VALUES (2, 1, 'map-math', '2026-spring', '2026-05-26', NULL, NULL, '{"v":2,"value":{"error":3.0,"projected":[209.0,213.0],"score":210.0}}', NULL);
INSERT INTO "growth_result" VALUES (3, 1, 'map-math', '2026-fall', '2026-09-17', NULL, NULL, '{"v":2,"value":{"error":4.0,"projected":[210.0,215.0],"score":209.0}}', NULL);
INSERT INTO "growth_result" VALUES (4, 1, 'map-reading', '2025-winter', '2026-01-27', NULL, NULL, '{"v":2,"value":{"error":3.0,"projected":[204.0,208.0],"score":204.0}}', NULL);
INSERT INTO "growth_result" VALUES (5, 1, 'map-reading', '2026-spring', '2026-05-19', NULL, NULL, '{"v":2,"value":{"error":3.0,"projected":[207.0,211.0],"score":208.0}}', NULL);
INSERT INTO "growth_result" VALUES (6, 1, 'map-reading', '2026-fall', '2026-09-16', NULL, NULL, '{"v":2,"value":{"error":4.0,"projected":[208.0,213.0],"score":207.0}}', NULL);
INSERT INTO "growth_result" VALUES (7, 2, 'map-math', '2025-winter', '2026-01-28', NULL, NULL, '{"v":2,"value":{"error":3.0,"projected":[213.0,217.0],"score":213.0}}', NULL);
INSERT INTO "growth_result" VALUES (8, 2, 'map-math', '2026-spring', '2026-05-20', NULL, NULL, '{"v":2,"value":{"error":3.0,"projected":[216.0,220.0],"score":217.0}}', NULL);
INSERT INTO "growth_result" VALUES (9, 2, 'map-math', '2026-fall', '2026-09-23', NULL, NULL, '{"v":2,"value":{"error":3.0,"projected":[219.0,224.0],"score":218.0}}', NULL);
INSERT INTO "growth_result" VALUES (10, 2, 'map-reading', '2025-winter', '2026-02-02', NULL, NULL, '{"v":2,"value":{"error":3.0,"projected":[206.0,210.0],"score":206.0}}', NULL);
INSERT INTO "growth_result" VALUES (11, 2, 'map-reading', '2026-spring', '2026-05-19', NULL, NULL, '{"v":2,"value":{"error":3.0,"projected":[207.0,211.0],"score":208.0}}', NULL);
INSERT INTO "growth_result" VALUES (12, 2, 'map-reading', '2026-fall', '2026-09-16', NULL, NULL, '{"v":2,"value":{"error":3.0,"projected":[213.0,218.0],"score":212.0}}', NULL);
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
, called INTEGER, together INTEGER NOT NULL DEFAULT 0 CHECK (together IN (0, 1))) STRICT;
INSERT INTO "conference" VALUES (1, 1, NULL, 'growth', 20, 'conference', 'held', '2026-03-19T16:20:00', NULL, NULL, '2026-06-10', '', '', NULL, '{"v":2,"value":{"family":[{"by_phone":false,"name":"Rosa Ochoa"}],"interpreter":{"kind":"staff","name":"Nidia Barrientos"}},"by":{"laptop":"d42da5fb7c2b80a1","count":77},"seen":{}}', NULL, 0);
INSERT INTO "conference" VALUES (2, 1, NULL, 'end-of-year', 20, 'conference', 'held', '2026-06-10T17:00:00', NULL, NULL, '2026-12-01', '', '', NULL, '{"v":2,"value":{"family":[{"by_phone":false,"name":"Rosa Ochoa"},{"by_phone":false,"name":"Efraín Luna"}],"interpreter":{"kind":"staff","name":"Nidia Barrientos"}},"by":{"laptop":"d42da5fb7c2b80a1","count":78},"seen":{}}', NULL, 0);
INSERT INTO "conference" VALUES (3, 1, NULL, 'report-card', 20, 'conference', 'planned', '2026-12-01T15:30:00', NULL, NULL, NULL, '', '', NULL, '{"v":2,"value":{"family":[]},"by":{"laptop":"d42da5fb7c2b80a1","count":79},"seen":{}}', NULL, 0);
INSERT INTO "conference" VALUES (4, 2, NULL, 'growth', 20, 'conference', 'held', '2026-03-17T15:00:00', NULL, NULL, '2026-06-10', '', '', NULL, '{"v":2,"value":{"family":[{"by_phone":false,"name":"Paola Requena"}],"interpreter":{"kind":"staff","name":"Nidia Barrientos"}},"by":{"laptop":"d42da5fb7c2b80a1","count":80},"seen":{}}', NULL, 0);
INSERT INTO "conference" VALUES (5, 2, NULL, 'end-of-year', 20, 'conference', 'held', '2026-06-09T16:00:00', NULL, NULL, '2026-12-01', '', '', NULL, '{"v":2,"value":{"family":[{"by_phone":false,"name":"Paola Requena"},{"by_phone":false,"name":"Tomás De La Sierra"}],"interpreter":{"kind":"staff","name":"Nidia Barrientos"}},"by":{"laptop":"d42da5fb7c2b80a1","count":81},"seen":{}}', NULL, 0);
INSERT INTO "conference" VALUES (6, 2, 3, 'report-card', 20, 'conference', 'planned', '2026-11-30T14:00:00', NULL, NULL, NULL, '', '', NULL, '{"v":2,"value":{"family":[]},"by":{"laptop":"d42da5fb7c2b80a1","count":82},"seen":{}}', NULL, 0);
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
INSERT INTO "snapshot" VALUES (1, 1, 14, '{"v":2,"value":{"goal":null,"growth":[],"habits":[],"profile":[["me",{"language":"es","text":"Mostré 1 1"}]],"promises":[],"standards":[]},"by":{"laptop":"d42da5fb7c2b80a1","count":47},"seen":{}}');
INSERT INTO "snapshot" VALUES (4, 2, 14, '{"v":2,"value":{"goal":null,"growth":[],"habits":[],"profile":[["me",{"language":"es","text":"Mostré 2 4"}]],"promises":[],"standards":[]},"by":{"laptop":"d42da5fb7c2b80a1","count":48},"seen":{}}');
INSERT INTO "snapshot" VALUES (6, 2, 14, '{"v":2,"value":{"goal":null,"growth":[],"habits":[],"profile":[["me",{"language":"es","text":"Mostré 2 6"}]],"promises":[],"standards":[]},"by":{"laptop":"d42da5fb7c2b80a1","count":49},"seen":{}}');
CREATE TABLE draft (
  id         INTEGER PRIMARY KEY,
  student    INTEGER REFERENCES student (id),
  conference INTEGER REFERENCES conference (id),
  place      TEXT    NOT NULL,
  due        TEXT,
  at         INTEGER NOT NULL,
  sealed     ANY     NOT NULL
, form INTEGER NOT NULL DEFAULT 0 CHECK (form IN (0, 1)), home INTEGER REFERENCES household (id)) STRICT;
INSERT INTO "draft" VALUES (1, 2, NULL, 'desk/correct/goal/4/%2Fwhat', NULL, 20, '{"v":2,"value":{"text":"corrigiendo"},"by":{"laptop":"d42da5fb7c2b80a1","count":1},"seen":{}}', 1, NULL);
INSERT INTO "draft" VALUES (2, 2, NULL, 'desk/evidence/1/new', NULL, 20, '{"v":2,"value":{"state":"draft","task":"Un trabajo a medias"},"by":{"laptop":"d42da5fb7c2b80a1","count":2},"seen":{}}', 1, NULL);
INSERT INTO "draft" VALUES (3, 2, NULL, 'form/question', NULL, 20, '{"v":2,"value":{"words":{"language":"es","text":"¿Qué es"}},"by":{"laptop":"d42da5fb7c2b80a1","count":3},"seen":{}}', 1, NULL);
CREATE TABLE talking_point (
  id         INTEGER PRIMARY KEY,
  student    INTEGER NOT NULL REFERENCES student (id),
  step       TEXT    NOT NULL,
  visibility TEXT    NOT NULL CHECK (visibility IN ('shared', 'private')),
  at         INTEGER NOT NULL,
  sealed     ANY     NOT NULL
) STRICT;
INSERT INTO "talking_point" VALUES (1, 1, 'learning', 'shared', 1796063508662, '{"v":2,"value":{"language":"en","text":"Her ratio scores went from 1 to 2.5 since February. Ask her what changed.","translation":"En razones pasó de 1 a 2.5 desde febrero. Pregúntenle qué cambió."}}');
INSERT INTO "talking_point" VALUES (2, 1, 'habits', 'shared', 1796063508662, '{"v":2,"value":{"language":"en","text":"She and I see perseverance differently. I would like her to tell us why.","translation":"Ella y yo vemos la perseverancia diferente. Me gustaría que nos cuente por qué."}}');
INSERT INTO "talking_point" VALUES (3, 1, 'learning', 'private', 1796063508662, '{"v":2,"value":{"language":"en","text":"Give her ten quiet seconds before anyone helps. Mrs. Ochoa tends to answer for her out of love."}}');
INSERT INTO "talking_point" VALUES (4, 2, 'learning', 'shared', 1796063508662, '{"v":2,"value":{"language":"en","text":"He used real bus times in his ratio project. Ask to see the table.","translation":"Usó horarios reales en su proyecto de razones. Pídanle que les enseñe la tabla."}}');
INSERT INTO "talking_point" VALUES (5, 2, 'family', 'private', 1796063508662, '{"v":2,"value":{"language":"en","text":"Send the page to both houses the same day. Let each adult speak first once."}}');
INSERT INTO "talking_point" VALUES (6, 2, 'welcome', 'private', 18, '{"v":2,"value":{"language":"es","text":"Solo para la maestra dos"}}');
CREATE TABLE goal (
  id         INTEGER PRIMARY KEY,
  student    INTEGER NOT NULL REFERENCES student (id),
  conference INTEGER REFERENCES conference (id),
  due        TEXT,
  state      TEXT    NOT NULL CHECK (state IN ('draft', 'going', 'reached', 'dropped')),
  at         INTEGER NOT NULL,
  sealed     ANY     NOT NULL
, looks TEXT) STRICT;
INSERT INTO "goal" VALUES (1, 1, 1, '2026-06-12', 'reached', 1796063508662, '{"v":2,"value":{"what":{"language":"es","text":"Leer en voz alta diez minutos antes de dormir, cuatro noches por semana.","translation":"Read aloud ten minutes before bed, four nights a week."}},"by":{"laptop":"d42da5fb7c2b80a1","count":41},"seen":{}}', NULL);
INSERT INTO "goal" VALUES (2, 1, 2, '2026-12-18', 'going', 1796063508662, '{"v":2,"value":{"what":{"language":"es","text":"Practicar tablas de razones dos veces por semana con recetas de la cocina.","translation":"Practice ratio tables twice a week with recipes in the kitchen."}},"by":{"laptop":"d42da5fb7c2b80a1","count":42},"seen":{}}', NULL);
INSERT INTO "goal" VALUES (3, 1, NULL, NULL, 'draft', 1796063508662, '{"v":2,"value":{"what":{"language":"es","text":"Hacer dos problemas de razones, martes y jueves, y explicárselos a Beto.","translation":"Do two ratio problems on Tuesdays and Thursdays, and explain them to Beto."}},"by":{"laptop":"d42da5fb7c2b80a1","count":43},"seen":{}}', NULL);
INSERT INTO "goal" VALUES (4, 2, 4, '2026-06-12', 'reached', 1796063508662, '{"v":2,"value":{"what":{"language":"en","text":"Write three reasons every time I give an opinion.","translation":"Escribir tres razones cada vez que doy una opinión."}},"by":{"laptop":"d42da5fb7c2b80a1","count":44},"seen":{}}', NULL);
INSERT INTO "goal" VALUES (5, 2, 5, '2026-11-27', 'going', 1796063508662, '{"v":2,"value":{"what":{"language":"en","text":"Keep a Moon calendar this fall, one drawing a week.","translation":"Llevar un calendario de la Luna en otoño, un dibujo por semana."}},"by":{"laptop":"d42da5fb7c2b80a1","count":45},"seen":{}}', NULL);
INSERT INTO "goal" VALUES (6, 2, NULL, NULL, 'draft', 1796063508662, '{"v":2,"value":{"what":{"language":"en","text":"Explain the seasons to my mom with a lamp and an orange, by December 4.","translation":"Explicarle las estaciones a mi mamá con una lámpara y una naranja, antes del 4 de diciembre."}},"by":{"laptop":"d42da5fb7c2b80a1","count":46},"seen":{}}', NULL);
CREATE TABLE question (
  id         INTEGER PRIMARY KEY,
  student    INTEGER NOT NULL REFERENCES student (id),
  conference INTEGER REFERENCES conference (id),
  note       INTEGER REFERENCES note (id),
  asked      INTEGER NOT NULL,
  answered   INTEGER,
  sealed     ANY     NOT NULL
, home INTEGER REFERENCES household (id), adult INTEGER REFERENCES adult (id), shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1))) STRICT;
INSERT INTO "question" VALUES (1, 1, 1, NULL, 1796063508662, 1796063508662, '{"v":2,"value":[{"language":"es","text":"¿Qué quiere decir que su resultado está dentro de lo esperado?","translation":"What does it mean that her result is in the usual range?"},{"language":"en","text":"It means she grew about as much as most children who started where she did. It is one day, not the whole year.","translation":"Quiere decir que avanzó más o menos lo mismo que la mayoría de los niños que empezaron igual. Es un solo día, no todo el año."}],"by":{"laptop":"d42da5fb7c2b80a1","count":13},"seen":{}}', 1, NULL, 0);
INSERT INTO "question" VALUES (2, 1, 2, NULL, 1796063508662, 1796063508662, '{"v":2,"value":[{"language":"es","text":"¿Puede seguir practicando esto en casa si yo no lo sé en inglés?","translation":"Can she keep practicing at home if I do not know it in English?"},{"language":"en","text":"Yes. Ask her to explain it to you in Spanish. Explaining is the best practice.","translation":"Sí. Pídale que se lo explique en español. Explicar es la mejor práctica."}],"by":{"laptop":"d42da5fb7c2b80a1","count":14},"seen":{}}', 1, NULL, 0);
INSERT INTO "question" VALUES (3, 1, 2, NULL, 1796063508662, NULL, '{"v":2,"value":[{"language":"es","text":"¿Cuándo empieza la ayuda de los martes en el otoño?","translation":"When does the Tuesday help begin in the fall?"},null],"by":{"laptop":"d42da5fb7c2b80a1","count":15},"seen":{}}', 1, NULL, 0);
INSERT INTO "question" VALUES (4, 2, 5, NULL, 1796063508662, 1796063508662, '{"v":2,"value":[{"language":"en","text":"Can we each get the report on the same day?","translation":"¿Podemos recibir el informe los dos el mismo día?"},{"language":"en","text":"Yes. I now send two copies, one to each house.","translation":"Sí. Ahora mando dos copias, una a cada casa."}],"by":{"laptop":"d42da5fb7c2b80a1","count":16},"seen":{}}', NULL, NULL, 0);
CREATE TABLE private_request (
  id         INTEGER PRIMARY KEY,
  student    INTEGER NOT NULL REFERENCES student (id),
  conference INTEGER REFERENCES conference (id),
  at         INTEGER NOT NULL,
  done       INTEGER,
  sealed     ANY     NOT NULL
, home INTEGER REFERENCES household (id), adult INTEGER REFERENCES adult (id)) STRICT;
INSERT INTO "private_request" VALUES (1, 1, 1, 9, NULL, '{"v":2,"value":{"language":"es","text":""},"by":{"laptop":"d42da5fb7c2b80a1","count":10},"seen":{}}', 1, NULL);
INSERT INTO "private_request" VALUES (2, 2, 6, 9, NULL, '{"v":2,"value":{"language":"es","text":""},"by":{"laptop":"d42da5fb7c2b80a1","count":11},"seen":{}}', 3, NULL);
INSERT INTO "private_request" VALUES (3, 2, 4, 9, NULL, '{"v":2,"value":{"language":"es","text":""},"by":{"laptop":"d42da5fb7c2b80a1","count":12},"seen":{}}', NULL, NULL);
CREATE TABLE feedback (
  id         INTEGER PRIMARY KEY,
  student    INTEGER NOT NULL REFERENCES student (id),
  conference INTEGER NOT NULL REFERENCES conference (id),
  voice      TEXT    NOT NULL CHECK (voice IN ('student', 'family', 'teacher')),
  at         INTEGER NOT NULL,
  sealed     ANY     NOT NULL
, home INTEGER REFERENCES household (id), adult INTEGER REFERENCES adult (id), shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1))) STRICT;
INSERT INTO "feedback" VALUES (1, 1, 1, 'family', 7, '{"v":2,"value":{"felt":["yes","partly",null],"line":{"language":"es","text":"Opinión 1 1"}},"by":{"laptop":"d42da5fb7c2b80a1","count":7},"seen":{}}', 1, NULL, 0);
INSERT INTO "feedback" VALUES (2, 2, 6, 'family', 7, '{"v":2,"value":{"felt":["yes","partly",null],"line":{"language":"es","text":"Opinión 2 6"}},"by":{"laptop":"d42da5fb7c2b80a1","count":8},"seen":{}}', 3, NULL, 0);
INSERT INTO "feedback" VALUES (3, 2, 4, 'family', 7, '{"v":2,"value":{"felt":["yes","partly",null],"line":{"language":"es","text":"Opinión 2 4"}},"by":{"laptop":"d42da5fb7c2b80a1","count":9},"seen":{}}', NULL, NULL, 0);
CREATE TABLE statement (
  id         INTEGER PRIMARY KEY,
  student    INTEGER NOT NULL REFERENCES student (id),
  about      TEXT    NOT NULL,
  about_id   INTEGER NOT NULL,
  at         INTEGER NOT NULL,
  sealed     ANY     NOT NULL
, place TEXT NOT NULL DEFAULT '', seen INTEGER, home INTEGER REFERENCES household (id), adult INTEGER REFERENCES adult (id), shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1))) STRICT;
INSERT INTO "statement" VALUES (1, 1, 'goal', 1, 8, '{"v":2,"value":{"language":"es","text":"Lo vemos distinto 1 1"},"by":{"laptop":"d42da5fb7c2b80a1","count":4},"seen":{}}', '/what', NULL, 1, NULL, 0);
INSERT INTO "statement" VALUES (2, 2, 'goal', 4, 8, '{"v":2,"value":{"language":"es","text":"Lo vemos distinto 2 6"},"by":{"laptop":"d42da5fb7c2b80a1","count":5},"seen":{}}', '/what', NULL, NULL, NULL, 0);
INSERT INTO "statement" VALUES (3, 2, 'goal', 4, 8, '{"v":2,"value":{"language":"es","text":"Lo vemos distinto 2 4"},"by":{"laptop":"d42da5fb7c2b80a1","count":6},"seen":{}}', '/what', NULL, NULL, NULL, 0);
CREATE TABLE post_it (
  id         INTEGER PRIMARY KEY,
  student    INTEGER NOT NULL REFERENCES student (id),
  at         INTEGER NOT NULL,
  handed     INTEGER,
  sealed     ANY     NOT NULL
) STRICT;
INSERT INTO "post_it" VALUES (1, 1, 11, 12, '{"v":2,"value":{"language":"es","text":"Una cosa 1 1"},"by":{"laptop":"d42da5fb7c2b80a1","count":83},"seen":{}}');
INSERT INTO "post_it" VALUES (2, 2, 11, 12, '{"v":2,"value":{"language":"es","text":"Una cosa 2 6"},"by":{"laptop":"d42da5fb7c2b80a1","count":84},"seen":{}}');
INSERT INTO "post_it" VALUES (3, 2, 11, 12, '{"v":2,"value":{"language":"es","text":"Una cosa 2 4"},"by":{"laptop":"d42da5fb7c2b80a1","count":85},"seen":{}}');
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
INSERT INTO "correction" VALUES (1, 1, 'note', 1, 10, '{"v":2,"value":[{"language":"es","text":"Antes decía 1 1"},"se escribió mal"]}');
INSERT INTO "correction" VALUES (2, 2, 'note', 7, 10, '{"v":2,"value":[{"language":"es","text":"Antes decía 2 6"},"se escribió mal"]}');
INSERT INTO "correction" VALUES (3, 2, 'note', 7, 10, '{"v":2,"value":[{"language":"es","text":"Antes decía 2 4"},"se escribió mal"]}');
CREATE TABLE revision_plan (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  standard  INTEGER NOT NULL REFERENCES standard (id),
  due       TEXT,
  done      INTEGER,
  at        INTEGER NOT NULL,
  sealed    ANY     NOT NULL
) STRICT;
INSERT INTO "revision_plan" VALUES (1, 1, 1, '2026-12-20', NULL, 13, '{"v":2,"value":{"help":{"language":"es","text":"Con ayuda 1 1"},"what":{"language":"es","text":"Rehacer 1 1"}}}');
INSERT INTO "revision_plan" VALUES (2, 2, 1, '2026-12-20', NULL, 13, '{"v":2,"value":{"help":{"language":"es","text":"Con ayuda 2 6"},"what":{"language":"es","text":"Rehacer 2 6"}}}');
INSERT INTO "revision_plan" VALUES (3, 2, 1, '2026-12-20', NULL, 13, '{"v":2,"value":{"help":{"language":"es","text":"Con ayuda 2 4"},"what":{"language":"es","text":"Rehacer 2 4"}}}');
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
INSERT INTO "bank_question" VALUES (1, 19, '{"v":2,"value":{"answer":{"language":"es","text":"El martes."},"question":{"language":"es","text":"¿Cuándo es la reunión?"}}}');
CREATE TABLE "log" (
  id      INTEGER PRIMARY KEY,
  at      INTEGER NOT NULL,
  what    TEXT    NOT NULL,
  student INTEGER,
  who     TEXT    NOT NULL
) STRICT;
INSERT INTO "log" VALUES (1, 1796063508662, 'created', NULL, 'teacher');
INSERT INTO "log" VALUES (2, 1796063510731, 'opened', 8, 'student');
INSERT INTO "log" VALUES (3, 1796063524922, 'opened', 8, 'student');
INSERT INTO "log" VALUES (4, 1796063576739, 'exported', 1, 'teacher');
INSERT INTO "log" VALUES (5, 1796063585729, 'exported', 1, 'teacher');
INSERT INTO "log" VALUES (6, 1796063585858, 'exported', 2, 'teacher');
CREATE TABLE class_before (
  id        INTEGER PRIMARY KEY,
  at        INTEGER NOT NULL,
  sealed    ANY     NOT NULL
) STRICT;
CREATE TABLE class_key (
  id        INTEGER PRIMARY KEY,
  name      TEXT    NOT NULL UNIQUE,
  sealed    ANY     NOT NULL
) STRICT;
INSERT INTO "class_key" VALUES (1, 'marks', '{"v":2,"value":[5,110,203,13,4,36,190,3,204,54,232,60,152,106,252,242,126,215,137,100,6,70,2,183,247,165,188,20,133,235,120,207]}');
CREATE TABLE definition (
  path      TEXT    PRIMARY KEY,
  text      TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE laptop (
  id        INTEGER PRIMARY KEY CHECK (id = 1),
  name      TEXT    NOT NULL,
  changes   INTEGER NOT NULL,
  rows_from INTEGER NOT NULL
) STRICT;
INSERT INTO "laptop" VALUES (1, 'd42da5fb7c2b80a1', 131, 1);
CREATE TABLE loan (
  id        INTEGER PRIMARY KEY,
  name      TEXT    NOT NULL UNIQUE,
  at        INTEGER NOT NULL,
  until     TEXT    NOT NULL,
  rows_from INTEGER NOT NULL,
  state     TEXT    NOT NULL,
  sealed    ANY     NOT NULL
) STRICT;
CREATE TABLE loan_student (
  id        INTEGER PRIMARY KEY,
  loan      INTEGER NOT NULL REFERENCES loan (id),
  student   INTEGER NOT NULL REFERENCES student (id),
  UNIQUE (loan, student)
) STRICT;
CREATE TABLE returned (
  hash      TEXT    PRIMARY KEY,
  loan      TEXT    NOT NULL,
  number    INTEGER NOT NULL,
  at        INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "habit_rating" (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  home      INTEGER REFERENCES household (id),
  adult     INTEGER REFERENCES adult (id),
  term      TEXT    NOT NULL,
  habit     TEXT    NOT NULL,
  voice     TEXT    NOT NULL CHECK (voice IN ('student', 'family', 'teacher')),
  at        INTEGER NOT NULL,
  shared    INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
  sealed    ANY     NOT NULL
) STRICT;
INSERT INTO "habit_rating" VALUES (1, 1, NULL, NULL, '2026-fall', 'collaboration', 'student', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"es","text":"En el círculo de lectura le pregunté a la que no había hablado.","translation":"In the book circle I asked the girl who had not talked."},"rating":"usually"},"by":{"laptop":"d42da5fb7c2b80a1","count":86},"seen":{}}');
INSERT INTO "habit_rating" VALUES (2, 1, NULL, NULL, '2026-fall', 'collaboration', 'teacher', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"en","text":"She hands her ideas to the group and then asks, what would you change?","translation":"Le da sus ideas al grupo y luego pregunta: ¿qué le cambiarían?"},"rating":"consistently"},"by":{"laptop":"d42da5fb7c2b80a1","count":87},"seen":{}}');
INSERT INTO "habit_rating" VALUES (3, 1, NULL, NULL, '2026-fall', 'responsibility', 'student', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"es","text":"Entrego casi todo a tiempo. Dos veces se me quedó en la casa.","translation":"I hand in almost everything on time. Twice I left it at home."},"rating":"usually"},"by":{"laptop":"d42da5fb7c2b80a1","count":88},"seen":{}}');
INSERT INTO "habit_rating" VALUES (4, 1, NULL, NULL, '2026-fall', 'responsibility', 'teacher', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"en","text":"Her notebook is in order, and she tells me when something is late.","translation":"Su cuaderno está en orden y me avisa cuando algo va tarde."},"rating":"usually"},"by":{"laptop":"d42da5fb7c2b80a1","count":89},"seen":{}}');
INSERT INTO "habit_rating" VALUES (5, 1, NULL, NULL, '2026-fall', 'inquiry', 'student', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"es","text":"Llevo mi lista de polillas con fecha y hora.","translation":"I keep my moth list with the date and the time."},"rating":"consistently"},"by":{"laptop":"d42da5fb7c2b80a1","count":90},"seen":{}}');
INSERT INTO "habit_rating" VALUES (6, 1, NULL, NULL, '2026-fall', 'inquiry', 'teacher', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"en","text":"She asked how we know the Moon makes no light, and then she tested it.","translation":"Preguntó cómo sabemos que la Luna no da luz, y luego lo comprobó."},"rating":"consistently"},"by":{"laptop":"d42da5fb7c2b80a1","count":91},"seen":{}}');
INSERT INTO "habit_rating" VALUES (7, 1, NULL, NULL, '2026-fall', 'service', 'student', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"es","text":"Ayudo si me piden, pero casi no me ofrezco.","translation":"I help if they ask me, but I hardly ever offer."},"rating":"sometimes"},"by":{"laptop":"d42da5fb7c2b80a1","count":92},"seen":{}}');
INSERT INTO "habit_rating" VALUES (8, 1, NULL, NULL, '2026-fall', 'service', 'teacher', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"en","text":"Every week she stays to show a new classmate where things are.","translation":"Cada semana se queda para enseñarle a alguien nuevo dónde está todo."},"rating":"usually"},"by":{"laptop":"d42da5fb7c2b80a1","count":93},"seen":{}}');
INSERT INTO "habit_rating" VALUES (9, 1, NULL, NULL, '2026-fall', 'perseverance', 'student', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"es","text":"Con las razones a veces borro todo y quiero dejarlo.","translation":"With ratios I sometimes erase it all and want to leave it."},"rating":"sometimes"},"by":{"laptop":"d42da5fb7c2b80a1","count":94},"seen":{}}');
INSERT INTO "habit_rating" VALUES (10, 1, NULL, NULL, '2026-fall', 'perseverance', 'teacher', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"en","text":"She came back to the ratio tables three times. I see her stay with it.","translation":"Volvió tres veces a las tablas de razones. Yo veo que sigue y sigue."},"rating":"consistently"},"by":{"laptop":"d42da5fb7c2b80a1","count":95},"seen":{}}');
INSERT INTO "habit_rating" VALUES (11, 1, NULL, NULL, '2026-spring', 'collaboration', 'student', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"es","text":"Dividimos el cartel entre todas.","translation":"We shared out the poster."},"rating":"usually"},"by":{"laptop":"d42da5fb7c2b80a1","count":96},"seen":{}}');
INSERT INTO "habit_rating" VALUES (12, 1, 1, NULL, '2026-spring', 'collaboration', 'family', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"es","text":"Con sus primos se pone de acuerdo.","translation":"She works things out with her cousins."},"rating":"usually"},"by":{"laptop":"d42da5fb7c2b80a1","count":97},"seen":{}}');
INSERT INTO "habit_rating" VALUES (13, 1, NULL, NULL, '2026-spring', 'collaboration', 'teacher', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"en","text":"She listens before she draws.","translation":"Escucha antes de dibujar."},"rating":"usually"},"by":{"laptop":"d42da5fb7c2b80a1","count":98},"seen":{}}');
INSERT INTO "habit_rating" VALUES (14, 1, NULL, NULL, '2026-spring', 'responsibility', 'student', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"es","text":"Se me olvidó el diario de la Luna cinco noches.","translation":"I forgot the Moon journal five nights."},"rating":"sometimes"},"by":{"laptop":"d42da5fb7c2b80a1","count":99},"seen":{}}');
INSERT INTO "habit_rating" VALUES (15, 1, 1, NULL, '2026-spring', 'responsibility', 'family', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"es","text":"Le da de comer a los pollos sin que le diga.","translation":"She feeds the chickens without being told."},"rating":"usually"},"by":{"laptop":"d42da5fb7c2b80a1","count":100},"seen":{}}');
INSERT INTO "habit_rating" VALUES (16, 1, NULL, NULL, '2026-spring', 'responsibility', 'teacher', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"en","text":"She told me the truth about the missing nights.","translation":"Me dijo la verdad sobre las noches que faltaban."},"rating":"usually"},"by":{"laptop":"d42da5fb7c2b80a1","count":101},"seen":{}}');
INSERT INTO "habit_rating" VALUES (17, 1, NULL, NULL, '2026-spring', 'inquiry', 'student', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"es","text":"Pregunté por qué la Luna sale de día.","translation":"I asked why the Moon is out in the daytime."},"rating":"consistently"},"by":{"laptop":"d42da5fb7c2b80a1","count":102},"seen":{}}');
INSERT INTO "habit_rating" VALUES (18, 1, 1, NULL, '2026-spring', 'inquiry', 'family', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"es","text":"Pregunta hasta por los focos.","translation":"She even asks about the light bulbs."},"rating":"consistently"},"by":{"laptop":"d42da5fb7c2b80a1","count":103},"seen":{}}');
INSERT INTO "habit_rating" VALUES (19, 1, NULL, NULL, '2026-spring', 'inquiry', 'teacher', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"en","text":"Her questions start our best talks.","translation":"Con sus preguntas empiezan nuestras mejores pláticas."},"rating":"consistently"},"by":{"laptop":"d42da5fb7c2b80a1","count":104},"seen":{}}');
INSERT INTO "habit_rating" VALUES (20, 1, NULL, NULL, '2026-spring', 'service', 'student', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"es","text":"Ayudé a guardar las pinturas.","translation":"I helped put the paints away."},"rating":"sometimes"},"by":{"laptop":"d42da5fb7c2b80a1","count":105},"seen":{}}');
INSERT INTO "habit_rating" VALUES (21, 1, 1, NULL, '2026-spring', 'service', 'family', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"es","text":"Le lee a su abuela las cartas.","translation":"She reads her grandmother’s letters to her."},"rating":"consistently"},"by":{"laptop":"d42da5fb7c2b80a1","count":106},"seen":{}}');
INSERT INTO "habit_rating" VALUES (22, 1, NULL, NULL, '2026-spring', 'service', 'teacher', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"en","text":"She waters the class plants.","translation":"Riega las plantas del salón."},"rating":"usually"},"by":{"laptop":"d42da5fb7c2b80a1","count":107},"seen":{}}');
INSERT INTO "habit_rating" VALUES (23, 1, NULL, NULL, '2026-spring', 'perseverance', 'student', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"es","text":"Rompí mi primer dibujo.","translation":"I tore up my first drawing."},"rating":"sometimes"},"by":{"laptop":"d42da5fb7c2b80a1","count":108},"seen":{}}');
INSERT INTO "habit_rating" VALUES (24, 1, 1, NULL, '2026-spring', 'perseverance', 'family', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"es","text":"Se enoja un rato y luego vuelve.","translation":"She gets mad for a while and then comes back."},"rating":"usually"},"by":{"laptop":"d42da5fb7c2b80a1","count":109},"seen":{}}');
INSERT INTO "habit_rating" VALUES (25, 1, NULL, NULL, '2026-spring', 'perseverance', 'teacher', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"en","text":"She started the drawing again the same day.","translation":"Volvió a empezar el dibujo ese mismo día."},"rating":"usually"},"by":{"laptop":"d42da5fb7c2b80a1","count":110},"seen":{}}');
INSERT INTO "habit_rating" VALUES (26, 2, NULL, NULL, '2026-fall', 'collaboration', 'student', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"en","text":"I made a plan so everyone on the map had a job.","translation":"Hice un plan para que todos tuvieran un trabajo en el mapa."},"rating":"consistently"},"by":{"laptop":"d42da5fb7c2b80a1","count":111},"seen":{}}');
INSERT INTO "habit_rating" VALUES (27, 2, NULL, NULL, '2026-fall', 'collaboration', 'family', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"es","text":"Con su hermanita se pone de acuerdo casi siempre."},"rating":"usually"},"by":{"laptop":"d42da5fb7c2b80a1","count":112},"seen":{}}');
INSERT INTO "habit_rating" VALUES (28, 2, NULL, NULL, '2026-fall', 'collaboration', 'teacher', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"en","text":"He gives the quiet ones a real job.","translation":"Les da un trabajo de verdad a los más callados."},"rating":"consistently"},"by":{"laptop":"d42da5fb7c2b80a1","count":113},"seen":{}}');
INSERT INTO "habit_rating" VALUES (29, 2, NULL, NULL, '2026-fall', 'responsibility', 'student', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"en","text":"My papers are at the other house a lot.","translation":"Muchas veces mis papeles están en la otra casa."},"rating":"sometimes"},"by":{"laptop":"d42da5fb7c2b80a1","count":114},"seen":{}}');
INSERT INTO "habit_rating" VALUES (30, 2, NULL, NULL, '2026-fall', 'responsibility', 'family', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"es","text":"Arma su mochila él solo la noche antes."},"rating":"usually"},"by":{"laptop":"d42da5fb7c2b80a1","count":115},"seen":{}}');
INSERT INTO "habit_rating" VALUES (31, 2, NULL, NULL, '2026-fall', 'responsibility', 'teacher', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"en","text":"He keeps his own list of what is at which house.","translation":"Lleva su propia lista de qué hay en cada casa."},"rating":"usually"},"by":{"laptop":"d42da5fb7c2b80a1","count":116},"seen":{}}');
INSERT INTO "habit_rating" VALUES (32, 2, NULL, NULL, '2026-fall', 'inquiry', 'student', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"en","text":"I called the bus office to ask about stops.","translation":"Llamé a la oficina de autobuses para preguntar por las paradas."},"rating":"usually"},"by":{"laptop":"d42da5fb7c2b80a1","count":117},"seen":{}}');
INSERT INTO "habit_rating" VALUES (33, 2, NULL, NULL, '2026-fall', 'inquiry', 'family', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"es","text":"Pregunta en todas las paradas."},"rating":"consistently"},"by":{"laptop":"d42da5fb7c2b80a1","count":118},"seen":{}}');
INSERT INTO "habit_rating" VALUES (34, 2, NULL, NULL, '2026-fall', 'inquiry', 'teacher', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"en","text":"He looks for the person who knows and asks.","translation":"Busca a quien sabe y le pregunta."},"rating":"usually"},"by":{"laptop":"d42da5fb7c2b80a1","count":119},"seen":{}}');
INSERT INTO "habit_rating" VALUES (35, 2, NULL, NULL, '2026-fall', 'service', 'student', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"en","text":"I walk a second grader to the bus line.","translation":"Acompaño a un niño de segundo a la fila del autobús."},"rating":"usually"},"by":{"laptop":"d42da5fb7c2b80a1","count":120},"seen":{}}');
INSERT INTO "habit_rating" VALUES (36, 2, NULL, NULL, '2026-fall', 'service', 'family', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"es","text":"Le carga las bolsas a la vecina sin que se lo pidan."},"rating":"consistently"},"by":{"laptop":"d42da5fb7c2b80a1","count":121},"seen":{}}');
INSERT INTO "habit_rating" VALUES (37, 2, NULL, NULL, '2026-fall', 'service', 'teacher', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"en","text":"He noticed a little one alone and walked with him.","translation":"Vio a un niño chiquito solo y lo acompañó."},"rating":"usually"},"by":{"laptop":"d42da5fb7c2b80a1","count":122},"seen":{}}');
INSERT INTO "habit_rating" VALUES (38, 2, NULL, NULL, '2026-fall', 'perseverance', 'student', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"en","text":"I quit the seasons thing twice.","translation":"Dos veces dejé lo de las estaciones."},"rating":"sometimes"},"by":{"laptop":"d42da5fb7c2b80a1","count":123},"seen":{}}');
INSERT INTO "habit_rating" VALUES (39, 2, NULL, NULL, '2026-fall', 'perseverance', 'family', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"es","text":"Le cuesta volver a empezar, pero vuelve."},"rating":"sometimes"},"by":{"laptop":"d42da5fb7c2b80a1","count":124},"seen":{}}');
INSERT INTO "habit_rating" VALUES (40, 2, NULL, NULL, '2026-fall', 'perseverance', 'teacher', 1796063508662, 0, '{"v":2,"value":{"example":{"language":"en","text":"He stops early when a thing is not about maps. He comes back if I ask.","translation":"Se detiene pronto si no se trata de mapas. Vuelve si se lo pido."},"rating":"sometimes"},"by":{"laptop":"d42da5fb7c2b80a1","count":125},"seen":{}}');
CREATE TABLE "note" (
  id         INTEGER PRIMARY KEY,
  conference INTEGER NOT NULL REFERENCES conference (id),
  student    INTEGER NOT NULL REFERENCES student (id),
  home       INTEGER REFERENCES household (id),
  adult      INTEGER REFERENCES adult (id),
  step       TEXT    NOT NULL,
  part       TEXT    NOT NULL,
  prompt     TEXT    NOT NULL,
  voice      TEXT    NOT NULL CHECK (voice IN ('student', 'family', 'teacher')),
  visibility TEXT    NOT NULL DEFAULT 'shared' CHECK (visibility IN ('shared', 'private', 'restricted')),
  at         INTEGER NOT NULL,
  shared     INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
  sealed     ANY     NOT NULL
) STRICT;
INSERT INTO "note" VALUES (1, 1, 1, 1, NULL, 'profile', 'family-adds', 'happiest', 'family', 'shared', 1796063508662, 0, '{"v":2,"value":{"language":"es","text":"Cuando tiene algo que enseñarnos. Llega hablando desde la puerta.","translation":"When she has something to show us. She starts talking at the door."},"by":{"laptop":"d42da5fb7c2b80a1","count":20},"seen":{}}');
INSERT INTO "note" VALUES (2, 1, 1, 1, NULL, 'learning', 'strong', 'heard', 'family', 'shared', 1796063508662, 0, '{"v":2,"value":{"language":"es","text":"No sabía que podía explicar tan bien lo que lee.","translation":"I did not know she could explain so well what she reads."},"by":{"laptop":"d42da5fb7c2b80a1","count":21},"seen":{}}');
INSERT INTO "note" VALUES (3, 1, 1, 1, NULL, 'family', 'voice', 'question', 'family', 'shared', 1796063508662, 0, '{"v":2,"value":{"language":"es","text":"¿Qué quiere decir que su resultado está dentro de lo esperado?","translation":"What does it mean that her result is in the usual range?"},"by":{"laptop":"d42da5fb7c2b80a1","count":22},"seen":{}}');
INSERT INTO "note" VALUES (4, 2, 1, 1, NULL, 'family', 'voice', 'hopes', 'family', 'shared', 1796063508662, 0, '{"v":2,"value":{"language":"es","text":"Que llegue a sexto sin miedo a las matemáticas.","translation":"That she starts sixth grade without being afraid of math."},"by":{"laptop":"d42da5fb7c2b80a1","count":23},"seen":{}}');
INSERT INTO "note" VALUES (5, 2, 1, 1, NULL, 'learning', 'strong', 'heard', 'family', 'shared', 1796063508662, 0, '{"v":2,"value":{"language":"es","text":"Hizo el modelo del agua ella sola y nos lo explicó paso por paso.","translation":"She made the water model herself and explained it to us step by step."},"by":{"laptop":"d42da5fb7c2b80a1","count":24},"seen":{}}');
INSERT INTO "note" VALUES (6, 2, 1, 1, NULL, 'family', 'voice', 'worry', 'family', 'shared', 1796063508662, 0, '{"v":2,"value":{"language":"es","text":"Que se quede callada cuando no entiende.","translation":"That she stays quiet when she does not understand."},"by":{"laptop":"d42da5fb7c2b80a1","count":25},"seen":{}}');
INSERT INTO "note" VALUES (7, 4, 2, NULL, NULL, 'profile', 'family-adds', 'home', 'family', 'shared', 1796063508662, 0, '{"v":2,"value":{"language":"es","text":"Dibuja mapas en las servilletas. Los guardo.","translation":"He draws maps on napkins. I keep them."},"by":{"laptop":"d42da5fb7c2b80a1","count":26},"seen":{}}');
INSERT INTO "note" VALUES (8, 5, 2, NULL, NULL, 'family', 'voice', 'hopes', 'family', 'shared', 1796063508662, 0, '{"v":2,"value":{"language":"en","text":"That both houses hear the same plan.","translation":"Que en las dos casas oigamos el mismo plan."},"by":{"laptop":"d42da5fb7c2b80a1","count":27},"seen":{}}');
INSERT INTO "note" VALUES (9, 4, 2, NULL, NULL, 'welcome', 'here', 'x', 'teacher', 'private', 18, 0, '{"v":2,"value":{"language":"es","text":"Nota privada de la maestra"},"by":{"laptop":"d42da5fb7c2b80a1","count":28},"seen":{}}');
CREATE TABLE "promise" (
  id         INTEGER PRIMARY KEY,
  student    INTEGER NOT NULL REFERENCES student (id),
  conference INTEGER NOT NULL REFERENCES conference (id),
  home       INTEGER REFERENCES household (id),
  adult      INTEGER REFERENCES adult (id),
  owner      TEXT    NOT NULL CHECK (owner IN ('student', 'family', 'teacher')),
  due        TEXT,
  kept       INTEGER CHECK (kept IN (0, 1)),
  at         INTEGER NOT NULL,
  shared     INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
  sealed     ANY     NOT NULL
) STRICT;
INSERT INTO "promise" VALUES (1, 1, 1, NULL, NULL, 'student', '2026-04-24', 1, 1796063508662, 0, '{"v":2,"value":{"language":"es","text":"Cada viernes voy a enseñarle a mi mamá una página de mi cuaderno.","translation":"Every Friday I will show my mom a page of my notebook."},"by":{"laptop":"d42da5fb7c2b80a1","count":29},"seen":{}}');
INSERT INTO "promise" VALUES (2, 1, 1, 1, NULL, 'family', '2026-06-06', 1, 1796063508662, 0, '{"v":2,"value":{"language":"es","text":"La voy a llevar a la biblioteca un sábado al mes.","translation":"I will take her to the library one Saturday a month."},"by":{"laptop":"d42da5fb7c2b80a1","count":30},"seen":{}}');
INSERT INTO "promise" VALUES (3, 1, 1, NULL, NULL, 'teacher', '2026-04-03', 1, 1796063508662, 0, '{"v":2,"value":{"language":"en","text":"I will find her three short books about insects, one in Spanish.","translation":"Le voy a buscar tres libros cortos de insectos, uno en español."},"by":{"laptop":"d42da5fb7c2b80a1","count":31},"seen":{}}');
INSERT INTO "promise" VALUES (4, 1, 2, NULL, NULL, 'student', '2026-09-04', 1, 1796063508662, 0, '{"v":2,"value":{"language":"es","text":"En el verano voy a escribir una historia y se la leo a mi papá por teléfono.","translation":"This summer I will write a story and read it to my dad on the phone."},"by":{"laptop":"d42da5fb7c2b80a1","count":32},"seen":{}}');
INSERT INTO "promise" VALUES (5, 1, 2, 1, NULL, 'family', '2026-11-01', 0, 1796063508662, 0, '{"v":2,"value":{"language":"es","text":"Los domingos la dejo medir todo cuando cocinamos.","translation":"On Sundays I will let her measure everything when we cook."},"by":{"laptop":"d42da5fb7c2b80a1","count":33},"seen":{}}');
INSERT INTO "promise" VALUES (6, 1, 2, NULL, NULL, 'teacher', '2026-12-18', NULL, 1796063508662, 0, '{"v":2,"value":{"language":"en","text":"I will save her a place in ratio help on Tuesdays until December.","translation":"Le voy a guardar un lugar en la ayuda de razones, los martes, hasta diciembre."},"by":{"laptop":"d42da5fb7c2b80a1","count":34},"seen":{}}');
INSERT INTO "promise" VALUES (7, 2, 4, NULL, NULL, 'student', '2026-04-24', 1, 1796063508662, 0, '{"v":2,"value":{"language":"en","text":"I will read my letter to both houses by April 17.","translation":"Voy a leer mi carta en las dos casas antes del 17 de abril."},"by":{"laptop":"d42da5fb7c2b80a1","count":35},"seen":{}}');
INSERT INTO "promise" VALUES (8, 2, 4, NULL, NULL, 'family', '2026-05-01', 1, 1796063508662, 0, '{"v":2,"value":{"language":"es","text":"Le voy a pedir su opinión en la cena y que me dé dos razones."},"by":{"laptop":"d42da5fb7c2b80a1","count":36},"seen":{}}');
INSERT INTO "promise" VALUES (9, 2, 4, NULL, NULL, 'teacher', '2026-03-27', 1, 1796063508662, 0, '{"v":2,"value":{"language":"en","text":"I will print two copies of every notice.","translation":"Voy a imprimir dos copias de cada aviso."},"by":{"laptop":"d42da5fb7c2b80a1","count":37},"seen":{}}');
INSERT INTO "promise" VALUES (10, 2, 5, NULL, NULL, 'student', '2026-10-02', 1, 1796063508662, 0, '{"v":2,"value":{"language":"en","text":"I will bring the calendar to both houses.","translation":"Voy a llevar el calendario a las dos casas."},"by":{"laptop":"d42da5fb7c2b80a1","count":38},"seen":{}}');
INSERT INTO "promise" VALUES (11, 2, 5, NULL, NULL, 'family', '2026-11-05', NULL, 1796063508662, 0, '{"v":2,"value":{"language":"en","text":"We will look at the sky with him on Thursday nights.","translation":"Los jueves en la noche vamos a mirar el cielo con él."},"by":{"laptop":"d42da5fb7c2b80a1","count":39},"seen":{}}');
INSERT INTO "promise" VALUES (12, 2, 5, NULL, NULL, 'teacher', '2026-09-18', 1, 1796063508662, 0, '{"v":2,"value":{"language":"en","text":"I will lend him a ball and a lamp for the model.","translation":"Le voy a prestar una pelota y una lámpara para el modelo."},"by":{"laptop":"d42da5fb7c2b80a1","count":40},"seen":{}}');
CREATE TABLE wording (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  about     TEXT    NOT NULL,
  about_id  INTEGER NOT NULL,
  state     TEXT    NOT NULL CHECK (state IN ('beside', 'earlier', 'removed')),
  at        INTEGER NOT NULL,
  sealed    ANY     NOT NULL
) STRICT;
INSERT INTO "wording" VALUES (1, 1, 'note', 6, 'earlier', 15, '{"v":2,"value":{"language":"es","text":"Primera forma 1 1"},"by":{"laptop":"d42da5fb7c2b80a1","count":17},"seen":{}}');
INSERT INTO "wording" VALUES (2, 2, 'note', 8, 'earlier', 15, '{"v":2,"value":{"language":"es","text":"Primera forma 2 6"},"by":{"laptop":"d42da5fb7c2b80a1","count":18},"seen":{}}');
INSERT INTO "wording" VALUES (3, 2, 'note', 8, 'earlier', 15, '{"v":2,"value":{"language":"es","text":"Primera forma 2 4"},"by":{"laptop":"d42da5fb7c2b80a1","count":19},"seen":{}}');
CREATE TABLE standard_words (
  code      TEXT    PRIMARY KEY,
  can       TEXT    NOT NULL,
  levels    TEXT    NOT NULL DEFAULT '{}',
  resources TEXT    NOT NULL DEFAULT '[]',
  at        INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
INSERT INTO "standard_words" VALUES ('6.EE.B.7', '{"en":"write and solve one-step equations","es":"escribir y resolver ecuaciones de un paso"}', '{}', '[]', 0);
INSERT INTO "standard_words" VALUES ('6.G.A.1', '{"en":"find the area of triangles and other shapes","es":"calcular el área de triángulos y otras figuras"}', '{}', '[]', 0);
INSERT INTO "standard_words" VALUES ('6.NS.A.1', '{"en":"divide fractions by fractions","es":"dividir fracciones entre fracciones"}', '{}', '[]', 0);
INSERT INTO "standard_words" VALUES ('6.NS.C.6', '{"en":"place negative numbers on a number line","es":"ubicar números negativos en la recta numérica"}', '{}', '[]', 0);
INSERT INTO "standard_words" VALUES ('6.RP.A.1', '{"en":"describe a ratio between two amounts","es":"describir una razón entre dos cantidades"}', '{}', '[]', 0);
INSERT INTO "standard_words" VALUES ('6.RP.A.3', '{"en":"use ratios and rates to solve real problems","es":"resolver problemas de la vida real con razones"}', '{}', '[]', 0);
INSERT INTO "standard_words" VALUES ('L.6.4', '{"en":"work out what a new word means","es":"averiguar qué significa una palabra nueva"}', '{}', '[]', 0);
INSERT INTO "standard_words" VALUES ('MS-ESS1-1', '{"en":"explain the Moon’s phases and the seasons","es":"explicar las fases de la Luna y las estaciones"}', '{}', '[]', 0);
INSERT INTO "standard_words" VALUES ('MS-ESS2-4', '{"en":"show how water moves around the Earth","es":"mostrar cómo se mueve el agua por la Tierra"}', '{}', '[]', 0);
INSERT INTO "standard_words" VALUES ('MS-LS1-3', '{"en":"explain how parts of the body work together","es":"explicar cómo trabajan juntas las partes del cuerpo"}', '{}', '[]', 0);
INSERT INTO "standard_words" VALUES ('MS-LS2-3', '{"en":"show how matter and energy move in nature","es":"mostrar cómo pasan materia y energía en la naturaleza"}', '{}', '[]', 0);
INSERT INTO "standard_words" VALUES ('MS-PS1-2', '{"en":"use data to tell if a new substance was made","es":"usar datos para saber si se formó otra sustancia"}', '{}', '[]', 0);
INSERT INTO "standard_words" VALUES ('MS-PS3-3', '{"en":"design and test a way to keep heat in or out","es":"diseñar y probar algo que guarde o frene el calor"}', '{}', '[]', 0);
INSERT INTO "standard_words" VALUES ('RI.6.2', '{"en":"find the main idea of an article and sum it up","es":"hallar y resumir la idea principal de un artículo"}', '{}', '[]', 0);
INSERT INTO "standard_words" VALUES ('RL.6.1', '{"en":"back up what I say about a story with its words","es":"apoyar lo que digo de un cuento con citas del texto"}', '{}', '[]', 0);
INSERT INTO "standard_words" VALUES ('SL.6.1', '{"en":"build on other people’s ideas in a discussion","es":"aportar a las ideas de otros en una conversación"}', '{}', '[]', 0);
INSERT INTO "standard_words" VALUES ('W.6.1', '{"en":"argue for an opinion with clear reasons","es":"defender una opinión con razones claras"}', '{}', '[]', 0);
INSERT INTO "standard_words" VALUES ('W.6.3', '{"en":"write a story with details and clear order","es":"escribir un relato con detalles y buen orden"}', '{}', '[]', 0);
CREATE TABLE "evidence" (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  standard  INTEGER NOT NULL REFERENCES standard (id),
  work      INTEGER,
  assessed  TEXT,
  kind      TEXT    NOT NULL,
  attempt   INTEGER NOT NULL DEFAULT 1,
  state     TEXT    NOT NULL DEFAULT 'final',
  entered   INTEGER NOT NULL,
  source    TEXT,
  source_id TEXT,
  -- A number made of source and source_id: a million of them are found by it, and put in order at once.
  mark      INTEGER,
  as_of     INTEGER,
  sealed    ANY     NOT NULL
) STRICT;
INSERT INTO "evidence" VALUES (1, 1, 1, NULL, '2025-12-24', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"blue folder, page 4","es":"carpeta azul, página 4"},"score":2.5,"task":{"en":"Mixing paint","es":"Mezclas de pintura"}}}');
INSERT INTO "evidence" VALUES (2, 1, 1, NULL, '2026-02-19', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":2.5,"task":{"en":"Talk about ratio tables","es":"Plática: tablas de razones"}}}');
INSERT INTO "evidence" VALUES (3, 1, 1, NULL, '2026-06-11', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":2.5,"task":{"en":"June check","es":"Examen corto de junio"}}}');
INSERT INTO "evidence" VALUES (4, 1, 1, NULL, '2026-11-19', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"green folder, page 12","es":"carpeta verde, página 12"},"score":3.5,"task":{"en":"Ratio tables, second try","es":"Razones: segundo intento"}}}');
INSERT INTO "evidence" VALUES (5, 1, 2, NULL, '2026-02-19', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"comment":{"language":"es","text":"No sabía por dónde empezar la tabla."},"counting":"counts","score":1.0,"task":{"en":"Talk about ratio tables","es":"Plática: tablas de razones"}}}');
INSERT INTO "evidence" VALUES (6, 1, 2, NULL, '2026-04-30', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"comment":{"language":"es","text":"Escogí el grande sin hacer la cuenta."},"counting":"counts","place":{"en":"blue folder, page 15","es":"carpeta azul, página 15"},"score":1.5,"task":{"en":"Which jar costs less?","es":"¿Qué frasco cuesta menos?"}}}');
INSERT INTO "evidence" VALUES (7, 1, 2, NULL, '2026-09-10', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"green folder, page 1","es":"carpeta verde, página 1"},"score":1.5,"task":{"en":"September ratio check","es":"Razones: examen corto de septiembre"}}}');
INSERT INTO "evidence" VALUES (8, 1, 2, NULL, '2026-10-22', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"comment":{"language":"es","text":"Ya empecé bien, pero revolví minutos con horas."},"counting":"counts","place":{"en":"green folder, page 8","es":"carpeta verde, página 8"},"score":2.0,"task":{"en":"How fast is the bus?","es":"¿Qué tan rápido va el autobús?"}}}');
INSERT INTO "evidence" VALUES (9, 1, 2, NULL, '2026-11-19', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"comment":{"language":"es","text":"Llené dos tablas sola. La de tres cantidades todavía no."},"counting":"counts","place":{"en":"green folder, page 12","es":"carpeta verde, página 12"},"score":2.5,"task":{"en":"Ratio tables, second try","es":"Razones: segundo intento"}}}');
INSERT INTO "evidence" VALUES (10, 1, 3, NULL, '2025-12-18', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":1.5,"task":{"en":"Fraction strips check","es":"Tiras de fracciones"}}}');
INSERT INTO "evidence" VALUES (11, 1, 3, NULL, '2026-02-05', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"blue folder, page 9","es":"carpeta azul, página 9"},"score":2.0,"task":{"en":"Dividing fractions quiz","es":"Examen corto: dividir fracciones"}}}');
INSERT INTO "evidence" VALUES (12, 1, 3, NULL, '2026-05-28', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"rolled up in the tall bin","es":"enrollado en el bote alto"},"score":2.5,"task":{"en":"Plan for a school garden","es":"Plano para un jardín escolar"}}}');
INSERT INTO "evidence" VALUES (13, 1, 3, NULL, '2026-06-11', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"comment":{"language":"es","text":"Supe cómo empezar todas."},"counting":"counts","score":3.0,"task":{"en":"June check","es":"Examen corto de junio"}}}');
INSERT INTO "evidence" VALUES (14, 1, 3, NULL, '2026-10-08', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"comment":{"language":"es","text":"Ya lo hice sin las tiras."},"counting":"counts","place":{"en":"green folder, page 5","es":"carpeta verde, página 5"},"score":3.0,"task":{"en":"Fractions, another try","es":"Fracciones: otro intento"}}}');
INSERT INTO "evidence" VALUES (15, 1, 4, NULL, '2026-01-22', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":2.5,"task":{"en":"Number line in the hallway","es":"Recta numérica en el pasillo"}}}');
INSERT INTO "evidence" VALUES (16, 1, 4, NULL, '2026-03-25', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":3.5,"task":{"en":"Below zero","es":"Bajo cero"}}}');
INSERT INTO "evidence" VALUES (17, 1, 4, NULL, '2026-09-24', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"green folder, page 3","es":"carpeta verde, página 3"},"score":3.5,"task":{"en":"Map with coordinates","es":"Mapa con coordenadas"}}}');
INSERT INTO "evidence" VALUES (18, 1, 4, NULL, '2026-11-17', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"comment":{"language":"es","text":"El nivel del mar es el cero y ya."},"counting":"counts","score":3.0,"task":{"en":"Mountains and sea floor","es":"Montañas y fondo del mar"}}}');
INSERT INTO "evidence" VALUES (19, 1, 5, NULL, '2026-04-16', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":2.0,"task":{"en":"Equations on a balance","es":"Ecuaciones con la balanza"}}}');
INSERT INTO "evidence" VALUES (20, 1, 5, NULL, '2026-05-14', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":2.5,"task":{"en":"Equations quiz","es":"Examen corto: ecuaciones"}}}');
INSERT INTO "evidence" VALUES (21, 1, 6, NULL, '2026-03-05', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"poster behind the door","es":"cartel detrás de la puerta"},"score":2.5,"task":{"en":"How big is our floor?","es":"¿Cuánto mide nuestro piso?"}}}');
INSERT INTO "evidence" VALUES (22, 1, 6, NULL, '2026-05-28', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"comment":{"language":"es","text":"Cupo todo, hasta el camino."},"counting":"counts","place":{"en":"rolled up in the tall bin","es":"enrollado en el bote alto"},"score":3.0,"task":{"en":"Plan for a school garden","es":"Plano para un jardín escolar"}}}');
INSERT INTO "evidence" VALUES (23, 1, 7, NULL, '2025-12-16', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":3.0,"task":{"en":"Clues in a short story","es":"Pistas en un cuento"}}}');
INSERT INTO "evidence" VALUES (24, 1, 7, NULL, '2026-02-03', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":3.0,"task":{"en":"First book circle","es":"Primer círculo de lectura"}}}');
INSERT INTO "evidence" VALUES (25, 1, 7, NULL, '2026-03-24', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"reading folder, page 6","es":"carpeta de lectura, página 6"},"score":3.5,"task":{"en":"A poem and its proof lines","es":"Un poema y sus citas"}}}');
INSERT INTO "evidence" VALUES (26, 1, 7, NULL, '2026-09-08', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":3.5,"task":{"en":"Talk about chapter one","es":"Plática: capítulo uno"}}}');
INSERT INTO "evidence" VALUES (27, 1, 8, NULL, '2026-01-20', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":3.0,"task":{"en":"River article summary","es":"Resumen: artículo del río"}}}');
INSERT INTO "evidence" VALUES (28, 1, 8, NULL, '2026-05-05', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"comment":{"language":"es","text":"Resumí nada más el primero."},"counting":"counts","score":2.5,"task":{"en":"Two articles, one idea","es":"Dos artículos, una idea"}}}');
INSERT INTO "evidence" VALUES (29, 1, 8, NULL, '2026-09-22', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"reading folder, page 2","es":"carpeta de lectura, página 2"},"score":3.0,"task":{"en":"Museum article summary","es":"Resumen: artículo del museo"}}}');
INSERT INTO "evidence" VALUES (30, 1, 8, NULL, '2026-11-17', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"reading folder, page 5","es":"carpeta de lectura, página 5"},"score":3.0,"task":{"en":"Summary of a podcast","es":"Resumen de un pódcast"}}}');
INSERT INTO "evidence" VALUES (31, 1, 9, NULL, '2026-04-21', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":2.0,"task":{"en":"Debate: a later start","es":"Debate: entrar más tarde"}}}');
INSERT INTO "evidence" VALUES (32, 1, 9, NULL, '2026-06-09', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"comment":{"language":"es","text":"Me faltó contestar lo que dirían los demás."},"counting":"counts","place":{"en":"writing folder, tab 4","es":"carpeta de escritura, sección 4"},"score":2.5,"task":{"en":"My opinion essay","es":"Mi ensayo de opinión"}}}');
INSERT INTO "evidence" VALUES (33, 1, 9, NULL, '2026-10-27', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"writing folder, tab 6","es":"carpeta de escritura, sección 6"},"score":3.0,"task":{"en":"Letter about the park","es":"Carta sobre el parque"}}}');
INSERT INTO "evidence" VALUES (34, 1, 10, NULL, '2026-02-17', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"writing folder, tab 2","es":"carpeta de escritura, sección 2"},"score":2.5,"task":{"en":"A day I remember","es":"Un día que recuerdo"}}}');
INSERT INTO "evidence" VALUES (35, 1, 10, NULL, '2026-05-19', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"comment":{"language":"es","text":"Mi tío me contó algo que yo no sabía."},"counting":"counts","place":{"en":"writing folder, tab 3","es":"carpeta de escritura, sección 3"},"score":3.0,"task":{"en":"An interview at home","es":"Una entrevista en casa"}}}');
INSERT INTO "evidence" VALUES (36, 1, 10, NULL, '2026-10-13', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"comment":{"language":"es","text":"La polilla habla desde adentro del foco. Me gustó mi final."},"counting":"counts","place":{"en":"writing folder, tab 5","es":"carpeta de escritura, sección 5"},"score":4.0,"task":{"en":"The story of an object","es":"La historia de un objeto"}}}');
INSERT INTO "evidence" VALUES (37, 1, 11, NULL, '2026-02-03', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":2.0,"task":{"en":"First book circle","es":"Primer círculo de lectura"}}}');
INSERT INTO "evidence" VALUES (38, 1, 11, NULL, '2026-04-21', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":2.0,"task":{"en":"Debate: a later start","es":"Debate: entrar más tarde"}}}');
INSERT INTO "evidence" VALUES (39, 1, 11, NULL, '2026-05-19', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"writing folder, tab 3","es":"carpeta de escritura, sección 3"},"score":3.0,"task":{"en":"An interview at home","es":"Una entrevista en casa"}}}');
INSERT INTO "evidence" VALUES (40, 1, 11, NULL, '2026-09-08', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":2.5,"task":{"en":"Talk about chapter one","es":"Plática: capítulo uno"}}}');
INSERT INTO "evidence" VALUES (41, 1, 11, NULL, '2026-11-03', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":3.0,"task":{"en":"Second book circle","es":"Segundo círculo de lectura"}}}');
INSERT INTO "evidence" VALUES (42, 1, 12, NULL, '2026-03-03', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":3.0,"task":{"en":"Word detectives","es":"Detectives de palabras"}}}');
INSERT INTO "evidence" VALUES (43, 1, 12, NULL, '2026-06-02', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":3.0,"task":{"en":"Roots of words","es":"Raíces de las palabras"}}}');
INSERT INTO "evidence" VALUES (44, 1, 12, NULL, '2026-10-06', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":3.0,"task":{"en":"New words in my book","es":"Palabras nuevas de mi libro"}}}');
INSERT INTO "evidence" VALUES (45, 1, 12, NULL, '2026-11-17', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"reading folder, page 5","es":"carpeta de lectura, página 5"},"score":3.0,"task":{"en":"Summary of a podcast","es":"Resumen de un pódcast"}}}');
INSERT INTO "evidence" VALUES (46, 1, 13, NULL, '2026-01-21', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"comment":{"language":"es","text":"Escribí lo que vi pero no qué quiere decir."},"counting":"counts","score":1.5,"task":{"en":"Does it fizz? Lab","es":"Laboratorio: ¿hace burbujas?"}}}');
INSERT INTO "evidence" VALUES (47, 1, 13, NULL, '2026-03-26', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":2.0,"task":{"en":"New substance or not?","es":"¿Sustancia nueva o no?"}}}');
INSERT INTO "evidence" VALUES (48, 1, 13, NULL, '2026-09-23', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"science notebook, page 6","es":"cuaderno de ciencias, página 6"},"score":2.5,"task":{"en":"Mystery powders","es":"Polvos misteriosos"}}}');
INSERT INTO "evidence" VALUES (49, 1, 13, NULL, '2026-11-11', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"comment":{"language":"es","text":"Usé mi tabla de antes y después en todas."},"counting":"counts","place":{"en":"science notebook, page 18","es":"cuaderno de ciencias, página 18"},"score":3.5,"task":{"en":"Reactions, another try","es":"Reacciones: otro intento"}}}');
INSERT INTO "evidence" VALUES (50, 1, 14, NULL, '2026-02-04', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"science notebook, page 14","es":"cuaderno de ciencias, página 14"},"score":1.5,"task":{"en":"A box that stays cold","es":"Una caja que no se calienta"}}}');
INSERT INTO "evidence" VALUES (51, 1, 14, NULL, '2026-05-20', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"science notebook, page 33","es":"cuaderno de ciencias, página 33"},"score":2.0,"task":{"en":"Gloves for a cold day","es":"Guantes para un día frío"}}}');
INSERT INTO "evidence" VALUES (52, 1, 14, NULL, '2026-10-21', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"excused","place":{"en":"science notebook, page 12","es":"cuaderno de ciencias, página 12"},"score":null,"task":{"en":"A cup that keeps tea warm","es":"Una taza que guarda el calor"}}}');
INSERT INTO "evidence" VALUES (53, 1, 15, NULL, '2026-03-04', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"comment":{"language":"es","text":"Pusimos cada parte sola, no juntas."},"counting":"counts","place":{"en":"hallway wall by the window","es":"pared del pasillo, ventana"},"score":1.5,"task":{"en":"Body systems poster","es":"Cartel: sistemas del cuerpo"}}}');
INSERT INTO "evidence" VALUES (54, 1, 15, NULL, '2026-05-06', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":3.0,"task":{"en":"Talk: running up stairs","es":"Plática: subir corriendo"}}}');
INSERT INTO "evidence" VALUES (55, 1, 15, NULL, '2026-11-04', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"comment":{"language":"es","text":"Jalas de abajo y se infla el globo."},"counting":"counts","place":{"en":"science shelf, clear box","es":"estante de ciencias, caja clara"},"score":3.0,"task":{"en":"Heart and lungs model","es":"Modelo: corazón y pulmones"}}}');
INSERT INTO "evidence" VALUES (56, 1, 17, NULL, '2026-06-03', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"Moon journal, black cover","es":"diario de la Luna, pasta negra"},"score":1.5,"task":{"en":"Moon journal","es":"Diario de la Luna"}}}');
INSERT INTO "evidence" VALUES (57, 1, 17, NULL, '2026-10-07', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":1.5,"task":{"en":"Lamp and ball Moon model","es":"La Luna con lámpara y pelota"}}}');
INSERT INTO "evidence" VALUES (58, 1, 18, NULL, '2025-12-17', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"top of the science shelf","es":"arriba del estante de ciencias"},"score":2.5,"task":{"en":"Model of the water cycle","es":"Modelo del ciclo del agua"}}}');
INSERT INTO "evidence" VALUES (59, 1, 18, NULL, '2026-02-18', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":2.5,"task":{"en":"Water cycle check","es":"Examen corto: ciclo del agua"}}}');
INSERT INTO "evidence" VALUES (60, 1, 18, NULL, '2026-09-09', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":3.5,"task":{"en":"Where did the puddle go?","es":"¿Adónde se fue el charco?"}}}');
INSERT INTO "evidence" VALUES (61, 2, 1, NULL, '2025-12-24', 'project', 1, 'not-given', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"blue folder, page 4","es":"carpeta azul, página 4"},"score":2.0,"task":{"en":"Mixing paint","es":"Mezclas de pintura"}}}');
INSERT INTO "evidence" VALUES (62, 2, 1, NULL, '2026-02-19', 'conversation', 1, 'draft', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":2.0,"task":{"en":"Talk about ratio tables","es":"Plática: tablas de razones"}}}');
INSERT INTO "evidence" VALUES (63, 2, 1, NULL, '2026-06-11', 'test', 1, 'final', 1796063508662, 'oneroster', '66599d59a1d0c7595459710533c4b1bf', 3650274506302396719, NULL, '{"v":2,"value":{"counting":"counts","score":3.0,"task":{"en":"June check","es":"Examen corto de junio"}}}');
INSERT INTO "evidence" VALUES (64, 2, 1, NULL, '2026-11-19', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"green folder, page 12","es":"carpeta verde, página 12"},"score":3.0,"task":{"en":"Ratio tables, second try","es":"Razones: segundo intento"}}}');
INSERT INTO "evidence" VALUES (65, 2, 2, NULL, '2026-02-19', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"comment":{"language":"en","text":"I found the missing number two ways."},"counting":"counts","score":3.0,"task":{"en":"Talk about ratio tables","es":"Plática: tablas de razones"}}}');
INSERT INTO "evidence" VALUES (66, 2, 2, NULL, '2026-04-30', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"comment":{"language":"en","text":"The small one was cheaper per ounce. I showed my mom."},"counting":"counts","place":{"en":"blue folder, page 15","es":"carpeta azul, página 15"},"score":3.0,"task":{"en":"Which jar costs less?","es":"¿Qué frasco cuesta menos?"}}}');
INSERT INTO "evidence" VALUES (67, 2, 2, NULL, '2026-09-10', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"green folder, page 1","es":"carpeta verde, página 1"},"score":3.0,"task":{"en":"September ratio check","es":"Razones: examen corto de septiembre"}}}');
INSERT INTO "evidence" VALUES (68, 2, 2, NULL, '2026-10-22', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"green folder, page 8","es":"carpeta verde, página 8"},"score":3.5,"task":{"en":"How fast is the bus?","es":"¿Qué tan rápido va el autobús?"}}}');
INSERT INTO "evidence" VALUES (69, 2, 2, NULL, '2026-11-19', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"comment":{"language":"en","text":"I made a table for every problem."},"counting":"counts","place":{"en":"green folder, page 12","es":"carpeta verde, página 12"},"score":3.5,"task":{"en":"Ratio tables, second try","es":"Razones: segundo intento"}}}');
INSERT INTO "evidence" VALUES (70, 2, 3, NULL, '2026-02-05', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"blue folder, page 9","es":"carpeta azul, página 9"},"score":2.0,"task":{"en":"Dividing fractions quiz","es":"Examen corto: dividir fracciones"}}}');
INSERT INTO "evidence" VALUES (71, 2, 3, NULL, '2026-06-11', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":2.5,"task":{"en":"June check","es":"Examen corto de junio"}}}');
INSERT INTO "evidence" VALUES (72, 2, 3, NULL, '2026-10-08', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"green folder, page 5","es":"carpeta verde, página 5"},"score":2.5,"task":{"en":"Fractions, another try","es":"Fracciones: otro intento"}}}');
INSERT INTO "evidence" VALUES (73, 2, 4, NULL, '2026-01-22', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":2.5,"task":{"en":"Number line in the hallway","es":"Recta numérica en el pasillo"}}}');
INSERT INTO "evidence" VALUES (74, 2, 4, NULL, '2026-03-25', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":2.5,"task":{"en":"Below zero","es":"Bajo cero"}}}');
INSERT INTO "evidence" VALUES (75, 2, 4, NULL, '2026-09-24', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"green folder, page 3","es":"carpeta verde, página 3"},"score":3.5,"task":{"en":"Map with coordinates","es":"Mapa con coordenadas"}}}');
INSERT INTO "evidence" VALUES (76, 2, 4, NULL, '2026-11-17', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"excused","score":null,"task":{"en":"Mountains and sea floor","es":"Montañas y fondo del mar"}}}');
INSERT INTO "evidence" VALUES (77, 2, 5, NULL, '2026-04-16', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":3.0,"task":{"en":"Equations on a balance","es":"Ecuaciones con la balanza"}}}');
INSERT INTO "evidence" VALUES (78, 2, 5, NULL, '2026-05-14', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":3.0,"task":{"en":"Equations quiz","es":"Examen corto: ecuaciones"}}}');
INSERT INTO "evidence" VALUES (79, 2, 5, NULL, '2026-10-29', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":4.0,"task":{"en":"Stories for equations","es":"Historias para ecuaciones"}}}');
INSERT INTO "evidence" VALUES (80, 2, 6, NULL, '2026-03-05', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"poster behind the door","es":"cartel detrás de la puerta"},"score":2.5,"task":{"en":"How big is our floor?","es":"¿Cuánto mide nuestro piso?"}}}');
INSERT INTO "evidence" VALUES (81, 2, 6, NULL, '2026-05-28', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"rolled up in the tall bin","es":"enrollado en el bote alto"},"score":3.5,"task":{"en":"Plan for a school garden","es":"Plano para un jardín escolar"}}}');
INSERT INTO "evidence" VALUES (82, 2, 6, NULL, '2026-11-12', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"green folder, page 11","es":"carpeta verde, página 11"},"score":3.0,"task":{"en":"Area puzzle","es":"Rompecabezas de áreas"}}}');
INSERT INTO "evidence" VALUES (83, 2, 7, NULL, '2025-12-16', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":2.5,"task":{"en":"Clues in a short story","es":"Pistas en un cuento"}}}');
INSERT INTO "evidence" VALUES (84, 2, 7, NULL, '2026-02-03', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":2.5,"task":{"en":"First book circle","es":"Primer círculo de lectura"}}}');
INSERT INTO "evidence" VALUES (85, 2, 7, NULL, '2026-09-08', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":3.5,"task":{"en":"Talk about chapter one","es":"Plática: capítulo uno"}}}');
INSERT INTO "evidence" VALUES (86, 2, 7, NULL, '2026-11-03', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":3.0,"task":{"en":"Second book circle","es":"Segundo círculo de lectura"}}}');
INSERT INTO "evidence" VALUES (87, 2, 8, NULL, '2026-01-20', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":2.5,"task":{"en":"River article summary","es":"Resumen: artículo del río"}}}');
INSERT INTO "evidence" VALUES (88, 2, 8, NULL, '2026-09-22', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"reading folder, page 2","es":"carpeta de lectura, página 2"},"score":2.5,"task":{"en":"Museum article summary","es":"Resumen: artículo del museo"}}}');
INSERT INTO "evidence" VALUES (89, 2, 9, NULL, '2025-12-23', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"comment":{"language":"en","text":"I only had one reason."},"counting":"counts","place":{"en":"writing folder, tab 1","es":"carpeta de escritura, sección 1"},"score":1.5,"task":{"en":"Letter about recess","es":"Carta sobre el recreo"}}}');
INSERT INTO "evidence" VALUES (90, 2, 9, NULL, '2026-04-21', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"comment":{"language":"en","text":"I got nervous and read from my paper."},"counting":"counts","score":2.0,"task":{"en":"Debate: a later start","es":"Debate: entrar más tarde"}}}');
INSERT INTO "evidence" VALUES (91, 2, 9, NULL, '2026-06-09', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"writing folder, tab 4","es":"carpeta de escritura, sección 4"},"score":2.0,"task":{"en":"My opinion essay","es":"Mi ensayo de opinión"}}}');
INSERT INTO "evidence" VALUES (92, 2, 9, NULL, '2026-10-27', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"writing folder, tab 6","es":"carpeta de escritura, sección 6"},"score":2.5,"task":{"en":"Letter about the park","es":"Carta sobre el parque"}}}');
INSERT INTO "evidence" VALUES (93, 2, 10, NULL, '2026-02-17', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"writing folder, tab 2","es":"carpeta de escritura, sección 2"},"score":2.0,"task":{"en":"A day I remember","es":"Un día que recuerdo"}}}');
INSERT INTO "evidence" VALUES (94, 2, 10, NULL, '2026-10-13', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"writing folder, tab 5","es":"carpeta de escritura, sección 5"},"score":3.0,"task":{"en":"The story of an object","es":"La historia de un objeto"}}}');
INSERT INTO "evidence" VALUES (95, 2, 11, NULL, '2026-02-03', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":2.0,"task":{"en":"First book circle","es":"Primer círculo de lectura"}}}');
INSERT INTO "evidence" VALUES (96, 2, 11, NULL, '2026-04-21', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":2.5,"task":{"en":"Debate: a later start","es":"Debate: entrar más tarde"}}}');
INSERT INTO "evidence" VALUES (97, 2, 11, NULL, '2026-09-08', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":2.0,"task":{"en":"Talk about chapter one","es":"Plática: capítulo uno"}}}');
INSERT INTO "evidence" VALUES (98, 2, 11, NULL, '2026-11-03', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":3.0,"task":{"en":"Second book circle","es":"Segundo círculo de lectura"}}}');
INSERT INTO "evidence" VALUES (99, 2, 13, NULL, '2026-01-21', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":2.5,"task":{"en":"Does it fizz? Lab","es":"Laboratorio: ¿hace burbujas?"}}}');
INSERT INTO "evidence" VALUES (100, 2, 13, NULL, '2026-03-26', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":3.0,"task":{"en":"New substance or not?","es":"¿Sustancia nueva o no?"}}}');
INSERT INTO "evidence" VALUES (101, 2, 13, NULL, '2026-09-23', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"science notebook, page 6","es":"cuaderno de ciencias, página 6"},"score":4.0,"task":{"en":"Mystery powders","es":"Polvos misteriosos"}}}');
INSERT INTO "evidence" VALUES (102, 2, 13, NULL, '2026-11-11', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"science notebook, page 18","es":"cuaderno de ciencias, página 18"},"score":4.0,"task":{"en":"Reactions, another try","es":"Reacciones: otro intento"}}}');
INSERT INTO "evidence" VALUES (103, 2, 14, NULL, '2026-02-04', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"dropped","place":{"en":"science notebook, page 14","es":"cuaderno de ciencias, página 14"},"score":1.0,"task":{"en":"A box that stays cold","es":"Una caja que no se calienta"}}}');
INSERT INTO "evidence" VALUES (104, 2, 14, NULL, '2026-05-20', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"science notebook, page 33","es":"cuaderno de ciencias, página 33"},"score":3.0,"task":{"en":"Gloves for a cold day","es":"Guantes para un día frío"}}}');
INSERT INTO "evidence" VALUES (105, 2, 15, NULL, '2026-03-04', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"hallway wall by the window","es":"pared del pasillo, ventana"},"score":3.0,"task":{"en":"Body systems poster","es":"Cartel: sistemas del cuerpo"}}}');
INSERT INTO "evidence" VALUES (106, 2, 15, NULL, '2026-05-06', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":4.0,"task":{"en":"Talk: running up stairs","es":"Plática: subir corriendo"}}}');
INSERT INTO "evidence" VALUES (107, 2, 15, NULL, '2026-11-04', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"science shelf, clear box","es":"estante de ciencias, caja clara"},"score":3.5,"task":{"en":"Heart and lungs model","es":"Modelo: corazón y pulmones"}}}');
INSERT INTO "evidence" VALUES (108, 2, 16, NULL, '2026-06-10', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":3.0,"task":{"en":"Ecosystems check","es":"Examen corto: ecosistemas"}}}');
INSERT INTO "evidence" VALUES (109, 2, 16, NULL, '2026-10-28', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"science notebook, page 15","es":"cuaderno de ciencias, página 15"},"score":3.0,"task":{"en":"Energy in the garden","es":"La energía en el jardín"}}}');
INSERT INTO "evidence" VALUES (110, 2, 17, NULL, '2026-06-03', 'observation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"Moon journal, black cover","es":"diario de la Luna, pasta negra"},"score":1.5,"task":{"en":"Moon journal","es":"Diario de la Luna"}}}');
INSERT INTO "evidence" VALUES (111, 2, 17, NULL, '2026-10-07', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"comment":{"language":"en","text":"I can do full and new. The middle ones confuse me."},"counting":"counts","score":2.0,"task":{"en":"Lamp and ball Moon model","es":"La Luna con lámpara y pelota"}}}');
INSERT INTO "evidence" VALUES (112, 2, 17, NULL, '2026-11-20', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"comment":{"language":"en","text":"I wrote that summer is closer to the Sun. It isn’t."},"counting":"counts","place":{"en":"science notebook, page 20","es":"cuaderno de ciencias, página 20"},"score":2.0,"task":{"en":"Seasons check","es":"Examen corto: las estaciones"}}}');
INSERT INTO "evidence" VALUES (113, 2, 18, NULL, '2025-12-17', 'project', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","place":{"en":"top of the science shelf","es":"arriba del estante de ciencias"},"score":1.5,"task":{"en":"Model of the water cycle","es":"Modelo del ciclo del agua"}}}');
INSERT INTO "evidence" VALUES (114, 2, 18, NULL, '2026-02-18', 'test', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":2.0,"task":{"en":"Water cycle check","es":"Examen corto: ciclo del agua"}}}');
INSERT INTO "evidence" VALUES (115, 2, 18, NULL, '2026-09-09', 'conversation', 1, 'final', 1796063508662, NULL, NULL, NULL, NULL, '{"v":2,"value":{"counting":"counts","score":3.0,"task":{"en":"Where did the puddle go?","es":"¿Adónde se fue el charco?"}}}');
CREATE TABLE "known_as" (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  namespace TEXT    NOT NULL,
  mark      TEXT    NOT NULL,
  sealed    ANY,
  UNIQUE (namespace, mark)
) STRICT;
INSERT INTO "known_as" VALUES (1, 1, '', '8b841ae236e837da62d269fb046c07c9', NULL);
INSERT INTO "known_as" VALUES (2, 2, '', '9a7707625d50e3167ce91412a41f7ba9', NULL);
INSERT INTO "known_as" VALUES (3, 2, '', 'bf80428d671d95c34b81027202e8a08f', NULL);
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
CREATE INDEX talking_point_student ON talking_point (student, step);
CREATE INDEX goal_student ON goal (student);
CREATE UNIQUE INDEX goal_conference ON goal (conference);
CREATE INDEX question_student ON question (student);
CREATE UNIQUE INDEX question_note ON question (note);
CREATE INDEX private_request_student ON private_request (student);
CREATE INDEX feedback_student ON feedback (student);
CREATE INDEX statement_student ON statement (student);
CREATE INDEX post_it_student ON post_it (student);
CREATE INDEX correction_student ON correction (student);
CREATE INDEX standard_source ON standard (source, source_id);
CREATE INDEX adult_source ON adult (student, source, source_id);
CREATE INDEX revision_plan_student ON revision_plan (student);
CREATE INDEX log_student ON log (student);
CREATE INDEX loan_student_student ON loan_student (student);
CREATE UNIQUE INDEX habit_rating_once ON habit_rating (student, term, habit, voice, coalesce(home, 0));
CREATE UNIQUE INDEX note_once ON note (conference, step, part, prompt, voice, coalesce(home, 0));
CREATE INDEX note_student ON note (student);
CREATE UNIQUE INDEX promise_once ON promise (conference, owner, coalesce(home, 0));
CREATE INDEX promise_student ON promise (student);
CREATE INDEX promise_due ON promise (kept, due);
CREATE UNIQUE INDEX draft_place ON draft (coalesce(student, 0), coalesce(conference, 0), coalesce(home, 0), place);
CREATE INDEX wording_about ON wording (about, about_id);
CREATE INDEX wording_student ON wording (student);
CREATE INDEX evidence_student ON evidence (student);
CREATE INDEX known_as_student ON known_as (student);
CREATE INDEX evidence_mark ON evidence (mark);
CREATE TRIGGER log_is_never_changed BEFORE UPDATE ON log
BEGIN SELECT raise(ABORT, 'the log is never changed'); END;
CREATE TRIGGER log_is_never_shortened BEFORE DELETE ON log
BEGIN SELECT raise(ABORT, 'the log is never shortened'); END;
CREATE TRIGGER feedback_is_kept BEFORE UPDATE ON feedback
WHEN OLD.sealed <> '' AND NOT (OLD.home IS NULL AND NEW.home IS NOT NULL)
BEGIN SELECT raise(ABORT, 'what a family says stays as it said it'); END;
CREATE TRIGGER statement_is_kept BEFORE UPDATE OF id, student, home, about, about_id, place, at, sealed ON statement
WHEN OLD.sealed <> '' AND NOT (OLD.home IS NULL AND NEW.home IS NOT NULL)
BEGIN SELECT raise(ABORT, 'what a family says stays as it said it'); END;
CREATE TRIGGER snapshot_is_kept BEFORE UPDATE ON snapshot WHEN OLD.sealed <> ''
BEGIN SELECT raise(ABORT, 'what was shown is kept as it was shown'); END;
PRAGMA application_id = 1246647379;
PRAGMA user_version = 6;
COMMIT;
