# News agencies, papers, broadcasters and sites as links of a chain; and the nouns for kinds of media.
# code= the country and MED; country= where the outlet is based, owner=state where a state owns or directs it (who says so is no matter of opinion:
# such outlets name it themselves).
# Source: general knowledge.

class outlet kind=agency
Reuters | Reuters news agency : code=GBRMED country=GBR
Associated Press | AP | A.P. | The Associated Press : code=USAMED country=USA
Agence France-Presse | Agence France Presse | AFP : code=FRAMED country=FRA
United Press International | UPI : code=USAMED country=USA
Bloomberg | Bloomberg News : code=USAMED country=USA
Dow Jones | Dow Jones Newswires : code=USAMED country=USA
Deutsche Presse-Agentur | DPA | dpa : code=DEUMED country=DEU
EFE | Efe : code=ESPMED country=ESP owner=state
ANSA | Ansa : code=ITAMED country=ITA
Press Association : code=GBRMED country=GBR
Kyodo | Kyodo News | Kyodo news agency : code=JPNMED country=JPN
Jiji Press | Jiji : code=JPNMED country=JPN
Xinhua | Xinhua News Agency | Xinhua news agency | New China News Agency : code=CHNMED country=CHN owner=state
China News Service : code=CHNMED country=CHN owner=state
Central News Agency | CNA : code=TWNMED country=TWN
Yonhap | Yonhap News Agency | Yonhap news agency : code=KORMED country=KOR
Korean Central News Agency | KCNA : code=PRKMED country=PRK owner=state
TASS | Tass | ITAR-TASS | Itar-Tass | ITAR-Tass : code=RUSMED country=RUS owner=state
Interfax : code=RUSMED country=RUS
RIA Novosti | RIA-Novosti | RIA news agency | RIA : code=RUSMED country=RUS owner=state
Sputnik : code=RUSMED country=RUS owner=state
Ukrinform : code=UKRMED country=UKR owner=state
Interfax-Ukraine : code=UKRMED country=UKR
UNIAN : code=UKRMED country=UKR
BelTA | Belta : code=BLRMED country=BLR owner=state
Azertac | AzerTac : code=AZEMED country=AZE owner=state
Armenpress : code=ARMMED country=ARM owner=state
IRNA | Islamic Republic News Agency : code=IRNMED country=IRN owner=state
Fars | Fars News Agency | Fars news agency : code=IRNMED country=IRN
Tasnim | Tasnim News Agency | Tasnim news agency : code=IRNMED country=IRN
Mehr | Mehr News Agency | Mehr news agency : code=IRNMED country=IRN
ISNA | Iranian Students News Agency | Iranian Students' News Agency : code=IRNMED country=IRN
Anadolu | Anadolu Agency | Anatolia news agency | Anatolian news agency | Anatolia : code=TURMED country=TUR owner=state
SANA | Syrian Arab News Agency : code=SYRMED country=SYR owner=state
MENA | Middle East News Agency : code=EGYMED country=EGY owner=state
Petra | Petra news agency : code=JORMED country=JOR owner=state
Saudi Press Agency | SPA : code=SAUMED country=SAU owner=state
WAM | Emirates News Agency : code=AREMED country=ARE owner=state
KUNA : code=KWTMED country=KWT owner=state
QNA | Qatar News Agency : code=QATMED country=QAT owner=state
Saba | Saba news agency | Saba News Agency : code=YEMMED country=YEM owner=state
Wafa | WAFA : code=PSEMED country=PSE owner=state
Ma'an | Maan | Ma'an News Agency : code=PSEMED country=PSE
National News Agency | NNA : code=LBNMED country=LBN owner=state
Suna | SUNA | Sudan News Agency : code=SDNMED country=SDN owner=state
Ethiopian News Agency : code=ETHMED country=ETH owner=state
Panapress | Panafrican News Agency : code=SENMED country=SEN
Press Trust of India | PTI : code=INDMED country=IND
Asian News International | ANI : code=INDMED country=IND
Associated Press of Pakistan | APP : code=PAKMED country=PAK owner=state
Pajhwok | Pajhwok Afghan News : code=AFGMED country=AFG
Khaama Press : code=AFGMED country=AFG
Afghan Islamic Press : code=PAKMED country=PAK
Antara | Antara news agency : code=IDNMED country=IDN owner=state
Bernama : code=MYSMED country=MYS owner=state
Vietnam News Agency : code=VNMMED country=VNM owner=state
Philippine News Agency : code=PHLMED country=PHL owner=state
Prensa Latina : code=CUBMED country=CUB owner=state
Notimex : code=MEXMED country=MEX owner=state
Tanjug : code=SRBMED country=SRB
Beta news agency : code=SRBMED country=SRB
FoNet : code=SRBMED country=SRB
Hina : code=HRVMED country=HRV owner=state
MTI : code=HUNMED country=HUN owner=state
PAP : code=POLMED country=POL owner=state
Inter Press Service : code=ITAMED country=ITA
IRIN : code=KENMED country=KEN
Catholic News Agency : code=USAMED country=USA

