"""Dutch abbreviations, clipped words and sentence starters.

Left out on purpose: abbreviations that are ordinary words with a full stop behind them (`dat.`, `hand.`, `pas.`, `top.`, `ver.`),
which spaCy's Dutch list holds. Abbreviations with more than one point (`d.w.z.`, `o.a.`) and initials are patterns, not words.
"""

from __future__ import annotations

from kroniek.lang.shapes.tokens import TokenWords

TITLES = "bc dhr dr drs ds ing ir jhr jkvr jr kap kard kol lt luit mej mevr mgr mr mrs ms mw prof sr st ste zr gen sgt vz"
COMMON = (
    "aanw afb afd afz alg apr art aug bijv bijz bldg blz bv ca centr cf cfr cie co corp dec def dept dec derg dir div dl doc ed eig "
    "eo evt excl ext feb febr fig fr gebr geb gem gesch getr ha hfdst hr hs i.c inc incl inl insp int jan jl jul jun kath kl lic "
    "long ltd maj max med mij mln mld mrd mrt mt mnd nat nl no nov nr nrs okt ong oorspr opm ordn ov p par pct penn pk plm plv "
    "postb prot prov publ reg rep resp ret sen sept sir soc stat str subs tel toel trad univ vert verg vgl vlg vnl volg vr vs wed "
    "wetb wnd ww zgn zg zn"
)
# These are words of their own too; a point behind them is more often a full stop.
ORDINARY = frozenset("gen reg med long max def par str hr ms bv vs co ed int fr jan no ww kl ha kol wed ext ov rep stat mt".split())
CLOSING = "etc enz e.d e.v e.a c.s a.s j.l jl jr sr o.i.d n.chr v.chr inc ltd corp co mln mld"

WORDS = TokenWords(
    abbreviations=(frozenset(TITLES.split()) | frozenset(COMMON.split())) - ORDINARY | frozenset({"kon.h", "st"}),
    closing_abbreviations=frozenset(CLOSING.split()),
    clipped=frozenset("s t n m k r ns er ie d".split()),
    starters=frozenset(
        "de het een dit dat deze die er hij zij ze wij we ik je jij u men in op bij na met voor van tot om door over onder uit aan "
        "volgens maar en of want dus toch ook daarom daarna daarmee daarbij toen nu wie wat waar hoe waarom als hoewel omdat terwijl "
        "zijn haar hun ons onze zo alle veel meer sinds tijdens vanaf tegen tussen wel niet geen eerder later vorige volgende "
        "sommige enkele beide ondertussen intussen inmiddels gisteren vandaag morgen naar zonder binnen rond vooral verder".split()
    ),
    name_prefixes=frozenset("van aan u nu ons zo meer".split()),
    name_articles=frozenset("de den der het la".split()),
)
