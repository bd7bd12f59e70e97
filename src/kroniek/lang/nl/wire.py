"""How Dutch reports credit a news agency.

Not in here: papers and broadcasters, and agencies that only sell photos (Getty, Hollandse Hoogte).
"""

from __future__ import annotations

from kroniek.lang.shapes.wire import Agency, WireWords

WORDS = WireWords(
    agencies=(
        Agency(name="ANP", forms=("ANP", "Algemeen Nederlands Persbureau"), example="DEN HAAG (ANP) - De sluis blijft dicht."),
        Agency(name="Reuters", forms=("Reuters", "RTR", "Rtr"), example="De sluis blijft dicht. (Reuters)"),
        Agency(name="AFP", forms=("AFP", "Agence France-Presse", "Agence France Presse"), example="Bron: AFP"),
        Agency(name="AP", forms=("AP", "Associated Press"), example="OSLO (AP) – De sluis blijft dicht."),
        Agency(name="DPA", forms=("DPA", "dpa", "Deutsche Presse-Agentur"), example="De sluis blijft dicht. (DPA)"),
        Agency(name="Belga", forms=("Belga", "BELGA", "Persagentschap Belga", "persagentschap Belga"), example="Bron: Belga"),
        Agency(name="EFE", forms=("EFE", "Agencia EFE"), example="MADRID (EFE) - De sluis blijft dicht."),
        Agency(name="ANSA", forms=("ANSA", "Ansa"), example="ROME (ANSA) - De sluis blijft dicht."),
        Agency(name="TASS", forms=("TASS", "ITAR-TASS", "Itar-Tass"), example="MOSKOU (TASS) - De sluis blijft dicht."),
        Agency(name="Interfax", forms=("Interfax",), example="MOSKOU (Interfax) - De sluis blijft dicht."),
        Agency(name="RIA", forms=("RIA", "RIA Novosti"), example="MOSKOU (RIA Novosti) - De sluis blijft dicht."),
        Agency(name="Xinhua", forms=("Xinhua",), example="PEKING (Xinhua) - De sluis blijft dicht."),
        Agency(name="Kyodo", forms=("Kyodo", "Kyodo News"), example="TOKIO (Kyodo) - De sluis blijft dicht."),
        Agency(name="Bloomberg", forms=("Bloomberg",), example="NEW YORK (Bloomberg) - De sluis blijft dicht."),
        Agency(name="UPI", forms=("UPI",), example="WASHINGTON (UPI) - De sluis blijft dicht."),
        Agency(name="PA", forms=("PA Media", "Press Association", "PA"), example="LONDEN (PA) - De sluis blijft dicht."),
        Agency(name="APA", forms=("APA", "Austria Presse Agentur"), example="WENEN (APA) - De sluis blijft dicht."),
        Agency(name="NTB", forms=("NTB",), example="OSLO (NTB) - De sluis blijft dicht."),
        Agency(name="TT", forms=("TT",), example="STOCKHOLM (TT) - De sluis blijft dicht."),
        Agency(name="Ritzau", forms=("Ritzau",), example="KOPENHAGEN (Ritzau) - De sluis blijft dicht."),
        Agency(name="PAP", forms=("PAP",), example="WARSCHAU (PAP) - De sluis blijft dicht."),
        Agency(name="Anadolu", forms=("Anadolu", "Anadolu Agency"), example="ANKARA (Anadolu) - De sluis blijft dicht."),
        Agency(name="IPS", forms=("IPS", "Inter Press Service"), example="Bron: IPS"),
        Agency(name="KNA", forms=("KNA",), example="BONN (KNA) - De sluis blijft dicht."),
        Agency(name="Novum", forms=("Novum", "Novum Nieuws"), example="UTRECHT (Novum) - De sluis blijft dicht."),
        Agency(name="GPD", forms=("GPD",), example="UTRECHT (GPD) - De sluis blijft dicht."),
    ),
    credit=("bron", "bronnen", "door", "copyright", "met medewerking van", "tekst", "©"),
    picture=("foto", "foto's", "beeld", "video", "fotografie", "illustratie", "graphic", "infographic"),
)