class outlet kind=broadcaster
BBC | British Broadcasting Corporation | BBC News | BBC World Service : code=GBRMED country=GBR
Sky News : code=GBRMED country=GBR
ITV : code=GBRMED country=GBR
Channel 4 News : code=GBRMED country=GBR
CNN | Cable News Network | CNN International : code=USAMED country=USA
Fox News | Fox News Channel : code=USAMED country=USA
ABC News : code=USAMED country=USA
CBS | CBS News : code=USAMED country=USA
NBC | NBC News : code=USAMED country=USA
MSNBC : code=USAMED country=USA
PBS : code=USAMED country=USA
NPR | National Public Radio : code=USAMED country=USA
CNBC : code=USAMED country=USA
Voice of America | VOA : code=USAMED country=USA owner=state
Radio Free Europe/Radio Liberty | Radio Free Europe | Radio Liberty | RFE/RL : code=USAMED country=USA owner=state
Radio Free Asia : code=USAMED country=USA owner=state
Radio Sawa : code=USAMED country=USA owner=state
Al-Jazeera | Al Jazeera | al-Jazeera | Aljazeera | Al-Jazeera television : code=QATMED country=QAT owner=state
Al-Arabiya | Al Arabiya | al-Arabiya : code=SAUMED country=SAU
Al-Manar | al-Manar : code=LBNMED country=LBN
Al-Mayadeen | al-Mayadeen : code=LBNMED country=LBN
Al-Aqsa TV : code=PSEMED country=PSE
Al-Hurra | Alhurra : code=USAMED country=USA owner=state
Al-Alam | al-Alam : code=IRNMED country=IRN owner=state
Press TV | PressTV : code=IRNMED country=IRN owner=state
IRIB : code=IRNMED country=IRN owner=state
Al-Masirah | al-Masirah : code=YEMMED country=YEM
Tolo News | TOLOnews | TOLO News | Tolo TV : code=AFGMED country=AFG
Ariana News : code=AFGMED country=AFG
Geo News | Geo TV : code=PAKMED country=PAK
NDTV : code=INDMED country=IND
All India Radio : code=INDMED country=IND owner=state
CCTV | China Central Television : code=CHNMED country=CHN owner=state
CGTN : code=CHNMED country=CHN owner=state
NHK : code=JPNMED country=JPN owner=state
KBS : code=KORMED country=KOR owner=state
Deutsche Welle | DW : code=DEUMED country=DEU owner=state
ARD : code=DEUMED country=DEU
ZDF : code=DEUMED country=DEU
France 24 : code=FRAMED country=FRA owner=state
Radio France Internationale | RFI : code=FRAMED country=FRA owner=state
TF1 : code=FRAMED country=FRA
Europe 1 : code=FRAMED country=FRA
France Inter : code=FRAMED country=FRA
RAI : code=ITAMED country=ITA owner=state
RT | Russia Today : code=RUSMED country=RUS owner=state
NTV : code=RUSMED country=RUS
Rossiya 24 : code=RUSMED country=RUS owner=state
Channel One : code=RUSMED country=RUS owner=state
Echo of Moscow | Ekho Moskvy : code=RUSMED country=RUS
Israel Radio | Israeli radio : code=ISRMED country=ISR owner=state
Army Radio | Israeli Army Radio : code=ISRMED country=ISR owner=state
Channel 10 : code=ISRMED country=ISR
Channel 12 : code=ISRMED country=ISR
Channel 2 : code=ISRMED country=ISR
Voice of Palestine : code=PSEMED country=PSE owner=state
Radio Okapi : code=CODMED country=COD
Miraya FM : code=SSDMED country=SSD
Radio Mogadishu : code=SOMMED country=SOM owner=state
Radio Shabelle | Shabelle | Shabelle Media Network : code=SOMMED country=SOM
HornAfrik : code=SOMMED country=SOM
CBC : code=CANMED country=CAN owner=state
Australian Broadcasting Corporation : code=AUSMED country=AUS owner=state
SBS : code=AUSMED country=AUS owner=state
RTE | RTÉ : code=IRLMED country=IRL owner=state
Vatican Radio : code=VATMED country=VAT owner=state
Caracol : code=COLMED country=COL
RCN : code=COLMED country=COL
Telesur | TeleSUR : code=VENMED country=VEN owner=state
Globovision | Globovisión : code=VENMED country=VEN

