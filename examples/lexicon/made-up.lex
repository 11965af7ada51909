# The parties of the example dispatches. They are made up; a researcher adds real ones in just this way:
#     rapporteur add my.rapp --lexicon examples/lexicon examples/dispatches.jsonl
# A folder given with --lexicon is read after the program's own words and wins over them.

class actor kind=country form=name
Averland | Republic of Averland : code=AVR
Tarvia : code=TRV
Kestria : code=KST
Velland : code=VLD
Morania : code=MRN

class demonym kind=country form=demonym
Averlandic | Averlander : code=AVR name=Averland
Tarvian : code=TRV name=Tarvia
Kestrian : code=KST name=Kestria
Vellander : code=VLD name=Velland
Moranian : code=MRN name=Morania

class demonym kind=group form=people
Averlanders : code=AVR name=Averland
Kestrians : code=KST name=Kestria
Vellanders : code=VLD name=Velland
Moranians : code=MRN name=Morania

# A capital stands for its government.
class capital kind=country form=capital
Averstad : code=AVR name=Averland
Tarvo : code=TRV name=Tarvia
Kest : code=KST name=Kestria
Velport : code=VLD name=Velland
Moran City : code=MRN name=Morania

class place kind=place
Averstad : country=AVR lat=61.20 lon=22.40
Halm : country=AVR lat=63.10 lon=23.80
Port Sella : country=TRV lat=58.30 lon=19.60
Tarvo : country=TRV lat=57.90 lon=20.10
Kest : country=KST lat=12.10 lon=44.30
Dorn : country=KST lat=13.00 lon=45.20
Velport : country=VLD lat=49.70 lon=-8.10
Moran City : country=MRN lat=51.20 lon=-9.60
Selk Bank : lat=50.40 lon=-11.00

class actor kind=group form=name
Northern Front | Front : code=AVRREBNFR
Marsh Brigades | Brigades : code=KSTREBMBR

class actor kind=organization form=name
Averlandic army : code=AVRMIL
Fishing Fleet Union : code=VLDBUS

# A dated reading: what somebody's office was, and when.
class actor kind=person form=name
Erik Lund : code=AVR
  + code=AVRGOV title="foreign minister" from=2029-10-16
Lena Hart : code=VLD
  + code=VLDGOV title="trade minister" from=2030-06-01
Pavel Orsk : code=MRN
  + code=MRNGOV title="trade minister" from=2028-11-20
Tomas Arlen : code=KST
  + code=KSTGOV title="interior minister" from=2029-03-05
Ilo Senn : code=AVRREBNFR
Dara Veck : code=AVRREBNFR
Kari Moe : code=NOR
  + code=NORGOV title="special envoy" from=2030-02-01

class outlet kind=agency
North Wire : code=MED
Tarvia News Agency : code=TRVMED country=TRV
Kestrian Press Agency : code=KSTMED country=KST owner=state

class outlet kind=paper
Coast Daily : code=MED
Harbour Post : code=MED
Meridian Times : code=MED
Velport Courier : code=VLDMED country=VLD

class outlet kind=broadcaster
Radio Sella : code=TRVMED country=TRV
Radio Kest : code=KSTMED country=KST
