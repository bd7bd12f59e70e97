"""Time expressions of plain text: what is found, which days it can mean, and why."""

from __future__ import annotations

from datetime import date

import pytest

from kroniek import lang
from kroniek.extract.times import find_expressions, find_times, find_times_in
from kroniek.extract.times.read import Expression
from kroniek.records import Hours, Report, When

NL = lang.load("nl")
DAY = date(2023, 6, 14)
"""A Wednesday."""


def month(year: int, number: int) -> When:
    first = date(year, number, 1)
    last = date(year + number // 12, number % 12 + 1, 1)
    return When(earliest=first, latest=date.fromordinal(last.toordinal() - 1), reason="absolute: header")


def days(e: Expression) -> str:
    """The interval as text: `2023-06-09`, `2023-06-01..2023-06-10`, `..2023-06-14`, empty."""
    first, last = (d.isoformat() if d else "" for d in (e.when.earliest, e.when.latest))
    return first if first == last else f"{first}..{last}"


def found(text: str, reference: date | When | None = DAY) -> list[tuple[str, str]]:
    return [(text[e.start : e.end], days(e)) for e in find_expressions(text, reference)]


ONE = [
    ("a full date", "Op 3 maart 2019 sloot de mijn.", "3 maart 2019", "2019-03-03"),
    ("a date with its weekday", "Op zondag 3 maart 2019 sloot de mijn.", "zondag 3 maart 2019", "2019-03-03"),
    ("an evening with its date", "Vrijdagavond 20 mei begon het.", "Vrijdagavond 20 mei", "2022-05-20"),
    ("the weekday decides the year years ago", "Zij herinnert zich zondag 3 juli nog.", "zondag 3 juli", "2022-07-03"),
    ("a date without a year is the nearest", "Op 20 mei sloot de mijn.", "20 mei", "2023-05-20"),
    ("a coming date too", "Op 28 juni sluit de mijn.", "28 juni", "2023-06-28"),
    ("the weekday decides the year", "Op dinsdag 20 december sneeuwde het.", "dinsdag 20 december", "2022-12-20"),
    ("a month is the last that has begun", "In september viel er regen.", "september", "2022-09-01..2022-09-30"),
    ("unless it is to come", "In september zal er regen vallen.", "september", "2023-09-01..2023-09-30"),
    ("this month", "In juni viel er regen.", "juni", "2023-06-01..2023-06-30"),
    ("a month of last year", "In november vorig jaar viel er regen.", "november vorig jaar", "2022-11-01..2022-11-30"),
    ("the end of a month", "Eind april viel er regen.", "Eind april", "2023-04-21..2023-04-30"),
    ("half a month", "Half mei viel er regen.", "Half mei", "2023-05-11..2023-05-20"),
    ("a year", "In 1987 viel er regen.", "1987", "1987-01-01..1987-12-31"),
    ("the begin of a year", "Begin 2021 viel er regen.", "Begin 2021", "2021-01-01..2021-03-31"),
    ("a decade in words", "In de jaren zestig viel er regen.", "de jaren zestig", "1960-01-01..1969-12-31"),
    ("a decade in digits", "In de jaren '90 viel er regen.", "de jaren '90", "1990-01-01..1999-12-31"),
    ("the begin of a decade", "Begin jaren negentig viel er regen.", "Begin jaren negentig", "1990-01-01..1994-12-31"),
    ("a century", "De brug is uit de 17e eeuw.", "de 17e eeuw", "1601-01-01..1700-12-31"),
    ("a quarter", "In het tweede kwartaal van 2022 viel er regen.", "het tweede kwartaal van 2022", "2022-04-01..2022-06-30"),
    ("a season of a year", "In de zomer van 2018 was het droog.", "de zomer van 2018", "2018-06-01..2018-08-31"),
    ("last winter", "Afgelopen winter was het droog.", "Afgelopen winter", "2022-12-01..2023-02-28"),
    ("a feast that is moved from a Sunday", "Op Koningsdag 2025 viel er regen.", "Koningsdag 2025", "2025-04-26"),
    ("a feast that is no more", "Op Koninginnedag 2009 viel er regen.", "Koninginnedag 2009", "2009-04-30"),
    ("Easter before the calendar was reformed", "Met Pasen 1520 viel er regen.", "Pasen 1520", "1520-04-08..1520-04-09"),
    ("a year that heads an item", "De rampen:\n2004: een vloedgolf.", "2004", "2004-01-01..2004-12-31"),
    ("an ordinal behind a weekday may count something else", "Hier was zondag de eerste stemming.", "zondag", "2023-06-11"),
    ("this weekday, when it is past", "Deze zaterdagmiddag was er regen.", "Deze zaterdagmiddag", "2023-06-10"),
    ("a weekday's night runs on into the next day", "Zondagnacht viel er regen.", "Zondagnacht", "2023-06-11..2023-06-12"),
    ("years, the second shortened", "De oorlog van 1950-53 was lang.", "1950-53", "1950-01-01..1953-12-31"),
    ("what began today goes on", "Vanaf vandaag heeft de brug een slagboom.", "Vanaf vandaag", "2023-06-14.."),
    ("a war that everyone dates alike", "In de Tweede Wereldoorlog was hier een kamp.", "Tweede Wereldoorlog", "1939-01-01..1945-12-31"),
    ("a past weekday", "De raad stemde vrijdag.", "vrijdag", "2023-06-09"),
    ("the weekday of publication is today", "De raad stemde woensdag.", "woensdag", "2023-06-14"),
    ("a coming weekday", "De raad zal vrijdag stemmen.", "vrijdag", "2023-06-16"),
    ("tonight by its weekday", "De raad zal woensdagavond stemmen.", "woensdagavond", "2023-06-14"),
    ("a plan for a weekday", "Er was voor vrijdag een zitting belegd.", "vrijdag", "2023-06-16"),
    ("last weekday is before today", "Afgelopen woensdag was er een zitting.", "Afgelopen woensdag", "2023-06-07"),
    ("next weekday", "Komende woensdag is er een zitting.", "Komende woensdag", "2023-06-21"),
    ("a weekday of last week", "Vorige week dinsdag was er een zitting.", "Vorige week dinsdag", "2023-06-06"),
    ("a weekday over a week", "De zitting is vrijdag over een week.", "vrijdag over een week", "2023-06-23"),
    ("a part of a weekday", "Zondagavond was er brand.", "Zondagavond", "2023-06-11"),
    ("the nth weekday of a month", "Er wordt op de eerste dinsdag van november gestemd.", "de eerste dinsdag van november",
    "2023-11-07"),
    ("yesterday", "Gisteren was er brand.", "Gisteren", "2023-06-13"),
    ("the day before yesterday", "Eergisteravond was er brand.", "Eergisteravond", "2023-06-12"),
    ("last night", "Vannacht was er brand.", "Vannacht", "2023-06-13..2023-06-14"),
    ("a night between days", "In de nacht van maandag op dinsdag was er brand.", "de nacht van maandag op dinsdag",
    "2023-06-12..2023-06-13"),
    ("last week", "Vorige week was er brand.", "Vorige week", "2023-06-05..2023-06-11"),
    ("next month", "Volgende maand komt er een nieuwe.", "Volgende maand", "2023-07-01..2023-07-31"),
    ("earlier this week", "Eerder deze week was er brand.", "Eerder deze week", "2023-06-12..2023-06-13"),
    ("the rest of this year", "Dit jaar zal er nog veel veranderen.", "Dit jaar", "2023-06-14..2023-12-31"),
    ("the end of last year", "Eind vorig jaar was er brand.", "Eind vorig jaar", "2022-10-01..2022-12-31"),
    ("last weekend", "Afgelopen weekend was er brand.", "Afgelopen weekend", "2023-06-10..2023-06-11"),
    ("the last days are at most nine", "De afgelopen dagen was er brand.", "De afgelopen dagen", "2023-06-05..2023-06-14"),
    ("the last two years", "De afgelopen twee jaar was er brand.", "De afgelopen twee jaar", "2021-06-14..2023-06-14"),
    ("the coming weeks", "De komende drie weken is de weg dicht.", "De komende drie weken", "2023-06-14..2023-07-05"),
    ("days ago are exact", "Drie dagen geleden was er brand.", "Drie dagen geleden", "2023-06-11"),
    ("weeks ago nearly so", "Twee weken geleden was er brand.", "Twee weken geleden", "2023-05-29..2023-06-02"),
    ("well over", "Ruim twee weken geleden was er brand.", "Ruim twee weken geleden", "2023-05-24..2023-05-31"),
    ("nearly", "Bijna twee weken geleden was er brand.", "Bijna twee weken geleden", "2023-05-31..2023-06-07"),
    ("months ago are months", "Vier maanden geleden was er brand.", "Vier maanden geleden", "2023-02-01..2023-02-28"),
    ("years ago are years", "Tien jaar geleden was er brand.", "Tien jaar geleden", "2013-01-01..2013-12-31"),
    ("a few weeks ago", "Enkele weken geleden was er brand.", "Enkele weken geleden", "2023-04-12..2023-05-31"),
    ("half weeks ahead", "Over anderhalve week is er een feest.", "Over anderhalve week", "2023-06-23..2023-06-26"),
    ("numbers in words", "Drieëntwintig dagen geleden was er brand.", "Drieëntwintig dagen geleden", "2023-05-22"),
    ("lasting until now", "Zij is al twintig jaar voorzitter.", "al twintig jaar", "2002-06-15..2023-06-14"),
    ("lasting for weeks", "Het ligt al wekenlang stil.", "al wekenlang", "2023-04-12..2023-06-14"),
    ("lasting for years is open", "Het ligt al jaren stil.", "al jaren", "..2023-06-14"),
    ("a bare duration lies nowhere", "De storing duurde drie uur.", "drie uur", ""),
    ("a rhythm lies nowhere", "Zij lopen elke vrijdag mee.", "elke vrijdag", ""),
    ("an hour without a day lies nowhere", "De poort ging om half negen dicht.", "om half negen", ""),
    ("until a year", "De proef duurt nog tot 2025.", "tot 2025", "2023-06-14..2025-12-31"),
    ("before a date", "Hij moet nog voor 28 juni weg zijn.", "nog voor 28 juni", "2023-06-14..2023-06-27"),
    ("from until", "Hij regeerde van 1998 tot 2004.", "van 1998 tot 2004", "1998-01-01..2004-12-31"),
    ("days of one month", "De beurs duurde van 3 tot 12 mei.", "van 3 tot 12 mei", "2023-05-03..2023-05-12"),
    ("a feast by Easter", "De winkel was met Pinksteren open.", "Pinksteren", "2023-05-28..2023-05-29"),
    ("the nth weekday of September", "Dat was op Prinsjesdag te horen.", "Prinsjesdag", "2022-09-20"),
    ("a time that everyone dates alike", "Tijdens de Koude Oorlog lag hier de grens.", "Koude Oorlog",
    "1947-01-01..1991-12-31"),
    ("a date of last year", "Op 26 maart vorig jaar ging de brug open.", "26 maart vorig jaar", "2022-03-26"),
    ("yesterday behind a relative pronoun", "Het rapport dat gisteren verscheen, is dun.", "gisteren", "2023-06-13"),
    ("or a form of to be", "Op de dijk zijn gistermiddag schapen gezien.", "gistermiddag", "2023-06-13"),
    ("since a weekday is past in the present too", "Sinds vrijdag geldt er een verbod.", "Sinds vrijdag", "2023-06-09..2023-06-14"),
    ("since so long", "Zij leidt de winkel sinds drie maanden.", "sinds drie maanden", "2023-02-15..2023-06-14"),
    ("what is past of the begin of this year", "Tot begin dit jaar was de brug dicht.", "Tot begin dit jaar", "..2023-03-31"),
    ("what is past of this month", "Deze maand werden er twee winkels gesloten.", "Deze maand", "2023-06-01..2023-06-14"),
    ("an adjective inside", "Zij had het afgelopen roerige jaar geen tijd.", "het afgelopen roerige jaar", "2022-06-14..2023-06-14"),
    ("the first months of a year", "In de eerste maanden van 2021 was het stil.", "de eerste maanden van 2021",
     "2021-01-01..2021-03-31"),
    ("so many of them", "In de eerste twee weken van 2021 was het stil.", "de eerste twee weken van 2021", "2021-01-01..2021-01-14"),
    ("the first months of nothing", "De eerste maanden was het stil.", "De eerste maanden", ""),
    ("a weekend of its own", "Het weekend was zonnig.", "Het weekend", "2023-06-10..2023-06-11"),
    ("last year autumn", "Vorig jaar herfst was het nat.", "Vorig jaar herfst", "2022-09-01..2022-11-30"),
    ("a period until now", "De afgelopen periode was zwaar.", "De afgelopen periode", "..2023-06-14"),
    ("weeks before now", "Na weken van regen was de dijk zacht.", "Na weken", "2023-04-12..2023-06-14"),
    ("a feast that is near is the coming one", "De route van Vaderdag werd verlegd.", "Vaderdag", "2023-06-18"),
    ("a feast of last year", "Met de kerstdagen van vorig jaar was het glad.", "kerstdagen van vorig jaar", "2022-12-25..2022-12-26"),
    ("an ordinal of something else", "Het was zaterdag de achttiende keer dit jaar.", "zaterdag", "2023-06-10"),
    ("next year would be said", "Zij zal in mei tekenen.", "mei", "2023-05-01..2023-05-31"),
    ("all of a year", "Het hele jaar 2020 was het stil.", "Het hele jaar 2020", "2020-01-01..2020-12-31"),
    ("all of a weekday", "De hele zaterdag was het stil.", "De hele zaterdag", "2023-06-10"),
    ("all of this week", "De hele week was het stil.", "De hele week", "2023-06-12..2023-06-14"),
    ("since the begin of a happening", "Hij zweeg sinds het begin van de staking.", "sinds het begin van de staking", "..2023-06-14"),
    ("from on until", "De weg is vanaf 1 juli tot eind september dicht.", "vanaf 1 juli tot eind september", "2023-07-01..2023-09-30"),
    ("a school year", "In het schooljaar 2017/2018 was de klas vol.", "het schooljaar 2017/2018", "2017-01-01..2018-12-31"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "interval"), [r[1:] for r in ONE], ids=[r[0] for r in ONE])
def test_days_of_one_expression(text: str, words: str, interval: str) -> None:
    assert (words, interval) in found(text)


SEVERAL = [
    ("since is found with what it counts from", "Hij zit sinds maart 2021 vast.",
     [("sinds maart 2021", "2021-03-01..2023-06-14"), ("maart 2021", "2021-03-01..2021-03-31")]),
    ("the day after", "De dam brak vrijdag. De dag erna was het dorp leeg.", [("vrijdag", "2023-06-09"), ("De dag erna",
    "2023-06-10")]),
    ("weekdays in a row", "Zij zong afgelopen vrijdag en zaterdag.", [("afgelopen vrijdag", "2023-06-09"), ("zaterdag", "2023-06-10")]),
    ("all of the day told of", "Zondag regende het de gehele dag.", [("Zondag", "2023-06-11"), ("de gehele dag", "2023-06-11")]),
    ("a feast is one throughout a report", "De burgemeester sprak over Koningsdag. Op Koningsdag zal er een markt zijn.",
     [("Koningsdag", "2024-04-27"), ("Koningsdag", "2024-04-27")]),
    ("and told once with its date", "Moederdag (12 mei 2024) was vol. Ook de vorige keer was Moederdag druk.",
     [("Moederdag", "2024-05-12"), ("12 mei 2024", "2024-05-12"), ("Moederdag", "2024-05-12")]),
    ("a word between marks is no quotation", "Zij vond het 'zo goed als af'. Gisteren begon in Jans' stad de bouw.",
     [("Gisteren", "2023-06-13")]),
    ("since that moment", "De dam brak in mei 2019. Sinds die tijd is het dorp leeg.",
     [("mei 2019", "2019-05-01..2019-05-31"), ("Sinds die tijd", "2019-05-01..2023-06-14")]),
    ("ten days before", "Zij kwam vrijdag aan. Tien dagen eerder was zij vertrokken.", [("vrijdag", "2023-06-09"),
    ("Tien dagen eerder", "2023-05-30")]),
    ("that evening", "De dam brak vrijdag. Die avond bleef het stil.", [("vrijdag", "2023-06-09"), ("Die avond",
    "2023-06-09")]),
    ("earlier that day", "De dam brak vrijdag. Eerder op de dag was hij gekeurd.", [("vrijdag", "2023-06-09"),
    ("Eerder op de dag", "2023-06-09")]),
    ("a year later", "De dam brak in mei 2019. Een jaar later was hij hersteld.",
     [("mei 2019", "2019-05-01..2019-05-31"), ("Een jaar later", "2020-01-01..2020-12-31")]),
    ("an hour of a day in its sentence", "De brand brak zondag rond 19.30 uur uit.", [("zondag", "2023-06-11"),
    ("rond 19.30 uur", "2023-06-11")]),
    ("today of somebody quoted is the day of speaking", "Vrijdag sprak zij de leden toe. \"Vandaag is alles anders geworden.\"",
     [("Vrijdag", "2023-06-09"), ("Vandaag", "2023-06-09")]),
    ("today of a quotation without a day", "\"Vandaag is alles anders geworden\", zei zij.", [("Vandaag",
    "2023-06-08..2023-06-14")]),
    ("a feast later than what was told last is no guess", "Dat was in mei 2019. Nu, vijftig jaar later, is het anders.",
     [("mei 2019", "2019-05-01..2019-05-31"), ("vijftig jaar later", "")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [r[1:] for r in SEVERAL], ids=[r[0] for r in SEVERAL])
def test_expressions_that_lean_on_others(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


NONE = [
    ("a surname", "Dat vertelde mevrouw Karin Zondag ons."),
    ("an age from which", "Het is er voor mensen van 16 jaar en ouder."),
    ("an age by itself", "De man (hij is 53 jaar) zweeg."),
    ("any such day", "Op een maandag zag ik hem."),
    ("an age", "De man is 53 jaar oud."),
    ("a number before a noun", "Er waren 2000 mensen."),
    ("a sports result", "Ajax won met 2-1 in Breda."),
    ("a race time", "De winnaar finishte na 8.23.50."),
    ("a name that is a month", "Jan en Mei Wong vertelden erover."),
    ("a speed", "Hij reed 120 kilometer per uur."),
    ("every day and night", "Zij werken dag en nacht."),
    ("a day that does not exist", "Het staat op 2019-02-31 in het boek."),
    ("a road", "De A12 is dicht bij afslag 19."),
]  # fmt: skip


@pytest.mark.parametrize("text", [r[1] for r in NONE], ids=[r[0] for r in NONE])
def test_what_is_no_time(text: str) -> None:
    assert found(text) == []


MONTH_ONLY = [
    ("a past weekday is any of the month", "De raad stemde woensdag.", month(2019, 5), [("woensdag",
    "2019-05-01..2019-05-29")]),
    ("or of the last days before it", "De raad stemde dinsdag.", month(2019, 5), [("dinsdag", "2019-04-30..2019-05-28")]),
    ("yesterday of an unknown day", "Gisteren stemde de raad.", month(2019, 5), [("Gisteren", "2019-04-30..2019-05-30")]),
    ("last month is the calendar month before", "Vorige maand stemde de raad.", month(2019, 5), [("Vorige maand",
    "2019-04-01..2019-04-30")]),
    ("days of one week move together", "Zij kondigde woensdag een staking aan. Die moet donderdag beginnen.", month(2019, 5),
     [("woensdag", "2019-05-01..2019-05-29"), ("donderdag", "2019-05-02..2019-05-30")]),
    ("two names of one day pin the publication", "Gisteren, dinsdag 7 mei, stemde de raad. De zitting was zondag al begonnen.",
    month(2019, 5),
     [("Gisteren", "2019-05-07"), ("dinsdag 7 mei", "2019-05-07"), ("zondag", "2019-05-05")]),
    ("a past date says that publication is later", "Op 20 mei was er een zitting. Gisteren was er protest.", month(2019, 5),
     [("20 mei", "2019-05-20"), ("Gisteren", "2019-05-19..2019-05-30")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published", "expected"), [r[1:] for r in MONTH_ONLY], ids=[r[0] for r in MONTH_ONLY])
def test_a_month_of_publication(text: str, published: When, expected: list[tuple[str, str]]) -> None:
    assert found(text, published) == expected


UNDATED = [
    ("relative times have no days", "Gisteren en vrijdag was er brand, vorige maand ook.", [("Gisteren", ""), ("vrijdag", ""),
    ("vorige maand", "")]),
    ("what is written has", "Op 3 maart 2019 was er brand.", [("3 maart 2019", "2019-03-03")]),
    ("what leans on it too", "Op 3 maart 2019 was er brand. Een dag later ook.", [("3 maart 2019", "2019-03-03"),
    ("Een dag later", "2019-03-04")]),
    ("since is open", "Dat is sinds 1994 zo.", [("sinds 1994", "1994-01-01.."), ("1994", "1994-01-01..1994-12-31")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [r[1:] for r in UNDATED], ids=[r[0] for r in UNDATED])
def test_a_report_without_a_date_is_not_dated_today(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, None) == expected


def test_a_report_that_names_its_day_is_told_on_it() -> None:
    text = "Vanavond, zaterdag 29 september 2018, begint het feest. Gisteren was het nog stil."
    found = find_expressions(text, None)
    assert [(days(e), e.when.reason) for e in found][-1] == ("2018-09-28", "text: Gisteren")


REASONS = [
    ("written", "Op 3 maart 2019 was er brand.", DAY, "absolute"),
    ("from publication", "Vrijdag was er brand.", DAY, "publication: Vrijdag"),
    ("from the text", "Dat was 3 maart 2019. De dag erna was er brand.", DAY, "text: De dag erna"),
    ("unknown", "Vrijdag was er brand.", None, "none"),
    ("narrowed by what else is said", "Gisteren, dinsdag 7 mei, was er een zitting. Zondag was er brand.", month(2019, 5),
    "narrowed: Zondag, dinsdag 7 mei, Gisteren"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "reference", "reason"), [r[1:] for r in REASONS], ids=[r[0] for r in REASONS])
def test_the_reason_stands_with_the_days(text: str, reference: date | When | None, reason: str) -> None:
    assert find_expressions(text, reference)[-1].when.reason == reason


VALUES = [
    ("an hour", "Hij kwam om tien voor half twaalf 's avonds.", "T23:20", "TIME"),
    ("hours of the afternoon", "Hij kwam tussen 5 en 6 's middags.", "T17/T18", "TIME"),
    ("two and a half hours", "Het duurde tweeënhalf uur.", "PT2.5H", "DURATION"),
    ("a sum of units", "Het duurde 1 jaar, 2 maanden en 3 dagen.", "P1Y2M3D", "DURATION"),
    ("some months", "Het duurde enkele maanden.", "PXM", "DURATION"),
    ("a weekly rhythm", "Hij komt wekelijks.", "P1W", "SET"),
    ("a weekday", "Hij komt elke maandag.", "XXXX-WXX-1", "SET"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value", "kind"), [r[1:] for r in VALUES], ids=[r[0] for r in VALUES])
def test_type_and_value_of_appointments(text: str, value: str, kind: str) -> None:
    [e] = find_expressions(text, DAY, appointments=True)
    assert (e.value, e.type) == (value, kind)


HOURS = [
    ("an hour of twenty-four", "Om 19.30 uur ging de poort open.", DAY, "19:30"),
    ("an hour of twelve leaves open which half of the day", "Om vier uur ging de poort open.", DAY, "04:00 16:00"),
    ("half an hour earlier", "Om half negen ging de poort open.", DAY, "08:30 20:30"),
    ("twelve is noon or the end of the day", "Vanaf twaalf uur is de poort open.", DAY, "12:00 24:00"),
    ("noon is one", "Rond het middaguur ging de poort open.", DAY, "12:00"),
    ("the part of the day decides", "Om vier uur 's middags ging de poort open.", DAY, "16:00"),
    ("so does that of the day beside it", "Gisteravond om tien uur ging de poort open.", DAY, "18:00-24:00, 22:00"),
    ("behind the hour too", "Om tien uur dinsdagavond ging de poort open.", DAY, "22:00, 18:00-24:00"),
    ("not that of another day", "Gisteravond bleek dat zij morgen om tien uur komt.", DAY, "18:00-24:00, , 10:00 22:00"),
    ("from an hour to another", "De weg was tussen 17.00 en 18.30 uur dicht.", DAY, "17:00-18:30"),
    ("opening hours", "De hal is van 9 tot 17 uur open.", DAY, "09:00-17:00"),
    ("a morning", "Dinsdagochtend ging de poort open.", DAY, "06:00-12:00"),
    ("a morning of an unknown month day", "Vanochtend ging de poort open.", month(2023, 6), "06:00-12:00"),
    ("a morning of an unknown day", "Vanochtend ging de poort open.", None, "06:00-12:00"),
    ("a night runs on into the next day", "In de nacht van dinsdag op woensdag ging de poort open.", DAY, "22:00-06:00"),
    ("a day has no hours", "Dinsdag ging de poort open.", DAY, ""),
    ("nor has a length of time", "Het duurde drie uur.", DAY, ""),
    ("from one day's hour to another's", "Het geldt van maandag 8.00 uur tot dinsdag.", DAY, ", 08:00, , "),
]  # fmt: skip


@pytest.mark.parametrize(("text", "reference", "hours"), [r[1:] for r in HOURS], ids=[r[0] for r in HOURS])
def test_hours_of_the_day(text: str, reference: date | When | None, hours: str) -> None:
    def shown(h: Hours) -> str:
        return h.first if h.first == h.last else f"{h.first}-{h.last}"

    assert ", ".join(" ".join(map(shown, e.hours)) for e in find_expressions(text, reference)) == hours


@pytest.mark.parametrize(("first", "last"), [("8:30", "09:00"), ("08:60", "09:00"), ("24:01", "24:01"), ("08.30", "09:00")])
def test_hours_are_iso_clock_times(first: str, last: str) -> None:
    with pytest.raises(ValueError, match="is written 08:30"):
        Hours(first, last)


def test_a_header_is_no_time_of_the_report(tmp_path: object) -> None:
    import spacy

    text = " date 2019-05-08 De raad stemde maandag."
    when = When(earliest=date(2019, 5, 8), latest=date(2019, 5, 8), reason="absolute: header")
    report = Report(id="rep", source="a.txt", text=text, sha256="", body=17, published=when)
    [time] = find_times(spacy.blank("nl")(text), report, NL)
    assert (report.quote(time.span), time.when.earliest) == ("maandag", date(2019, 5, 6))


def test_plain_text_gets_spans_that_quote_it() -> None:
    text = "Gisteren viel er sneeuw."
    [time] = find_times_in(text, DAY)
    assert text[time.span.start : time.span.end] == "Gisteren"