class outlet kind=paper
The New York Times | New York Times | NYT : code=USAMED country=USA
The Washington Post | Washington Post : code=USAMED country=USA
The Wall Street Journal | Wall Street Journal | WSJ : code=USAMED country=USA
The Los Angeles Times | Los Angeles Times : code=USAMED country=USA
USA Today : code=USAMED country=USA
The Boston Globe | Boston Globe : code=USAMED country=USA
The Christian Science Monitor | Christian Science Monitor : code=USAMED country=USA
Newsweek : code=USAMED country=USA
Time magazine : code=USAMED country=USA
The New Yorker | New Yorker : code=USAMED country=USA
Foreign Policy : code=USAMED country=USA
The Times of London | Times of London : code=GBRMED country=GBR
Sunday Times | The Sunday Times : code=GBRMED country=GBR
The Guardian : code=GBRMED country=GBR
The Daily Telegraph | Daily Telegraph : code=GBRMED country=GBR
The Independent : code=GBRMED country=GBR
Financial Times | The Financial Times : code=GBRMED country=GBR
The Economist : code=GBRMED country=GBR
Daily Mail : code=GBRMED country=GBR
Daily Mirror : code=GBRMED country=GBR
Le Monde : code=FRAMED country=FRA
Le Figaro : code=FRAMED country=FRA
Libération : code=FRAMED country=FRA
Der Spiegel : code=DEUMED country=DEU
Die Welt : code=DEUMED country=DEU
Die Zeit : code=DEUMED country=DEU
Bild : code=DEUMED country=DEU
Frankfurter Allgemeine Zeitung : code=DEUMED country=DEU
Sueddeutsche Zeitung | Süddeutsche Zeitung : code=DEUMED country=DEU
El Pais | El País : code=ESPMED country=ESP
El Mundo : code=ESPMED country=ESP
ABC : code=ESPMED country=ESP also="broadcasters in the United States and Australia"
La Repubblica : code=ITAMED country=ITA
Corriere della Sera : code=ITAMED country=ITA
La Stampa : code=ITAMED country=ITA
Neue Zuercher Zeitung | Neue Zürcher Zeitung : code=CHEMED country=CHE
Kommersant : code=RUSMED country=RUS
Izvestia | Izvestiya : code=RUSMED country=RUS
Novaya Gazeta : code=RUSMED country=RUS
Vedomosti : code=RUSMED country=RUS
Rossiiskaya Gazeta | Rossiyskaya Gazeta : code=RUSMED country=RUS owner=state
Hurriyet | Hürriyet : code=TURMED country=TUR
Milliyet : code=TURMED country=TUR
Zaman | Today's Zaman : code=TURMED country=TUR
Haaretz | Ha'aretz : code=ISRMED country=ISR
Jerusalem Post | The Jerusalem Post : code=ISRMED country=ISR
Yediot Aharonot | Yedioth Ahronoth | Yediot Ahronot : code=ISRMED country=ISR
Maariv | Ma'ariv : code=ISRMED country=ISR
Times of Israel | The Times of Israel : code=ISRMED country=ISR
Al-Hayat | al-Hayat : code=GBRMED country=GBR
Asharq al-Awsat | Asharq Al-Awsat | Al-Sharq al-Awsat : code=GBRMED country=GBR
Al-Quds al-Arabi : code=GBRMED country=GBR
Al-Ahram | al-Ahram : code=EGYMED country=EGY owner=state
Al-Akhbar : code=LBNMED country=LBN
An-Nahar | an-Nahar : code=LBNMED country=LBN
As-Safir | as-Safir : code=LBNMED country=LBN
Daily Star : code=LBNMED country=LBN
Kayhan : code=IRNMED country=IRN
Tehran Times : code=IRNMED country=IRN
Dawn newspaper | Dawn News : code=PAKMED country=PAK
The News International : code=PAKMED country=PAK
Times of India | The Times of India : code=INDMED country=IND
The Hindu : code=INDMED country=IND
Hindustan Times : code=INDMED country=IND
People's Daily : code=CHNMED country=CHN owner=state
Global Times : code=CHNMED country=CHN owner=state
China Daily : code=CHNMED country=CHN owner=state
South China Morning Post : code=HKGMED country=HKG
Rodong Sinmun : code=PRKMED country=PRK owner=state
Chosun Ilbo : code=KORMED country=KOR
JoongAng Ilbo : code=KORMED country=KOR
Asahi Shimbun | Asahi : code=JPNMED country=JPN
Yomiuri Shimbun | Yomiuri : code=JPNMED country=JPN
Nikkei : code=JPNMED country=JPN
Jakarta Post | The Jakarta Post : code=IDNMED country=IDN
Kompas : code=IDNMED country=IDN
Philippine Daily Inquirer : code=PHLMED country=PHL
Bangkok Post : code=THAMED country=THA
Straits Times | The Straits Times : code=SGPMED country=SGP
Irrawaddy | The Irrawaddy : code=MMRMED country=MMR
Sudan Tribune : code=FRAMED country=FRA
East African | The East African : code=KENMED country=KEN
Daily Nation : code=KENMED country=KEN
New Vision : code=UGAMED country=UGA owner=state
Daily Monitor : code=UGAMED country=UGA
The Herald : code=ZWEMED country=ZWE owner=state
Mail & Guardian | Mail and Guardian : code=ZAFMED country=ZAF
Sydney Morning Herald | The Sydney Morning Herald : code=AUSMED country=AUS
Globe and Mail | The Globe and Mail : code=CANMED country=CAN
El Tiempo : code=COLMED country=COL
El Espectador : code=COLMED country=COL
El Universal : code=VENMED country=VEN
Folha de S. Paulo | Folha de São Paulo : code=BRAMED country=BRA
Granma : code=CUBMED country=CUB owner=state
Politika : code=SRBMED country=SRB
Kathmandu Post : code=NPLMED country=NPL

class outlet kind=site
Axios : code=USAMED country=USA
Politico : code=USAMED country=USA
Al-Monitor : code=USAMED country=USA
Wikinews : code=MED
Iran Press : code=IRNMED country=IRN
Middle East Eye : code=GBRMED country=GBR
Bellingcat : code=NLDMED country=NLD
WikiLeaks | Wikileaks : code=MED
Ynet : code=ISRMED country=ISR
Walla : code=ISRMED country=ISR

# Kinds of media: "state media", "US media outlets", "a local radio station", "the newspaper".
class outlet pos=NOUN kind=generic code=MED
media
media outlet
news outlet
outlet
news organization | news organisation
state media : owner=state
official media : owner=state
state-run media : owner=state
state-controlled media : owner=state
state television : owner=state
state TV : owner=state
state radio : owner=state
official news agency : owner=state
state news agency : owner=state
state-run news agency : owner=state
local media
foreign media
press
news agency
wire service
newswire
newspaper
daily
daily newspaper
weekly
magazine
news magazine
journal
television
television station
television channel
TV station
TV channel
TV
television network
network
broadcaster
radio
radio station
channel
news channel
satellite channel
news site
news website
website
web site
news program | news programme
newscast
tabloid
media report
press report
news report
