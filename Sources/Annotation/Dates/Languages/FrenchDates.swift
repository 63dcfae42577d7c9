/// The date grammar of French.
enum FrenchDates {
    static let text = words + rules

    static let words = #"""

        order dmy
        trigger class month month:
          1 = janvier, janv, janv., jan
          2 = février, févr, févr., fév, fév.
          3 = mars
          4 = avril, avr, avr.
          5 = mai
          6 = juin
          7 = juillet, juil, juil.
          8 = août
          9 = septembre, sept, sept., sep, sep.
          10 = octobre, oct, oct.
          11 = novembre, nov, nov.
          12 = décembre, déc, déc.
        trigger class lone-month month:
          1 = janvier
          2 = février
          3 = mars
          4 = avril
          5 = mai
          6 = juin
          7 = juillet
          8 = =août
          9 = septembre
          10 = octobre
          11 = novembre
          12 = décembre
        trigger class weekday weekday:
          1 = lundi, lun.
          2 = mardi, mar.
          3 = mercredi, mer.
          4 = jeudi, jeu.
          5 = vendredi, ven.
          6 = samedi, sam.
          7 = dimanche, dim.
        trigger class lone-weekday weekday:
          1 = lundi
          2 = mardi
          3 = mercredi
          4 = jeudi
          5 = vendredi
          6 = samedi
          7 = dimanche
        trigger class unit unit:
          day = jour, jours, journée, journées
          week = semaine, semaines
          weekend = week-end, weekend, week-ends
          fortnight = quinzaine
          month = mois
          quarter = trimestre, trimestres
          half = semestre, semestres
          year = an, ans, année, années
          decade = décennie, décennies
          century = siècle, siècles
        trigger class season season:
          1 = printemps
          2 = =été
          3 = automne
          4 = hiver
        trigger class today cycle:
          cycle(day, 0) = aujourd'hui, ce jour, ce matin, cet après-midi, ce soir, en ce moment, dans la journée, ce jour même
          cycle(day, -1) = hier, hier soir, hier matin
          cycle(day, 1) = demain, demain matin, demain soir
          cycle(day, -2) = avant-hier, avant hier
          cycle(day, 2) = après-demain, après demain
        trigger class eve-word: veille
        trigger class morrow: lendemain, surlendemain
        # Articles as well: no weekday takes one for the first of a month (`aprobó el martes un préstamo`).
        class one-article number:
          1 = un, une
        class card number:
          2 = deux
          3 = trois
          4 = quatre
          5 = cinq
          6 = six
          7 = sept
          8 = huit
          9 = neuf
          10 = dix
          11 = onze
          12 = douze
          13 = treize
          14 = quatorze
          15 = quinze
          16 = seize
          17 = dix-sept
          18 = dix-huit
          19 = dix-neuf
        class tens number:
          20 = vingt
          30 = trente
          40 = quarante
          50 = cinquante
          60 = soixante
        class ordinal-word number:
          1 = premier, première
          2 = deuxième, second, seconde
          3 = troisième
          4 = quatrième
          5 = cinquième
          6 = sixième
          7 = septième
          8 = huitième
          9 = neuvième
          10 = dixième
          -1 = dernier, dernière
          -2 = avant-dernier, avant-dernière
        class ordinal-mark: er, ère, e, ème, eme, ieme, ième, re, nd, nde
        class quarter-ordinal quarter:
          1 = premier, 1er
          2 = deuxième, second, 2e, 2ème
          3 = troisième, 3e, 3ème
          4 = quatrième, dernier, 4e, 4ème
        class half-ordinal half:
          1 = premier, première, 1er
          2 = deuxième, second, seconde, 2e
        trigger class quarter-mark quarter:
          1 = t1, q1
          2 = t2, q2
          3 = t3, q3
          4 = t4, q4
        trigger class decade-word decade:
          1920 = vingt
          1930 = trente
          1940 = quarante
          1950 = cinquante
          1960 = soixante
          1970 = soixante-dix
          1980 = quatre-vingts, quatre-vingt
          1990 = quatre-vingt-dix
        trigger class roman century:
          16 = xvie, xvi
          17 = xviie, xvii
          18 = xviiie, xviii
          19 = xixe, xix
          20 = xxe, xx
          21 = xxie, xxi
        class this: ce, cet, cette, présent, présente
        class last: dernier, dernière, passé, passée, précédent, précédente
        class next: prochain, prochaine
        class following: suivant, suivante, qui suit, d'après
        class same: même, ce même, cette même
        class part-start: début, commencement, tout début
        class part-middle: milieu
        class part-end: fin, toute fin, clôture
        class daypart: matin, matinée, soir, soirée, après-midi, nuit, midi
        class to: à, au, jusqu'à, jusqu'au, -, –, ~
        class of: de, du, d', de l', de la
        class stop: ., ;, ",", :, ), ], et, ou, à, en, de, avec, pour, par, lors, dans, que, qui, sont, est
        class counted: €, $, personnes, participants, étudiants, millions, mille, million, milliards, milliard, dollars, us, usd, euros, wons, won, km, kilomètres, mètres, tonnes, kg, soldats, membres, pays, entreprises, unités, exemplaires, mots, pages, fois, heures, minutes, emplois, familles, travailleurs, enfants, femmes, hommes, délégués, invités, experts, fonctionnaires, représentants, barils, cas, morts, maisons, écoles, points, voix, m, mm, mw, hectares, habitants, ans, jours, mois, semaines, candidats, h, heure, pour cent
        class numbered: n, €, no, no., n°, nº, numéro, numéros, résolution, résolutions, salle, page, pages, p, p., pp, pp., article, art, art., loi, lois, décret, document, tél, tél., téléphone, fax, code, section, chapitre, tableau, annexe, bureau, arrêté, usd, us$, $, €, £, environ, quelque, près de, plus de, moins de, total, modèle, vol, iso
        class future: sera, seront, aura, auront, prochain, prochaine, prévu, prévue, prévus, doit, doivent, devrait, devraient, pourrait, pourraient, serait, seraient, aurait, auraient, devra, devront, va, vont, tiendra, accueillera, -era, -eront, -ira, -iront, -dra, -dront, -rai
        class setting: prévu, prévue, prévus, prévues, fixé, fixée, programmé, programmée, reporté, reportée, reportés, reportées, convoqué, convoquée, annoncé, annoncée, annoncés, annoncées
        class event: réunion, sommet, conférence, forum, session, cérémonie, signature, visite, inauguration, séminaire, rencontre, ouverture, clôture
        class past: était, étaient, fut, furent, avait, avaient, a, ont, dernier, dernière, passé, depuis, -ait, -aient, -èrent
        class done: été, signé, signée, tenu, tenue, créé, créée, fondé, fondée, adopté, adoptée, -é, -ée, -és, -ées
        """#
}
